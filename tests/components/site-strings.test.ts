import { describe, expect, it } from 'vitest';
import { siteEn } from '../../components/strings/site-en.ts';
import { siteNl } from '../../components/strings/site-nl.ts';

/** Every text; those with a value in them for a value that fits each. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [value.name === 'searchMissed' ? value(['bijstand']) : value('2026-11-22', 3)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the words of reading a whole site', () => {
  it('are all there, in both languages', () => {
    for (const strings of [siteNl, siteEn]) expect(textsOf(strings).filter((text) => text === '')).toEqual([]);
  });

  it('are short in Dutch, say "u", and blame nobody', () => {
    const sentences = textsOf(siteNl).flatMap((text) => text.split(/(?<=[.!?])\s+/));
    const counts = sentences.map((sentence) => sentence.split(/\s+/).length);
    expect(Math.max(...counts)).toBeLessThanOrEqual(20);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(12);
    for (const text of textsOf(siteNl)) expect(text).not.toMatch(/\b(je|jij|jouw|illegaal|schuldig|fraude)\b/i);
  });

  it('count one thing as one', () => {
    expect([siteNl.pages(1), siteNl.clicks(1)]).toEqual(['1 pagina', '1\u00a0klik vanaf de startpagina']);
  });
});
