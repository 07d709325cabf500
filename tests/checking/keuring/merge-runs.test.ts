import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckRun } from '../../../checking/check-run.ts';
import { addressKey } from '../../../checking/keuring/address.ts';
import { mergeRuns } from '../../../checking/keuring/merge-runs.ts';
import { itemOf, RULES, result, run, SITE } from './made-runs.ts';

const WRONG = 'Het voorschot is maximaal 90 procent.';
const TOLD = 'U krijgt binnen vier weken een voorschot.';
const silent = result('mention', 'cantTell', { reason: 'not-found-here' });
const merge = (runs: readonly CheckRun[], isAllRead = true, paths = new Map()) =>
  mergeRuns(RULES, runs, paths, isAllRead);

describe('merging the pages of a site', () => {
  it('finds a mention that any page tells, and says where', () => {
    const told = run('/voorschot', [result('mention', 'passed', { quotes: [TOLD] })]);
    const merged = itemOf(merge([run('/bijstand', [silent]), told]), 'mention');
    expect(merged.outcome).toBe('passed');
    expect(merged.quotes.map(({ places }) => places.map(({ url }) => url))).toEqual([[`${SITE}/voorschot`]]);
  });

  it('lists a wrong sentence once, with every page it stands on, nearest first', () => {
    const wrong = result('claim', 'failed', { quotes: [WRONG] });
    const paths = new Map([
      [addressKey(`${SITE}/z`), [{ text: 'z', url: `${SITE}/z` }]],
      [addressKey(`${SITE}/a`), Array.from({ length: 3 }, () => ({ text: 'a', url: `${SITE}/a` }))],
    ]);
    const { quotes } = itemOf(merge([run('/a', [wrong]), run('/z', [wrong])], true, paths), 'claim');
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.places.map(({ url }) => url)).toEqual([`${SITE}/z`, `${SITE}/a`]);
  });

  it('says that something is not on the site only when every relevant page was read', () => {
    const page = run('/bijstand', [silent]);
    const withPdf = run('/bijstand', [silent], { notRead: [{ what: 'pdf', where: `${SITE}/folder.pdf` }] });
    const unsure = run('/geld', [result('mention', 'cantTell', { reason: 'page-type-unclear' })]);
    expect(itemOf(merge([page]), 'mention').reason).toBe('not-found-on-site');
    expect(itemOf(merge([page], false), 'mention').reason).toBe('not-found-in-what-was-read');
    expect(itemOf(merge([withPdf]), 'mention').reason).toBe('not-found-in-what-was-read');
    expect(itemOf(merge([page, unsure]), 'mention').reason).toBe('not-found-in-what-was-read');
  });

  it('says nothing of a site on which no page about the bijstand was read', () => {
    for (const runs of [[], [run('/', [], { type: 'anders' })]])
      expect(merge(runs).items.map(({ outcome, reason }) => [outcome, reason])).toEqual(
        RULES.map(() => ['untested', undefined]),
      );
  });

  it('is not held up by a frame on a page about parking', () => {
    const parking = run('/parkeren', [], { type: 'anders', notRead: [{ what: 'frame', where: 'kaart' }] });
    expect(itemOf(merge([run('/bijstand', [silent]), parking]), 'mention').reason).toBe('not-found-on-site');
  });

  it('counts what is told in part as found, and says what is missing', () => {
    const part = result('mention', 'cantTell', { reason: 'incomplete', missing: 'na hoeveel weken', quotes: [TOLD] });
    expect(itemOf(merge([run('/a', [silent]), run('/b', [part])]), 'mention')).toMatchObject({
      outcome: 'cantTell',
      reason: 'incomplete',
      missing: 'na hoeveel weken',
    });
  });

  it('lists a page that could not be judged beside the verdicts, not in them', () => {
    const english = run('/english', [result('claim', 'cantTell', { reason: 'language' })]);
    const merged = merge([english, run('/bijstand', [silent])]);
    expect(itemOf(merged, 'claim')).toMatchObject({ outcome: 'inapplicable', reason: 'not-mentioned' });
    expect(merge([english]).notRead).toEqual([{ what: 'other-language', where: `${SITE}/english`, isRelevant: true }]);
  });

  it('lets a doubt on one page stand beside a right sentence on another', () => {
    const doubt = result('claim', 'cantTell', { reason: 'context-unclear', quotes: ['Misschien.'] });
    const right = result('claim', 'passed', { quotes: [TOLD] });
    expect(itemOf(merge([run('/a', [right]), run('/b', [doubt])]), 'claim').outcome).toBe('cantTell');
  });
});

const anyResult = fc.oneof(
  fc.record({ kind: fc.constant('claim' as const), shown: fc.constantFrom('failed' as const, 'passed' as const) }),
  fc.record({ kind: fc.constant('mention' as const), shown: fc.constant('passed' as const) }),
);
const anyRuns = fc
  .array(
    fc.record({
      path: fc.constantFrom('/a', '/b', '/c', '/d'),
      made: anyResult,
      quote: fc.constantFrom(WRONG, TOLD, 'Iets anders.'),
    }),
    { maxLength: 8 },
  )
  .map((pages) =>
    [...new Map(pages.map((page) => [page.path, page])).values()].map(({ path, made, quote }) =>
      run(path, [result(made.kind, made.shown, { quotes: [quote] })]),
    ),
  );

describe('merging, whatever the pages', () => {
  it('does not depend on their order, and counts a page that comes twice once', () => {
    fc.assert(
      fc.property(anyRuns, fc.boolean(), (runs, isAllRead) => {
        const merged = merge(runs, isAllRead);
        expect(merge([...runs].reverse(), isAllRead)).toEqual(merged);
        expect(merge([...runs, ...runs], isAllRead)).toEqual(merged);
      }),
    );
  });

  it('accuses only with a quote that failed on a page, and never forgets one', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        const failing = runs.filter(({ results }) => results.some(({ shown }) => shown === 'failed'));
        const expected = new Set(
          failing.flatMap(({ results }) => results[0]?.evidence.map(({ exact }) => exact) ?? []),
        );
        const item = itemOf(merge(runs), 'claim');
        expect(item.outcome === 'failed').toBe(failing.length > 0);
        if (item.outcome === 'failed') expect(new Set(item.quotes.map(({ exact }) => exact))).toEqual(expected);
        expect(itemOf(merge(runs), 'mention').outcome).not.toBe('failed');
      }),
    );
  });

  it('keeps a mention found when more pages are read', () => {
    fc.assert(
      fc.property(anyRuns, anyRuns, (runs, more) => {
        const known = new Set(runs.map(({ page }) => page.url));
        const all = [...runs, ...more.filter(({ page }) => !known.has(page.url))];
        if (itemOf(merge(runs), 'mention').outcome === 'passed')
          expect(itemOf(merge(all), 'mention').outcome).toBe('passed');
      }),
    );
  });
});
