import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PointEvent } from '../../../endpoint/tally/point-event.ts';
import { tally, type Vote } from '../../../endpoint/tally/tally.ts';
import { VERDICTS, type Verdict } from '../../../findings/observation.ts';

const FOUND: PointEvent = { kind: 'evidence', day: '2026-11-22', result: 'found', machine: null };
const GONE: PointEvent = { kind: 'evidence', day: '2026-11-25', result: 'gone', machine: null };

/** Votes by keys a, b, c, … on the given days. */
const votes = (...given: readonly (readonly [Verdict, string?])[]): Vote[] =>
  given.map(([verdict, day = '2026-11-22'], place) => ({
    id: `v${place}`,
    creator: `k${place}`,
    verdict,
    created: day,
    received: day,
    supersedes: null,
  }));
const state = (given: readonly Vote[], ...events: readonly PointEvent[]) => tally(given, events).state;

describe('a point', () => {
  it('counts for nothing until its quote was found on the public page', () => {
    expect(state(votes(['wrong']))).toBe('unverified');
    expect(state(votes(['wrong']), GONE)).toBe('unverified');
    expect(state(votes(['wrong']), { ...FOUND, result: 'unreachable' })).toBe('unverified');
  });

  it('is reported by one', () => {
    expect(state(votes(['wrong']), FOUND)).toBe('reported');
  });

  it('is confirmed by three on two days, not by three on one day', () => {
    expect(state(votes(['wrong'], ['wrong'], ['wrong']), FOUND)).toBe('reported');
    expect(state(votes(['wrong'], ['wrong'], ['wrong', '2026-11-23']), FOUND)).toBe('confirmed');
  });

  it('is confirmed by votes that came in on two days, whatever days their senders wrote', () => {
    const [first = expect.fail(), second = expect.fail(), third = expect.fail()] = votes(
      ['wrong'],
      ['wrong'],
      ['wrong'],
    );
    const written = { ...third, created: '2026-11-01' };
    expect(state([first, second, written], FOUND)).toBe('reported');
    expect(state([first, second, { ...written, received: '2026-11-23' }], FOUND)).toBe('confirmed');
    // People who looked together on one day, of whom one computer sent it a day later, looked on one day.
    expect(state([first, second, { ...third, received: '2026-11-23' }], FOUND)).toBe('reported');
  });

  it('is not confirmed at exactly two thirds', () => {
    expect(state(votes(['wrong'], ['wrong', '2026-11-23'], ['right']), FOUND)).toBe('reported');
    expect(state(votes(['wrong'], ['wrong'], ['wrong', '2026-11-23'], ['right']), FOUND)).toBe('confirmed');
  });

  it("is confirmed by one person and the endpoint's own check", () => {
    expect(state(votes(['wrong']), { ...FOUND, machine: 'fault' })).toBe('confirmed');
    expect(state(votes(['wrong']), { ...FOUND, machine: 'fine' })).toBe('reported');
  });

  it('is for the workgroup when two stand against two, however many stand with them', () => {
    expect(state(votes(['wrong'], ['unclear'], ['right'], ['right']), FOUND)).toBe('ambiguous');
  });

  it('is what the workgroup decides when people say both, until there is an objection or the text goes', () => {
    const both = votes(['wrong'], ['unclear'], ['right'], ['right']);
    const decided = (verdict: 'confirmed' | 'rejected', day = '2026-11-24'): PointEvent => ({
      kind: 'werkgroep',
      day,
      verdict,
      reason: 'Wij lazen de pagina samen.',
    });
    expect(tally(both, [FOUND, decided('confirmed')])).toMatchObject({ state: 'confirmed', leading: 'fault' });
    expect(tally(both, [FOUND, decided('rejected')])).toMatchObject({ state: 'rejected', leading: 'fine' });
    expect(state(both, FOUND, decided('rejected'), decided('confirmed', '2027-01-05'))).toBe('confirmed');
    const objection: PointEvent = { kind: 'objection', day: '2026-11-25', objection: 'o', reason: 'x' };
    expect(state(both, FOUND, decided('confirmed'), objection)).toBe('disputed');
    expect(state(both, FOUND, decided('confirmed'), GONE)).toBe('not-found');
    expect(state(both, decided('confirmed'))).toBe('unverified');
  });

  it('is disputed while an objection is open', () => {
    const objection: PointEvent = { kind: 'objection', day: '2026-11-23', objection: 'o', reason: 'x' };
    expect(state(votes(['wrong']), FOUND, objection)).toBe('disputed');
    expect(state(votes(['wrong']), FOUND, objection, { ...objection, kind: 'objection-closed' })).toBe('reported');
  });

  it('is resolved when the sentence is gone and the page passes, and not found when it does not', () => {
    expect(state(votes(['wrong']), FOUND, { ...GONE, machine: 'fine' })).toBe('resolved');
    expect(state(votes(['wrong']), FOUND, GONE)).toBe('not-found');
  });

  it('opens again when the sentence comes back', () => {
    expect(state(votes(['wrong']), FOUND, GONE, { ...FOUND, day: '2026-11-26' })).toBe('reported');
  });

  it('stays as it was while the page cannot be reached', () => {
    expect(state(votes(['wrong']), FOUND, { ...GONE, result: 'unreachable' })).toBe('reported');
  });

  it('begins its time to reply when it was found on its page, not when somebody sent it', () => {
    expect(tally(votes(['wrong']), [{ ...FOUND, day: '2026-11-25' }]).since).toBe('2026-11-25');
    expect(tally(votes(['wrong']), [FOUND, GONE, { ...FOUND, day: '2026-11-26' }]).since).toBe('2026-11-22');
    expect(tally(votes(['wrong', '2026-11-24']), [FOUND]).since).toBe('2026-11-24');
    expect(tally(votes(['wrong']), []).since).toBe('2026-11-22');
  });

  it('keeps one voice a key: the latest', () => {
    const [first, second] = votes(['wrong', '2026-11-22'], ['right', '2026-11-23']);
    const same = [first ?? expect.fail(), { ...(second ?? expect.fail()), creator: 'k0' }];
    expect(tally(same, [FOUND]).counts).toMatchObject({ wrong: 0, right: 1 });
  });

  it('counts what a person put in the place of an earlier word of the same day, and nobody else can do that', () => {
    const [first = expect.fail(), second = expect.fail()] = votes(['wrong'], ['right']);
    for (const [early, late] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const word = { ...first, id: early };
      const better = { ...second, id: late, creator: word.creator, supersedes: early };
      expect(tally([word, better], [FOUND]).counts).toMatchObject({ wrong: 0, right: 1 });
      expect(tally([word, { ...better, creator: 'k9' }], [FOUND]).counts).toMatchObject({ wrong: 1, right: 1 });
    }
  });
});

describe('counting', () => {
  const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22');
  const vote: fc.Arbitrary<Vote> = fc.record({
    id: fc.stringMatching(/^[a-f]{1,4}$/),
    creator: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    verdict: fc.constantFrom(...VERDICTS),
    created: day,
    received: day,
    supersedes: fc.option(fc.stringMatching(/^[a-f]{1,4}$/)),
  });
  const some = fc.uniqueArray(vote, { maxLength: 20, selector: ({ id }) => id });

  it('does not depend on the order in which votes came, nor on retries', () => {
    fc.assert(
      fc.property(
        some.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }), fc.subarray(given)),
        ),
        ([given, shuffled, again]) => {
          expect(tally([...shuffled, ...again], [FOUND])).toEqual(tally(given, [FOUND]));
        },
      ),
    );
  });

  it('never counts more people than there are', () => {
    fc.assert(
      fc.property(some, (given) => {
        const total = Object.values(tally(given, [FOUND]).counts).reduce((sum, count) => sum + count, 0);
        return total <= new Set(given.map(({ creator }) => creator)).size;
      }),
    );
  });

  it('never counts "weet ik niet"', () => {
    fc.assert(
      fc.property(some, (given) => {
        const stranger: Vote = {
          id: 'zz',
          creator: 'stranger',
          verdict: 'unsure',
          created: '2026-11-22',
          received: '2026-11-22',
          supersedes: null,
        };
        expect(tally([...given, stranger], [FOUND])).toEqual(tally(given, [FOUND]));
      }),
    );
  });

  it('never confirms a fault against which two people stand', () => {
    fc.assert(
      fc.property(some, (given) => {
        const { state: result, counts, leading } = tally(given, [FOUND]);
        return !(result === 'confirmed' && leading === 'fault' && counts.right + counts['good-example'] >= 2);
      }),
    );
  });
});
