import type { Remembering } from '../language/remembering.ts';
import type { Statement } from '../language/statement.ts';
import type { Page } from './rule.ts';

/** Questions that are asked once, counted. */
let questions = 0;

/** Said of a question whose answer is that there is none. */
const NOTHING = Symbol('nothing');

/**
 * Remembers an answer with the page or statement asked about, for as long as that lives. Rules of one subject ask the same of the same
 * sentences, and a page that repeats itself must not cost its square. The answer must depend on the thing asked about alone.
 */
export function once<Asked extends Remembering, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const question = questions;
  questions += 1;
  return (asked) => {
    const { remembered } = asked;
    const known = remembered[question];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as Answer;
    const given = answer(asked);
    remembered[question] = given === undefined ? NOTHING : given;
    return given;
  };
}

/** The same for what depends on a statement and the page that it stands on. */
export function onceOnPage<Answer>(
  answer: (statement: Statement, page: Page) => Answer,
): (statement: Statement, page: Page) => Answer {
  const answersOf = once((_: Page) => new Map<Statement, Answer>());
  return (statement, page) => {
    const answers = answersOf(page);
    const known = answers.get(statement);
    if (known !== undefined || answers.has(statement)) return known as Answer;
    const given = answer(statement, page);
    answers.set(statement, given);
    return given;
  };
}
