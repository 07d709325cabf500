import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { RESULT_LIMITS, Walk } from '../../../findings/rounds/task-result.ts';
import {
  counted,
  LONGEST_GAP,
  NO_TALLY,
  type TaskEvent,
  type TaskTally,
  walkOf,
} from '../../../findings/rounds/task-tally.ts';

const SITE = 'https://www.voorbeeldstad.example';
type How = Extract<TaskEvent, { kind: 'page' }>['how'];
const page = (path: string, how: How = 'followed', search = false): TaskEvent => ({
  kind: 'page',
  address: `${SITE}${path}`,
  how,
  search,
});
const click: TaskEvent = { kind: 'click' };
const SECOND = 1_000;

/** Events one after another, `apart` milliseconds each, in one tab. */
const walk = (events: readonly TaskEvent[], apart = SECOND, first: TaskTally = NO_TALLY): TaskTally =>
  events.reduce((tally, event, index) => counted(tally, event, { at: 1_000_000 + index * apart, tab: 1 }), first);

const anEvent: fc.Arbitrary<TaskEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('page' as const),
    address: fc.constantFrom('/', '/a', '/b', '/c').map((path) => `${SITE}${path}`),
    how: fc.constantFrom('followed' as const, 'traversed' as const, 'reloaded' as const),
    search: fc.boolean(),
  }),
  fc.constantFrom(
    ...(['click', 'search', 'left', 'hidden', 'shown', 'paused', 'resumed'] as const).map((kind) => ({ kind })),
  ),
);
const aMoment = fc.record({ at: fc.integer({ min: 0, max: 10_000_000 }), tab: fc.constantFrom(1, 2) });
const aStory = fc.array(fc.tuple(anEvent, aMoment), { maxLength: 60 });
const told = (story: readonly (readonly [TaskEvent, { at: number; tab: number }])[]) =>
  story.reduce((tally, [event, moment]) => counted(tally, event, moment), NO_TALLY);

describe('the tally of a task', () => {
  it('counts pages and clicks, and the time between them', () => {
    const tally = walk([page('/'), click, page('/werk'), click, page('/bijstand')]);
    expect(tally).toMatchObject({ clicks: 2, backs: 0, searches: 0, milliseconds: 4 * SECOND });
    expect(tally.path).toEqual([`${SITE}/`, `${SITE}/werk`, `${SITE}/bijstand`]);
  });

  it('counts a step back, and does not count the step forward again', () => {
    const back = [page('/'), page('/werk'), page('/', 'traversed')];
    expect(walk(back)).toMatchObject({ backs: 1, place: 0 });
    expect(walk([...back, page('/werk', 'traversed')])).toMatchObject({ backs: 1, place: 1 });
    expect(walk([...back, page('/werk', 'traversed')]).path).toHaveLength(4);
  });

  it('counts two steps back one after another, and one over a page that was left behind', () => {
    const steps = [page('/'), page('/a'), page('/b'), page('/a', 'traversed'), page('/', 'traversed')];
    expect(walk(steps).backs).toBe(2);
    expect(walk([...steps, page('/c'), page('/', 'traversed')]).backs).toBe(3);
  });

  it('takes no reload and no jump inside a page for a page', () => {
    expect(walk([page('/'), page('/', 'reloaded'), page('/')])).toMatchObject({ path: [`${SITE}/`], backs: 0 });
  });

  it('counts a search once, whether the form or the page tells of it', () => {
    expect(walk([page('/'), { kind: 'search' }, page('/zoeken', 'followed', true)]).searches).toBe(1);
    expect(walk([page('/'), page('/zoeken', 'followed', true)]).searches).toBe(1);
    expect(walk([page('/'), { kind: 'search' }, page('/a')]).searches).toBe(1);
  });

  it('counts no search when the person comes back to what a search found', () => {
    const found = [page('/'), page('/zoeken', 'followed', true), page('/a'), page('/zoeken', 'traversed', true)];
    expect(walk(found)).toMatchObject({ searches: 1, backs: 1 });
  });

  it('stands still when the site is out of view, and while it is left', () => {
    expect(walk([page('/'), { kind: 'hidden' }, { kind: 'shown' }, click]).milliseconds).toBe(2 * SECOND);
    const returned = walk([page('/'), { kind: 'left' }, page('/', 'traversed'), click]);
    expect(returned).toMatchObject({ backs: 1, path: [`${SITE}/`], milliseconds: 2 * SECOND });
  });

  it('is not stopped by an earlier tab that goes out of view', () => {
    const opened = counted(walk([page('/')]), page('/a'), { at: 1_001_000, tab: 2 });
    const hidden = counted(opened, { kind: 'hidden' }, { at: 1_001_100, tab: 1 });
    expect(walkOf(hidden, 1_004_000).seconds).toBe(4);
  });

  it('does not call a person slow who went for coffee or closed the browser', () => {
    const night = 9 * 3_600 * SECOND;
    expect(walk([page('/'), click], night).milliseconds).toBe(LONGEST_GAP);
    expect(walkOf(walk([page('/')]), 1_000_000 + night).seconds).toBe(LONGEST_GAP / SECOND);
  });

  it('counts nothing at all while the panel is closed', () => {
    const paused = walk([page('/'), { kind: 'paused' }]);
    const meanwhile = walk(
      [click, page('/a'), { kind: 'left' }, { kind: 'search' }, { kind: 'hidden' }],
      SECOND,
      paused,
    );
    expect(meanwhile).toEqual(paused);
    expect(walkOf(meanwhile, 9_000_000).seconds).toBe(1);
    expect(walk([{ kind: 'resumed' }, click], SECOND, paused)).toMatchObject({ clicks: 1, milliseconds: 2 * SECOND });
  });

  it('holds no moment when it stands still, and never more than a result may hold', () => {
    const long = Array.from({ length: RESULT_LIMITS.clicks + 5 }, (_, index) => [click, page(`/${index}`)]).flat();
    const tally = counted(walk(long, LONGEST_GAP), { kind: 'hidden' }, { at: 2_000_000, tab: 1 });
    expect(tally.clock).toBeUndefined();
    expect(tally.trail.length).toBeLessThanOrEqual(RESULT_LIMITS.pages);
    expect(Value.Errors(Walk, walkOf(tally, 9_000_000))).toEqual([]);
    expect(walkOf(tally, 9_000_000)).toMatchObject({ clicks: RESULT_LIMITS.clicks, seconds: RESULT_LIMITS.seconds });
  });

  it('only grows, whatever happens and however the clock jumps', () => {
    fc.assert(
      fc.property(aStory, anEvent, aMoment, (story, event, moment) => {
        const before = told(story);
        const after = counted(before, event, moment);
        for (const number of ['clicks', 'backs', 'searches', 'milliseconds'] as const) {
          expect(after[number]).toBeGreaterThanOrEqual(before[number]);
        }
        expect(after.path.slice(0, before.path.length)).toEqual(before.path);
        expect(after.milliseconds - before.milliseconds).toBeLessThanOrEqual(LONGEST_GAP);
      }),
    );
  });

  it('counts as many clicks as there were, however they stand between the other events', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        const running = story.filter(([event]) => event.kind !== 'paused');
        expect(told(running).clicks).toBe(running.filter(([event]) => event.kind === 'click').length);
      }),
    );
  });

  it('never has the same page twice in a row, and is always somewhere in its trail', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        const { path, trail, place } = told(story);
        expect(path.every((address, index) => address !== path[index - 1])).toBe(true);
        expect(place).toBeLessThan(Math.max(trail.length, 1));
        expect(trail[place]).toBe(path.at(-1));
      }),
    );
  });
});
