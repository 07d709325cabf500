import { describe, expect, it } from 'vitest';
import { CLASSIC, pointsOf } from '../../../checking/keuring/points.ts';
import { fingerprintOf, proposalOf } from '../../../checking/keuring/proposal.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { itemOf, keuring, result, run } from './made-runs.ts';

const { rules } = ruleset;

describe('the points of a keuring', () => {
  it('are ten in the short one, and every rule once in the full one', () => {
    expect(pointsOf('short', rules)).toHaveLength(10);
    const asked = pointsOf('full', rules).flatMap((point) => point.rules);
    expect([...asked].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('keep their place when more is asked', () => {
    expect(pointsOf('medium', rules).slice(0, 10)).toEqual(CLASSIC);
    const medium = pointsOf('medium', rules);
    expect(pointsOf('full', rules).slice(0, medium.length)).toEqual(medium);
  });

  it('have ids that no other point has', () => {
    const ids = pointsOf('full', rules).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('what is proposed', () => {
  const point = { id: 'samen', rules: ['een-uitspraak', 'een-vermelding'] } as const;
  const wrong = (exact: string) => result('claim', 'failed', { quotes: [exact] });
  const silent = result('mention', 'cantTell', { reason: 'not-found-here' });
  const made = (...runs: Parameters<typeof keuring>[0]) => keuring(runs);
  const print = (each: ReturnType<typeof keuring>) => fingerprintOf(proposalOf(point, each));

  it('is the worst that one of its rules says, worst first', () => {
    const proposal = proposalOf(point, made(run('/bijstand', [silent, wrong('Eén keer.')])));
    expect(proposal.what).toBe('wrong');
    expect(proposal.items.map(({ ruleId }) => ruleId)).toEqual(['een-uitspraak', 'een-vermelding']);
  });

  it('is nothing where nothing applies', () => {
    const fine = result('claim', 'inapplicable', { reason: 'not-mentioned' });
    const only = { id: 'een', rules: ['een-uitspraak'] } as const;
    expect(proposalOf(only, made(run('/bijstand', [fine])))).toEqual({ what: 'none', items: [] });
  });

  it('has the same fingerprint wherever the sentence stands and however it is spaced', () => {
    const here = made(run('/bijstand', [wrong('Eén  keer.')]));
    const there = made(run('/anders', [wrong('Eén keer.')]), run('/bijstand', [wrong('Eén keer.')]));
    expect(print(here)).toBe(print(there));
    expect(print(here)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('has another when the sentence or the side is another', () => {
    const here = made(run('/bijstand', [wrong('Eén keer.')]));
    expect(print(here)).not.toBe(print(made(run('/bijstand', [wrong('Twee keer.')]))));
    const fine = made(run('/bijstand', [result('claim', 'passed', { quotes: ['Eén keer.'] })]));
    expect(itemOf(fine, 'claim').outcome).toBe('passed');
    expect(print(here)).not.toBe(print(fine));
  });
});
