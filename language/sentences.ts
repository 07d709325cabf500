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
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, read)) {
    const end = endOfMarks(text, at);
    hasWord ||= holdsWord(text, read, at);
    read = end;
    if (!hasWord || !endsSentence(text, at, end)) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
    hasWord = false;
  }
  const rest = text.slice(from).trim();
  if (rest) sentences.push(rest);
  return sentences;
}

/** Marks that may end a sentence. */
function isMark(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

/** Quotes and brackets that close behind a mark. */
const CLOSING = '"\'”’»)]';

function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 63 || code === 33 || code === 0x2026) return at;
  }
  return text.length;
}

function endOfMarks(text: string, from: number): number {
  let at = from;
  while (isMark(text.charCodeAt(at))) at += 1;
  while (at < text.length && CLOSING.includes(text.charAt(at))) at += 1;
  return at;
}

function holdsWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isPlain(text.charCodeAt(at))) return true;
  return WORD.test(text.slice(from, to));
}

/** A letter without accents, or a digit: these, which are nearly all, need no pattern. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The marks at [at, end) end the sentence before them. */
function endsSentence(text: string, at: number, end: number): boolean {
  if (end === text.length) return false;
  const behind = text.slice(end, end + 4);
  const isSpaced = /^\s/.test(behind);
  const following = behind.trimStart();
  if (!following || LOWER.test(following) || (!isSpaced && !GLUED.test(following))) return false;
  if (text[at] !== '.' || text[at + 1] === '.') return true;
  const before = text.slice(Math.max(0, at - 12), at);
  const written = /[\p{L}\p{N}./]*$/u.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '';
  const isInitial = /^\p{Lu}$/u.test(written);
  const isHost = !isSpaced && /^(www|https?)\b/.test(written);
  return !isInitial && !isHost && !ABBREVIATIONS.has(written.toLowerCase());
}
