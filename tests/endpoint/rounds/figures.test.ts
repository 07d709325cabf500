import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, figuresOf, spreadOf } from '../../../endpoint/rounds/figures.ts';
import { MOST_STEPS, pathsOf } from '../../../endpoint/rounds/paths.ts';
import { OUTCOMES } from '../../../findings/rounds/task-result.ts';
import { exampleResult } from '../../findings/rounds/example-round.ts';

const answer = fc.constantFrom(null, 1, 2, 3, 4, 5);
const page = fc.constantFrom('start', 'a', 'b', 'c', 'd', 'e').map((name) => `https://x.example/${name}`);
const result = fc.record({
  outcome: fc.constantFrom(...OUTCOMES),
  walk: fc.option(
    fc.record(
      { clicks: fc.nat(500), seconds: fc.nat(7200), pages: fc.array(page, { minLength: 1, maxLength: 12 }) },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
  answers: fc.record({ vindbaar: answer, begrijpelijk: answer, volledig: answer }),
});
const results = fc.array(result, { maxLength: 40 }) as fc.Arbitrary<ReturnType<typeof exampleResult>[]>;
const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20));

describe('the spread of numbers', () => {
  it('has a middle with as many on both sides, between two that somebody had', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 50 }), (values) => {
        const spread = spreadOf(values);
        if (!spread) throw new Error('No spread of something');
        expect(spread.people).toBe(values.length);
        expect(values).toContain(spread.low);
        expect(values).toContain(spread.high);
        expect(spread.low).toBeLessThanOrEqual(spread.middle);
        expect(spread.middle).toBeLessThanOrEqual(spread.high);
        const below = values.filter((each) => each < spread.middle).length;
        const above = values.filter((each) => each > spread.middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
        const inside = values.filter((each) => each >= spread.low && each <= spread.high).length;
        expect(inside).toBeGreaterThanOrEqual(values.length / 2);
      }),
    );
  });

  it('is not there of nothing, and knows plain examples', () => {
    expect(spreadOf([])).toBeUndefined();
    expect(spreadOf([7])).toEqual({ middle: 7, low: 7, high: 7, people: 1 });
    expect(spreadOf([9, 1, 4, 2])).toEqual({ middle: 3, low: 1, high: 9, people: 4 });
    expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8])).toEqual({ middle: 4.5, low: 2, high: 7, people: 8 });
  });
});

describe('the difference of opinion', () => {
  it('lies between nothing and one, the same seen from either side', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const difference = differenceOf(all);
        expect(difference).toBeGreaterThanOrEqual(0);
        expect(difference).toBeLessThanOrEqual(1);
        expect(differenceOf(all.toReversed() as typeof all)).toBeCloseTo(difference);
      }),
    );
  });

  it('is nothing exactly when all who answered say the same', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const said = all.filter((count) => count > 0).length;
        expect(differenceOf(all) === 0).toBe(said <= 1);
      }),
    );
    expect(differenceOf([4, 0, 0, 0, 4])).toBe(1);
    expect(differenceOf([0, 4, 0, 4, 0])).toBeCloseTo(0.25);
  });
});

describe('the figures of a task', () => {
  it('count everybody once, in whatever order they come', () => {
    fc.assert(
      fc.property(results, fc.func(fc.nat()), (all, order) => {
        const figures = figuresOf(all);
        expect(Object.values(figures.outcomes).reduce((sum, count) => sum + count, 0)).toBe(all.length);
        for (const { counts: given, unknown } of Object.values(figures.answers)) {
          expect(given.reduce((sum, count) => sum + count, unknown)).toBe(all.length);
        }
        const mixed = all.toSorted((left, right) => order(left) - order(right));
        expect(figuresOf(mixed)).toEqual(figures);
      }),
    );
  });

  it('do not take what was left out for nothing', () => {
    const { walk: _, ...bare } = exampleResult('k');
    const figures = figuresOf([exampleResult('k'), bare, exampleResult('k', { walk: { clicks: 8 } })]);
    expect(figures.clicks).toEqual({ middle: 6, low: 4, high: 8, people: 2 });
    expect(figures.seconds?.people).toBe(1);
  });

  it('differ most where half found it and half did not', () => {
    const { quote: _, ...lost } = exampleResult('k', { outcome: 'not-found' });
    expect(figuresOf([exampleResult('k'), lost]).difference).toBe(1);
    expect(figuresOf([exampleResult('k'), exampleResult('k')]).difference).toBe(0);
  });
});

describe('the paths of a task', () => {
  it('lose nobody: who is on a page came from the step before, and ends or goes on', () => {
    fc.assert(
      fc.property(results, (all) => {
        const { people, steps } = pathsOf(all);
        expect(people).toBe(all.filter(({ walk }) => walk?.pages).length);
        expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
        for (const [step, { nodes, edges }] of steps.entries()) {
          const arrived =
            step === 0 ? people : (steps[step - 1]?.edges ?? []).reduce((sum, edge) => sum + edge.people, 0);
          expect(nodes.reduce((sum, node) => sum + node.people, 0)).toBe(arrived);
          for (const [place, { people: here, ended }] of nodes.entries()) {
            const left = edges.filter(({ from }) => from === place).reduce((sum, edge) => sum + edge.people, 0);
            expect(left + ended.found + ended['not-found'] + ended.stopped + ended.on).toBe(here);
          }
        }
      }),
    );
  });

  it('are the same in whatever order people hand in', () => {
    fc.assert(
      fc.property(results, (all) => {
        expect(pathsOf(all.toReversed())).toEqual(pathsOf(all));
      }),
    );
  });

  it('name at most four pages a step, most people first', () => {
    fc.assert(
      fc.property(results, (all) => {
        for (const { nodes } of pathsOf(all).steps) {
          expect(nodes.length).toBeLessThanOrEqual(4);
          const named = nodes.filter(({ page: name }) => name !== null).map(({ people }) => people);
          expect(named).toEqual(named.toSorted((left, right) => right - left));
        }
      }),
    );
  });

  it('count a page that is loaded again once', () => {
    const pages = ['https://x.example', 'https://x.example', 'https://x.example/a'];
    const { steps } = pathsOf([exampleResult('k', { walk: { pages } })]);
    expect(steps.map(({ nodes }) => nodes.map((node) => node.page))).toEqual([['https://x.example'], [pages[2]]]);
    expect(steps.at(-1)?.nodes[0]?.ended.found).toBe(1);
  });
});
