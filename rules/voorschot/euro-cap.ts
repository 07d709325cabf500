/** A most in euros that lies under the least of the law: "alleenstaande | maximaal € 1.200". */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { bijstandsnormen } from '../norms/bijstandsnormen.ts';
import { rowOn } from '../norms/period.ts';
import type { Page } from '../rule.ts';
import { COUPLE, SINGLE } from '../words/geld/households.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { EERDER } from '../words/voorschot-eerder.ts';
import { MAXIMUM } from '../words/voorschot-hoogte.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { KRAP, NOOD, SALDO } from '../words/voorschot-nood.ts';
import { passageOf } from './passage.ts';
import { shareOn } from './share.ts';

/** In euro cents: a rounded amount is no lower one. */
const ROUNDED = 100;

/** The voorschot is at most so many euros, less than the least share of the norm of who is named; sooner or in need it may be less. */
export function isCappedInEuros(statement: Statement, page: Page): boolean {
  const passage = passageOf(statement);
  if (statement.amounts.length !== 1 || statement.ages.length > 0 || statement.isQuestion) return false;
  if ([VERREKENEN, SALDO, OTHER_SUM].some((each) => statement.has(each))) return false;
  if (passage.some((each) => [EERDER, NOOD, KRAP].some((sooner) => each.has(sooner)))) return false;
  const isOfVoorschot = [statement, statement.kind === 'row' ? statement.intro : undefined].some((each) =>
    each?.has(ELK_VOORSCHOT),
  );
  const isGiven = statement.kind === 'row' || statement.has(UITKEREN) || statement.has(IS);
  const norms = rowOn(bijstandsnormen, page.asOf)?.fact.inclusive;
  const norm = norms?.[statement.has(COUPLE) && !statement.has(SINGLE) ? 'gehuwden' : 'alleenstaande'];
  const share = shareOn(statement, page.asOf);
  if (!isOfVoorschot || !isGiven || norm === undefined || share === undefined) return false;
  return statement.amounts.some(
    ({ cents, bound, per, start }) =>
      (bound === 'atMost' || statement.find(MAXIMUM).some(({ end }) => end <= start && start - end <= 1)) &&
      (per === undefined || per === 'maand') &&
      cents < (norm * share) / 100 - ROUNDED,
  );
}

const IS = concept('is', 'is', 'bedraagt', 'hoogte', 'voorschot van');

/** Money that is not the voorschot itself, or that of who has a norm of his own. */
const OTHER_SUM = concept(
  'ander bedrag',
  ...'spaargeld *vermogen* kosten* boete lenen leent inkomen* verdien* jong* kostendeler* inrichting* kamer* student* weekgeld bezit* schuld*'.split(
    ' ',
  ),
  'per week',
);
