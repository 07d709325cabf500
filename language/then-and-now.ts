/**
 * Tables that set what was beside what is: "Onderwerp | Vroeger | Nu", "Wat | Tot 2026 | Vanaf 1 januari 2026". What such a row says of
 * today is its last cell, under the name in its first.
 */
import type { IsoDate } from './date.ts';

const THEN = /^(?:vroeger|voorheen|eerst|oude?|was|vorig jaar|tot|voor|in|20\d\d)\b/i;
const NOW =
  /^(?:nu|nieuwe?|voortaan|huidige?|dit jaar|(?:vanaf |sinds |per |in )?(?:1 januari |januari )?20\d\d$|vanaf dit jaar)(?![\p{L}])/iu;

/** Of other days it is not sure that they have come, or of which year they are. */
const OTHER_DAY = /februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\d-\d/i;
const YEAR = /20\d\d/g;

/** A row of text says more than what holds for one subject. */
const LONGEST = 200;

/** What the row says of today; undefined for a row of another table. */
export function toldOfNow(
  heads: readonly string[],
  cells: readonly string[],
  asOf: IsoDate | undefined,
): string | undefined {
  const [then = '', now = ''] = heads.slice(-2);
  const [subject = '', , today = ''] = cells;
  if (cells.length !== 3 || heads.length < 2 || heads.length > 3 || !THEN.test(then) || !NOW.test(now))
    return undefined;
  if (OTHER_DAY.test(now) || !isOfYear(now, asOf) || isAfter(then, asOf)) return undefined;
  return subject.length + today.length > LONGEST ? undefined : `${subject}: ${today}`;
}

const isOfYear = (head: string, asOf: IsoDate | undefined): boolean =>
  (head.match(YEAR) ?? []).every((year) => year === asOf?.slice(0, 4));

const isAfter = (head: string, asOf: IsoDate | undefined): boolean =>
  (head.match(YEAR) ?? []).some((year) => asOf === undefined || year > asOf.slice(0, 4));
