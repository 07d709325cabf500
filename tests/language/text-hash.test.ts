import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../../language/text-hash.ts';

const expected = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('the hash of a text', () => {
  it('is SHA-256, as the standard gives it', () => {
    expect(hashOf('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is right at every length around whole blocks', () => {
    for (let length = 0; length < 200; length += 1) {
      const text = 'é€x'.repeat(length).slice(0, length);
      expect(hashOf(text)).toBe(expected(text));
    }
  });

  it('is that of its bytes in UTF-8, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(hashOf(text)).toBe(expected(text));
      }),
    );
  });
});
