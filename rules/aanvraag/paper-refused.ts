/** Paper, the post or the desk is said to be no way to apply, beside the internet. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { questionAnswered } from '../surroundings.ts';
import { AANVRAGEN, AANVRAGEN_OF_DIT, ANDERE_AANVRAAG } from '../words/aanvraag/aanvragen.ts';
import { DIGITAAL, ZONDER_COMPUTER } from '../words/aanvraag/digitaal.ts';
import { DAT_KAN_NIET, FORMULIER, NIET_BEHANDELD, PAPIER, SCHRIFTELIJK } from '../words/aanvraag/papier.ts';

/** "Liever op papier?": "Dat kan niet. U vraagt de uitkering digitaal aan." */
export function isNoToPaper(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question === undefined || question.has(ANDERE_AANVRAAG)) return false;
  if (!question.has(SCHRIFTELIJK) && !question.has(ZONDER_COMPUTER)) return false;
  if (!statement.find(DAT_KAN_NIET).some(({ start }) => start === 0) || question.negates(SCHRIFTELIJK)) return false;
  if (question.modality.has('moet') || statement.has(PRINTS)) return false;
  if (isGone(statement, question)) return true;
  if (question.has(FORMULIER) && statement.has(DIGITAAL)) return true;
  return question.has(AANVRAGEN) || (statement.next?.has(DIGITAAL) === true && statement.next.has(AANVRAGEN));
}

/** "Kan ik een papieren formulier krijgen?": "nee, dat bestaat niet meer", on a page on how one applies. */
export function isGone(statement: Statement, question: Statement): boolean {
  if (!question.has(FORMULIER) || !question.has(TO_GET) || !statement.has(NO_MORE) || statement.has(DESK)) return false;
  return statement.headings.some((each) => each.has(AANVRAGEN) && !each.has(ANDERE_AANVRAAG));
}

const PRINTS = concept('printen', 'print*', 'uitprint*', 'drukken … af');
const TO_GET = concept('krijgen', 'krijgen', 'ophalen', 'halen', 'bestaat', 'is er', 'hebt u', 'hebben jullie');
const NO_MORE = concept('niet meer', 'niet meer', 'geen … meer', 'bestaat niet', 'is er niet', 'zijn er niet');
const DESK = concept('balie', 'balie', 'loket', 'thuis', 'printen', 'print', 'sturen', 'opsturen', 'ophalen');

/** "Op papier of aan de balie is dat niet mogelijk", after what goes by internet. */
export function refusesOtherWays(statement: Statement): boolean {
  const ways = statement.find(PAPIER);
  if (
    statement.isQuestion ||
    statement.has(WEL) ||
    statement.has(DIGITAAL) ||
    (ways.length < 2 && !statement.has(SCHRIFTELIJK))
  )
    return false;
  const beside = [statement.previous, statement.kind === 'heading' ? undefined : statement.next];
  if (!beside.some((each) => each?.has(DIGITAAL))) return false;
  const isOnIt = statement.has(AANVRAGEN_OF_DIT) || isShortRefusal(statement);
  const isRefused = statement.has(NIET_BEHANDELD) || statement.has(KAN_HET_NIET);
  return isOnIt && isRefused && ways.some(({ start }) => start <= 2 || statement.words.length <= SHORT);
}

const WEL = concept('wel', 'wel', 'maar');

/** Not "kan het niet?": what is asked opens with it. */
const KAN_HET_NIET = concept(
  'kan het niet',
  ...['kan', 'gaat', 'lukt'].flatMap((can) => ['het', 'dat', 'dit'].map((it) => `${can} ${it} niet`)),
);

/** "Op papier kan niet meer", and nothing around it is about something else that one can ask for. */
function isShortRefusal({ words, previous, headings }: Statement): boolean {
  return words.length <= SHORT && [previous, ...headings].every((each) => each?.has(ANDERE_AANVRAAG) !== true);
}

const SHORT = 8;
