/** What names need or proof near the voorschot and says nothing of who gets it: who may have the bijstand itself, a story, a report. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { KRAP, NOOD } from '../words/voorschot-nood.ts';
import { ALLEEN, NOODTOETS } from '../words/voorschot-nood-eis.ts';
import { AANVRAGEN } from '../words/voorschot-vragen.ts';
import { passageOf } from './passage.ts';

/** "Bel ons: u hoeft niet te wachten op het voorschot dat iedereen krijgt", "dezelfde dag geld krijgt u alleen …": help beside it. */
export const isSoonerThanIt = (statement: Statement): boolean =>
  (statement.modality.has('hoeft-niet') && statement.has(WAIT_FOR_IT)) ||
  (statement.has(SAME_DAY) && !statement.has(ELK_VOORSCHOT));

const WAIT_FOR_IT = concept(
  'wachten op het voorschot',
  ...['het', 'een', 'uw'].map((the) => `wachten op ${the} voorschot`),
);
const SAME_DAY = concept('dezelfde dag', 'dezelfde dag', 'nog vandaag', 'direct geld', 'meteen geld');

export function isBesideGiving(statement: Statement): boolean {
  if (isWhatForOnly(statement)) return true;
  if (passageOf(statement).some((each) => each.has(ELK_VOORSCHOT))) return false;
  if (statement.sameClause(BIJSTAND, AANVRAGEN) || statement.has(OF_SOMEONE)) return true;
  return statement.has(NOODTOETS) && statement.has(REPORT) && ![NOOD, KRAP].some((each) => statement.has(each));
}

/** "Te weinig geld? Dan kunt u een bijstandsuitkering aanvragen." */
const BIJSTAND = concept('bijstand', 'bijstand', 'bijstandsuitkering', 'participatiewetuitkering');

/** "De huur kan zij niet betalen": told of one person. */
const OF_SOMEONE = concept(
  'van iemand verteld',
  ...['zij', 'hij', 'ze'].flatMap((who) => [`kan ${who}`, `${who} kan`, `${who} heeft`, `heeft ${who}`]),
  ...['haar', 'zijn'].map((whose) => `${whose} rekening`),
);

/** "Het rapport laat zien dat …" */
const REPORT = concept('rapport', 'rapport', 'onderzoek', 'cijfers', 'rekenkamer*', 'ombudsman');

/** "Om die tijd te overbruggen kan u een voorschot krijgen": what it is for. */
const isWhatForOnly = (statement: Statement): boolean =>
  statement.has(TO_BRIDGE) && !statement.has(NOOD) && !statement.has(ALLEEN) && !statement.has(NOODTOETS);

const TO_BRIDGE = concept(
  'om te overbruggen',
  ...['tijd', 'periode', 'weken', 'wachttijd'].map((time) => `om … ${time} te overbruggen`),
);
