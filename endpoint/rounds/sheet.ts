/** What a meeting starts with, from a round and its results: where opinions differ first. Pure. */
import type { Round, RoundTask } from '../../findings/rounds/round.ts';
import type { UnsignedTaskResult } from '../../findings/rounds/task-result.ts';
import { figuresOf, type TaskFigures } from './figures.ts';
import { type Paths, pathsOf } from './paths.ts';

/** A sentence that people pointed at as the answer. */
export interface PointedAt {
  readonly exact: string;
  readonly page: string;
  readonly people: number;
}

export interface SheetTask {
  readonly task: RoundTask;
  /** Place in the round, from 1. */
  readonly number: number;
  readonly figures: TaskFigures;
  readonly paths: Paths;
  /** In people's own words, those who did not find it first; nobody's name is with it. */
  readonly hindered: readonly string[];
  readonly helped: readonly string[];
  /** Most people first. Two different sentences is also a difference of opinion. */
  readonly pointedAt: readonly PointedAt[];
}

export interface Sheet {
  /** Largest difference of opinion first. */
  readonly tasks: readonly SheetTask[];
  /** People who handed in something. */
  readonly people: number;
  readonly results: number;
}

/** The sheet of a round. The order of the results makes no difference. */
export function sheetOf({ tasks }: Pick<Round, 'tasks'>, results: readonly UnsignedTaskResult[]): Sheet {
  const inOrder = results.toSorted((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  const all = tasks.map((task, place) =>
    sheetTask(
      task,
      place + 1,
      inOrder.filter((each) => each.task === task.id),
    ),
  );
  return {
    tasks: all.toSorted(mostDifferentFirst),
    people: new Set(results.map(({ creator }) => creator.key)).size,
    results: results.length,
  };
}

const mostDifferentFirst = (left: SheetTask, right: SheetTask): number =>
  right.figures.difference - left.figures.difference || left.number - right.number;

/** What is kept of a round when its answers are removed: figures, and nobody's words or ways. */
export interface KeptFigures {
  readonly people: number;
  readonly results: number;
  readonly tasks: Readonly<Record<string, TaskFigures>>;
}

export function keptFigures({ people, results, tasks }: Sheet): KeptFigures {
  return { people, results, tasks: Object.fromEntries(tasks.map(({ task, figures }) => [task.id, figures])) };
}

/** The sheet as far as it can be made from what was kept. */
export function sheetOfKept({ tasks }: Pick<Round, 'tasks'>, { people, results, tasks: kept }: KeptFigures): Sheet {
  const none = sheetOf({ tasks }, []);
  const all = none.tasks.map((each) => ({ ...each, figures: kept[each.task.id] ?? each.figures }));
  return { people, results, tasks: all.toSorted(mostDifferentFirst) };
}

/** Found last: who did not find it tells most. Then the words themselves, which say nothing about who came first. */
const sortKey = ({ outcome, hindered, helped }: UnsignedTaskResult) =>
  JSON.stringify([outcome === 'found' ? 1 : 0, hindered, helped]);

function sheetTask(task: RoundTask, number: number, results: readonly UnsignedTaskResult[]): SheetTask {
  return {
    task,
    number,
    figures: figuresOf(results),
    paths: pathsOf(results),
    hindered: once(results.map(({ hindered }) => hindered)),
    helped: once(results.map(({ helped }) => helped)),
    pointedAt: pointedAt(results),
  };
}

/** Texts without those left out; one that several people wrote stands once. */
function once(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()])))];
}

function pointedAt(results: readonly UnsignedTaskResult[]): readonly PointedAt[] {
  const groups = new Map<string, PointedAt>();
  for (const { quote } of results) {
    if (!quote) continue;
    const key = JSON.stringify([quote.exact, quote.page]);
    groups.set(key, { ...quote, people: (groups.get(key)?.people ?? 0) + 1 });
  }
  return [...groups.values()].toSorted(
    (left, right) => right.people - left.people || (left.exact < right.exact ? -1 : 1),
  );
}
