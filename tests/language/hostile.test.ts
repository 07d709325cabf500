import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../language/build-statements.ts';
import { concept } from '../../language/concept.ts';
import { identifyLanguage } from '../../language/identify.ts';
import { readability } from '../../language/readability.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { Statement } from '../../language/statement.ts';

const CONCEPTS = [
  concept('aanvragen', 'aanvragen', 'vraag … aan', 'vraagt … aan', 'aan te vragen', 'aanvra*'),
  concept('voorschot', 'voorschot*', '*voorschot'),
  concept('lang', 'zoektermijn', 'kostendelersnorm', 'uitkering*', 'niet … vier … weken … aan'),
];

/** Everything a rule may ask of a statement. */
function askAll(statement: Statement): number {
  const { ages, dates, durations, amounts, percentages, modality, scheme, audience } = statement;
  const flags = [
    statement.isConditional,
    statement.isQuestion,
    statement.isHistory,
    statement.isFuture,
    statement.isElsewhere,
    statement.isRefuted,
    ...CONCEPTS.map((each) => statement.has(each) && statement.within(each)),
    ...CONCEPTS.map((each) => statement.negates(each)),
  ];
  const named = scheme === undefined ? 0 : 1;
  return (
    [ages, dates, durations, amounts, percentages].flat().length +
    modality.size +
    named +
    (audience?.end ?? 0) +
    flags.length
  );
}

function read(text: string): readonly Statement[] {
  const block = { kind: 'paragraph', text, sentences: splitSentences(text), headings: ['Bijstand'] } as const;
  const statements = statementsOf([block], { asOf: '2026-11-22', place: 'Noorderhaven' });
  for (const statement of statements) askAll(statement);
  return statements;
}

/** Half a million characters each: a step that grows with the square of the length would not come back. */
describe('hostile text', () => {
  it.each([
    'vraag voorschot niet aan te vier weken ',
    'a',
    'a-',
    'a.',
    '. ',
    '1.',
    '€ ',
    '€ 1 of ',
    'niet hoeft dan ',
    'vier en een halve tot 27 jaar € 12 ',
    '27 tot ',
    'Bent u er? ',
    '(onwaar ',
    'geen reden om ',
    'niet nodig toestemming ',
    'er staat "',
    'Bent u jonger dan 27? ',
    'Nee. ',
    'honderdduizend',
    'u, ',
    '(((',
    'a\u0301',
    '\u00ad',
    '\ud83d\ude00',
    'ﷺ ',
    'vraag vraag ',
    'als u, dan ',
  ])('made of %j over and over is read', (piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length));
    expect(read(text).length).toBeGreaterThanOrEqual(1);
  });

  it('of words that are all different is read', () => {
    const words = Array.from(
      { length: 60_000 },
      (_, i) => `uitkering${i.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`,
    );
    expect(read(`vraag ${words.join(' ')}`).length).toBeGreaterThan(1);
  });

  it('in one endless sentence is cut at white space, and nothing of it is lost', () => {
    const text = 'voorschot '.repeat(100_000).trim();
    const statements = read(text);
    expect(statements.map((each) => each.text).join(' ')).toBe(text);
    expect(Math.max(...statements.map((each) => each.text.length))).toBeLessThanOrEqual(5_000);
  });

  it('under a thousand long headings is read', () => {
    const heading = 'kop '.repeat(5_000);
    const blocks = Array.from(
      { length: 1_000 },
      (_, i) =>
        ({
          kind: 'paragraph',
          text: `Zin ${i}.`,
          sentences: [`Zin ${i}.`],
          headings: [heading, `${heading}${i}`],
        }) as const,
    );
    expect(statementsOf(blocks).map(askAll)).toHaveLength(1_000);
  });

  it('of every Unicode block is read, identified and weighed', () => {
    for (let code = 0; code < 0x110000; code += 0x40) {
      const text = String.fromCodePoint(...Array.from({ length: 0x40 }, (_, i) => Math.min(code + i, 0x10ffff)));
      read(`U krijgt ${text} niet.`);
      identifyLanguage(text);
      readability([text]);
    }
  });
});
