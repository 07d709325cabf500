/** Letters that are written for each other; any other letter instead mostly makes another word ("verlaten" for "verlagen"). */
const CONFUSED: ReadonlySet<string> = new Set(
  ['dt', 'vf', 'sz', 'ck', 'iy', 'ij'].flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

/**
 * Whether a written word is a known word with one spelling mistake: one letter added, left out or written for another that is like it, or
 * two neighbours swapped. The first letter is right; and so is the end, but for a swap, because Dutch makes other words there
 * ("aanvragen", "aanvrager", "aanvraagt").
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
  const added = writtenEnd - start;
  const missing = meantEnd - start;
  const isSwapped =
    added === 2 &&
    missing === 2 &&
    written.charCodeAt(start) === meant.charCodeAt(start + 1) &&
    written.charCodeAt(start + 1) === meant.charCodeAt(start);
  if (isSwapped) return true;
  if (meantEnd === meant.length) return false;
  if (added === 1 && missing === 1) return CONFUSED.has(written.charAt(start) + meant.charAt(start));
  return added <= 1 && missing <= 1;
}

/** A word with two neighbours swapped, but for its first letter: "wekne", "procnet". For short words that stand where no other can. */
export function swapsOf(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 2 },
    (_, at) => word.slice(0, at + 1) + word.charAt(at + 2) + word.charAt(at + 1) + word.slice(at + 3),
  ).filter((swapped) => swapped !== word);
}
