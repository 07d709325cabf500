/** From walks to where people went: at each step who was on which page, where they went on to, and where they ended. Pure. */
import type { TaskOutcome, UnsignedTaskResult } from '../../findings/rounds/task-result.ts';

/** Steps that are drawn, the start included; where a longer walk goes on is not, where it ends is told in its last step. */
export const MOST_STEPS = 6;
/** Pages by name in one step; the rest stand together. */
const MOST_PAGES = 3;

export interface PathNode {
  /** Canonical address; null for all other pages of this step together. */
  readonly page: string | null;
  readonly people: number;
  /** People whose walk ended here, by how it ended; `on` for those whose walk goes on beyond the drawing. */
  readonly ended: Readonly<Record<TaskOutcome | 'on', number>>;
}

export interface PathEdge {
  /** Places of the two pages in their steps. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

export interface PathStep {
  /** Most people first. */
  readonly nodes: readonly PathNode[];
  /** From this step to the next. */
  readonly edges: readonly PathEdge[];
}

export interface Paths {
  /** People who let their pages be sent. */
  readonly people: number;
  readonly steps: readonly PathStep[];
}

interface Walked {
  readonly pages: readonly string[];
  readonly outcome: TaskOutcome;
}

/** Where people went in one task. */
export function pathsOf(results: readonly Pick<UnsignedTaskResult, 'walk' | 'outcome'>[]): Paths {
  const walks = results.flatMap(({ walk, outcome }) =>
    walk?.pages ? [{ pages: withoutRepeats(walk.pages), outcome }] : [],
  );
  const named = Array.from({ length: MOST_STEPS }, (_, step) => namesIn(walks, step));
  const placeIn = (step: number, page: string) => {
    const place = named[step]?.indexOf(page) ?? -1;
    return place === -1 ? (named[step]?.indexOf(null) ?? 0) : place;
  };
  const steps = named
    .filter((names) => names.length > 0)
    .map((names, step) => ({
      nodes: names.map((page, place) => nodeOf(walks, step, page, (each) => placeIn(step, each) === place)),
      edges: edgesOf(walks, step, placeIn),
    }));
  return { people: walks.length, steps };
}

/** A page that is loaded again, or whose query changed, is no step. */
function withoutRepeats(pages: readonly string[]): readonly string[] {
  return pages.filter((page, place) => page !== pages[place - 1]);
}

/** The pages of a step: those with most people by name, then null for the others, when there are others. */
function namesIn(walks: readonly Walked[], step: number): readonly (string | null)[] {
  const counts = new Map<string, number>();
  for (const { pages } of walks) {
    const page = pages[step];
    if (page !== undefined) counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([left, some], [right, more]) => more - some || (left < right ? -1 : 1));
  // One other page needs no name for "others".
  const most = sorted.length === MOST_PAGES + 1 ? MOST_PAGES + 1 : MOST_PAGES;
  const names = sorted.slice(0, most).map(([page]) => page);
  return sorted.length > most ? [...names, null] : names;
}

function nodeOf(
  walks: readonly Walked[],
  step: number,
  page: string | null,
  isHere: (page: string) => boolean,
): PathNode {
  const here = walks.filter(({ pages }) => pages[step] !== undefined && isHere(pages[step]));
  const last = here.filter(({ pages }) => pages.length === step + 1);
  const count = (outcome: TaskOutcome) => last.filter((walk) => walk.outcome === outcome).length;
  const beyond = step === MOST_STEPS - 1 ? here.length - last.length : 0;
  return {
    page,
    people: here.length,
    ended: { found: count('found'), 'not-found': count('not-found'), stopped: count('stopped'), on: beyond },
  };
}

function edgesOf(
  walks: readonly Walked[],
  step: number,
  placeIn: (step: number, page: string) => number,
): readonly PathEdge[] {
  if (step === MOST_STEPS - 1) return [];
  const counts = new Map<string, PathEdge>();
  for (const { pages } of walks) {
    const [here, next] = [pages[step], pages[step + 1]];
    if (here === undefined || next === undefined) continue;
    const [from, to] = [placeIn(step, here), placeIn(step + 1, next)];
    const known = counts.get(`${from} ${to}`);
    counts.set(`${from} ${to}`, { from, to, people: (known?.people ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((left, right) => left.from - right.from || left.to - right.to);
}
