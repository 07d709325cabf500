/** A wait for the voorschot that a statement itself calls too long, or denies. */
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { TOO_LATE } from '../words/voorschot-te-laat.ts';
import { isInTime } from './term.ts';

/** "De gemeente mag het niet na acht weken betalen", "u hoeft geen acht weken te wachten", "niet pas na de intake": what may not be, or is not so. */
export const isCalledLate = (statement: Statement): boolean =>
  statement.has(TOO_LATE) ||
  statement.durations.some(
    (each) =>
      !isInTime(each) &&
      statement.negates(each) &&
      (statement.modality.has('mag') || (statement.modality.has('hoeft-niet') && isSpared(statement, each))),
  );

/** "Geen acht weken": the wait itself, and not "na zes weken nog niets besloten". */
const isSpared = ({ words }: Statement, { start }: Duration): boolean =>
  words.slice(Math.max(0, start - 3), start).some(({ plain }) => plain === 'geen' || plain === 'niet');
