const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Bytes as lower-case base32 (RFC 4648) without padding: safe in an address, a file name and over the telephone. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let carried = 0;
  let bits = 0;
  for (const byte of bytes) {
    carried = ((carried << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(carried >> bits) & 31];
    }
  }
  return bits === 0 ? text : text + ALPHABET[(carried << (5 - bits)) & 31];
}
