/** Letters that are written for each other; any other letter instead mostly makes another word ("verlaten" for "verlagen"). */
const CONFUSED: ReadonlySet<string> = new Set(
  ['dt', 'vf', 'sz', 'ck', 'iy', 'ij'].flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

/** Whether a written word is a known word with one spelling mistake. */

/**
 * One letter added, left out or written for another that is like it, or two neighbours swapped; the first letter is right, and so is the end, because Dutch
 * makes other words there ("aanvragen", "aanvrager", "aanvraagt").
 *
 * @param written The word on the page, folded.
 * @param meant The word it may stand for, folded.
 */
export function isMisspelt(written: string, meant: string): boolean {
  const difference = written.length - meant.length;
  if (difference > 1 || difference < -1 || written === meant) return false;
  let start = 0;
  while (start < written.length && written.charCodeAt(start) === meant.charCodeAt(start)) start += 1;
  if (start === 0) return false;
  let writtenEnd = written.length;
  let meantEnd = meant.length;
  while (
    writtenEnd > start &&
    meantEnd > start &&
    written.charCodeAt(writtenEnd - 1) === meant.charCodeAt(meantEnd - 1)
  ) {
    writtenEnd -= 1;
    meantEnd -= 1;
  }
  if (meantEnd === meant.length) return false;
  const added = writtenEnd - start;
  const missing = meantEnd - start;
  if (added === 1 && missing === 1) return CONFUSED.has(written.charAt(start) + meant.charAt(start));
  if (added <= 1 && missing <= 1) return true;
  return (
    added === 2 &&
    missing === 2 &&
    written.charCodeAt(start) === meant.charCodeAt(start + 1) &&
    written.charCodeAt(start + 1) === meant.charCodeAt(start)
  );
}
