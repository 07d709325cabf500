/**
 * Cuts Dutch text into sentences. Runs inside the page script too, so it stays small and needs nothing else.
 */

/** Abbreviations whose full stop does not end a sentence, without their last full stop. */
const ABBREVIATIONS = new Set(
  (
    'o.a bijv bv art lid t.a.v m.b.t nr nrs dhr mevr mw ca incl excl max min tel p.m p.j p.p i.v.m d.w.z enz ing ir drs dr mr prof ' +
    'st jl a.s t/m o.i.d o.b.v i.p.v n.a.v e.d a.u.b s.v.p i.c jan feb mrt apr jun jul aug sept sep okt nov dec blz pag par ' +
    'hfdst resp evt z.s.m z.g.a.n t.o.v t.b.v t.n.v t.g.v i.o i.h.k.v m.u.v m.i.v c.q vgl m.a.w zgn ed wo do vr za'
  ).split(' '),
);

const BOUNDARY = /[.!?…]+["'”’»)\]]*(?=\s|\p{Lu}\p{Ll})\s*/gu;

/**
 * @param text Text with collapsed white space.
 * @returns The sentences in order; joined by a space they are the text again, except where a space after a full stop was missing.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const mark of text.matchAll(BOUNDARY)) {
    const end = mark.index + mark[0].length;
    if (end >= text.length || !endsSentence(text, from, mark.index, mark[0], end)) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest ? [...sentences, rest] : sentences;
}

function endsSentence(text: string, from: number, at: number, mark: string, end: number): boolean {
  const following = text
    .slice(end, end + 2)
    .replace(/^["'‘’“„«([]/, '')
    .charAt(0);
  if (!mark.startsWith('.') || mark.startsWith('..')) return !/\p{Ll}/u.test(following);
  const before = text.slice(Math.max(from, at - 12), at);
  const written = /[\p{L}\p{N}./]*$/u.exec(before)?.[0] ?? '';
  const word = written.toLowerCase();
  const isAbbreviation = ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(written);
  if (/\p{Ll}/u.test(following)) return false;
  if (!mark.endsWith(' ')) return !isAbbreviation && !/^(www|https?)\b/.test(word);
  return !isAbbreviation;
}
