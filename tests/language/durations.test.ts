import { describe, expect, it } from 'vitest';
import { statement } from './reading.ts';

const durations = (text: string) =>
  statement(text).durations.map(({ amount, unit, bound }) => `${amount} ${unit} ${bound}`);

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
    ['Vier weken in 2026 en vier weken in 2027.', ['4 week exact', '4 week exact']],
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
