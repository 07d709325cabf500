import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARKS } from '../../../checking/keuring/person-mark.ts';
import { DEPTHS, pointsOf } from '../../../checking/keuring/points.ts';
import { withAddedPage } from '../../../findings/keuring/added-page.ts';
import { answered, answersOf, type GuidedKeuring, noted, takenBack } from '../../../findings/keuring/guided-keuring.ts';
import { LETTER_STATES, timelineOf } from '../../../findings/keuring/letter-event.ts';
import { mergeGuided } from '../../../findings/keuring/merge-guided.ts';
import { exportGuided, importGuided } from '../../../findings/keuring/transfer-guided.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { given, guidedOfHtml, ONLINE, TODAY, WITH_FAULTS, withAnswer, YOUNG } from './made-guided.ts';

const fresh = guidedOfHtml(WITH_FAULTS);
const points = pointsOf('short', ruleset.rules);

/** What a person may do, one thing after another. */
const act = fc.oneof(
  fc.record({
    what: fc.constant('answer' as const),
    point: fc.constantFrom(...points),
    mark: fc.constantFrom(...MARKS),
    note: fc.string({ maxLength: 1_000, unit: 'grapheme' }),
  }),
  fc.record({ what: fc.constant('note' as const), id: fc.uuid(), state: fc.constantFrom(...LETTER_STATES) }),
  fc.record({ what: fc.constant('back' as const), id: fc.uuid(), which: fc.nat(5) }),
  fc.record({ what: fc.constant('add' as const), page: fc.constantFrom(YOUNG, ONLINE) }),
  fc.record({ what: fc.constant('depth' as const), depth: fc.constantFrom(...DEPTHS) }),
);

function done(guided: GuidedKeuring, each: typeof act extends fc.Arbitrary<infer A> ? A : never): GuidedKeuring {
  if (each.what === 'answer') return answered(guided, each.point, given(each.mark, { note: each.note }), TODAY);
  if (each.what === 'note') return noted(guided, { id: each.id, state: each.state, on: TODAY, note: '' });
  if (each.what === 'add') return withAddedPage(guided, each.page);
  if (each.what === 'depth') return { ...guided, depth: each.depth };
  const event = timelineOf(guided.letters)[each.which];
  return event === undefined ? guided : takenBack(guided, event.id, each.id);
}

/** Machines that went on apart from a common beginning. */
const history = fc.array(act, { maxLength: 12 }).map((acts) => acts.reduce(done, fresh));
const copies = fc
  .tuple(history, fc.array(act, { maxLength: 8 }), fc.array(act, { maxLength: 8 }))
  .map(([from, one, two]) => [one.reduce(done, from), two.reduce(done, from)] as const);

const logs = ({ answers, letters, added, keuring }: GuidedKeuring) => ({ answers, letters, added, keuring });

describe('two copies of a keuring put together', () => {
  it('lose no answer, no event and no page of either', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const merged = mergeGuided(a, b);
        for (const entry of [...a.answers, ...b.answers]) expect(merged.answers).toContainEqual(entry);
        for (const entry of [...a.letters, ...b.letters]) expect(merged.letters).toContainEqual(entry);
        for (const { url } of [...a.keuring.pages, ...b.keuring.pages])
          expect(merged.keuring.pages.map((page) => page.url)).toContain(url);
      }),
      { numRuns: 40 },
    );
  });

  it('say the same on both machines, and a second time the same again', () => {
    fc.assert(
      fc.property(copies, ([a, b]) => {
        const merged = mergeGuided(a, b);
        expect(logs(mergeGuided(b, a))).toEqual(logs(merged));
        expect(mergeGuided(merged, b)).toEqual(merged);
        expect(mergeGuided(merged, merged)).toEqual(merged);
        expect([...answersOf(merged).keys()].sort()).toEqual(
          [...new Set([...answersOf(a).keys(), ...answersOf(b).keys()])].sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('do not mind in which order three come together', () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        expect(logs(mergeGuided(mergeGuided(a, b), c))).toEqual(logs(mergeGuided(a, mergeGuided(b, c))));
      }),
      { numRuns: 25 },
    );
  });

  it('let the later answer count', () => {
    const first = withAnswer(fresh, 'uitleg', given('unknown'));
    const later = withAnswer(first, 'uitleg', given('right'));
    expect(answersOf(mergeGuided(first, later)).get('uitleg')?.mark).toBe('right');
    expect(answersOf(mergeGuided(later, first)).get('uitleg')?.mark).toBe('right');
  });

  it('do not bring a name back that was taken out here', () => {
    const named = { ...fresh, inspector: 'Jansen', notesInReport: true };
    expect(mergeGuided(fresh, named)).toMatchObject({ inspector: '', notesInReport: false });
  });

  it('are refused when they are two keuringen', () => {
    expect(() => mergeGuided(fresh, { ...fresh, id: 'een-andere' })).toThrow('two different keuringen');
  });
});

describe('a keuring as a file', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(history, (guided) => {
        expect(importGuided(exportGuided(guided))).toEqual({ ok: true, guided });
      }),
      { numRuns: 25 },
    );
  });

  it('is refused when it is too large, no JSON, or something else', () => {
    expect(importGuided(' '.repeat(10_000_001))).toEqual({ ok: false, problem: 'too-large' });
    expect(importGuided('{')).toEqual({ ok: false, problem: 'not-json' });
    for (const other of ['null', '[]', '7', '{"schema":"geweten-findings/1","findings":[]}'])
      expect(importGuided(other), other).toEqual({ ok: false, problem: 'not-a-keuring' });
  });

  it('is refused whole when one part of it is not what it should be', () => {
    const text = exportGuided(withAnswer(fresh, 'uitleg', given('right', { note: 'Goed.' })));
    const breaks = [
      ['"mark": "right"', '"mark": "best"'],
      ['"note": "Goed."', `"note": "${'x'.repeat(1_001)}"`],
      ['"outcome": "failed"', '"outcome": "constructor"'],
      ['"order": 1', '"order": 0'],
      ['"on": "2026-11-22"', '"on": "gisteren"'],
      ['"version": 1', '"version": 2'],
      ['"letters": []', '"letters": [], "more": "<img src=x onerror=alert(1)>"'],
    ] as const;
    for (const [part, instead] of breaks) {
      expect(text, part).toContain(part);
      expect(importGuided(text.replace(part, instead)), instead.slice(0, 40)).toEqual({
        ok: false,
        problem: 'not-a-keuring',
      });
    }
  });
});
