/**
 * SHA-256 of a text, at once: the browser's own digest makes its caller wait, and a check of a page waits for nothing. A general library
 * weighs as much as the words of twenty rules.
 */

const encoder = new TextEncoder();

/** Bytes that are mixed in together, and rounds of mixing. */
const BLOCK = 64;

/** The first bits behind the point of the roots of the first primes, as the standard has them. */
const PRIMES = firstPrimes(BLOCK);
const START = PRIMES.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));
const ADDED = Int32Array.from(PRIMES, (prime) => fractionOf(Math.cbrt(prime)));

/** "sha256:" and the lower-case hex digest of the text in UTF-8. */
export function hashOf(text: string): string {
  const bytes = padded(encoder.encode(text));
  const state = Int32Array.from(START);
  const schedule = new Int32Array(BLOCK);
  for (let from = 0; from < bytes.byteLength; from += BLOCK) mix(state, schedule, bytes, from);
  return `sha256:${Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')}`;
}

/** The bytes filled up to whole blocks with a bit, zeroes and the number of bits. */
function padded(bytes: Uint8Array): DataView {
  const { length } = bytes;
  const whole = new Uint8Array((((length + 8) >> 6) + 1) * BLOCK);
  whole.set(bytes);
  whole[length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, length / 2 ** 29);
  view.setUint32(whole.length - 4, length << 3);
  return view;
}

/** Mixes the block at `from` into `state`; letters as in the standard (FIPS 180-4). */
function mix(state: Int32Array, schedule: Int32Array, bytes: DataView, from: number): void {
  for (let t = 0; t < BLOCK; t += 1) schedule[t] = t < 16 ? bytes.getInt32(from + 4 * t) : expanded(schedule, t);
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let t = 0; t < BLOCK; t += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (ADDED[t] ?? 0) + (schedule[t] ?? 0)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  const mixed = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < mixed.length; at += 1) state[at] = (state[at] ?? 0) + (mixed[at] ?? 0);
}

function expanded(schedule: Int32Array, t: number): number {
  const x = schedule[t - 15] ?? 0;
  const y = schedule[t - 2] ?? 0;
  const s0 = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
  const s1 = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
  return (schedule[t - 16] ?? 0) + s0 + (schedule[t - 7] ?? 0) + s1;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fractionOf(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let each = 2; primes.length < count; each += 1)
    if (primes.every((prime) => each % prime !== 0)) primes.push(each);
  return primes;
}
