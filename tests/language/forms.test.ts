import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGE_FORMS, agesIn } from '../../language/ages.ts';
import { amountsIn, mayHoldAmount } from '../../language/amounts.ts';
import type { Concept } from '../../language/concept.ts';
import { datesIn } from '../../language/dates.ts';
import { DURATION_FORMS, durationsIn } from '../../language/durations.ts';
import { NEGATION, negatedWords } from '../../language/negation.ts';
import { DIGITS, numberOf } from '../../language/numbers.ts';
import { PERCENTAGE_FORMS, percentagesIn } from '../../language/percentages.ts';
import type { Statement } from '../../language/statement.ts';
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
    'dag dagen werkdag etmaal kwartaal ouder jonger dan tot en met of ten honderd percentage van de norm procent % € eur euro duizend juli januari 2026 1-7-2026 tweede helft niet geen nooit zonder nee uw ' +
    'voorschot vieren verjaardag plus bent u'
  ).split(' '),
);
const texts = fc.oneof(
  fc.array(WORDS, { maxLength: 12 }).map((words) => words.join(' ')),
  anyText,
);

const names =
  (forms: Concept) =>
  (read: Statement): boolean =>
    read.has(forms);

/** What is only looked for in some statements, and in which. */
const PARSERS: readonly (readonly [string, (read: Statement) => boolean, (wording: Wording) => readonly unknown[]])[] =
  [
    ['age', names(AGE_FORMS), agesIn],
    ['duration', names(DURATION_FORMS), durationsIn],
    ['amount', mayHoldAmount, amountsIn],
    ['percentage', names(PERCENTAGE_FORMS), percentagesIn],
    ['date', names(DIGITS), datesIn],
    [
      'negation',
      names(NEGATION),
      (wording) =>
        negatedWords(
          wording,
          wording.words.map(() => 0),
        ).filter(Boolean),
    ],
  ];

describe('a statement that names none of the forms', () => {
  it.each(PARSERS)('holds no %s', (_, mayHold, found) => {
    fc.assert(
      fc.property(texts, (text) => {
        const isFound = found({ text, words: wordsOf(text) }).length > 0;
        expect(isFound && !mayHold(statement(text))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(NUMBERS)('is not one that says "%s"', (word) => {
    expect(statement(word).has(AGE_FORMS)).toBe(true);
  });

  it('holds no word that is a number', () => {
    fc.assert(
      fc.property(fc.oneof(WORDS, anyText), (text) => {
        const hasNumber = wordsOf(text).some(({ plain }) => numberOf(plain) !== undefined);
        expect(hasNumber && !statement(text).has(AGE_FORMS)).toBe(false);
      }),
    );
  });
});
