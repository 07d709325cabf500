import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  counted,
  LONGEST_GAP,
  MOST_COUNTED,
  MOST_PAGES,
  NO_TALLY,
  secondsOf,
  type TaskEvent,
  type TaskTally,
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
    expect(tally).toMatchObject({ clicks: 2, pages: 3, backs: 0, searches: 0, left: 0, milliseconds: 4 * SECOND });
    expect(tally.path).toEqual([`${SITE}/`, `${SITE}/werk`, `${SITE}/bijstand`]);
  });

  it('counts a step back, and does not count the step forward again', () => {
    const back = [page('/'), page('/werk'), page('/', 'traversed')];
    expect(walk(back)).toMatchObject({ backs: 1, pages: 3 });
    expect(walk([...back, page('/werk', 'traversed')])).toMatchObject({ backs: 1, pages: 4 });
  });

  it('counts two steps back one after another, and one over a page that was left behind', () => {
    const steps = [page('/'), page('/a'), page('/b'), page('/a', 'traversed'), page('/', 'traversed')];
    expect(walk(steps).backs).toBe(2);
    expect(walk([...steps, page('/c'), page('/', 'traversed')]).backs).toBe(3);
  });

  it('takes no reload and no jump inside a page for a page', () => {
    expect(walk([page('/'), page('/', 'reloaded'), page('/')])).toMatchObject({ pages: 1, backs: 0 });
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
    expect(walk([page('/'), { kind: 'left' }, page('/', 'traversed'), click])).toMatchObject({
      left: 1,
      milliseconds: 2 * SECOND,
    });
  });

  it('is not stopped by an earlier tab that goes out of view', () => {
    const opened = counted(walk([page('/')]), page('/a'), { at: 1_001_000, tab: 2 });
    const hidden = counted(opened, { kind: 'hidden' }, { at: 1_001_100, tab: 1 });
    expect(secondsOf(hidden, 1_004_000)).toBe(4);
  });

  it('does not call a person slow who went for coffee or closed the browser', () => {
    const night = 9 * 3_600 * SECOND;
    expect(walk([page('/'), click], night).milliseconds).toBe(LONGEST_GAP);
    expect(secondsOf(walk([page('/')]), 1_000_000 + night)).toBe(LONGEST_GAP / SECOND);
  });

  it('counts nothing at all while the panel is closed', () => {
    const paused = walk([page('/'), { kind: 'paused' }]);
    const meanwhile = walk(
      [click, page('/a'), { kind: 'left' }, { kind: 'search' }, { kind: 'hidden' }],
      SECOND,
      paused,
    );
    expect(meanwhile).toEqual(paused);
    expect(secondsOf(meanwhile, 9_000_000)).toBe(1);
    expect(walk([{ kind: 'resumed' }, click], SECOND, paused)).toMatchObject({ clicks: 1, milliseconds: 2 * SECOND });
  });

  it('holds no moment when it stands still, and never more than it may', () => {
    const long = Array.from({ length: MOST_COUNTED + 5 }, (_, index) => [click, page(`/${index}`)]).flat();
    const tally = counted(walk(long, 1), { kind: 'hidden' }, { at: 2_000_000, tab: 1 });
    expect(tally).toMatchObject({ clicks: MOST_COUNTED, pages: MOST_COUNTED });
    expect(tally.path).toHaveLength(MOST_PAGES);
    expect(tally.trail.length).toBeLessThanOrEqual(MOST_PAGES);
    expect(tally.clock).toBeUndefined();
  });

  it('only grows, whatever happens and however the clock jumps', () => {
    fc.assert(
      fc.property(aStory, anEvent, aMoment, (story, event, moment) => {
        const before = told(story);
        const after = counted(before, event, moment);
        for (const number of ['clicks', 'backs', 'searches', 'left', 'milliseconds', 'pages'] as const) {
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
        const { path, pages, trail, place } = told(story);
        expect(path.every((address, index) => address !== path[index - 1])).toBe(true);
        expect(pages).toBe(path.length);
        expect(place).toBeLessThan(Math.max(trail.length, 1));
        expect(trail[place]).toBe(path.at(-1));
      }),
    );
  });
});
