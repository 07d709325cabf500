/** How counts went over time, from how released points stood. A step for each day of release on which something changed. Pure. */
import type { Country } from './country.ts';
import { entry, grouped } from './grouped.ts';
import type { PointChange } from './point-changes.ts';
import { STANDINGS, type Standing, standingOf, together } from './standing.ts';

/** Number of (municipality, rule) pairs by standing. */
export type Counts = Readonly<Record<Standing, number>>;

/** From this day of release on. */
export interface Step {
  readonly day: string;
  readonly counts: Counts;
}

/** What is counted: everything, or what belongs to one of these. */
export type Scope =
  | { readonly of: 'country' }
  | { readonly of: 'province' | 'municipality' | 'subject' | 'rule'; readonly key: string };

export interface Timed {
  /** Oldest first. */
  readonly changes: readonly Pick<PointChange, 'day' | 'state' | 'leading'>[];
  readonly organisation: string;
  readonly rule: string;
  /** As the monitor may say it of this point. */
  fairly(standing: Standing): Standing;
}

/** The steps of every scope, counted once; asking for one costs its own steps only. */
export interface History {
  seriesOf(scope: Scope): readonly Step[];
}

export const noCounts = (): Record<Standing, number> =>
  Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;

const keyOf = (scope: Scope): string => (scope.of === 'country' ? 'country' : `${scope.of} ${scope.key}`);

/**
 * Counts points over time. Time grows with the number of changes; a point of a joint organisation counts for each of its
 * municipalities. `subjectOf` gives undefined for a rule that is not counted.
 */
export function historyOf(
  points: readonly Timed[],
  country: Country,
  subjectOf: (rule: string) => string | undefined,
): History {
  const deltas = new Map<string, Map<string, Record<Standing, number>>>();
  const add = (scope: string, day: string, standing: Standing | undefined, by: number): void => {
    if (standing === undefined) return;
    const days = entry(deltas, scope, () => new Map<string, Record<Standing, number>>());
    entry(days, day, noCounts)[standing] += by;
  };
  for (const [municipality, rules] of byMunicipalityAndRule(points, country)) {
    const province = country.byCode(municipality)?.province ?? '';
    for (const [rule, those] of rules) {
      const subject = subjectOf(rule);
      if (subject === undefined) continue;
      const scopes: readonly Scope[] = [
        { of: 'country' },
        { of: 'province', key: province },
        { of: 'municipality', key: municipality },
        { of: 'subject', key: subject },
        { of: 'rule', key: rule },
      ];
      for (const { day, from, to } of movesOf(those)) {
        for (const scope of scopes) {
          add(keyOf(scope), day, from, -1);
          add(keyOf(scope), day, to, 1);
        }
      }
    }
  }
  return { seriesOf: (scope) => stepsOf(deltas.get(keyOf(scope)) ?? new Map()) };
}

/** The steps of some points by themselves, each rule counted once. */
export function seriesOfPoints(points: readonly Timed[]): readonly Step[] {
  const days = new Map<string, Record<Standing, number>>();
  for (const those of grouped(points, ({ rule }) => [rule]).values()) {
    for (const { day, from, to } of movesOf(those)) {
      const counts = entry(days, day, noCounts);
      if (from !== undefined) counts[from] -= 1;
      if (to !== undefined) counts[to] += 1;
    }
  }
  return stepsOf(days);
}

function byMunicipalityAndRule(
  points: readonly Timed[],
  country: Country,
): ReadonlyMap<string, ReadonlyMap<string, readonly Timed[]>> {
  const all = new Map<string, Map<string, Timed[]>>();
  for (const point of points) {
    for (const { code } of country.countedFor(point.organisation)) {
      const rules = entry(all, code, () => new Map<string, Timed[]>());
      entry(rules, point.rule, () => []).push(point);
    }
  }
  return all;
}

interface Move {
  readonly day: string;
  readonly from: Standing | undefined;
  readonly to: Standing | undefined;
}

/** When the standing of points together changed. */
function movesOf(points: readonly Timed[]): readonly Move[] {
  const [first, ...others] = points;
  if (first && others.length === 0) return movesOfOne(first);
  const days = [...new Set(points.flatMap(({ changes }) => changes.map(({ day }) => day)))].sort();
  const moves: Move[] = [];
  let from: Standing | undefined;
  for (const day of days) {
    const to = together(points.flatMap((point) => standingOn(point, day)));
    if (to !== from) moves.push({ day, from, to });
    from = to;
  }
  return moves;
}

/** Most rules have one point at a municipality. */
function movesOfOne({ changes, fairly }: Timed): readonly Move[] {
  const moves: Move[] = [];
  let from: Standing | undefined;
  for (const change of changes) {
    const stood = standingOf(change);
    const to = stood && fairly(stood);
    if (to !== from) moves.push({ day: change.day, from, to });
    from = to;
  }
  return moves;
}

function standingOn({ changes, fairly }: Timed, day: string): readonly Standing[] {
  const last = changes.findLast((change) => change.day <= day);
  const standing = last && standingOf(last);
  return standing === undefined ? [] : [fairly(standing)];
}

function stepsOf(days: ReadonlyMap<string, Counts>): readonly Step[] {
  const counts = noCounts();
  return [...days.keys()].sort().map((day) => {
    for (const standing of STANDINGS) counts[standing] += days.get(day)?.[standing] ?? 0;
    return { day, counts: { ...counts } };
  });
}
