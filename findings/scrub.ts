/**
 * Takes personal data out of text before it is sent, and again at the endpoint before it is kept. Careful with amounts, dates and
 * articles of law: those are what a finding is about. Names cannot be recognised; the preview asks the person to look.
 * Linear time: every pattern starts at a border and is bounded, so hostile text costs no more than other text of its length.
 */
import { isBsn } from './bsn.ts';
import { ibanLength, isIban } from './iban.ts';
import { telephoneLength } from './telephone.ts';

export const PERSONAL_DATA = ['e-mailadres', 'iban', 'bsn', 'geboortedatum', 'telefoonnummer', 'adres'] as const;
export type PersonalData = (typeof PERSONAL_DATA)[number];

export interface Removed {
  readonly kind: PersonalData;
  /** What stood there; shown to the person, never sent. */
  readonly text: string;
}

export interface Scrubbed {
  readonly text: string;
  /** In the order of `PERSONAL_DATA`, then of the text. */
  readonly removed: readonly Removed[];
}

/** What stands in the place of what was removed. */
const scrubMarker = (kind: PersonalData): string => `[${kind} weggehaald]`;

/** A pattern whose match is a candidate, and which part of it goes: length from the start of the match, 0 for nothing. */
interface Search {
  readonly kind: PersonalData;
  readonly pattern: RegExp;
  /** Characters of the candidate that go, counted from `from`. */
  readonly judge: (candidate: string) => { readonly from: number; readonly length: number } | undefined;
}

const whole = (candidate: string) => ({ from: 0, length: candidate.length });
const MONTH = '(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,6}\\.?';
const DATE = `(?:[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ](?:19|20)?[0-9]{2}|[0-9]{1,2} ${MONTH} (?:19|20)[0-9]{2})(?![0-9])`;
const LETTERS = '(?!SA|SD|SS)[A-Z]{2}';

const SEARCHES: readonly Search[] = [
  {
    kind: 'e-mailadres',
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
    judge: whole,
  },
  {
    kind: 'iban',
    pattern: /(?<![A-Za-z])[A-Za-z]{2}[0-9]{2}(?:[ .-]?[A-Za-z0-9]){11,30}/g,
    judge: ibanAtStart,
  },
  {
    kind: 'bsn',
    pattern:
      /(?<![\p{L}\p{N}])(?:bsn|burgerservicenummer|sofi-?nummer)(?:-?nummer)?[\s:=]{1,3}(?:is |nr\.? ?|: ?)?[0-9](?:[ .-]?[0-9]){7,8}(?![0-9])/giu,
    judge: (candidate) => {
      const from = candidate.search(/[0-9]/);
      return { from, length: candidate.length - from };
    },
  },
  {
    kind: 'bsn',
    pattern: /(?<![\p{N}.,€+/-])(?<!€ )[0-9]{9}(?![\p{N}]|[.,-][0-9]| ?(?:euro|€))/gu,
    judge: (candidate) => (isBsn(candidate) ? whole(candidate) : undefined),
  },
  {
    kind: 'bsn',
    pattern:
      /(?<![\p{L}\p{N}.,€+/-])(?<!€ )[0-9]{3,4}([ .-])[0-9]{2,3}\1[0-9]{3}(?![\p{L}\p{N}]|[.,-][0-9]| ?(?:euro|€))/gu,
    judge: (candidate) => (isBsn(candidate.replace(/[^0-9]/g, '')) ? whole(candidate) : undefined),
  },
  {
    kind: 'geboortedatum',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:geboren|geb\\.?|geboortedatum)(?: op| is|:| in| datum)?:? {0,2}${DATE}`,
      'giu',
    ),
    judge: (candidate) => {
      const from = candidate.search(/[0-9]/);
      return { from, length: candidate.length - from };
    },
  },
  {
    kind: 'telefoonnummer',
    pattern: /(?<![\p{N}.,+€/(-])(?<!€ )(?:\+|\(?0)[0-9](?:[0-9\s.()/-]){5,22}/gu,
    judge: (candidate) => {
      const length = telephoneLength(candidate);
      return length === 0 ? undefined : { from: 0, length };
    },
  },
  {
    kind: 'adres',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,€-])[1-9][0-9]{3}(?: ?${LETTERS}|[a-z]{2})(?:,? {1,2}| ?(?:nr\\.?|huisnummer) ?)[0-9]{1,5}(?![\\p{N}]|[.,][0-9])`,
      'gu',
    ),
    judge: whole,
  },
  {
    kind: 'adres',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,€/-])[0-9]{1,5}[A-Za-z]?,? {1,2}[1-9][0-9]{3} ?${LETTERS}(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    judge: whole,
  },
];

/** What was glued to something removed may only then be recognised. Bounded, so that the time stays linear. */
const MOST_PASSES = 4;

/** The text without personal data, and what was removed. Scrubbing twice gives the same text. */
export function scrub(text: string): Scrubbed {
  const removed: Removed[] = [];
  let clean = text;
  for (let pass = 0, before = -1; pass < MOST_PASSES && removed.length > before; pass++) {
    before = removed.length;
    clean = SEARCHES.reduce((rest, search) => scrubOne(rest, search, removed), clean);
  }
  return { text: clean, removed };
}

/** Goes on right behind what was removed, for a candidate may run on into the next number. */
function scrubOne(text: string, { kind, pattern, judge }: Search, removed: Removed[]): string {
  const search = new RegExp(pattern);
  let clean = '';
  let kept = 0;
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const found = judge(match[0]);
    if (!found) {
      search.lastIndex = match.index + 1;
      continue;
    }
    const from = match.index + found.from;
    const end = from + found.length;
    removed.push({ kind, text: text.slice(from, end) });
    clean += text.slice(kept, from) + scrubMarker(kind);
    kept = end;
    search.lastIndex = end;
  }
  return clean + text.slice(kept);
}

/**
 * As `scrub`, and at most `most` characters long: a marker may be longer than what it stands for. What does not fit is cut off the end,
 * never through a character.
 */
export function scrubToFit(text: string, most: number): Scrubbed {
  const { text: clean, removed } = scrub(text);
  if (clean.length <= most) return { text: clean, removed };
  // Cutting may make a number of what was none.
  const fitted = scrubToFit(clean.slice(0, most).replace(/[\uD800-\uDBFF]$/, ''), most);
  return { text: fitted.text, removed: [...removed, ...fitted.removed] };
}

/** True when `scrub` would leave the text as it is. */
export function isScrubbed(text: string): boolean {
  return scrub(text).removed.length === 0;
}

/** An IBAN at the start of a candidate that may run on into the next words. */
function ibanAtStart(candidate: string): { from: number; length: number } | undefined {
  const length = ibanLength(candidate.slice(0, 2).toUpperCase());
  if (length === undefined) return undefined;
  let seen = '';
  for (let at = 0; at < candidate.length; at++) {
    const character = candidate[at] ?? '';
    if (!/[A-Za-z0-9]/.test(character)) continue;
    seen += character.toUpperCase();
    if (seen.length === length) return isIban(seen) ? { from: 0, length: at + 1 } : undefined;
  }
  return undefined;
}
