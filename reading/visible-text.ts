/** The one way in which this project cleans text: reading makes quotes with it, and `locate.ts` finds them again with it. */

/**
 * Characters that nobody sees: controls (a terminal obeys them), soft hyphen, zero-width space, joiners, direction marks and
 * overrides, word joiner, byte order mark.
 */
const UNSEEN = /(?:[^\P{Cc}\s]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])+/gu;
/** White space as browsers and editors produce it, no-break spaces included; the single space between most words may stay. */
const SPACE = / \s+|[^\S ]\s*/g;

/** Anything beyond what nearly every text is made of; only then is the slower look for unseen characters needed. */
const UNUSUAL = /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u024f€]/;

/** Text as a reader sees it: unseen characters removed, white space collapsed to one space, trimmed. */
export function visibleText(text: string): string {
  return (UNUSUAL.test(text) ? text.replace(UNSEEN, '') : text).replace(SPACE, ' ').trim();
}

/** Says of one UTF-16 code unit that it counts for finding a quote: neither unseen nor white space. */
export function isSeen(code: number): boolean {
  if (code > 32 && code < 127) return true;
  if (code <= 0xa0 || code === 0xad || code === 0x1680 || code === 0x3000 || code === 0xfeff) return false;
  if (code < 0x2000 || code > 0x206f) return true;
  return !(
    code <= 0x200f ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069)
  );
}
