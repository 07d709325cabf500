/** The statements of a page that name a concept. Rules on one subject share their concept, so each is gathered once a page. */
import type { Statements } from '../language/build-statements.ts';
import type { Concept } from '../language/concept.ts';
import type { Statement } from '../language/statement.ts';

export interface Bearing {
  (about: Concept): readonly Statement[];
  /** What is said by answering a question that names the concept. */
  readonly answered: Statements['answeredNaming'];
}

/** Looks in these statements; remembers what it found. */
export function bearingIn(statements: Statements): Bearing {
  const found = new Map<Concept, readonly Statement[]>();
  const bearing = (about: Concept) => {
    let named = found.get(about);
    if (named === undefined) {
      named = statements.naming(about);
      found.set(about, named);
    }
    return named;
  };
  return Object.assign(bearing, { answered: statements.answeredNaming });
}
