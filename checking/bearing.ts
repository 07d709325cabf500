/** The statements of a page that name a concept. Rules on one subject share their concept, so each is gathered once a page. */
import type { Statements } from '../language/build-statements.ts';
import type { Concept } from '../language/concept.ts';
import type { Statement } from '../language/statement.ts';

export type Bearing = (about: Concept) => readonly Statement[];

/** Looks in these statements; remembers what it found. */
export function bearingIn(statements: Statements): Bearing {
  const found = new Map<Concept, readonly Statement[]>();
  return (about) => {
    let bearing = found.get(about);
    if (bearing === undefined) {
      bearing = statements.naming(about);
      found.set(about, bearing);
    }
    return bearing;
  };
}
