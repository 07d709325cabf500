import { describe, expect, it } from 'vitest';
import { alikeSentences, alikeTexts, type Comparable } from '../../../checking/keuring/alike.ts';
import { textPrint } from '../../../checking/keuring/text-print.ts';

const TEXT = Array.from({ length: 300 }, (_, at) => `zin ${at} over uw uitkering`).join('. ');
const WRONG = 'Een voorschot geven wij alleen in noodgevallen.';

/** What is compared of a municipality with one page of this text. */
function municipality(name: string, text: string, wrong?: string): Comparable {
  const url = `https://www.${name}.example/bijstand`;
  const print = textPrint(text);
  return {
    organisation: { code: name, name, members: [] },
    pages: [
      {
        url,
        title: 'Bijstand',
        type: 'bijstand',
        language: 'nl',
        textHash: `sha256:${name}`,
        ...(print === undefined ? {} : { print }),
      },
    ],
    items:
      wrong === undefined
        ? []
        : [
            {
              ruleId: 'voorschot-alleen-bij-nood',
              kind: 'claim',
              outcome: 'failed',
              quotes: [{ exact: wrong, places: [{ url, prefix: '', suffix: '', headings: [] }] }],
            },
          ],
  };
}

describe('texts that municipalities share', () => {
  it('are grouped when only names differ, with the faults they have in common', () => {
    const [group, ...more] = alikeTexts([
      municipality('veenkamp', `Bij de gemeente Veenkamp. ${TEXT}`, WRONG),
      municipality('zandrijk', TEXT.replaceAll('uw uitkering', 'onze hulp')),
      municipality('bosrade', `Welkom in Bosrade! ${TEXT}`, WRONG),
    ]);
    expect(group?.pages.map(({ name }) => name)).toEqual(['veenkamp', 'bosrade']);
    expect(group?.organisations).toBe(2);
    expect(group?.likeness).toBeGreaterThan(0.9);
    expect(group?.failed).toEqual(['voorschot-alleen-bij-nood']);
    expect(more).toEqual([]);
  });

  it('are not those of one municipality with itself', () => {
    const one = municipality('veenkamp', TEXT);
    expect(alikeTexts([{ ...one, pages: [...one.pages, ...one.pages] }])).toEqual([]);
  });
});

describe('a page of a joint organisation', () => {
  it('is not a text that its members share', () => {
    const [one, other] = [municipality('een', TEXT, WRONG), municipality('twee', TEXT, WRONG)];
    const same = { ...other, pages: one.pages, items: one.items };
    expect(alikeTexts([one, same])).toEqual([]);
    expect(alikeSentences([one, same])).toEqual([]);
  });
});

describe('wrong sentences that municipalities share', () => {
  it('are listed once with every place, most municipalities first', () => {
    const other = 'U krijgt het voorschot maar één keer.';
    const found = alikeSentences([
      municipality('a', '', WRONG),
      municipality('b', '', WRONG.replaceAll(' ', '  ')),
      municipality('c', '', other),
      municipality('d', '', WRONG),
      municipality('e', '', other),
      municipality('f', '', 'Alleen hier.'),
    ]);
    expect(found.map(({ exact, organisations }) => [exact, organisations])).toEqual([
      [WRONG, 3],
      [other, 2],
    ]);
  });
});
