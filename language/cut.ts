/** Bounds what one statement may cost. */

/** Longer is no sentence: it is cut at white space, so that one endless line costs no more than a page of short ones. */
const LONGEST = 5_000;

/** The text, in pieces when it is longer than any sentence. */
export function cut(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const at = space > 0 ? space : LONGEST;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(space > 0 ? at + 1 : at);
  }
  return [...pieces, rest];
}
