/** Links and words that lead to the national page with the amounts of today. */
import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Link } from '../rule.ts';
import { NATIONAL_PAGE } from '../words/geld.ts';

const HOSTS: ReadonlySet<string> = new Set(['rijksoverheid.nl', 'www.rijksoverheid.nl']);

/** The link goes to the national government, and its text or address names one of the words. */
export function leadsToNationalPage({ text, href }: Link, words: readonly string[]): boolean {
  const address = URL.parse(href);
  if (address === null || !HOSTS.has(address.hostname)) return false;
  const told = `${text} ${address.pathname}`.toLowerCase();
  return words.some((word) => told.includes(word));
}

/** The statement says that the national page has the thing named. */
export function pointsToNationalPage(statement: Statement, thing: Concept): boolean {
  return statement.has(NATIONAL_PAGE) && statement.has(thing);
}
