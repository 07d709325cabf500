/**
 * The print of a text: a short mark by which near-equal texts are recognised without keeping them (MinHash over runs of words;
 * Broder 1997). Two prints agree in about the share of word runs that the texts have in common.
 */

/** Numbers in a print. With 64 the likeness is right within about 0.06. */
const HASHES = 64;
/** Words in a run: long enough that two texts on the same law do not look alike by its fixed phrases. */
const RUN = 5;
/** Shorter texts are alike by chance. */
const FEWEST_WORDS = 60;
const MOST_WORDS = 20_000;

/** Lower-case hex, eight digits a number; undefined for a text that is too short. Time in proportion to the text. */
export function textPrint(text: string): string | undefined {
  const words = text
    .slice(0, 200_000)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}€%]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return undefined;
  const codes = words.map(hashOf);
  const least = new Uint32Array(HASHES).fill(0xffff_ffff);
  for (let at = 0; at + RUN <= codes.length; at++) {
    let run = 0;
    for (let in_ = 0; in_ < RUN; in_++) run = (Math.imul(run, 0x9e37_79b1) + (codes[at + in_] ?? 0)) >>> 0;
    for (let nth = 0; nth < HASHES; nth++) {
      const mixed = mix(run ^ Math.imul(nth + 1, 0x85eb_ca6b));
      if (mixed < (least[nth] ?? 0)) least[nth] = mixed;
    }
  }
  return [...least].map((number) => number.toString(16).padStart(8, '0')).join('');
}

/** Share of word runs that two texts have in common, from their prints: 0 to 1. */
export function likeness(a: string, b: string): number {
  let same = 0;
  for (let nth = 0; nth < HASHES; nth++) if (numberAt(a, nth) === numberAt(b, nth)) same += 1;
  return same / HASHES;
}

/** Numbers that together make a band: texts that are much alike agree in a whole band somewhere. */
const IN_BAND = 4;

/** The bands of a print, to find likely pairs by without comparing all with all. */
export function bandsOf(print: string): readonly string[] {
  return Array.from(
    { length: HASHES / IN_BAND },
    (_, band) => `${band}:${print.slice(band * IN_BAND * 8, (band + 1) * IN_BAND * 8)}`,
  );
}

const numberAt = (print: string, nth: number): string => print.slice(nth * 8, nth * 8 + 8);

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  return hash >>> 0;
}

/** The finisher of MurmurHash3: every bit of the input touches every bit of the output. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
