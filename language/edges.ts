/** Whether a statement begins or ends in a concept: there it says of the whole statement what elsewhere it says of a few words. */
import type { Concept } from './concept.ts';
import type { Statement } from './statement.ts';

export function opensWith(statement: Statement, concept: Concept): boolean {
  return statement.find(concept).some(({ start }) => start === 0);
}

export function closesWith(statement: Statement, concept: Concept): boolean {
  return statement.find(concept).some(({ end }) => end === statement.words.length);
}
