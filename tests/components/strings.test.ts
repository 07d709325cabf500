import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../components/language.ts';
import { nl } from '../../components/strings/nl.ts';

/** Every text, with its path; texts with a number or name in them as for example values. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(EXAMPLES[path]?.(value as never) ?? '')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, path === '' ? name : `${path}.${name}`));
}

type Call = (text: (...given: readonly never[]) => string) => string;
const call =
  (...given: readonly unknown[]): Call =>
  (text) =>
    (text as (...all: readonly unknown[]) => string)(...given);
const EXAMPLES: Readonly<Record<string, Call>> = {
  'panel.opening': call({ wrong: 3, missing: 5, missingInAll: 9, right: 2 }),
  'panel.checkedOn': call('2026-11-22', '2026.11'),
  'panel.lastChanged': call('2026-10-12'),
  'panel.alsoNotFound': call(4),
  'card.quoteUnder': call('Voorschot'),
  'card.missingPart': call('na hoeveel weken'),
  'others.atOrganisation': call(12, 3),
  'others.released': call('2026-11-20'),
  'others.people': call('<5'),
  'walk.position': call(1, 9),
  'list.count': call(2),
  'list.more': call(12),
  'list.imported': call(2),
  'list.withdrawalsWait': call(2),
  'welcome.formerly': call('Boxmeer'),
  'forMe.showing': call(3, 9),
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);
const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

describe('the words of the panel', () => {
  it('are all there, in every language', async () => {
    for (const [language, { load }] of Object.entries(LANGUAGES)) {
      const empty = textsOf(await load()).flatMap(([path, text]) => (text === '' ? [path] : []));
      // In Dutch nothing is "the rest in Dutch".
      expect(empty, language).toEqual(language === 'nl' ? ['card.restInDutch'] : []);
    }
  });

  it('are short in Dutch: no sentence over 20 words, 12 on average at most', () => {
    const sentences = textsOf(nl).flatMap(([, text]) => sentencesOf(text));
    for (const sentence of sentences) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(20);
    const average = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length;
    expect(average).toBeLessThanOrEqual(12);
  });

  it('say "u", and blame nobody', () => {
    for (const [path, text] of textsOf(nl)) {
      expect(text, path).not.toMatch(/\b(je|jij|jouw|jullie|illegaal|schuldig|liegt|fraude)\b/i);
    }
  });

  it('count one thing as one', () => {
    expect(nl.panel.opening({ wrong: 1, missing: 1, missingInAll: 1, right: 0 })).toBe(
      '1 ding klopt niet. 1 ding vonden we niet.',
    );
    expect(nl.panel.opening({ wrong: 3, missing: 5, missingInAll: 5, right: 0 })).toBe(
      '3 dingen kloppen niet. 5 dingen vonden we niet.',
    );
    expect(nl.panel.opening({ wrong: 0, missing: 0, missingInAll: 0, right: 4 })).toBe('Alles wat wij nakeken, klopt.');
    expect(nl.panel.opening({ wrong: 1, missing: 5, missingInAll: 23, right: 4 })).toBe(
      '1 ding klopt niet. 5 belangrijke dingen vonden we niet.',
    );
  });
});
