/** Links and words that lead to the national page with the amounts of today. */
import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Link } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { NATIONAL_PAGE } from '../words/geld.ts';

const HOSTS: ReadonlySet<string> = new Set(['rijksoverheid.nl', 'www.rijksoverheid.nl']);

/** The link goes to the national government, and its text or address names one of the words. */
export function leadsToNationalPage({ text, href }: Link, words: readonly string[]): boolean {
  const address = URL.parse(href);
  if (address === null || !HOSTS.has(address.hostname)) return false;
  const told = `${text} ${address.pathname}`.toLowerCase();
  return words.some((word) => told.includes(word));
}

/** The statement says that the national page has the thing that it names, or that its question or heading does, and not the others. */
export function pointsToNationalPage(statement: Statement, thing: Concept, ...others: readonly Concept[]): boolean {
  if (!statement.has(NATIONAL_PAGE)) return false;
  const above = questionAnswered(statement) ?? statement.headings.at(-1);
  const named = statement.has(thing) ? [statement] : [statement, above];
  if (named.some((each) => others.some((other) => each?.has(other) === true))) return false;
  return named.some((each) => each?.has(thing) === true);
}
