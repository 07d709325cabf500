/** Judges how high a page says that a fine is: once the amount that was paid too much, never a multiple. */
import type { Span, Statement } from '../../language/statement.ts';
import { cantTell, FAILED, type Judgement } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { BOETE, DAARVAN, DUBBEL, NIET_DUBBEL, TE_VEEL } from '../words/boete.ts';
import { HERHALING } from '../words/sanctie-grond.ts';

/** A fine never exceeds 150% of the amount, and that only when repeated (art. 18a). */
const MOST_OF_ALL = 150;

/** "Twee keer het bedrag". */
export function judgeDouble(statement: Statement): Judgement | undefined {
  if (!statement.has(BOETE) && !isSizeOfFine(statement)) return undefined;
  const doubled = statement.find(DUBBEL).some((span) => isMultiple(statement, span));
  const tooMuch = statement.percentages.some(({ value }) => value > MOST_OF_ALL);
  if (!doubled && !tooMuch) return undefined;
  return statement.has(HERHALING) || statement.has(NIET_DUBBEL) ? cantTell('context-unclear') : FAILED;
}

/** "Het dubbele", "twee keer het bedrag"; not "in twee keer betalen" or "twee keer te laat". */
function isMultiple(statement: Statement, { start, end }: Span): boolean {
  if (statement.words[start - 1]?.plain === 'in') return false;
  if (statement.words.slice(start, end).some(({ plain }) => /dubb|voud/.test(plain)))
    return !statement.has(BOETE) || statement.near({ start, end }, BOETE, 9);
  return statement.find(TE_VEEL).some((what) => what.start >= end && what.start - end <= 2);
}

/** "De hoogte daarvan is …", said of the fine in the sentence before. */
function isSizeOfFine(statement: Statement): boolean {
  if (!statement.has(DUBBEL)) return false;
  const asked = questionAnswered(statement);
  return (statement.has(DAARVAN) && (statement.previous?.has(BOETE) ?? false)) || (asked?.has(BOETE) ?? false);
}
