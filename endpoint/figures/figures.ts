/** Everything the lists of the monitor count, made once for a release and kept while it stands. Pure. */
import { FREE_RULE } from '../../findings/limits.ts';
import type { Snapshot } from '../../findings/snapshot.ts';
import type { Rule, Subject } from '../../rules/rule.ts';
import type { Country, Municipality } from './country.ts';
import { fair } from './fair.ts';
import { grouped } from './grouped.ts';
import type { KnownPoint } from './known-point.ts';
import type { PointChange } from './point-changes.ts';
import { type Repair, repairsOf } from './repairs.ts';
import { type Counts, type History, historyOf, noCounts, type Step, seriesOfPoints } from './series.ts';
import { leadingOf, type Standing, standingOf, together } from './standing.ts';

export interface Figures {
  /** Day of release; null before the first. */
  readonly released: string | null;
  /** Of the release that this was made of. */
  readonly hash: string;
  readonly country: Country;
  readonly rules: readonly Rule[];
  readonly subjects: readonly Subject[];
  readonly points: readonly KnownPoint[];
  pointsOf(municipality: string): readonly KnownPoint[];
  pointsOfRule(rule: string): readonly KnownPoint[];
  /** By rule id; a rule that nobody looked at is not in it. */
  standingsOf(municipality: string): ReadonlyMap<string, Standing>;
  /** Municipalities by standing for one rule. */
  countsOfRule(rule: string): Counts;
  /** Rules by standing for one municipality. */
  countsOfMunicipality(municipality: string): Counts;
  /** Rules at municipalities by standing, for any choice of both. */
  countsOf(municipalities: readonly Municipality[], rules: readonly Rule[]): Counts;
  /** Municipalities of which anything is known. */
  readonly lookedAt: ReadonlySet<string>;
  /** Newest first. */
  readonly repairs: readonly Repair[];
  /** Well-chosen sentences, verified on their page, by rule and municipality. */
  readonly goodExamples: readonly KnownPoint[];
  readonly history: History;
  /** Over time, of the points on an organisation's own site only. */
  seriesOfSite(organisation: string): readonly Step[];
  /** How one point stood, oldest first. */
  changesOf(point: string): readonly PointChange[];
}

export interface FiguresInput {
  readonly hash: string;
  readonly snapshot: Snapshot;
  readonly changes: readonly PointChange[];
  readonly country: Country;
  readonly rules: readonly Rule[];
}

const NO_POINTS: readonly KnownPoint[] = [];
const NO_CHANGES: readonly PointChange[] = [];
const NO_STANDINGS: ReadonlyMap<string, Standing> = new Map();

/**
 * Counts a release. History speaks only of points that are in this release: what was taken out of view, or turned out not to hold, is
 * not kept as an accusation in an old column. Time grows with the number of points and changes.
 */
export function figuresOf({ hash, snapshot, changes, country, rules }: FiguresInput): Figures {
  const ruleOf = currentRules(rules);
  const today = snapshot.released ?? '';
  const points = snapshot.points.flatMap((point): readonly KnownPoint[] => {
    const municipalities = country.countingFor(point.organisation);
    if (municipalities.length === 0) return [];
    const rule = ruleOf(point.rule);
    const stands = standingOf({ state: point.state, leading: leadingOf(point) });
    const standing = stands && fair(stands, { rule, quote: point.quote }, today);
    return [{ point, rule, standing, municipalities }];
  });
  const byMunicipality = grouped(points, ({ point }) => country.countedFor(point.organisation).map(({ code }) => code));
  const byRule = grouped(points, ({ rule, point }) => [rule?.id ?? point.rule]);
  const standings = new Map([...byMunicipality].map(([code, those]) => [code, standingsByRule(those)]));
  const standingsOf = (code: string) => standings.get(code) ?? NO_STANDINGS;
  const changesByPoint = grouped(changes, ({ point }) => [point]);
  const changesOf = (point: string) => changesByPoint.get(point) ?? NO_CHANGES;
  const countsOf: Figures['countsOf'] = (municipalities, those) => {
    const counts = noCounts();
    for (const { code } of municipalities) {
      const known = standingsOf(code);
      for (const { id } of those) {
        const standing = known.get(id);
        if (standing !== undefined) counts[standing] += 1;
      }
    }
    return counts;
  };
  const timed = points.flatMap(({ point, rule }) =>
    rule
      ? [
          {
            organisation: point.organisation,
            rule: rule.id,
            changes: changesOf(point.id),
            fairly: (standing: Standing) => fair(standing, { rule, quote: point.quote }, today),
          },
        ]
      : [],
  );
  const timedOfSite = grouped(timed, ({ organisation }) => [organisation]);
  return {
    released: snapshot.released,
    hash,
    country,
    rules,
    subjects: [...new Set(rules.map(({ subject }) => subject))],
    points,
    pointsOf: (code) => byMunicipality.get(code) ?? NO_POINTS,
    pointsOfRule: (id) => byRule.get(id) ?? NO_POINTS,
    standingsOf,
    countsOfRule: (id) =>
      countsOf(
        country.municipalities,
        rules.filter((rule) => rule.id === id),
      ),
    countsOfMunicipality: (code) =>
      countsOf(
        country.municipalities.filter((each) => each.code === code),
        rules,
      ),
    countsOf,
    lookedAt: new Set(byMunicipality.keys()),
    repairs: repairsOf(points, changesOf),
    goodExamples: points
      .filter(({ point, standing }) => standing === 'right' && point.goodExample !== 0 && point.quote !== undefined)
      .sort(byRuleThenName),
    history: historyOf(timed, country, (id) => ruleOf(id)?.subject),
    seriesOfSite: (organisation) => seriesOfPoints(timedOfSite.get(organisation) ?? []),
    changesOf,
  };
}

/** Finds a rule by its id, also by one it had before. */
function currentRules(rules: readonly Rule[]): (id: string) => Rule | undefined {
  const byId = new Map(rules.flatMap((rule) => [rule.id, ...(rule.replaces ?? [])].map((id) => [id, rule])));
  return (id) => (id === FREE_RULE ? undefined : byId.get(id));
}

/** How each rule stands by these points; a rule that they do not speak of is not in it. */
export function standingsByRule(points: readonly KnownPoint[]): ReadonlyMap<string, Standing> {
  const byRule = grouped(points, ({ rule }) => (rule ? [rule.id] : []));
  const standings = [...byRule].map(([id, those]) => {
    const each = those.flatMap(({ standing }) => (standing === undefined ? [] : [standing]));
    return [id, together(each)] as const;
  });
  return new Map(standings.filter((entry): entry is readonly [string, Standing] => entry[1] !== undefined));
}

/** Rules by standing among these points, which are of one organisation. */
export function countsOfPoints(points: readonly KnownPoint[]): Counts {
  const counts = noCounts();
  for (const standing of standingsByRule(points).values()) counts[standing] += 1;
  return counts;
}

function byRuleThenName(a: KnownPoint, b: KnownPoint): number {
  const [left, right] = [a, b].map(
    ({ point, municipalities }) => `${point.rule} ${municipalities[0]?.slug} ${point.id}`,
  );
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
