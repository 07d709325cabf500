import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_FORMS, agesIn } from '../../language/ages.ts';
import { amountsIn } from '../../language/amounts.ts';
import type { Concept } from '../../language/concept.ts';
import { datesIn } from '../../language/dates.ts';
import { DURATION_FORMS, durationsIn } from '../../language/durations.ts';
import { NEGATION, negatedWords } from '../../language/negation.ts';
import { DIGITS, NUMBER, numberOf } from '../../language/numbers.ts';
import { PERCENTAGE_FORMS, percentagesIn } from '../../language/percentages.ts';
import type { Wording } from '../../language/word.ts';
import { wordsOf } from '../../language/words.ts';
import { anyText, statement } from './reading.ts';

const UNITS = 'een twee drie vier vijf zes zeven acht negen'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const NUMBERS = [
  ...UNITS,
  ...TENS,
  ...TENS.flatMap((ten) => UNITS.map((unit) => `${unit}en${ten}`)),
  ...'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' '),
  ...'anderhalf anderhalve tweeëneenhalf tweeënhalf drieënhalve half ½ 27 1.348,49 27e zeshonderd dertienduizend'.split(
    ' ',
  ),
];

/** Words that the parsers of quantities and negations look at, in any order. */
const WORDS = fc.constantFrom(
  ...NUMBERS,
  ...(
    'zevenentwintigste derde zesde halfjaar veertiendaags vierweekse achtweekse kwart helft driekwart tweederde week weken maand jaar ' +
    'ouder jonger dan tot en met van de norm procent % € euro juli januari 2026 1-7-2026 tweede helft niet geen nooit zonder nee uw ' +
    'voorschot vieren verjaardag plus bent u'
  ).split(' '),
);
const texts = fc.oneof(
  fc.array(WORDS, { maxLength: 12 }).map((words) => words.join(' ')),
  anyText,
);

/** What is only looked for where a concept is named, by that concept. */
const PARSERS: readonly (readonly [string, Concept, (wording: Wording) => readonly unknown[]])[] = [
  ['age', AGE_FORMS, agesIn],
  ['duration', DURATION_FORMS, durationsIn],
  ['amount', NUMBER, amountsIn],
  ['percentage', PERCENTAGE_FORMS, percentagesIn],
  ['date', DIGITS, datesIn],
  [
    'a negation',
    NEGATION,
    (wording) =>
      negatedWords(
        wording,
        wording.words.map(() => 0),
      ).filter(Boolean),
  ],
];

describe('a statement that names none of the forms', () => {
  it.each(PARSERS)('holds no %s', (_, forms, found) => {
    fc.assert(
      fc.property(texts, (text) => {
        const isFound = found({ text, words: wordsOf(text) }).length > 0;
        expect(isFound && !statement(text).has(forms)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.each(NUMBERS)('is not one that says "%s"', (word) => {
    expect(statement(word).has(NUMBER)).toBe(true);
  });

  it('holds no word that is a number', () => {
    fc.assert(
      fc.property(fc.oneof(WORDS, anyText), (text) => {
        const hasNumber = wordsOf(text).some(({ plain }) => numberOf(plain) !== undefined);
        expect(hasNumber && !statement(text).has(NUMBER)).toBe(false);
      }),
    );
  });
});
