import { describe, expect, it } from 'vitest';
import { countryOf } from '../../../endpoint/figures/country.ts';
import { type Figures, figuresOf } from '../../../endpoint/figures/figures.ts';
import { changesIn, lastOf, type PointChange } from '../../../endpoint/figures/point-changes.ts';
import { noCounts } from '../../../endpoint/figures/series.ts';
import type { Snapshot, SnapshotPoint } from '../../../findings/snapshot.ts';
import { organisations } from '../../../register/organisation.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { MISSING, made, RIGHT } from './made-points.ts';

const country = countryOf(organisations);
const release = (released: string, ...points: readonly SnapshotPoint[]): Snapshot => ({
  schema: 'snapshot/1',
  released,
  points: [...points],
});

/** Figures of the last of these releases, with the changes that all of them make. */
function figuresAfter(...releases: readonly Snapshot[]): Figures {
  const changes: PointChange[] = [];
  for (const each of releases) changes.push(...changesIn(each, lastOf(changes)));
  const snapshot = releases.at(-1) ?? release('2026-01-01');
  return figuresOf({ hash: 'h', snapshot, changes, country, rules: ruleset.rules });
}

describe('the figures', () => {
  it('count municipalities by rule, and leave out who was not looked at', () => {
    const figures = figuresAfter(release('2026-11-22', made('a'), made('b', { organisation: 'GM0014', ...RIGHT })));
    expect(figures.countsOfRule('voorschot-percentage')).toEqual({ ...noCounts(), wrong: 1, right: 1 });
    expect([...figures.lookedAt]).toEqual(['GM0034', 'GM0014']);
    expect(figures.standingsOf('GM0796').size).toBe(0);
  });

  it('count a municipality once, however many of its pages say the same', () => {
    const figures = figuresAfter(
      release('2026-11-22', made('a'), made('b', { source: 'https://www.almere.nl/voorschot' }), made('c', RIGHT)),
    );
    expect(figures.countsOfRule('voorschot-percentage')).toEqual({ ...noCounts(), wrong: 1 });
  });

  it('know a rule by the name it had before, and keep what belongs to no rule out of the counts', () => {
    const renamed = ruleset.rules.find(({ replaces }) => replaces !== undefined && replaces.length > 0);
    const old = renamed?.replaces?.[0];
    const figures = figuresAfter(
      release('2026-11-22', made('a', { rule: 'free' }), ...(old === undefined ? [] : [made('b', { rule: old })])),
    );
    expect(figures.points.map(({ rule }) => rule?.id)).toEqual(
      old === undefined ? [undefined] : [undefined, renamed?.id],
    );
    expect(figures.countsOf(country.municipalities, ruleset.rules).wrong).toBe(old === undefined ? 0 : 1);
  });

  it('leave made-up organisations out', () => {
    expect(figuresAfter(release('2026-11-22', made('a', { organisation: 'VB0001' }))).points).toEqual([]);
  });

  it('tell repairs, newest first, with the days that they took', () => {
    const figures = figuresAfter(
      release('2026-01-04', made('a'), made('b', MISSING)),
      release('2026-02-01', made('a', { state: 'resolved' }), made('b', MISSING)),
      release('2026-03-01', made('a', { state: 'resolved' }), made('b', { ...MISSING, state: 'resolved' })),
    );
    expect(figures.repairs.map(({ known, day, took }) => [known.point.id, day, took])).toEqual([
      ['b', '2026-03-01', 56],
      ['a', '2026-02-01', 28],
    ]);
  });

  it('show as good examples only sentences that people find right now', () => {
    const figures = figuresAfter(
      release(
        '2026-11-22',
        made('a', { ...RIGHT, goodExample: '<5' }),
        made('b', { ...RIGHT, goodExample: '<5', state: 'disputed' }),
        made('c', { ...RIGHT }),
      ),
    );
    expect(figures.goodExamples.map(({ point }) => point.id)).toEqual(['a']);
  });
});

describe('history', () => {
  const figures = figuresAfter(
    release('2026-01-04', made('a', { state: 'reported' }), made('gone')),
    release('2026-01-11', made('a'), made('gone')),
    release('2026-02-01', made('a', { state: 'resolved' })),
  );

  it('has a step for each release that changed something', () => {
    expect(figures.history.seriesOf({ of: 'rule', key: 'voorschot-percentage' })).toEqual([
      { day: '2026-01-04', counts: { ...noCounts(), reported: 1 } },
      { day: '2026-01-11', counts: { ...noCounts(), wrong: 1 } },
      { day: '2026-02-01', counts: { ...noCounts(), repaired: 1 } },
    ]);
  });

  it('is the same for municipality, province, subject and country when there is nothing else', () => {
    const country = figures.history.seriesOf({ of: 'country' });
    for (const scope of [
      { of: 'municipality', key: 'GM0034' },
      { of: 'province', key: 'Flevoland' },
      { of: 'subject', key: 'voorschot' },
    ] as const) {
      expect(figures.history.seriesOf(scope)).toEqual(country);
    }
    expect(figures.history.seriesOf({ of: 'subject', key: 'geld' })).toEqual([]);
  });

  it('forgets a point that is no longer in the release: what did not hold is no old accusation', () => {
    const steps = figures.history.seriesOf({ of: 'country' });
    expect(Math.max(...steps.map(({ counts }) => counts.wrong))).toBe(1);
  });

  it('ends where the present counts are', () => {
    const steps = figures.history.seriesOf({ of: 'country' });
    expect(steps.at(-1)?.counts).toEqual(figures.countsOf(country.municipalities, ruleset.rules));
  });
});
