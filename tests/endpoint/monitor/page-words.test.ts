import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../../endpoint/monitor/words/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));

/** Texts with numbers or days in them get this for each. */
const FILLED = '12';

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return textsOf((value as (...given: readonly string[]) => unknown)(FILLED, FILLED, FILLED, FILLED));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === 'to' ? [] : textsOf(part)));
}

/** Both languages of everything that a file of words holds. */
async function wordsIn(file: string): Promise<readonly { readonly nl: unknown; readonly en: unknown }[]> {
  const all = Object.values((await import(new URL(file, FOLDER).href)) as Record<string, unknown>);
  return all.filter(
    (each): each is { nl: unknown; en: unknown } =>
      typeof each === 'object' && each !== null && 'nl' in each && 'en' in each,
  );
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);
const wordCount = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

describe('the words of the monitor', () => {
  it.each(files)('of %s are short in Dutch: no sentence over 20 words, 12 on average at most', async (file) => {
    const sentences = (await wordsIn(file)).flatMap(({ nl }) => textsOf(nl).flatMap(sentencesOf));
    for (const sentence of sentences) expect(wordCount(sentence), sentence).toBeLessThanOrEqual(20);
    const average = sentences.reduce((sum, each) => sum + wordCount(each), 0) / Math.max(1, sentences.length);
    expect(average).toBeLessThanOrEqual(12);
  });

  it.each(files)('of %s say "u", blame nobody and give no grade', async (file) => {
    for (const { nl } of await wordsIn(file)) {
      for (const text of textsOf(nl)) {
        expect(text).not.toMatch(/\b(je|jij|jouw|jullie|illegaal|schuldig|liegt|fraude|onvoldoende|slechtste)\b/i);
      }
    }
  });

  it.each(files)('of %s are as many in English', async (file) => {
    for (const { nl, en } of await wordsIn(file)) expect(textsOf(en).length).toBe(textsOf(nl).length);
  });
});
