/**
 * What is counted while a task of a round runs: clicks, pages, time, steps back and searches, on the site under test only. Pure:
 * moments come in, and no moment stays behind in what is counted. Leaving the site stops the clock; where to is not known here.
 */

import { RESULT_LIMITS, type Walk } from './task-result.ts';

export type TaskEvent =
  /** A page of the site came into view. `how` it was reached; `search`: it shows what a search on the site found. */
  | {
      readonly kind: 'page';
      /** Canonical address: no search words, no session, nothing of the visitor. */
      readonly address: string;
      readonly how: 'followed' | 'traversed' | 'reloaded';
      readonly search: boolean;
    }
  | { readonly kind: 'click' }
  /** A search form of the site was sent. Its words are not told. */
  | { readonly kind: 'search' }
  /** The person followed a link away from the site, or came to a page that is theirs alone ("mijn."). */
  | { readonly kind: 'left' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'shown' }
  /** The person closed the panel, and with it the bar that says that a task runs: nothing is counted until it is open again. */
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' };

/** When something happened, in milliseconds since the epoch, and in which tab. */
export interface EventMoment {
  readonly at: number;
  readonly tab: number;
}

export interface TaskTally {
  readonly clicks: number;
  /** Steps back in the browser's history. */
  readonly backs: number;
  readonly searches: number;
  /** Time on the site, with the site in view. */
  readonly milliseconds: number;
  /** Pages in the order in which they were seen, never the same twice in a row; as many as a result may hold. */
  readonly path: readonly string[];
  /** The browser's history as far as we saw it, and where in it the person is: tells a step back from one forward. */
  readonly trail: readonly string[];
  readonly place: number;
  readonly paused: boolean;
  /** A search was sent and its page has not come yet, so that it is not counted twice. */
  readonly searching: boolean;
  /** Since when the clock runs and for which tab; absent while it stands still. */
  readonly clock?: EventMoment;
}

export const NO_TALLY: TaskTally = {
  clicks: 0,
  backs: 0,
  searches: 0,
  milliseconds: 0,
  path: [],
  trail: [],
  place: -1,
  paused: false,
  searching: false,
};

/** Milliseconds without any event that still count: longer, and the person was doing something else, or the browser was closed. */
export const LONGEST_GAP = 5 * 60_000;

/** The tally with one more event. While paused only `resumed` changes anything. */
export function counted(tally: TaskTally, event: TaskEvent, moment: EventMoment): TaskTally {
  if (tally.paused) return event.kind === 'resumed' ? started({ ...tally, paused: false }, moment) : tally;
  if (event.kind === 'hidden') return tally.clock?.tab === moment.tab ? stopped(tally, moment.at) : tally;
  if (event.kind === 'paused') return { ...stopped(tally, moment.at), paused: true };
  const now = started(stopped(tally, moment.at), moment);
  if (event.kind === 'click') return { ...now, clicks: more(now, 'clicks') };
  if (event.kind === 'search') return { ...now, searches: more(now, 'searches'), searching: true };
  if (event.kind === 'left') return stopped(now, moment.at);
  return event.kind === 'page' ? arrived(now, event) : now;
}

/** What a result holds of it, when the task ends at `at`. */
export function walkOf(tally: TaskTally, at: number): Walk {
  const { clicks, backs: back, searches, milliseconds, path } = stopped(tally, at);
  const seconds = Math.min(Math.round(milliseconds / 1_000), RESULT_LIMITS.seconds);
  return { clicks, back, searches, seconds, ...(path.length > 0 && { pages: [...path] }) };
}

type Counter = 'clicks' | 'backs' | 'searches';
const MOST: Readonly<Record<Counter, number>> = {
  clicks: RESULT_LIMITS.clicks,
  backs: RESULT_LIMITS.back,
  searches: RESULT_LIMITS.searches,
};
const more = (tally: TaskTally, what: Counter): number => Math.min(tally[what] + 1, MOST[what]);

const started = (tally: TaskTally, { at, tab }: EventMoment): TaskTally => ({ ...tally, clock: { at, tab } });

/** Adds the time since the clock was started, and stops it. A clock that went back adds nothing. */
function stopped({ clock, ...tally }: TaskTally, at: number): TaskTally {
  if (!clock) return tally;
  return { ...tally, milliseconds: tally.milliseconds + Math.min(Math.max(0, at - clock.at), LONGEST_GAP) };
}

function arrived(tally: TaskTally, { address, how, search }: Extract<TaskEvent, { kind: 'page' }>): TaskTally {
  const walked = how === 'traversed' ? traversed(tally, address) : followed(tally, address);
  const searched = search && how === 'followed' && !tally.searching;
  const seen = { ...walked, searching: false, searches: searched ? more(walked, 'searches') : walked.searches };
  if (seen.path.at(-1) === address) return seen;
  return seen.path.length < RESULT_LIMITS.pages ? { ...seen, path: [...seen.path, address] } : seen;
}

/** A link cuts off what lay ahead in the history. A reload, or a jump inside a page, is no step. */
function followed(tally: TaskTally, address: string): TaskTally {
  if (tally.trail[tally.place] === address) return tally;
  const trail = [...tally.trail.slice(0, tally.place + 1), address].slice(-RESULT_LIMITS.pages);
  return { ...tally, trail, place: trail.length - 1 };
}

/** One step ahead is forward, unless it may as well be one back; further away, back goes first: that button is pressed far more. */
function traversed(tally: TaskTally, address: string): TaskTally {
  const { trail, place } = tally;
  const behind = place > 0 ? trail.lastIndexOf(address, place - 1) : -1;
  const ahead = trail.indexOf(address, place + 1);
  const forward = ahead >= 0 && (behind < 0 || (ahead === place + 1 && behind !== place - 1));
  if (forward) return { ...tally, place: ahead };
  const back = { ...tally, backs: more(tally, 'backs') };
  return behind >= 0 ? { ...back, place: behind } : followed(back, address);
}
