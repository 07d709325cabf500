import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingOf, STANDINGS, standingOf, together } from '../../../endpoint/figures/standing.ts';
import { MISSING, made, RIGHT } from './made-points.ts';

describe('what most people said', () => {
  it('is undecided when both sides weigh the same', () => {
    expect(leadingOf(made('p', { wrong: '<5', right: '<5' }))).toBe('undecided');
  });

  it('is the mildest of faults that weigh the same', () => {
    expect(leadingOf(made('p', { wrong: '<5', missing: '<5', unclear: '<5' }))).toBe('unclear');
    expect(leadingOf(made('p', { wrong: 7, unclear: 6 }))).toBe('wrong');
  });

  it('is a good example as soon as somebody says so and most find it right', () => {
    expect(leadingOf(made('p', { wrong: 0, right: 9, goodExample: '<5' }))).toBe('good-example');
  });
});

describe('the standing of a point', () => {
  it('is a fault only when it is confirmed', () => {
    expect(standingOf({ state: 'confirmed', leading: 'wrong' })).toBe('wrong');
    expect(standingOf({ state: 'reported', leading: 'wrong' })).toBe('reported');
  });

  it('is open while somebody objects or people differ', () => {
    expect(standingOf({ state: 'disputed', leading: 'wrong' })).toBe('open');
    expect(standingOf({ state: 'ambiguous', leading: 'right' })).toBe('open');
    expect(standingOf({ state: 'confirmed', leading: 'undecided' })).toBe('open');
  });

  it('is unknown when the sentence went and nobody can say what came instead', () => {
    expect(standingOf({ state: 'not-found', leading: 'wrong' })).toBeUndefined();
  });

  it('is repaired only for what was a fault', () => {
    expect(standingOf({ state: 'resolved', leading: 'missing' })).toBe('repaired');
    expect(standingOf({ state: 'resolved', leading: 'right' })).toBeUndefined();
  });

  it('is right when people find it right, also before it is confirmed', () => {
    expect(standingOf({ state: 'reported', leading: leadingOf(made('p', RIGHT)) })).toBe('right');
    expect(standingOf({ state: 'confirmed', leading: leadingOf(made('p', MISSING)) })).toBe('missing');
  });
});

describe('points of one municipality together', () => {
  it('are not missing when one page tells it', () => {
    expect(together(['missing', 'right'])).toBe('right');
    expect(together(['missing', 'repaired'])).toBe('repaired');
  });

  it('are wrong when one page says something wrong', () => {
    expect(together(['right', 'wrong'])).toBe('wrong');
  });

  it('are nothing when nothing is known', () => {
    expect(together([])).toBeUndefined();
  });

  it('do not depend on the order, nor on how many say the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STANDINGS)), (standings) => {
        expect(together([...standings, ...standings.toReversed()])).toBe(together(standings));
      }),
    );
  });
});
