/**
 * A keuring in the hands of a person: what the program read, and the person's answers to it. Answers and letters are logs that only grow,
 * so that two machines or two windows can always be put together. Pure; days and ids come in.
 */

import type { Keuring } from '../../checking/keuring/keuring.ts';
import { following } from '../../checking/keuring/keuring-of.ts';
import type { AskedRule } from '../../checking/keuring/merge-runs.ts';
import type { Mark } from '../../checking/keuring/person-mark.ts';
import { type Depth, type Point, pointsOf } from '../../checking/keuring/points.ts';
import { fingerprintOf, proposalOf } from '../../checking/keuring/proposal.ts';
import type { IsoDate } from '../../language/date.ts';
import type { LetterEntry, LetterState } from './letter-event.ts';

/** A sentence of the site that others may learn from. */
export interface Exemplary {
  readonly rule: string;
  readonly exact: string;
}

/** What a person says of one point. */
export interface GivenAnswer {
  readonly mark: Mark;
  /** The person's own words, at most 1,000 characters. */
  readonly note: string;
  /** Clicks, or words that the site's search answered well. */
  readonly measured?: number;
  /** Rules of which the person does not take over the fault that the program saw. */
  readonly without: readonly string[];
  readonly exemplary: readonly Exemplary[];
}

export interface Answer extends GivenAnswer {
  readonly point: string;
  /** Fingerprint of the proposal that it answers. */
  readonly about: string;
  readonly on: IsoDate;
  /** Later entries have a higher one; two machines may give the same. */
  readonly order: number;
}

/** Characters, as for a finding. */
export const LONGEST_NOTE = 1_000;

/** A page that was read after the keuring was begun. */
interface AddedPage {
  /** A keuring of that page only. */
  readonly page: Keuring;
  /** Later entries have a higher one; two machines may give the same. */
  readonly order: number;
}

export interface GuidedKeuring {
  readonly version: 1;
  readonly id: string;
  /** Code in the register; the host for a site that is not in it. */
  readonly organisation: string;
  readonly depth: Depth;
  /** What the program read and found, as it was before any answer; with the pages that were added. */
  readonly keuring: Keuring;
  /** Only when pages were added: what it began with, and each of them (`added-page.ts`). */
  readonly begun?: Keuring;
  readonly added?: readonly AddedPage[];
  /** The keuring before it, with its answers: makes this one a herkeuring. */
  readonly previous?: Keuring;
  /** As the person wants to be called in the report; empty for no name. */
  readonly inspector: string;
  readonly notesInReport: boolean;
  readonly answers: readonly Answer[];
  /** Answers up to this order were given in the keuring before. */
  readonly carriedUpTo: number;
  readonly letters: readonly LetterEntry[];
}

/** A guided keuring of what was read. */
export function startGuided(keuring: Keuring, depth: Depth, id: string): GuidedKeuring {
  return {
    version: 1,
    id,
    organisation: organisationKey(keuring),
    depth,
    keuring,
    inspector: '',
    notesInReport: false,
    answers: [],
    carriedUpTo: 0,
    letters: [],
  };
}

/**
 * A herkeuring: the answers of before come along, and hold where nothing changed.
 * @param reviewed the keuring of `before` with its answers in it
 */
export function startHerkeuring(keuring: Keuring, before: GuidedKeuring, reviewed: Keuring, id: string): GuidedKeuring {
  return {
    ...startGuided(following(keuring, reviewed), before.depth, id),
    previous: reviewed,
    inspector: before.inspector,
    notesInReport: before.notesInReport,
    answers: before.answers,
    carriedUpTo: highestOrder(before),
  };
}

/** By what keuringen of one organisation are known as such. */
export function organisationKey({ organisation, home, pages }: Keuring): string {
  return organisation.code ?? URL.parse(home ?? pages[0]?.url ?? '')?.hostname ?? organisation.name;
}

/** The last answer to each point. */
export function answersOf({ answers }: Pick<GuidedKeuring, 'answers'>): ReadonlyMap<string, Answer> {
  return new Map(answers.map((answer) => [answer.point, answer]));
}

/** The answer that still holds: what it was about did not change. */
export function answerTo(guided: GuidedKeuring, point: Point): Answer | undefined {
  const answer = answersOf(guided).get(point.id);
  return answer?.about === fingerprintOf(proposalOf(point, guided.keuring)) ? answer : undefined;
}

/** Points that this keuring asks, answered or not: all of its depth, and of a herkeuring only those that changed since. */
export function askedPoints(guided: GuidedKeuring, rules: readonly AskedRule[]): readonly Point[] {
  const carried = guided.answers.filter(({ order }) => order <= guided.carriedUpTo);
  const before = { ...guided, answers: carried };
  return pointsOf(guided.depth, rules).filter((point) => answerTo(before, point) === undefined);
}

/** Points that it asks and that have no answer yet. */
export function openPoints(guided: GuidedKeuring, rules: readonly AskedRule[]): readonly Point[] {
  return askedPoints(guided, rules).filter((point) => answerTo(guided, point) === undefined);
}

/** The keuring with one more answer; the same when that answer stood already. */
export function answered(guided: GuidedKeuring, point: Point, given: GivenAnswer, on: IsoDate): GuidedKeuring {
  const about = fingerprintOf(proposalOf(point, guided.keuring));
  const before = answerTo(guided, point);
  const note = given.note.slice(0, LONGEST_NOTE);
  if (before !== undefined && isSame(before, { ...given, note })) return guided;
  const answer: Answer = { ...given, note, point: point.id, about, on, order: nextOrder(guided) };
  return { ...guided, answers: [...guided.answers, answer] };
}

/** The keuring with one more thing noted about its letter. */
export function noted(
  guided: GuidedKeuring,
  event: { readonly id: string; readonly state: LetterState; readonly on: IsoDate; readonly note: string },
): GuidedKeuring {
  return { ...guided, letters: [...guided.letters, { ...event, order: nextOrder(guided) }] };
}

/** The keuring with an event about its letter taken back. */
export function takenBack(guided: GuidedKeuring, event: string, id: string): GuidedKeuring {
  return { ...guided, letters: [...guided.letters, { id, takesBack: event, order: nextOrder(guided) }] };
}

/** The order of what comes next in one of its logs. */
export const nextOrder = (guided: GuidedKeuring): number => highestOrder(guided) + 1;

function highestOrder({ answers, letters, added = [] }: GuidedKeuring): number {
  return [...answers, ...letters, ...added].reduce((highest, { order }) => Math.max(highest, order), 0);
}

function isSame(a: GivenAnswer, b: GivenAnswer): boolean {
  const plain = ({ mark, note, measured, without, exemplary }: GivenAnswer) =>
    JSON.stringify([mark, note, measured ?? null, without, exemplary.map(({ rule, exact }) => [rule, exact])]);
  return plain(a) === plain(b);
}
