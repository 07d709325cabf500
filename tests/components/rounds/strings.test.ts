import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../components/language.ts';
import { roundStringsOf } from '../../../components/rounds/language.ts';
import { roundsNl } from '../../../components/strings/rounds-nl.ts';

/** For texts with something in them: two of everything fits every one of these functions. */
const GIVEN = ['2026-11-22', '2026-12-06'] as const;

function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const days = /\.(?:days|forWhom|calledHere)$/.test(path);
    return [[path, String(value(...(days ? GIVEN : [2, 5])))]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, `${path}.${name}`));
}

describe('the words of rounds', () => {
  it('are all there, in every language', async () => {
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      for (const [path, text] of textsOf(await roundStringsOf(language))) {
        expect(text, path).not.toMatch(/^\s*$|undefined|NaN/);
      }
    }
  });

  it('are short in Dutch: no sentence over 20 words, 12 on average at most', () => {
    const sentences = textsOf(roundsNl).flatMap(([, text]) => text.split(/(?<=[.!?])\s+/));
    const lengths = sentences.map((sentence) => sentence.split(/\s+/).filter(Boolean).length);
    for (const [place, length] of lengths.entries()) expect(length, sentences[place]).toBeLessThanOrEqual(20);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  it('say "u", and blame nobody', () => {
    for (const [path, text] of textsOf(roundsNl)) {
      expect(text, path).not.toMatch(/\b(je|jij|jouw|jullie|fout van u|dom)\b/i);
    }
  });

  it('tell time as people say it', () => {
    expect([1, 45, 60, 61, 125].map(roundsNl.preview.seconds)).toEqual([
      '1 seconde',
      '45 seconden',
      '1 minuut',
      '1 minuut en 1 seconde',
      '2 minuten en 5 seconden',
    ]);
  });
});
