import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../language/numbers.ts';
import type { Statement } from '../../language/statement.ts';
import { fold } from '../../language/words.ts';
import { anyText, statement } from './reading.ts';

const ages = (text: string) => statement(text).ages.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`);
const durations = (text: string) =>
  statement(text).durations.map(({ amount, unit, bound }) => `${amount} ${unit} ${bound}`);
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

describe('durations', () => {
  it.each<[string, string[]]>([
    ['Zij zoeken nog steeds vier weken.', ['4 week exact']],
    ['Zij wachten nog steeds na vier weken.', ['4 week after']],
    ['Per vier weken een voorschot.', ['4 week every']],
    ['Binnen acht weken hoort u iets.', ['8 week atMost']],
    ['Wij beslissen uiterlijk na 8 weken.', ['8 week atMost']],
    ['Na uiterlijk vier weken krijgt u een voorschot.', ['4 week atMost']],
    ['Na vier weken krijgt u een voorschot.', ['4 week after']],
    ['Vier weken na uw aanvraag krijgt u een voorschot.', ['4 week after']],
    ['U zoekt 4 (vier) weken naar werk.', ['4 week exact']],
    ['U zoekt vier (4) weken naar werk.', ['4 week exact']],
    ['Dat duurt acht tot tien weken.', ['8 week atLeast', '10 week atMost']],
    ['Dat duurt 4-8 weken.', ['4 week atLeast', '8 week atMost']],
    ['Dat duurt tussen de vier en zes weken.', ['4 week atLeast', '6 week atMost']],
    ['U mag 28 dagen weg.', ['28 dag exact']],
    ['Dat duurt een maand.', ['1 maand exact']],
    ['U mag een half jaar 25% houden.', ['0.5 jaar exact']],
    ['Elk halfjaar kijken wij opnieuw.', ['0.5 jaar every']],
    ['Reken op een maand of drie.', ['3 maand about']],
    ['Een week of twee weken later.', ['1 week exact', '2 week after']],
    ['Twee en een halve week is genoeg.', ['2.5 week exact']],
    ['Het duurt 2½ week.', ['2.5 week exact']],
    ['Anderhalve maand wachten is te lang.', ['1.5 maand exact']],
    ['Dat herhalen wij iedere vier weken.', ['4 week every']],
    ['Eén keer per vier weken betalen wij.', ['4 week every']],
    ['Telkens na vier weken volgt een nieuw voorschot.', ['4 week every']],
    ['Restafval halen wij eens in de vier weken op.', ['4 week every']],
    ['De beslissing duurt ongeveer zes weken.', ['6 week about']],
    ['Langer dan acht weken mag het niet duren.', ['8 week after']],
    ['Het mag niet langer dan acht weken duren.', ['8 week atMost']],
    ['Het mag niet langer duren dan acht weken.', ['8 week atMost']],
    ['Als het besluit langer op zich laat wachten dan vier weken, betalen wij.', ['4 week after']],
    ['Minstens drie weken van tevoren.', ['3 week atLeast']],
    ['De afschriften van de laatste drie maanden.', ['3 maand exact']],
    ['Binnen vijf werkdagen belt een consulent.', ['5 werkdag atMost']],
    ['Leeft u al drie jaar van een laag inkomen?', ['3 jaar exact']],
    ['Acht weken of langer wachten.', ['8 week atLeast']],
    ['U krijgt tot drie maanden voor uw melding bijstand.', ['3 maand atMost']],
    ['In de regel in de zevende week na uw aanvraag.', ['7 week exact']],
    ['Uiterlijk in de vierde week komt het geld.', ['4 week atMost']],
    ['Eerste voorschot in week zes.', ['6 week exact']],
    ['Vanaf de 6e week betalen wij.', ['6 week exact']],
    ['Binnen acht wekne, na drie maadnen.', ['8 week atMost', '3 maand after']],
  ])('reads %j', (text, expected) => {
    expect(durations(text)).toEqual(expected);
  });

  it.each([
    'U bent 27 jaar of ouder.',
    'Per jaar mag u 12 keer komen.',
    'U betaalt € 12 per jaar.',
    'Bel 14 0992, werkdagen van 9 tot 12 uur.',
    'Tot € 1.200 in een kalenderjaar.',
    'Deze week nog.',
    'In de derde week van december zijn wij dicht.',
    'De markt is in week 42.',
    'De tweede week.',
    'Op de 25e dag van de maand.',
    'Op dag 2 belt u.',
    'Jongeren van 18 tot 27 jaar.',
  ])('finds none in %j', (text) => {
    expect(durations(text)).toEqual([]);
  });

  it('counts days to compare by', () => {
    const days = (text: string) => statement(text).durations.map((each) => each.days);
    expect(days('acht weken, 56 dagen, twee maanden, een kwartaal, tien werkdagen')).toEqual([56, 56, 60.8, 91.3, 14]);
    expect(days('een heel kwartaal, drie volle maanden, een kwart jaar')).toEqual(
      [91.3, 91.2, 91.25].map((each) => expect.closeTo(each)),
    );
    expect(days('op de 28e dag na uw aanvraag, op dag 42')).toEqual([28, 42]);
    expect(days('in de vierde week, in de zesde week, na de zesde week')).toEqual([22, 36, 42]);
  });
});

describe('ages', () => {
  it.each<[string, string[]]>([
    ['Bent u jonger dan 27?', ['..26']],
    ['Heb je je achtentwintigste verjaardag nog niet gevierd?', ['..27']],
    ['Wie zijn 27e verjaardag nog moet vieren, zoekt eerst.', ['..26']],
    ['Mensen die minder dan 27 jaar oud zijn.', ['..26']],
    ['Mensen die geen 27 jaar oud zijn.', ['..26']],
    ['Wie de leeftijd van 27 jaar nog niet heeft bereikt, zoekt eerst.', ['..26']],
    ['Wie de leeftijd van 27 jaar heeft bereikt, vraagt meteen aan.', ['27..']],
    ['Tot en met je 27e zoek je eerst.', ['..27']],
    ['Voor 18- tot 27-jarigen geldt een zoektijd.', ['18..26']],
    ['Bent u jonger dan 27 jaar?', ['..26']],
    ['Bent u hooguit 27?', ['..27']],
    ['Wie hoogstens 27 jaar is, wacht.', ['..27']],
    ['Voor mensen die niet ouder zijn dan 27.', ['..27']],
    ['Je hebt hooguit 27 uur.', []],
    ['Wie jonger is dan 27 meldt zich eerst.', ['..26']],
    ['Iedereen die jonger is dan 27.', ['..26']],
    ['U bent 27 jaar of jonger.', ['..27']],
    ['Wie 27 is of jonger, zoekt eerst.', ['..27']],
    ['De zoektijd geldt totdat u 28 wordt.', ['..27']],
    ['De zoektermijn geldt tot u 27 jaar wordt.', ['..26']],
    ['Tussen de 18 en de 27 jaar, de 27-jarigen meegerekend.', ['18..27']],
    ['Na zijn 21e woont hij nog thuis.', ['21..']],
    ['Zodra uw kind de 21 is gepasseerd.', ['21..']],
    ['Mijn zoon is 23 en woont thuis.', ['23..23']],
    ['Voor jongeren tot en met 27 jaar.', ['..27']],
    ['Inwoners t/m 27 jaar wachten.', ['..27']],
    ['Voor wie 18 tot 27 is.', ['18..26']],
    ['Jongeren van 18 tot 27 jaar.', ['18..26']],
    ['Jongeren van 18 t/m 26 jaar.', ['18..26']],
    ['18 t/m 27: vier weken zoeken', ['18..27']],
    ['Tot 28 - zoektermijn', ['..27']],
    ['Van 12: 30 tot 13: 15 uur.', []],
    ['Tot en met de leeftijd van 27.', ['..27']],
    ['Tot u uw 28e verjaardag viert.', ['..27']],
    ['Jongeren (18-27 jaar).', ['18..26']],
    ['Tussen 18 jaar en 27 jaar oud.', ['18..26']],
    ['Tussen 18 jaar en de AOW-leeftijd.', ['18..']],
    ['Vanaf 21 tot de pensioenleeftijd.', ['21..']],
    ['Voor 27+ geldt dit niet.', ['27..']],
    ['Voor 27-plussers is er geen zoektijd.', ['27..']],
    ['Vanaf 27 jaar telt een huisgenoot mee.', ['27..']],
    ['Vanaf je 27e verjaardag kun je aanvragen.', ['27..']],
    ['Tot je 21e is de uitkering laag.', ['..20']],
    ['Bent u 27 of ouder?', ['27..']],
    ['Huisgenoten van 27 jaar en ouder tellen mee.', ['27..']],
    ['Bent u zevenentwintig jaar of ouder?', ['27..']],
    ['Ouder dan 27 jaar.', ['28..']],
    ['Niet ouder dan 26 jaar.', ['..26']],
    ['U bent nog geen 27.', ['..26']],
    ['Zolang je nog geen 28 jaar bent, zoek je eerst.', ['..27']],
    ['Wie 27 is of nog jonger, zoekt eerst.', ['..27']],
    ['Ik ben 34, moet ik ook zoeken?', ['34..34']],
    ['Iedereen onder de 27.', ['..26']],
    ['Huisgenoten boven de 21 jaar.', ['22..']],
    ['Wordt uw inwonende kind 21, geef dit door.', ['21..']],
    ['Uw zoon van 21 woont thuis.', ['21..21']],
    ['Studenten, ook als ze 30 zijn.', ['30..30']],
    ['Farid is 41 jaar.', ['41..41']],
    ['Minimaal 18 jaar oud.', ['18..']],
    ['Voor kinderen tot 18 jaar.', ['..17']],
    ['18-jarigen.', ['18..18']],
  ])('reads %j', (text, expected) => {
    expect(ages(text)).toEqual(expected);
  });

  it.each([
    'Binnen vier weken na de aanvraag.',
    'U leeft al drie jaar van een laag inkomen.',
    'Open van 9 tot 12 uur.',
    'Tot 31 december 2026.',
    'Vanaf 1 juli 2026.',
    'Tot € 70 per maand.',
    'Tot 70 euro.',
    'Van 90 tot 95%.',
    'Bel 14 0983.',
    'Zie artikel 41 tot en met 44.',
    'Stap 18 en ouderen.',
    'Maximaal 16 weken.',
    'Bewaar ze vijf jaar lang.',
  ])('finds none in %j', (text) => {
    expect(ages(text)).toEqual([]);
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
