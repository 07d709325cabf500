/** What the program proposes for a point, and whether that is still what a person answered to. Pure. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Keuring, KeuringItem } from './keuring.ts';
import { plainWords } from './plain-words.ts';
import type { Point } from './points.ts';

/**
 * `wrong` a sentence is quoted that the law contradicts · `not-found` (part of) it was not found · `doubt` a person must look ·
 * `right` everything was found and right · `none` the program has nothing to say
 */
export type Proposed = 'wrong' | 'not-found' | 'doubt' | 'right' | 'none';

export interface Proposal {
  readonly what: Proposed;
  /** The items of its rules that say something, worst first. */
  readonly items: readonly KeuringItem[];
}

/** What an item says of its own rule. */
export function sideOf({ kind, outcome, reason }: KeuringItem): Proposed {
  if (outcome === 'failed') return 'wrong';
  if (outcome === 'passed') return 'right';
  if (outcome === 'untested' || outcome === 'inapplicable' || kind === 'question') return 'none';
  return reason === 'not-found-on-site' || reason === 'not-found-in-what-was-read' ? 'not-found' : 'doubt';
}

const WORST_FIRST: readonly Proposed[] = ['wrong', 'not-found', 'doubt', 'right', 'none'];

export function proposalOf({ rules }: Point, { items }: Pick<Keuring, 'items'>): Proposal {
  const own = rules
    .flatMap((id) => items.filter(({ ruleId }) => ruleId === id))
    .filter((item) => sideOf(item) !== 'none' || item.quotes.length > 0)
    .sort((a, b) => WORST_FIRST.indexOf(sideOf(a)) - WORST_FIRST.indexOf(sideOf(b)));
  return { what: own[0] === undefined ? 'none' : sideOf(own[0]), items: own };
}

/** Characters of a fingerprint: 64 bits, enough to tell two proposals apart. */
const FINGERPRINT = 16;

/**
 * Says what a person answered to: sides and sentences, not pages, law or rules' wording. An answer holds as long as this is the same, so a
 * herkeuring opens only what changed. Hex.
 */
export function fingerprintOf({ items }: Proposal): string {
  const parts = items
    .map((item) => [item.ruleId, sideOf(item), ...item.quotes.map(({ exact }) => plainWords(exact)).sort()])
    .sort((a, b) => compare(a.join('\n'), b.join('\n')));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, FINGERPRINT);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
