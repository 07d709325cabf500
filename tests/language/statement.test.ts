import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../language/build-statements.ts';
import type { Modality } from '../../language/statement.ts';
import { pageOf, paragraph, statement } from './reading.ts';

const TODAY = { asOf: '2026-11-22' } as const;

describe('modality', () => {
  it.each<[string, Modality[]]>([
    ['U moet iedere wijziging melden.', ['moet']],
    ['U bent verplicht mee te werken.', ['moet']],
    ['U dient zich te legitimeren.', ['moet']],
    ['Onze medewerkers dient u op eerste verzoek toegang tot uw woning te geven.', ['moet']],
    ['U bent gehouden hen toe te laten.', ['moet']],
    ['U bent niet verplicht om mee te doen.', ['hoeft-niet']],
    ['U hoeft dit niet aan te vragen.', ['hoeft-niet']],
    ['Bonnetjes hoeven wij niet te zien.', ['hoeft-niet']],
    ['U kunt bezwaar maken.', ['kan']],
    ['Een voorschot is mogelijk.', ['kan']],
    ['U mag iemand meenemen.', ['mag']],
    ['Het voorschot komt automatisch.', ['vanzelf']],
    ['Dat komt uit zichzelf.', ['vanzelf']],
    ['Wij betalen uit onszelf een voorschot.', ['vanzelf']],
    ['Het college verstrekt ambtshalve een voorschot.', ['vanzelf']],
    ['U krijgt het niet automatisch.', []],
    ['Wij bellen u.', []],
  ])('%s', (text, expected) => {
    expect([...statement(text).modality]).toEqual(expected);
  });

  it('takes "zonder dat u erom hoeft te vragen" as by itself', () => {
    expect(statement('Dan ontvangt u zonder dat u erom hoeft te vragen een voorschot.').modality).toContain('vanzelf');
  });
});

describe('conditions', () => {
  it.each([
    'Als u geen geld heeft, betalen wij eerder.',
    'Dat kan alleen bij bijzondere omstandigheden.',
    'Tenzij u te laat bent.',
    'Krijgt u geen bijstand, dan betaalt u terug.',
    'Wacht u op een besluit en zit u in nood, dan kunt u een voorschot aanvragen.',
    'Staat vast dat u recht hebt, dan betalen wij.',
    'Is toekenning nog onzeker, dan krijgt u geen voorschot.',
  ])('limit %s', (text) => expect(statement(text).isConditional).toBe(true));

  it.each([
    'U krijgt automatisch een voorschot.',
    'U krijgt het als voorschot.',
    'Eerst belt u ons, dan krijgt u een brief.',
    'De norm geldt voor u als alleenstaande.',
    'Zowel de norm als de vermogensgrens verandert.',
    'Stuur uw loonstroken als bijlage mee.',
  ])('do not limit %s', (text) => expect(statement(text).isConditional).toBe(false));

  it('stand in the question before', () => {
    expect(paragraph('Missen er stukken? Dan krijgt u een brief.')[1]?.isConditional).toBe(true);
  });
});

describe('questions', () => {
  it('end in a mark, or are a heading put as one', () => {
    expect(statement('Mag ik met vakantie?').isQuestion).toBe(true);
    expect(statement('Hoe vraag ik bijstand aan').isQuestion).toBe(false);
    expect(pageOf(['# Hoe vraag ik bijstand aan'])[0]?.isQuestion).toBe(true);
  });
});

describe('past and future', () => {
  it.each([
    'Vroeger moest iedereen eerst zoeken.',
    'Voorheen gold een andere grens.',
    'In 2024 was de norm € 1.283,83.',
    'Tot en met 2014 viel de bijstand onder de Wet werk en bijstand.',
    'Het voorschot was toen ten minste 90 procent.',
    'Tot vorig jaar was dat 21 jaar.',
    'De langdurigheidstoeslag bestaat niet meer.',
    'Die regel is komen te vervallen.',
    '2015: de langdurigheidstoeslag heet voortaan individuele inkomenstoeslag.',
    'Een vrouw kreeg een voorschot van 80%.',
    'Tot en met december accepteerden wij het niet.',
  ])('history: %s', (text) => expect(statement(text, TODAY).isHistory).toBe(true));

  it.each([
    'In 2026 is de grens € 8.000.',
    'U mag niet langer dan acht weken weg.',
    'Uw inkomen was de laatste 36 maanden laag.',
    'Sinds 1 juli 2026 is de norm € 1.419,46.',
    'U kunt dit aanvragen tot en met 31 december 2026.',
    'Soms kunnen wij de wachttijd laten vervallen.',
    '2026: de grens is € 8.000.',
    'De uitkering kan drie maanden vroeger ingaan.',
    'U kunt dit aanvragen tot en met december.',
  ])('no history: %s', (text) => expect(statement(text, TODAY).isHistory).toBe(false));

  it('is history under a heading of the past', () => {
    const [, item, now] = pageOf(
      ['# Tot en met 2025', '- Wij lieten giften vrij tot € 600 per jaar.', '- Nu is dat € 1.200.'],
      TODAY,
    );
    expect(item?.isHistory).toBe(true);
    expect(now?.isHistory).toBe(false);
  });

  it('is history under a year that is over, whatever its tense', () => {
    const [, told] = pageOf(['# 2004', 'Aanvragen gaat via het CWI.'], TODAY);
    const [, held] = pageOf(['# 2026', 'Aanvragen gaat via werk.nl.'], TODAY);
    const [, news] = pageOf(['# Bedragen 2025', 'De norm is € 1.401,50.'], TODAY);
    expect([told?.isHistory, held?.isHistory, news?.isHistory]).toEqual([true, false, false]);
  });

  it.each([
    'Vanaf 2027 mag u 15% houden.',
    'Het kabinet wil een nieuwe regel invoeren.',
    'De nieuwe regeling laat nog tot 2027 op zich wachten.',
    'Het plan is dat u een deel mag houden.',
  ])('future: %s', (text) => expect(statement(text, TODAY).isFuture).toBe(true));

  it.each(['Vanaf 2026 is dat 95%.', 'Binnen acht weken hoort u van ons.', 'U krijgt dit vanaf uw melding.'])(
    'no future: %s',
    (text) => expect(statement(text, TODAY).isFuture).toBe(false),
  );

  it('judges a date by the day of the check', () => {
    const then = { asOf: '2025-06-01' } as const;
    expect(statement('Vanaf 2026 is dat 95%.', then).isFuture).toBe(true);
  });
});

describe('elsewhere', () => {
  it('is another municipality', () => {
    expect(statement('In andere gemeenten gelden andere regels.').isElsewhere).toBe(true);
    expect(statement('De gemeente Zuiderhaven geeft geen voorschot.', { place: 'Noorderhaven' }).isElsewhere).toBe(
      true,
    );
    expect(statement('De gemeente Noorderhaven geeft een voorschot.', { place: 'Noorderhaven' }).isElsewhere).toBe(
      false,
    );
    expect(statement('U krijgt een voorschot.').isElsewhere).toBe(false);
  });
});

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
});

describe('scheme', () => {
  it.each<[string, string | undefined]>([
    ['U vraagt bijstand aan.', 'bijstand'],
    ['Uw bijstandsuitkering stopt.', 'bijstand'],
    ['Op grond van de Participatiewet.', 'bijstand'],
    ['Een aanvraag levensonderhoud.', 'bijstand'],
    ['Bijzondere bijstand is er voor een bril.', 'bijzondere-bijstand'],
    ['Bijzondere bijstand en algemene bijstand.', 'bijstand'],
    ['De individuele inkomenstoeslag is € 512.', 'inkomenstoeslag'],
    ['Een IOAW-uitkering duurt langer.', 'ioaw'],
    ['De IOAZ is voor zelfstandigen.', 'ioaw'],
    ['Over een aanvraag Bbz doen wij dertien weken.', 'bbz'],
    ['De AIO vraagt u aan bij de SVB.', 'aio'],
    ['Een aanvullende inkomensvoorziening ouderen.', 'aio'],
    ['De AOW is een basispensioen.', 'aow'],
    ['De WW vraagt u aan bij het UWV.', 'ww'],
    ['De zorgtoeslag komt van de Belastingdienst.', 'toeslagen'],
    ['Kwijtschelding van de afvalstoffenheffing.', 'kwijtschelding'],
    ['Schuldhulpverlening is gratis.', 'schuldhulp'],
    ['Hulp via de Wmo.', 'wmo'],
    ['U hebt de AOW-leeftijd nog niet.', undefined],
    ['Uw inkomen is niet hoger dan 110% van de bijstandsnorm.', undefined],
    ['Vier weken voordat uw WW stopt, meldt u zich.', undefined],
    ['Na de WW is er soms een uitkering van ons.', undefined],
    ['U hebt geen recht op WW.', undefined],
    ['Een brief van de gemeente.', undefined],
  ])('%s', (text, scheme) => expect(statement(text).scheme).toBe(scheme));

  it('comes from the introduction, else the nearest heading', () => {
    const page = pageOf([
      '# Bijstand',
      '## Individuele inkomenstoeslag',
      'U krijgt € 512.',
      'Voor de IOAW geldt:',
      '- dertien weken.',
      '## Uitbetaling',
      'Dat is rond de 24e.',
    ]);
    expect(page.map((each) => each.scheme)).toEqual([
      'bijstand',
      'inkomenstoeslag',
      'inkomenstoeslag',
      'ioaw',
      'ioaw',
      'bijstand',
      'bijstand',
    ]);
  });

  it('comes from a question before it', () => {
    expect(paragraph('Vraagt u IOAW aan? Dan beslissen wij binnen dertien weken.', ['Bijstand'])[1]?.scheme).toBe(
      'ioaw',
    );
    expect(paragraph('Hebt u geen recht op IOAW? Dan beslissen wij binnen acht weken.', ['Bijstand'])[1]?.scheme).toBe(
      'bijstand',
    );
  });
});

describe('audience', () => {
  const audiences = (lines: readonly string[]) =>
    pageOf(lines).map(({ audience }) => (audience ? `${audience.from ?? ''}..${audience.to ?? ''}` : '-'));

  it('comes from own words, the list or the heading', () => {
    expect(
      audiences(['# Bijstand', '## Bent u 27 jaar of ouder?', '- U zoekt eerst vier weken.', 'Bent u 18 tot 27?']),
    ).toEqual(['-', '27..', '27..', '18..26']);
    expect(audiences(['# Jongeren', 'U zoekt eerst vier weken.'])).toEqual(['..26', '..26']);
    expect(audiences(['Voor mensen van 27 jaar en ouder geldt:', '- direct aanvragen.'])).toEqual(['27..', '27..']);
  });

  it('comes from the question before it, up to the next question with an age', () => {
    expect(
      audiences([
        'Bent u nog geen 27? Dan zoekt u eerst. Daarna vraagt u aan. Bent u 27 of ouder? Dan vraagt u direct aan.',
      ]),
    ).toEqual(['..26', '..26', '..26', '27..', '27..']);
  });

  it('comes from the age before it, when a sentence speaks of those who are younger or not that old', () => {
    for (const other of [
      'Bent u dat nog niet, dan zoekt u eerst.',
      'Wie jonger is, zoekt eerst.',
      'Bent u jonger, dan zoekt u.',
    ])
      expect(audiences([`Bent u 27 of ouder, dan vraagt u direct aan. ${other}`])).toEqual(['27..', '..26']);
    expect(audiences(['Bent u jonger dan 27, dan zoekt u eerst. Wie ouder is, niet.'])).toEqual(['..26', '27..']);
  });

  it.each([
    'Heeft u huisgenoten van 27 jaar en ouder?',
    'U zorgt voor een kind onder de 12.',
    'Hebt u een jongere partner?',
    'Jongeren en ouderen worden gelijk behandeld.',
    'Iedereen zoekt eerst.',
  ])('is not limited by %s', (text) => expect(statement(text).audience).toBeUndefined());
});

describe('the statements of a page', () => {
  const page = pageOf([
    '# Bijstand',
    'U vraagt aan. Wij beslissen.',
    'Neem mee:',
    '- uw paspoort;',
    '- uw huurcontract.',
    '## Bezwaar',
    'Schrijf ons.',
  ]);

  it('are in reading order, with their kinds', () => {
    expect(page.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading: Bijstand',
      'sentence: U vraagt aan.',
      'sentence: Wij beslissen.',
      'sentence: Neem mee:',
      'item: uw paspoort;',
      'item: uw huurcontract.',
      'heading: Bezwaar',
      'sentence: Schrijf ons.',
    ]);
  });

  it('know their neighbours in the same block or list only', () => {
    const [heading, first, second, intro, item, last] = page;
    expect(heading?.next).toBeUndefined();
    expect(first?.previous).toBeUndefined();
    expect(first?.next).toBe(second);
    expect(second?.next).toBeUndefined();
    expect(intro?.next).toBeUndefined();
    expect(item?.next).toBe(last);
    expect(last?.previous).toBe(item);
  });

  it.each([
    ['Duurt het langer dan vier weken?', 'U krijgt een voorschot.'],
    ['U krijgt een voorschot.', 'Dat is 95 procent van de norm.'],
    ['Komt uw kind thuis wonen?', 'Nee, dat hoeft niet.'],
  ])('let a paragraph go on from %s with %s', (first, second) => {
    const paragraphs = [first, second].map((text) => ({
      kind: 'paragraph' as const,
      text,
      sentences: [text],
      headings: [],
    }));
    expect(statementsOf(paragraphs)[1]?.previous?.text).toBe(first);
  });

  it('let a paragraph stand by itself when it neither answers nor points back', () => {
    const paragraphs = ['U krijgt een voorschot.', 'Een alleenstaande krijgt 1.419 euro.'].map((text) => ({
      kind: 'paragraph' as const,
      text,
      sentences: [text],
      headings: [],
    }));
    expect(statementsOf(paragraphs)[1]?.previous).toBeUndefined();
  });

  it('share one object for a heading and for an introduction', () => {
    expect(page[1]?.headings).toEqual([page[0]]);
    expect(page[7]?.headings[0]).toBe(page[0]);
    expect(page[7]?.headings[1]).toBe(page[6]);
    expect(page[4]?.intro).toBe(page[3]);
  });

  it('compute an answer once', () => {
    const [, first] = page;
    expect(first?.ages).toBe(first?.ages);
    expect(first?.modality).toBe(first?.modality);
  });
});
