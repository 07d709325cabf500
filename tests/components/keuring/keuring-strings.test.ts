import { describe, expect, it } from 'vitest';
import { CLASSIC, LARGE_SUBJECTS, pointsOf } from '../../../checking/keuring/points.ts';
import { wordsOfPoint } from '../../../components/keuring/point-words.ts';
import { keuringEn } from '../../../components/strings/keuring-en.ts';
import { keuringNl } from '../../../components/strings/keuring-nl.ts';
import { ruleset } from '../../../rules/ruleset.ts';

/** Every text, with its path; texts with a number, name or day in them with an example of each. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...(EXAMPLES[path] ?? [])))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, path === '' ? name : `${path}.${name}`));
}

const DAY = ['2026-11-22'];
const EXAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  'rulePoint.claim': ['Een rijbewijs mag ook'],
  'rulePoint.mention': ['Zoektermijn voor jongeren'],
  'start.fresh': ['Voorbeeldstad'],
  'start.pagesRead': [3],
  'start.depthHint': [10],
  'start.unfinished': DAY,
  'start.earlier': DAY,
  'start.add.to': ['nulmeting', '2026-11-22', 3, 10],
  'start.add.cannot.there-already': DAY,
  'start.add.cannot.other-rules': DAY,
  'start.add.cannot.other-amounts': DAY,
  'card.read': DAY,
  'card.pages': [3],
  'card.progress': [3, 10],
  'question.position': [3, 10],
  'question.betterFrom': ['Voorbeeldstad'],
  'question.seen': DAY,
  'question.clicksMeasured': [2],
  'question.searchFound': [2],
  'question.earlierAnswer': ['Klopt', '2026-11-22'],
  'overview.progress': [3, 10],
  'overview.carried': DAY,
  date: DAY,
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);
const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

describe('the words of the guided keuring', () => {
  it('are all there, in every language', () => {
    for (const strings of [keuringNl, keuringEn]) {
      for (const [path, text] of textsOf(strings)) {
        expect(text, path).not.toBe('');
        expect(text, path).not.toMatch(/undefined|NaN|Invalid/);
      }
    }
  });

  it('are short in Dutch: no sentence over 20 words, 12 on average at most', () => {
    const sentences = textsOf(keuringNl).flatMap(([, text]) => sentencesOf(text));
    for (const sentence of sentences) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(20);
    const average = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length;
    expect(average).toBeLessThanOrEqual(12);
  });

  it('say "u", and blame nobody', () => {
    for (const [path, text] of textsOf(keuringNl)) {
      expect(text, path).not.toMatch(/\b(je|jij|jouw|jullie|illegaal|schuldig|liegt|fraude|cijfer|score)\b/i);
    }
  });

  it('ask one plain question about every point', () => {
    for (const strings of [keuringNl, keuringEn]) {
      for (const point of pointsOf('full', ruleset.rules)) {
        const { title, question, how } = wordsOfPoint(point, strings, 'nl', ruleset.rules);
        expect(title, point.id).not.toBe('');
        expect(question, point.id).toMatch(/\?$/);
        expect(how, point.id).not.toBe('');
      }
    }
    expect(Object.keys(keuringNl.points).sort()).toEqual([...CLASSIC, ...LARGE_SUBJECTS].map(({ id }) => id).sort());
  });
});
