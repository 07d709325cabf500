/**
 * From what people sent to what a point is: one pure function, so that anyone can compute it again from the open data. The order
 * in which observations arrive does not matter, nor whether one arrives twice.
 */
import type { Verdict } from '../../findings/observation.ts';
import type { PointState } from '../../findings/snapshot.ts';
import { openObjections } from './open-objections.ts';
import type { Evidence, PointEvent, WorkgroupDecision } from './point-event.ts';
import { THRESHOLDS } from './thresholds.ts';

/** An observation as far as counting goes. */
export interface Vote {
  readonly id: string;
  readonly creator: string;
  readonly verdict: Verdict;
  /** Day on which it was made, by the install. */
  readonly created: string;
  /** Day on which it came in. */
  readonly received: string;
  /** Id of an earlier vote of the same key, in whose place it comes. */
  readonly supersedes: string | null;
}

export type Counted = Exclude<Verdict, 'unsure'>;
export type Counts = Readonly<Record<Counted, number>>;

/** `unverified`: the endpoint has not (yet) found it on the public page; counts for nothing. `hidden`: by a moderator. */
export type TallyState = PointState | 'unverified' | 'hidden';

export interface Tally {
  readonly state: TallyState;
  /** People (keys) by verdict. */
  readonly counts: Counts;
  readonly leading: Side | undefined;
  /** First day with a counted vote and the quote found on its page; undefined when nothing counts. The time to reply begins then. */
  readonly since: string | undefined;
  readonly reply: string | undefined;
}

export type Side = 'fault' | 'fine';

const SIDES: Readonly<Record<Counted, Side>> = {
  wrong: 'fault',
  missing: 'fault',
  unclear: 'fault',
  right: 'fine',
  'good-example': 'fine',
};

/** Votes that count (quarantine has been left out by the caller), and events in order. */
export function tally(votes: readonly Vote[], events: readonly PointEvent[]): Tally {
  const last = lastVotes(votes);
  const counts = countsOf(last);
  const sides = { fault: counts.wrong + counts.missing + counts.unclear, fine: counts.right + counts['good-example'] };
  const decision = events.findLast((event) => event.kind === 'werkgroep');
  const leading = leadingSide(sides, decision);
  const reply = events.findLast((event) => event.kind === 'reply');
  const found = events.find((event) => event.kind === 'evidence' && event.result === 'found');
  const voted = last.map(({ received }) => received).toSorted()[0];
  return {
    state: stateOf(last, sides, leading, decision, events),
    counts,
    leading,
    since: voted !== undefined && found !== undefined && found.day > voted ? found.day : voted,
    reply: reply?.text,
  };
}

/** Most voices, unless the workgroup looked at it together. */
function leadingSide(sides: Readonly<Record<Side, number>>, decision: WorkgroupDecision | undefined): Side | undefined {
  if (decision) return decision.verdict === 'confirmed' ? 'fault' : 'fine';
  if (sides.fault === sides.fine) return undefined;
  return sides.fault > sides.fine ? 'fault' : 'fine';
}

/** Each key has one voice: its latest, and never one that it replaced. "Weet ik niet" takes an earlier voice back. */
function lastVotes(votes: readonly Vote[]): readonly Vote[] {
  const replaced = new Set(votes.map(({ creator, supersedes }) => `${creator} ${supersedes}`));
  const byCreator = new Map<string, Vote>();
  for (const vote of votes) {
    if (replaced.has(`${vote.creator} ${vote.id}`)) continue;
    const other = byCreator.get(vote.creator);
    if (!other || order(vote) > order(other)) byCreator.set(vote.creator, vote);
  }
  return [...byCreator.values()].filter(({ verdict }) => verdict !== 'unsure');
}

/** Days first; the id decides within a day, the same everywhere. */
const order = ({ created, received, id }: Vote) => `${created} ${received} ${id}`;

function countsOf(votes: readonly Vote[]): Counts {
  const counts = { wrong: 0, missing: 0, unclear: 0, right: 0, 'good-example': 0 };
  for (const { verdict } of votes) if (verdict !== 'unsure') counts[verdict] += 1;
  return counts;
}

function stateOf(
  votes: readonly Vote[],
  sides: Readonly<Record<Side, number>>,
  leading: Side | undefined,
  decision: WorkgroupDecision | undefined,
  events: readonly PointEvent[],
): TallyState {
  const visibility = events.findLast(({ kind }) => kind === 'hidden' || kind === 'shown');
  if (visibility?.kind === 'hidden') return 'hidden';
  const evidence = events.filter((event) => event.kind === 'evidence' && event.result !== 'unreachable') as Evidence[];
  const latest = evidence.at(-1);
  if (votes.length === 0 || !latest || !evidence.some(({ result }) => result === 'found')) return 'unverified';
  if (latest.result === 'gone') return latest.machine === 'fine' ? 'resolved' : 'not-found';
  if (openObjections(events).length > 0) return 'disputed';
  // Holds for this text, however people vote afterwards: other text is another point.
  if (decision) return decision.verdict;
  if (sides.fault >= THRESHOLDS.ambiguousEach && sides.fine >= THRESHOLDS.ambiguousEach) return 'ambiguous';
  return isConfirmed(votes, sides, leading, latest) ? 'confirmed' : 'reported';
}

/** Days by what senders wrote, and no more than the days on which it came in: whoever sends can write any day. */
function daysOf(votes: readonly Vote[]): number {
  const days = (column: 'created' | 'received') => new Set(votes.map((vote) => vote[column])).size;
  return Math.min(days('created'), days('received'));
}

function isConfirmed(
  votes: readonly Vote[],
  sides: Readonly<Record<Side, number>>,
  leading: Side | undefined,
  latest: Evidence,
): boolean {
  if (leading === undefined) return false;
  if (latest.machine === leading) return true;
  const agreeing = votes.filter(({ verdict }) => verdict !== 'unsure' && SIDES[verdict] === leading);
  const share = sides[leading] / (sides.fault + sides.fine);
  return (
    agreeing.length >= THRESHOLDS.confirmKeys &&
    share > THRESHOLDS.confirmShare &&
    daysOf(agreeing) >= THRESHOLDS.confirmDays
  );
}
