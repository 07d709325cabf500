/** Which statements are about single parents, however they are named; and in which they are only what others are measured by. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { isYes, questionAnswered } from '../surroundings.ts';
import { ALONE, CHILD, COUPLE, HIGHER_NORM, SINGLE, SINGLE_PARENT } from '../words/geld.ts';

export const COMPARED = concept(
  'dan een ander',
  'dan een alleenstaande',
  'dan iemand',
  'dan die van',
  'dan alleenstaanden',
  'dan mensen',
);

/** Names single parents, or follows a question that does. */
export function isOnSingleParents(statement: Statement): boolean {
  const { previous, headings } = statement;
  if (isSingleParent(statement)) return true;
  if (previous?.isQuestion === true && isSingleParent(previous)) return !previous.has(COUPLE);
  if (previous?.isQuestion === true && previous.has(ALONE) && statement.has(CHILD)) return !statement.has(COUPLE);
  if (previous !== undefined && isSingleParent(previous) && !previous.has(COUPLE) && !statement.has(COUPLE))
    return true;
  if (isYes(statement) && questionAnswered(statement)?.has(SINGLE_PARENT) === true) return true;
  if (statement.kind === 'definition' && statement.intro?.has(SINGLE_PARENT)) return true;
  const isCompared = statement.has(COMPARED) && statement.has(HIGHER_NORM);
  return (isCompared || !statement.has(SINGLE)) && headings.slice(-2).some((each) => each.has(SINGLE_PARENT));
}

/** "Een alleenstaande ouder", "met een kind onder de 18 krijgt u als alleenstaande"; not "meer dan een alleenstaande met een kind". */
export function isSingleParent(statement: Statement): boolean {
  if (statement.has(SINGLE_PARENT)) return true;
  if (statement.near(ALONE, CHILD, 4)) return !statement.find(ALONE).every((who) => isMeasure(statement, who));
  if (!statement.near(ALONE, CHILD, 7) || statement.has(COUPLE) || statement.negates(CHILD)) return false;
  return !statement.near(THAN, ALONE, 2);
}

/** "De norm voor u beiden is hoger dan die voor een alleenstaande ouder": said of a couple. */
export function isMeasuredByThem(statement: Statement): boolean {
  const named = statement.find(SINGLE_PARENT);
  return named.length > 0 && named.every((who) => isMeasure(statement, who));
}

/** "… dan die voor een alleenstaande". */
export function isMeasure({ words }: Statement, { start }: Span): boolean {
  const before = words.slice(0, start).map(({ plain }) => plain);
  const than = before.findLastIndex((word) => !TO_MEASURE.has(word));
  return before[than] === 'dan' && !SUBJECTS.has(before[than - 1] ?? 'u');
}

/** "Omdat u dan alleenstaande ouder bent": compares nothing. */
const SUBJECTS: ReadonlySet<string> = new Set('u je jij wij we hij zij ze'.split(' '));

const THAN = concept('dan', 'dan');
/** Words between "dan" and who is the measure: "dan die voor een alleenstaande ouder". */
const TO_MEASURE: ReadonlySet<string> = new Set(
  'een de die voor van bij het dat bedrag norm uitkering aan wie iemand moeder vader er met kind kinderen zijn haar hun uw je'.split(
    ' ',
  ),
);
