import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Concept, concept, either } from '../../language/concept.ts';
import { lexicon } from '../../language/lexicon.ts';
import { isMisspelt } from '../../language/spelling.ts';
import { WordIndex } from '../../language/word-index.ts';
import { statement, wordsAt } from './reading.ts';

const found = (text: string, sought: Concept) => {
  const read = statement(text);
  return read.find(sought).map((span) => wordsAt(read, span));
};

describe('finding concepts', () => {
  const VOORSCHOT = concept('voorschot', 'voorschot*', 'eerste betaling vooruit');
  const UITKERING = concept('uitkering', '*uitkering', '*uitkeringen');
  const AANVRAGEN = concept('aanvragen', 'aanvragen', 'aanvraagt', 'vraag … aan', 'vraagt … aan', 'aan te vragen');
  const WW = concept('ww', 'ww');
  const AOW_LEEFTIJD = concept('aow-leeftijd', 'aow-leeftijd');
  const KOSTENDELERSNORM = concept('kostendelersnorm', 'kostendelersnorm');
  const CLIENT = concept('cliëntondersteuning', 'cliëntondersteuning', 'cliëntondersteuner*');
  const TWENTYSEVEN = concept('27+', '27+');

  it.each<[string, Concept, string[]]>([
    ['Wij betalen een VOORSCHOT.', VOORSCHOT, ['VOORSCHOT']],
    ['De voorschotten verrekenen wij.', VOORSCHOT, ['voorschotten']],
    ['Een eerste betaling vooruit.', VOORSCHOT, ['eerste betaling vooruit']],
    ['Uw bijstandsuitkering of WW-uitkering.', UITKERING, ['bijstandsuitkering', 'WW-uitkering']],
    ['U vraagt de uitkering online aan.', AANVRAGEN, ['vraagt de uitkering online aan']],
    ['U hoeft dit niet aan te vragen.', AANVRAGEN, ['aan te vragen']],
    ['Uw WW-uitkering stopt.', WW, ['WW-uitkering']],
    ['De AOW leeftijd en de AOW-leeftijd.', AOW_LEEFTIJD, ['AOW leeftijd', 'AOW-leeftijd']],
    ['De kosten\u00addelersnorm geldt.', KOSTENDELERSNORM, ['kosten\u00addelersnorm']],
    ['De kosten-delersnorm geldt.', KOSTENDELERSNORM, ['kosten-delersnorm']],
    ['De kosten delersnorm geldt.', KOSTENDELERSNORM, ['kosten delersnorm']],
    ['Een clientondersteuner of cliëntondersteuning.', CLIENT, ['clientondersteuner', 'cliëntondersteuning']],
    ['Voor 27+ geldt iets anders.', TWENTYSEVEN, ['27 +']],
  ])('in %j', (text, sought, words) => {
    expect(found(text, sought)).toEqual(words);
  });

  it.each<[string, Concept]>([
    ['Een kostendeler deelt de norm.', KOSTENDELERSNORM],
    ['Wij betalen de kosten, delersnorm of niet.', KOSTENDELERSNORM],
    ['U vraagt een, twee, drie, vier, vijf, zes, zeven, acht, negen dingen aan.', AANVRAGEN],
    ['Vuurwerk.', WW],
  ])('not in %j', (text, sought) => {
    expect(found(text, sought)).toEqual([]);
  });

  it('never over the end of a sentence', () => {
    expect(statement('U vraagt. Wij bellen.').has(concept('vraagt aan', 'vraagt … aan'))).toBe(false);
    expect(statement('U vraagt dat').has(AANVRAGEN)).toBe(false);
  });

  it('any of several concepts as one', () => {
    const MONEY = either('geld', VOORSCHOT, UITKERING);
    expect(found('Een voorschot op de uitkering.', MONEY)).toEqual(['voorschot', 'uitkering']);
  });

  it('a longer form rather than the shorter one inside it', () => {
    const BIJSTAND = concept('bijstand', 'bijstand', 'bijzondere bijstand');
    expect(found('U vraagt bijzondere bijstand aan.', BIJSTAND)).toEqual(['bijzondere bijstand']);
  });

  it('the same in the voice of a lawyer, a folder or a friend', () => {
    const sought = concept('recht', 'hebt u recht', 'houdt … in', 'voordat u');
    for (const text of ['Heeft men aanspraak?', 'Wij houden dat in.', 'Alvorens men belt.', 'Wacht tot je recht hebt.'])
      expect(statement(text).has(sought)).toBe(!text.startsWith('Wacht'));
  });

  it('a concept that is made after the page was read', () => {
    const read = statement('De langdurigheidstoeslag bestaat niet meer.');
    expect(read.has(concept('bestaat', 'bestaat'))).toBe(true);
    expect(read.has(concept('te laat gemaakt', 'langdurigheids*'))).toBe(true);
  });

  it('all that is named with a concept, also what is made of others that are made of it, and later', () => {
    const index = new WordIndex(['Wij strepen dit door.', 'Wij vegen het uit.']);
    const strike = concept('strepen', 'strepen', 'wij strepen');
    const oneOf = either('strepen of halen', strike, concept('halen', 'wij halen'));
    expect(index.textsNaming(oneOf)).toEqual([0]);
    const wipe = concept('vegen', 'vegen … uit');
    const anyOf = either('van alles', wipe, oneOf, strike);
    const again = concept('weer strepen', 'wij strepen');
    expect([strike, oneOf, wipe, anyOf, again].map((each) => index.textsNaming(each))).toEqual([
      [0],
      [0],
      [1],
      [0, 1],
      [0],
    ]);
    expect(index.find(anyOf, 0)).toEqual([{ start: 0, end: 2 }]);
  });

  it('nothing of a form that has no word', () => {
    const signs = concept('tekens', "'", '/');
    const word = concept('woord erna', 'zomaar');
    const read = statement(`Dit / 'dat' is zomaar ${lexicon.pieces[0]?.text}.`);
    expect([read.has(word), read.has(signs)]).toEqual([true, false]);
  });

  it('a form with a hyphen beside the same form without it, and in the company of other words', () => {
    const joined = concept('met', 'zo-maar wat');
    const apart = concept('zonder', 'zo maar wat');
    expect(found('Zo maar wat, zo-maar wat.', joined)).toEqual(['Zo maar wat', 'zo-maar wat']);
    expect(found('Zo maar wat.', apart)).toEqual(['Zo maar wat']);
  });

  it('what a concept is not, is refused when it is made', () => {
    expect(() => concept('leeg')).toThrow('no forms');
    expect(() => concept('fout', 'een (haakje)')).toThrow('malformed');
  });
});

describe('spelling mistakes', () => {
  const sought = concept('lang', 'voorschot', 'zoektermijn', 'automatisch', 'bezwaarschrift', 'beslistermijn');

  it.each([
    'voorscot',
    'vorschot',
    'voorschott',
    'zoektremijn',
    'automatich',
    'autommatisch',
    'bezwaarschrfit',
    'beslisstermijn',
  ])('are seen through in %s', (word) => {
    // A doubled last letter stands at the end, where Dutch makes other words.
    expect(statement(`Uw ${word} is er.`).has(sought)).toBe(word !== 'voorschott');
  });

  it.each<[string, string]>([
    ['aanvrager', 'aanvragen'],
    ['aanvragen', 'aanvrager'],
    ['bemalen', 'betalen'],
    ['betalen', 'bepalen'],
    ['vermolen', 'vermogen'],
    ['uitkeringen', 'uitkering'],
    ['toeslagen', 'toeslag'],
    ['verlicht', 'verplicht'],
    ['verlichting', 'verplichting'],
    ['vergist', 'vereist'],
    ['toelagen', 'toeslagen'],
    ['verregenen', 'verrekenen'],
  ])('are not imagined: %s is not %s', (written, meant) => {
    expect(statement(`Het woord ${written} staat er.`).has(concept(meant, meant))).toBe(false);
  });

  it('never change the first letter, and are one only', () => {
    expect(isMisspelt('woorschot', 'voorschot')).toBe(false);
    expect(isMisspelt('vorschto', 'voorschot')).toBe(false);
    expect(isMisspelt('voorschot', 'voorschot')).toBe(false);
    expect(isMisspelt('voorschto', 'voorschot')).toBe(true);
  });

  it('are not seen where abbreviations differ', () => {
    const sought = concept('wwb', 'wwb-uitkering*');
    expect(statement('Met een WW-uitkering hebt u 20 vakantiedagen.').has(sought)).toBe(false);
    expect(statement('Met een wwuitkering ook niet.').has(sought)).toBe(false);
    expect(statement('Met een WWB-uitkering wel.').has(sought)).toBe(true);
    expect(statement('Een WW-uitkeringg.').has(concept('aanvraag', 'ww-aanvraag'))).toBe(false);
  });

  it('are not sought in short words', () => {
    expect(statement('De noorm.').has(concept('norm', 'norm'))).toBe(false);
  });
});

describe('near and in the same clause', () => {
  const VOORSCHOT = concept('voorschot', 'voorschot');
  const AANVRAGEN = concept('aanvragen', 'aanvragen');

  it('counts the words between', () => {
    const read = statement('Een voorschot kunt u altijd zelf bij ons aanvragen.');
    expect(read.near(VOORSCHOT, AANVRAGEN)).toBe(true);
    expect(read.near(VOORSCHOT, AANVRAGEN, 3)).toBe(false);
    expect(read.near(AANVRAGEN, VOORSCHOT)).toBe(true);
  });

  it.each<[string, boolean]>([
    ['Een voorschot kunt u aanvragen.', true],
    ['Krijgt u een voorschot, dan kunt u niets aanvragen.', false],
    ['Het voorschot komt vanzelf, maar bijzondere bijstand kunt u aanvragen.', false],
    ['Het voorschot komt vanzelf en u moet bijstand aanvragen.', false],
    ['Stuur dan uw voorschot of ga iets aanvragen.', true],
    ['Een voorschot kunt u als student aanvragen.', true],
    ['Een voorschot komt als u het gaat aanvragen.', false],
  ])('knows the clauses of %j', (text, same) => {
    expect(statement(text).sameClause(VOORSCHOT, AANVRAGEN)).toBe(same);
  });
});

/** The long way: whether the steps stand in the words, "…" for at most eight others. */
function holds(words: readonly string[], steps: readonly string[]): boolean {
  const follow = (at: number, [step, ...rest]: readonly string[]): boolean => {
    if (step === undefined) return true;
    if (step !== '…') return words[at] === step && follow(at + 1, rest);
    return Array.from({ length: 9 }, (_, others) => at + others).some((each) => follow(each, rest));
  };
  return words.some((_, at) => follow(at, steps));
}

describe('any text', () => {
  it('is searched for any concept without an error, within its bounds', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abé-0 ', 'ß', 'İ', '\u0301'), maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(letters),
        fc.array(fc.stringMatching(/^\*?[ab]{1,3}\*?( … [ab]{1,3})?$/), { minLength: 1, maxLength: 4 }),
        (texts, forms) => {
          const index = new WordIndex(texts);
          const sought = concept('willekeurig', ...forms);
          texts.forEach((_, i) => {
            for (const { start, end } of index.find(sought, i)) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(index.words(i).length);
            }
          });
        },
      ),
    );
  });

  it('names a phrase in just those texts of a page that hold its words in order', () => {
    const words = fc.array(fc.constantFrom('ba', 'bo', 'bi', 'bu'), { minLength: 1, maxLength: 12 });
    const phrase = fc.array(fc.constantFrom('ba', 'bo', '… bi', '… bu'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 70 }),
        fc.array(phrase, { minLength: 1 }),
        (texts, parts) => {
          const forms = parts.map((steps) => steps.join(' ').replace(/^… /, ''));
          const sought = concept('lettergrepen', ...forms);
          const index = new WordIndex(texts.map((text) => text.join(' ')));
          const named = texts.flatMap((text, i) => (forms.some((form) => holds(text, form.split(' '))) ? [i] : []));
          expect(index.textsNaming(sought)).toEqual(named);
          expect(texts.flatMap((_, i) => (index.find(sought, i).length > 0 ? [i] : []))).toEqual(named);
        },
      ),
    );
  });

  it('finds a single word wherever it stands', () => {
    const sought = concept('bezwaar', 'bezwaar');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bezwaar', 'maken', 'u', 'Bezwaar,', '(bezwaar)')), (words) => {
        const count = words.filter((word) => /bezwaar/i.test(word)).length;
        expect(statement(words.join(' ')).find(sought)).toHaveLength(count);
      }),
    );
  });
});
