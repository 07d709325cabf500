/** What one gets from a day on: the benefit, or something beside it such as a coach, help or a duty. */
import { concept } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { ANDER_BEGIN, ANDERS_DAN_BEGIN, LATER_GEBEURT } from '../words/aanvraag/niet-de-start.ts';
import { GELD, INGAAN, KRIJGT, UITKERING, VANAF } from '../words/aanvraag/start.ts';
import { governorOf } from './what-begins.ts';

/** "Vanaf het gesprek krijgt u bijstand", and not "een vaste consulent voor uw uitkering", "recht op begeleiding". */
export function givesBenefit(statement: Statement): boolean {
  return statement.find(UITKERING).some((benefit) => isGiven(statement, benefit));
}

/** The only thing named is a right, and it is one to something else: "recht op begeleiding". */
export const isRightToOther = (statement: Statement): boolean =>
  statement.find(UITKERING).every((benefit) => isToOther(statement, benefit));

/** "Vanaf de toekenning van uw uitkering hebt u één coach": what one has from then on is no benefit, whatever it answers. */
export const hasOther = (statement: Statement): boolean =>
  opensWith(statement, VANAF) &&
  [HAS, UITKERING, LATER_GEBEURT].every((each) => statement.has(each)) &&
  !givesBenefit(statement);

const HAS = concept('heeft', 'hebt', 'heb', 'heeft', 'helpt', 'helpen', 'kunt');

function isToOther(statement: Statement, { start, end }: Span): boolean {
  const isRight = statement.find(RIGHT).some((right) => right.start === start);
  return isRight && statement.words[end]?.plain === 'op' && !leadsToBenefit(statement, end + 1);
}

function isGiven(statement: Statement, benefit: Span): boolean {
  const { words } = statement;
  if (isToOther(statement, benefit)) return false;
  const at = governorOf(statement, benefit.start);
  if (at === undefined) return true;
  const governor = words[at]?.plain ?? '';
  if (governor === 'op') {
    const right = statement.find(RIGHT).find(({ end }) => end === at);
    return right === undefined || isGiven(statement, right);
  }
  return !BESIDE.has(governor);
}

/** Words between "recht op" and the benefit: "een volledige". */
const REACH = 3;

const leadsToBenefit = (statement: Statement, from: number): boolean =>
  [UITKERING, GELD].some((each) => statement.find(each).some(({ start }) => start >= from && start - from <= REACH));

const RIGHT = concept('recht op', 'recht', 'aanspraak');

/** What belongs to the benefit or goes beside it. */
const BESIDE: ReadonlySet<string> = new Set(['voor', 'bij', 'van', 'over', 'naast', 'tijdens', 'om', 'met', 'naar']);

/** "Met ingang van het besluit": from a day on, and no word for what begins. */
export const isFromDay = (statement: Statement): boolean =>
  statement.find(INGAAN).every(({ start }) => statement.words[start - 1]?.plain === 'met');

/** "Krijgt u een uitkering? Dan gaat die in op …" */
export function startsWhatIsGiven(statement: Statement): boolean {
  const { previous } = statement;
  if (previous?.isQuestion !== true || !statement.has(GAAT_DIE_IN)) return false;
  return (
    previous.has(KRIJGT) && givesBenefit(previous) && !previous.has(ANDERS_DAN_BEGIN) && !previous.has(ANDER_BEGIN)
  );
}

const GAAT_DIE_IN = concept(
  'gaat die in',
  ...['die', 'deze', 'hij', 'ze'].flatMap((it) => [
    `gaat ${it} … in`,
    ...['begint', 'start', 'loopt', 'telt'].map((begins) => `${begins} ${it}`),
    `krijg* … ${it} … vanaf`,
  ]),
);
