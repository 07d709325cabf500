import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../language/numbers.ts';
import type { Statement } from '../../language/statement.ts';
import { fold } from '../../language/words.ts';
import { anyText, statement } from './reading.ts';

const amounts = (text: string) =>
  statement(text).amounts.map(({ cents, bound, per }) => `${cents} ${bound} ${per ?? '-'}`);
const percentages = (text: string) => statement(text).percentages.map(({ value, bound }) => `${value} ${bound}`);
const dates = (text: string) => statement(text).dates.map(({ first, last, role }) => `${first} ${last} ${role}`);

describe('numbers', () => {
  it.each<[string, number]>([
    ['27', 27],
    ['1.348,49', 1348.49],
    ['8.000', 8000],
    ['12,5', 12.5],
    ['16.30', 16.3],
    ['één', 1],
    ['acht', 8],
    ['zevenentwintig', 27],
    ['eenentwintig', 21],
    ['vijfennegentig', 95],
    ['drieëntwintig', 23],
    ['anderhalve', 1.5],
    ['honderd', 100],
    ['honderdtwintig', 120],
    ['dertienhonderd', 1300],
    ['twaalfhonderdvijftig', 1250],
    ['tweeduizend', 2000],
    ['achtduizend', 8000],
  ])('reads %s', (word, value) => {
    expect(numberOf(fold(word))).toBe(value);
  });

  it.each(['bericht', 'achter', 'vierde', 'duizendpoot', '1.2.3', 'honderden', ''])('does not read %j', (word) => {
    expect(numberOf(word)).toBeUndefined();
  });
});

describe('percentages', () => {
  it.each<[string, string[]]>([
    ['Een voorschot van ten minste 95 procent.', ['95 atLeast']],
    ['Minimaal 95% van de norm.', ['95 atLeast']],
    ['Er geldt een plafond van 95 procent.', ['95 atMost']],
    ['Het gaat de 95% niet te boven.', ['95 atMost']],
    ['Het voorschot is maximaal 90% van de norm.', ['90 atMost']],
    ['Het voorschot is nooit hoger dan 95% van de uitkering.', ['95 atMost']],
    ['Niet meer dan 90 procent.', ['90 atMost']],
    ['Dat is vijfennegentig procent.', ['95 exact']],
    ['Dat is driekwart van wat u straks krijgt.', ['75 exact']],
    ['Dat is 9/10 van uw uitkering.', ['90 exact']],
    ['Daarvan krijgt u drie vierde.', ['75 exact']],
    ['Nee, driekwart.', ['75 exact']],
    ['Na driekwart jaar hoort u meer.', []],
    ['Bel ons op 9/10 of 10/10.', []],
    ['Dat is negentig procnet.', ['90 exact']],
    ['Wij laten een derde van uw loon vrij.', ['33.3 exact']],
    ['De derde van de maand is een vrijdag.', []],
    ['U krijgt vier vijfde van de uitkering.', ['80 exact']],
    ['Betaald wordt negen tiende deel van de norm.', ['90 exact']],
    ['Het ligt een vijfde lager dan de norm.', ['20 exact']],
    ['Een tiende verdieping van het gebouw.', []],
    ['Dat is negen tiende van de norm.', ['90 exact']],
    ['Op de vijfde van de maand wordt betaald.', []],
    ['Hooguit een kwart van uw loon is vrij.', ['25 atMost']],
    ['Een kwart meer.', []],
    ['U houdt 12,5% van uw loon.', ['12.5 exact']],
    ['Van elke verdiende euro houdt u 25 cent.', ['25 exact']],
    ['Hooguit 95 cent per euro.', ['95 atMost']],
    ['Een brief van 95 cent.', []],
    ['Een verlaging van 10 tot 100 procent.', ['10 atLeast', '100 atMost']],
    ['Het gaat van 90 naar 95%.', ['95 exact']],
    ['Ongeveer 95 %.', ['95 about']],
    ['Uw inkomen is hoger dan 110% van de norm.', ['110 above']],
    ['Tot 120% van de bijstandsnorm.', ['120 atMost']],
  ])('reads %j', (text, expected) => {
    expect(percentages(text)).toEqual(expected);
  });
});

describe('amounts of money', () => {
  it.each<[string, string[]]>([
    ['€ 1.348,49 per maand', ['134849 exact maand']],
    ['1348,49 euro p.m.', ['134849 exact maand']],
    ['€ 8000,-', ['800000 exact -']],
    ['€8.000,00', ['800000 exact -']],
    ['8.000 euro', ['800000 exact -']],
    ['duizend euro', ['100000 exact -']],
    ['€ 8,000', ['800000 exact -']],
    ['een dwangsom van hoogstens € 1.442', ['144200 atMost -']],
    ['met een maximum van € 285 per maand', ['28500 atMost maand']],
    ['per maand maximaal € 285', ['28500 atMost maand']],
    ['tot € 1.200 per kalenderjaar', ['120000 atMost jaar']],
    ['€ 12 / maand', ['1200 exact maand']],
    ['niet hoger dan € 8.000 als u alleen bent, of € 16.000 met een partner', ['800000 atMost -', '1600000 atMost -']],
    ['blijft onder € 8.000', ['800000 below -']],
    ['een dwangsom per dag tot een maximum van € 1.260,-.', ['126000 atMost -']],
    ['ongeveer € 1.400', ['140000 about -']],
    ['Alleenstaande 1.419,46', ['141946 exact -']],
    ['een bedrag van € 500 in een jaar', ['50000 exact jaar']],
  ])('reads %j', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each(['12,50%', 'bel 14 0983', 'om 16.30 uur', 'in 2026', '8 weken'])('finds none in %j', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});

describe('dates', () => {
  it.each<[string, string[]]>([
    ['Per 1 juli 2026 is de norm hoger.', ['2026-07-01 2026-07-01 since']],
    ['Met ingang van 1-7-2026.', ['2026-07-01 2026-07-01 since']],
    ['Sinds 01/07/2026.', ['2026-07-01 2026-07-01 since']],
    ['Gewijzigd op 2026-07-01.', ['2026-07-01 2026-07-01 in']],
    ['In juli 2026 wijzigt het.', ['2026-07-01 2026-07-31 in']],
    ['Vermogensgrens 2025: € 7.770.', ['2025-01-01 2025-12-31 in']],
    ['De bedragen van 2026.', ['2026-01-01 2026-12-31 in']],
    ['Begin 2018 € 992,12', ['2018-01-01 2018-12-31 in']],
    ['De eerste helft van 2026.', ['2026-01-01 2026-06-30 in']],
    ['In de tweede helft van 2025.', ['2025-07-01 2025-12-31 in']],
    ['Vanaf 2027 verandert dit.', ['2027-01-01 2027-12-31 since']],
    ['Tot en met 31 december 2025.', ['2025-12-31 2025-12-31 until']],
    ['Geldig t/m 31 dec. 2025.', ['2025-12-31 2025-12-31 until']],
    ['Gewijzigd: 29 februari 2024', ['2024-02-29 2024-02-29 in']],
    ['Normen (01-2024)', ['2024-01-01 2024-01-31 in']],
    ['Bedragen per 07/2023', ['2023-07-01 2023-07-31 since']],
    ['Geldig vanaf 1-7-23.', ['2023-07-01 2023-07-01 since']],
    ["Bedragen januari '24", ['2024-01-01 2024-01-31 in']],
    ['Normen 2e halfjaar 2025', ['2025-07-01 2025-12-31 in']],
  ])('reads %j', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    'Per 1 januari.',
    'het Bbz 2004',
    'de Wmo 2015',
    '€ 2026',
    '2026 €',
    '2026 euro',
    'om 20.26 uur',
    '31-2-2026',
    '13-2026',
    '1-2-10-24',
    'bel 06-2026 1234',
    'van 18-27 jaar',
    'juli 24 keer',
    'postbus 2026',
  ])('finds none in %j', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('ends a period named with "tot" the day before', () => {
    expect(dates('Tot 1 juli 2026 gold een andere grens.')[0]).toContain('until');
    expect(statement('Tot 2026 was het 90%.').dates[0]?.last).toBe('2025-12-31');
  });
});

describe('quantities in any text', () => {
  const pieces = fc.constantFrom(
    ...'vier acht 27 1.348,49 € % + jaar weken of jonger dan tot en met 18-27 t/m per maand 1 juli 2026 niet hoger een half halve (vier) - , . 21e ½ 999999999999 honderdduizend'.split(
      ' ',
    ),
  );
  const all = ({ ages, dates, durations, amounts, percentages }: Statement) =>
    [ages, dates, durations, amounts, percentages].flat();

  it('stay inside the statement and never overlap their own kind backwards', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const read = statement(words.join(' '));
        for (const { start, end } of all(read)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(read.words.length);
        }
      }),
    );
  });

  it('never throw on any Unicode', () => {
    fc.assert(fc.property(anyText, (text) => all(statement(text)).length >= 0));
  });
});
