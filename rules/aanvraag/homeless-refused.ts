/** Who has no address is told no: in an answer, or in a list or table of who gets it. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms, isNo, questionAnswered } from '../surroundings.ts';
import { AANVRAAG_DOEN, HERE, INSCHRIJVING, VAN_EEN_ANDER, ZONDER_ADRES } from '../words/aanvraag/adres.ts';
import { NODIG, VOORWAARDELIJK } from '../words/aanvraag/adres-voorwaarde.ts';
import { GEEN_BIJSTAND, MINDER, RECHT_OP, TOCH } from '../words/aanvraag/adres-weigering.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';

/** "Wie krijgt geen bijstand?": "mensen zonder woonadres"; "Recht op bijstand": "dakloos | nee". */
export function isListedAsRefused(statement: Statement): boolean {
  if (statement.kind === 'sentence' || !statement.has(ZONDER_ADRES) || statement.has(HERE)) return false;
  if (statement.has(TOCH) || statement.has(VAN_EEN_ANDER)) return false;
  const above = statement.intro ?? statement.headings.at(-1);
  if (above === undefined || above.has(TOCH)) return false;
  if (above.has(GEEN_BIJSTAND)) return !above.has(ZONDER_ADRES);
  return statement.kind === 'row' && above.has(BIJSTAND) && statement.words.at(-1)?.plain === 'nee';
}

/** "Ik ben dakloos. Kan ik bijstand krijgen? Nee, daarvoor hebt u een adres nodig." */
export function refusesTheHomeless(statement: Statement): boolean {
  const question = questionAnswered(statement);
  const isOnlyIf = statement.find(ALLEEN_ALS).some(({ start }) => start === 0) && affirms(statement, VOORWAARDELIJK);
  const demands = isOnlyIf || (statement.near(VOORWAARDELIJK, NODIG, 2) && !statement.negates(NODIG));
  if (question === undefined || !(isNo(statement) || demands) || statement.has(TOCH) || question.has(GEEN_BIJSTAND))
    return false;
  if (statement.modality.has('hoeft-niet') || statement.negates(INSCHRIJVING)) return false;
  const asked = question.has(ZONDER_ADRES) || question.previous?.has(ZONDER_ADRES) === true;
  const asksForIt = question.modality.has('kan') || question.has(RECHT_OP);
  if (question.modality.has('moet') || (question.has(MINDER) && !demands)) return false;
  return asked && (question.has(BIJSTAND) || question.has(AANVRAAG_DOEN)) && asksForIt;
}

const ALLEEN_ALS = concept(
  'alleen als',
  ...['als', 'wanneer', 'met'].flatMap((when) => [
    `alleen ${when}`,
    `pas ${when}`,
    `dat kan alleen ${when}`,
    `dat kan pas ${when}`,
  ]),
);
