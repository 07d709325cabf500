/** Whose decision a statement on objection is about. */
import type { Scheme } from '../../language/scheme.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { GEMEENTE } from '../words/bezwaar.ts';

/** Run by UWV or the SVB: on a page about these only a sentence that names the municipality is about its decisions. */
export const NATIONAL: readonly Scheme[] = ['aow', 'aio', 'ww', 'arbeidsongeschiktheid'];

/** Run by the municipality, with the same term for objection (Awb 6:7). */
export const MUNICIPAL: readonly Scheme[] = [
  'bijstand',
  'bijzondere-bijstand',
  'inkomenstoeslag',
  'studietoeslag',
  'energietoeslag',
  'minimaregeling',
  'ioaw',
  'bbz',
];

/** The decision is one of the municipality. */
export function isMunicipal(statement: Statement, page: Page): boolean {
  const scheme = page.schemeOf(statement);
  return scheme === undefined || !NATIONAL.includes(scheme) || statement.has(GEMEENTE);
}
