/**
 * Cuts Dutch text into sentences. Runs inside the page script too, so it stays small and needs nothing else.
 */

/** Abbreviations whose full stop does not end a sentence, without that full stop. */
const ABBREVIATIONS = new Set(
  (
    'o.a bijv bv art lid t.a.v m.b.t nr nrs dhr mevr mw ca incl excl max min tel p.m p.j p.p i.v.m d.w.z enz ing ir drs dr mr prof ' +
    'st jl a.s t/m o.i.d o.b.v i.p.v n.a.v e.d a.u.b s.v.p i.c jan feb mrt apr jun jul aug sept sep okt nov dec blz pag par ' +
    'hfdst resp evt z.s.m z.g.a.n t.o.v t.b.v t.n.v t.g.v i.o i.h.k.v m.u.v m.i.v c.q vgl m.a.w zgn'
  ).split(' '),
);

/** Marks that may end a sentence, with the quotes and brackets that close behind them. */
const MARKS = /[.!?…]+["'”’»)\]]*/g;
/** Marks alone (". . .") are no sentence. */
const WORD = /[\p{L}\p{N}]/u;
const LOWER = /^["'‘“„«([]?\p{Ll}/u;
/** A full stop without a space behind it ends a sentence when a capitalised word follows ("klaar.Daarna"). */
const GLUED = /^["'‘“„«([]?\p{Lu}\p{Ll}/u;

/**
 * @param text Text with collapsed white space.
 * @returns The sentences in order; joined by a space they are the text again, except where a space after a full stop was missing.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  let read = 0;
  let hasWord = false;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const end = index + mark.length;
    hasWord ||= WORD.test(text.slice(read, index));
    read = end;
    if (!hasWord || !endsSentence(text, index, mark, text.slice(end, end + 4))) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
    hasWord = false;
  }
  const rest = text.slice(from).trim();
  return rest ? [...sentences, rest] : sentences;
}

function endsSentence(text: string, at: number, mark: string, behind: string): boolean {
  const isSpaced = /^\s/.test(behind);
  const following = behind.trimStart();
  if (!following || LOWER.test(following) || (!isSpaced && !GLUED.test(following))) return false;
  if (mark[0] !== '.' || mark[1] === '.') return true;
  const before = text.slice(Math.max(0, at - 12), at);
  const written = /[\p{L}\p{N}./]*$/u.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '';
  const isInitial = /^\p{Lu}$/u.test(written);
  const isHost = !isSpaced && /^(www|https?)\b/.test(written);
  return !isInitial && !isHost && !ABBREVIATIONS.has(written.toLowerCase());
}
