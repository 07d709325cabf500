/** What stands around a statement and belongs to what it says: the question it answers, the sentences beside it. */
import { type Concept, concept } from '../language/concept.ts';
import type { Span, Statement } from '../language/statement.ts';
import type { Page } from './rule.ts';
import { sectionAfter } from './section.ts';

const JA = concept('ja', 'ja', 'jazeker', 'zeker', 'inderdaad', 'natuurlijk', 'uiteraard', 'jawel');
export const NEE = concept('nee', 'nee', 'neen');

/** The question that this statement answers: the sentence before it, else the term that it defines or the nearest heading. */
export function questionAnswered({ kind, intro, previous, headings }: Statement): Statement | undefined {
  // Of a list of terms the sentence before may be said of the term before.
  const isFirst = previous === undefined || (kind === 'definition' && previous.intro !== intro);
  if (!isFirst) return previous.isQuestion ? previous : questionOf(previous);
  if (kind === 'definition' && intro !== undefined) return intro;
  const above = headings.at(-1);
  return above?.isQuestion || isPutByReader(above) ? above : undefined;
}

/** "Ik heb geen computer", "Jullie zijn te laat": a heading in the words of the reader asks what to do. */
function isPutByReader(heading: Statement | undefined): boolean {
  return heading !== undefined && READER.has(heading.words[0]?.plain ?? '');
}

const READER: ReadonlySet<string> = new Set(['ik', 'mijn', 'jullie']);

/** A second sentence under a question still answers it, when the first one is no more than a word or two: "Ja.", "Vervelend." */
function questionOf(statement: Statement): Statement | undefined {
  return statement.words.length > 2 ? undefined : questionAnswered(statement);
}

/** Begins with yes. */
export function isYes(statement: Statement): boolean {
  return statement.words[1]?.plain !== 'niet' && statement.find(JA).some(({ start }) => start === 0);
}

/** Begins with no. */
export function isNo(statement: Statement): boolean {
  return statement.find(NEE).some(({ start }) => start === 0);
}

/** Own words, or those of the question it answers, name the concept. */
export function speaksOf(statement: Statement, concept: Concept): boolean {
  return statement.has(concept) || (questionAnswered(statement)?.has(concept) ?? false);
}

/** The sentences directly before and after it. */
export function neighbours({ previous, next }: Statement): readonly Statement[] {
  return [previous, next].filter((each) => each !== undefined);
}

/** Named somewhere around it: neighbours, list introduction or nearest heading. */
export function isNearby(statement: Statement, concept: Concept): boolean {
  const around = [...neighbours(statement), statement.intro, statement.headings.at(-1)];
  return around.some((each) => each?.has(concept) ?? false);
}

/**
 * Itself, the two sentences before it, what leads into it or the nearest heading names the concept. A rule that can say nothing without
 * it asks this first.
 */
export function isNamedAround(statement: Statement, concept: Concept): boolean {
  const { previous, intro, headings } = statement;
  if (statement.has(concept) || previous?.has(concept) || intro?.has(concept)) return true;
  return headings.at(-1)?.has(concept) === true || previous?.previous?.has(concept) === true;
}

/** Names the concept at least once without a negation that reaches it. */
export function affirms(statement: Statement, concept: Concept): boolean {
  return statement.find(concept).some((span) => !statement.negates(span));
}

/** Names the concept under a negation. */
export function denies(statement: Statement, concept: Concept): boolean {
  return statement.find(concept).some((span) => statement.negates(span));
}

const IS_DAT = concept('is dat', 'is dat', 'is dit', 'is het', 'wordt dat', 'wordt het', 'bedraagt dat');

/** "Voor anderen is dat zes weken": the sentence before it, when the span is all that this one puts in place of its value. */
export function otherValueOf(statement: Statement, value: Span): Statement | undefined {
  if (statement.isQuestion || statement.previous?.isQuestion === true) return undefined;
  const isWhole = value.end === statement.words.length;
  return isWhole && statement.near(IS_DAT, value, 0) ? statement.previous : undefined;
}

/** A question whose answer begins with no: what it asks is not so. */
export function isAnsweredNo(statement: Statement, page: Page): boolean {
  if (!statement.isQuestion) return false;
  const answer = statement.next ?? sectionAfter(statement, page, 1)[0];
  return answer !== undefined && isNo(answer);
}
