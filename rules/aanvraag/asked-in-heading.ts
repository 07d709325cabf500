/** What stands right below a heading that asks what to do without DigiD, or when applying does not work out. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { AANVRAGEN, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { COMPUTER, HULP, INVULLEN, LUKT_NIET, ZONDER_DIGID } from '../words/aanvraag/andere-weg.ts';
import { isOtherOffer } from './other-offer.ts';

/** Sentences below a heading that answer it: "Jawel. Kom naar het loket." */
const ANSWER = 2;

/** "Geen DigiD?", "Lukt het online niet?", "Hulp nodig bij het aanvragen?", "Kom je er niet uit?" with help with the form below it. */
export function answersHeading(statement: Statement): boolean {
  const asked = statement.headings.at(-1);
  if (asked === undefined || isOtherOffer(asked) || !isFirst(statement)) return false;
  const isAsked = asked.isQuestion || READER.has(asked.words[0]?.plain ?? '') || asked.isRefuted;
  if (!isAsked) return false;
  if (asked.has(ZONDER_DIGID) || asked.near(HULP, COMPUTER, 5) || asked.near(HELP, AANVRAGEN, 3)) return true;
  if (!asked.has(LUKT_NIET)) return false;
  if (asked.near(FAILS, COMPUTER, 2)) return true;
  return statement.near(HULP, INVULLEN, 6) && statement.headings.some((each) => each.has(VRAAG_AAN));
}

function isFirst({ previous }: Statement): boolean {
  let above = previous;
  for (let step = 0; step < ANSWER && above !== undefined; step += 1) above = above.previous;
  return above === undefined;
}

const READER: ReadonlySet<string> = new Set(['ik', 'fabel']);
const FAILS = concept('lukt', 'lukt');
const HELP = concept('hulp nodig', 'hulp nodig', 'hulp bij');
