/**
 * What stands below a heading that tells when: "Week 6: voorschot" over "Dan maken wij een bedrag over" says that it
 * comes in week 6.
 */

/** "Week 6", "Na dertien weken", before a colon or alone. */
const TIME =
  /^(?:(?:(?:in|na|vanaf|uiterlijk(?: in| na)?) )?week (?:\d{1,2}|\p{L}+)|(?:pas )?(?:na|binnen|uiterlijk na) (?:\S+ ){1,2}(?:dagen|weken|maanden))(?=:|$| [–-] )/iu;

/** A time of its own says better when. */
const OWN_TIME = /\b(?:week|weken|maand|maanden|dag|dagen|jaar|daarna|later|eerst)\b/i;

/** Weeks that count from another day than that of the application: of the young, who report first, or of an objection. */
const OTHER_CLOCK = /zoek|\bmeld|jonger|\b27\b|bezwaar|beroep/i;
const FROM_REPORT = /zoek|\bmeld/i;

/** What comes once more. */
const AGAIN = /\b(?:weer|opnieuw|tweede|derde|nog (?:een|eens)|volgende)\b/i;

/** Whether the weeks in the headings of a page may be counted from the application. */
export const countsFromApplication = (headings: readonly string[]): boolean =>
  !headings.some((heading) => (TIME.test(heading) ? FROM_REPORT : OTHER_CLOCK).test(heading));

/** Sentences below such a heading that are looked at; longer ones tell more than what comes then. */
export const MOST_TIMED = 3;
const LONGEST = 200;

/** "U krijgt …", "Dan maken wij …": who does it and the verb change places behind the time. */
const WHO_DOES = /^(u|wij|we|je|jij|er|de gemeente) (\p{Ll}+)(?: dan)? (.+)$/iu;
const THEN = /^dan (.+)$/i;

/** The sentence with the time of the heading above it; undefined below others, and for a sentence that asks or has its own. */
export function timed(heading: string, sentence: string): string | undefined {
  if (sentence.length > LONGEST || sentence.endsWith('?') || OWN_TIME.test(sentence) || AGAIN.test(heading))
    return undefined;
  const time = TIME.exec(heading)?.[0].replace(/^week/i, 'In week');
  if (time === undefined) return undefined;
  const [, then] = THEN.exec(sentence) ?? [];
  const [, who = '', does = '', what] = WHO_DOES.exec(sentence) ?? [];
  if (then !== undefined) return `${time} ${then}`;
  return what === undefined ? undefined : `${time} ${does} ${who.toLowerCase()} ${what}`;
}
