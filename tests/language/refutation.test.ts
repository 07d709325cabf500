import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../language/build-statements.ts';
import { pageOf, paragraph, statement } from './reading.ts';

describe('refuted myths', () => {
  it.each([
    'Fabel: u moet eerst al uw spaargeld opmaken.',
    'Misverstand 2: iedereen wacht vier weken.',
    'Niet waar: zonder DigiD kunt u niets.',
    'Veel mensen denken dat een eigen huis niet mag.',
    'Het is een fabel dat u eerst moet solliciteren.',
    'Dat u niets mag sparen, is een misverstand.',
    'Mensen denken dat bezwaar na vier weken niet meer kan.',
    'De krant schreef dat de gemeente pas later begint te tellen.',
    'Op de pagina Voorschot stond nog 90%.',
    'De zin "U moet een huisbezoek toestaan" is weggehaald.',
    'Een inwoner kreeg aan de balie te horen dat hij eerst vier weken moest zoeken.',
  ])('%s', (text) => expect(statement(text).isRefuted).toBe(true));

  it.each([
    'Feit: u krijgt een voorschot.',
    'U vindt dat de beslissing niet klopt.',
    'Bel ons eerst, vaak is een misverstand snel opgelost.',
    'Klopt uw adres niet?',
    'U krijgt ten minste 95%.',
    'Nee, dat hoeft niet.',
    'U betaalt terug wat u ten onrechte hebt ontvangen.',
    'De boete is hoogstens het bedrag dat u ten onrechte kreeg.',
    'Na dertien weken krijgt u te horen dat het geld komt.',
  ])('not: %s', (text) => expect(statement(text).isRefuted).toBe(false));

  it('refutes what is listed under what holds for nobody', () => {
    for (const heading of ['Wat voor niemand geldt', 'Zeg nooit', 'Niet', 'Wat u niet meer hoeft te doen']) {
      const [, item, sentence] = pageOf([`# ${heading}`, '- Een voorschot vragen.', 'U wacht acht weken.']);
      expect([heading, item?.isRefuted, sentence?.isRefuted]).toEqual([heading, true, true]);
    }
    for (const heading of ['Wat u niet op hoeft te geven', 'Wat hoeft u niet op te geven?']) {
      const [, told] = pageOf([`# ${heading}`, '- Giften tot € 1.200 per jaar.']);
      expect([heading, told?.isRefuted]).toEqual([heading, false]);
    }
    const [, forbidden, says] = pageOf(['# Wat niet mag', '- Een voorschot ophouden.', 'U wacht acht weken.']);
    expect([forbidden?.isRefuted, says?.isRefuted]).toEqual([true, false]);
    const [, both] = pageOf(['# Wat wel en wat niet mag', '- Een voorschot vragen.']);
    expect(both?.isRefuted).toBe(false);
    const [, broken] = pageOf(['# Tijdens uw uitkering hoeft u niet', '- te verhuizen;']);
    expect(broken?.isRefuted).toBe(true);
  });

  it('refutes the sentence before the denial, not the denial', () => {
    const [myth, denial, fact] = paragraph(
      'Iedereen moet eerst vier weken zoeken. Dat is niet waar. Het geldt alleen voor jongeren.',
    );
    expect([myth?.isRefuted, denial?.isRefuted, fact?.isRefuted]).toEqual([true, false, false]);
  });

  it.each(['Dat is een veelgehoord misverstand.', 'Dit is een oude mythe.'])(
    'refutes the sentence before: %s',
    (denial) => {
      const [myth] = paragraph(`Met een auto krijg ik niets. ${denial}`);
      expect(myth?.isRefuted).toBe(true);
    },
  );

  it('takes "Niet waar: …" below a quoted belief as what is so, and elsewhere as the belief', () => {
    const answer = 'Niet waar: het komt elke vier weken.';
    const [told] = paragraph(answer, ['"Zo\'n voorschot geven ze maar één keer"']);
    const [believed] = paragraph(answer, ['Voorschot']);
    expect([told?.isRefuted, believed?.isRefuted]).toEqual([false, true]);
  });

  it('in "Fabel: X. Feit: Y" refutes only X', () => {
    const [myth, fact] = paragraph('Fabel: u wacht acht weken op een voorschot. Feit: u krijgt het na vier weken.');
    expect([myth?.isRefuted, fact?.isRefuted]).toEqual([true, false]);
  });

  it('refutes quoted headings under a heading of myths, not the answers', () => {
    const [, , myth, answer] = pageOf([
      '# Tien fabels over de bijstand',
      '## Geld',
      '### "Je moet eerst je spaargeld opmaken"',
      'U mag € 8.000 houden.',
    ]);
    expect([myth?.isRefuted, answer?.isRefuted]).toEqual([true, false]);
  });

  it('refutes a quoted heading that is answered with no', () => {
    const [heading, answer] = pageOf(['# "Zonder DigiD kun je niets"', 'Nee, aanvragen kan ook op papier.']);
    expect([heading?.isRefuted, answer?.isRefuted]).toEqual([true, false]);
  });

  it('refutes the items of a list of myths', () => {
    const [, item] = pageOf(['Dit zijn misverstanden:', '- U moet alles opmaken.']);
    expect(item?.isRefuted).toBe(true);
  });

  it('leaves a no to the question that it stands below in a list of terms', () => {
    const [sparen] = statementsOf(
      [
        ['Mag ik sparen?', 'Ja, tot een grens.'],
        ['Mag ik gokken?', 'Nee, liever niet.'],
      ].map(([intro = '', text = '']) => ({
        kind: 'definition',
        text,
        sentences: [text],
        headings: [],
        intro,
        group: 1,
      })),
    );
    expect(sparen?.isRefuted).toBe(false);
  });
});
