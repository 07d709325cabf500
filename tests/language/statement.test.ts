import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../language/build-statements.ts';
import type { Modality } from '../../language/statement.ts';
import { pageOf, paragraph, statement } from './reading.ts';

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
