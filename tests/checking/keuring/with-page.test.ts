import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleResult } from '../../../checking/check-run.ts';
import type { Keuring } from '../../../checking/keuring/keuring.ts';
import { keuringOf } from '../../../checking/keuring/keuring-of.ts';
import { cannotAdd, withPage } from '../../../checking/keuring/with-page.ts';
import { itemOf, keuring, RULES, result, run, SITE } from './made-runs.ts';

/** A page by itself, as the panel hands it over. */
function page(path: string, results: readonly RuleResult[], more: Partial<Keuring> = {}): Keuring {
  const made = keuringOf(
    { runs: [run(path, results)], linked: [], notRead: [], isWhole: false },
    {
      organisation: { name: 'Voorbeeldstad', members: [] },
      readOn: '2026-11-22',
      asOf: '2026-11-22',
      ruleset: { version: '2026.11', hash: 'sha256:regels', rules: RULES },
    },
  );
  return { ...made, ...more };
}

const WRONG = result('claim', 'failed', { quotes: ['Eén voorschot.'] });
const ALSO_WRONG = result('claim', 'failed', { quotes: ['Geen voorschot.'] });
const SILENT = result('claim', 'inapplicable', { reason: 'not-mentioned' });
const TOLD = result('mention', 'passed', { quotes: ['Zes weken.'] });
const NOT_HERE = result('mention', 'cantTell', { reason: 'not-found-here' });

describe('a page that comes into a keuring', () => {
  it('brings its fault, its mention and its own place', () => {
    const before = keuring([run('/bijstand', [SILENT, NOT_HERE])]);
    const after = withPage(before, page('/voorschot', [WRONG, TOLD]));
    expect(itemOf(after, 'claim')).toMatchObject({ outcome: 'failed', quotes: [{ exact: 'Eén voorschot.' }] });
    expect(itemOf(after, 'mention').outcome).toBe('passed');
    expect(after.pages.map(({ url }) => url)).toEqual([`${SITE}/bijstand`, `${SITE}/voorschot`]);
  });

  it('takes nothing back of what other pages say', () => {
    const before = keuring([run('/bijstand', [WRONG, TOLD])]);
    const after = withPage(before, page('/voorschot', [SILENT, NOT_HERE]));
    expect(after.items).toEqual(before.items);
  });

  it('lists the same sentence once, with both pages', () => {
    const after = withPage(keuring([run('/bijstand', [WRONG])]), page('/voorschot', [WRONG, ALSO_WRONG]));
    expect(itemOf(after, 'claim').quotes.map(({ exact, places }) => [exact, places.length])).toEqual([
      ['Eén voorschot.', 2],
      ['Geen voorschot.', 1],
    ]);
  });

  it('is no longer listed as not read', () => {
    const before = keuring([run('/bijstand', [SILENT, NOT_HERE])], {
      notRead: [
        { what: 'needs-script', where: `${SITE}/voorschot`, isRelevant: true },
        { what: 'pdf', where: `${SITE}/folder.pdf`, isRelevant: true },
      ],
    });
    expect(withPage(before, page('/voorschot', [WRONG])).notRead.map(({ what }) => what)).toEqual(['pdf']);
  });

  it('makes "not on this site" smaller when a part of it could not be read', () => {
    const before = keuring([run('/bijstand', [SILENT, NOT_HERE])]);
    expect(itemOf(before, 'mention').reason).toBe('not-found-on-site');
    const whole = page('/voorschot', [SILENT, NOT_HERE]);
    expect(itemOf(withPage(before, whole), 'mention').reason).toBe('not-found-on-site');
    const part = { ...whole, notRead: [{ what: 'frame', where: 'een frame', isRelevant: true }] as const };
    expect(itemOf(withPage(before, part), 'mention').reason).toBe('not-found-in-what-was-read');
  });

  it('says on which day it was read when that is another', () => {
    const before = keuring([run('/bijstand', [TOLD])]);
    expect(withPage(before, page('/later', [], { readOn: '2026-11-24' })).pages.at(-1)?.readOn).toBe('2026-11-24');
    expect(withPage(before, page('/nu', [])).pages.at(-1)).not.toHaveProperty('readOn');
  });

  it.each([
    ['there-already', page('/bijstand/', [])],
    ['other-rules', page('/a', [], { ruleset: { version: '2026.12', hash: 'sha256:andere' } })],
    ['other-amounts', page('/a', [], { asOf: '2027-01-01' })],
  ] as const)('is refused: %s', (why, added) => {
    const before = keuring([run('/bijstand', [TOLD])]);
    expect(cannotAdd(before, added)).toBe(why);
    expect(withPage(before, added)).toBe(before);
  });

  it('gives the verdicts that reading all pages together gives', () => {
    const results = fc.tuple(
      fc.constantFrom(WRONG, ALSO_WRONG, SILENT, result('claim', 'passed', { quotes: ['Klopt.'] })),
      fc.constantFrom(TOLD, NOT_HERE, result('mention', 'cantTell', { reason: 'incomplete', quotes: ['Half.'] })),
      fc.constantFrom(result('question', 'untested', { quotes: ['Vraag?'] }), result('question', 'untested')),
    );
    const said = ({ items }: Keuring) =>
      items.map(({ ruleId, outcome, reason, quotes }) => [
        ruleId,
        outcome,
        reason,
        quotes.map(({ exact }) => exact).sort(),
      ]);
    fc.assert(
      fc.property(fc.array(results, { minLength: 2, maxLength: 5 }), (pages) => {
        const [first, ...more] = pages.map((each, at) => [`/${at}`, each] as const);
        if (first === undefined) return;
        const oneByOne = more.reduce((so, [path, each]) => withPage(so, page(path, each)), page(...first));
        const runs = pages.map((each, at) => run(`/${at}`, each));
        expect(said(oneByOne)).toEqual(said(page('/x', [], { items: keuring(runs).items.map(notOnThese) })));
      }),
    );
  });
});

/** Pages by themselves are never the whole site. */
const notOnThese = (item: Keuring['items'][number]): Keuring['items'][number] =>
  item.reason === 'not-found-on-site' ? { ...item, reason: 'not-found-in-what-was-read' } : item;
