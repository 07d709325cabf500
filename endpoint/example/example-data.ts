/**
 * Made-up points with a made-up past, for an example country and for measuring. They are never stored beside real ones, and an endpoint
 * in production refuses them. The same input gives the same data.
 */
import { createHash } from 'node:crypto';
import { base32 } from '../../findings/base32.ts';
import {
  type Count,
  type PointState,
  SMALL,
  SNAPSHOT_SCHEMA,
  type Snapshot,
  type SnapshotPoint,
} from '../../findings/snapshot.ts';
import { addDays } from '../../findings/whole-day.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Rule } from '../../rules/rule.ts';
import type { PointChange } from '../figures/point-changes.ts';
import type { Leading } from '../figures/standing.ts';
import type { ShownStory } from '../figures/story.ts';
import { type Chance, chanceOf } from './chance.ts';
import { EXAMPLE_REPLIES, EXAMPLE_STORIES, faultyQuote, fineQuote } from './example-texts.ts';

export interface ExampleOptions {
  readonly organisations: readonly Organisation[];
  readonly rules: readonly Rule[];
  /** Day of the newest release. */
  readonly today: string;
  /** Releases, one a week. */
  readonly weeks: number;
  /** Share of the organisations that somebody looked at; of these nearly every rule. */
  readonly lookedAt: number;
}

export interface ExampleData {
  readonly snapshot: Snapshot;
  readonly changes: readonly PointChange[];
  readonly stories: readonly ShownStory[];
}

const SEED = 2026;
const WEEK = 7;

export function exampleData({ organisations, rules, today, weeks, lookedAt }: ExampleOptions): ExampleData {
  const chance = chanceOf(SEED);
  const points: SnapshotPoint[] = [];
  const changes: PointChange[] = [];
  for (const organisation of organisations) {
    if (!chance.happens(lookedAt)) continue;
    const begun = chance.below(weeks);
    const diligence = lookedAt === 1 ? 1 : 0.3 + 0.7 * chance.next();
    for (const rule of rules) {
      if (!chance.happens(diligence)) continue;
      const id = idOf(organisation, rule);
      const past = pastOf(rule, chance, Math.max(1, weeks - begun));
      for (const { week, ...stood } of past) {
        changes.push({ organisation: organisation.code, point: id, day: addDays(today, -WEEK * week), ...stood });
      }
      points.push(pointOf(organisation, rule, id, past, today, chance));
    }
  }
  const inOrder = points
    .map((point) => ({ point, order: orderOf(point) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ point }) => point);
  return {
    snapshot: { schema: SNAPSHOT_SCHEMA, released: today, points: inOrder },
    changes,
    stories: EXAMPLE_STORIES.flatMap(({ rule, text }, place) =>
      rules.some(({ id }) => id === rule) ? [{ id: `voorbeeld-${place}`, rule, text }] : [],
    ),
  };
}

const orderOf = ({ organisation, source, rule, id }: SnapshotPoint) => JSON.stringify([organisation, source, rule, id]);
const idOf = ({ code }: Organisation, { id }: Rule) =>
  base32(createHash('sha256').update(`example ${code} ${id}`).digest());

interface Stood {
  /** Weeks before the newest release. */
  readonly week: number;
  readonly state: PointState;
  readonly leading: Leading;
}

/** At least one thing, oldest first, at most `weeks` ago. */
type Past = readonly [Stood, ...Stood[]];

const FAULTS: Readonly<Record<Rule['kind'], Leading>> = { claim: 'wrong', mention: 'missing', question: 'unclear' };

function pastOf({ kind }: Rule, chance: Chance, weeks: number): Past {
  const first = chance.below(weeks);
  if (chance.happens(0.5)) {
    const leading = chance.happens(0.08) ? 'good-example' : 'right';
    const reported: Stood = { week: first, state: 'reported', leading };
    return first > 2 ? [reported, { week: first - 2, state: 'confirmed', leading }] : [reported];
  }
  const leading = FAULTS[kind];
  const past: [Stood, ...Stood[]] = [{ week: first, state: 'reported', leading }];
  const then = (atLeast: number, state: PointState): void => {
    const last = past.at(-1)?.week ?? first;
    const week = last - atLeast - chance.below(12);
    if (week >= 0) past.push({ week, state, leading });
  };
  if (chance.happens(0.9)) then(1, 'confirmed');
  if (chance.happens(0.05)) {
    then(1, 'disputed');
    if (chance.happens(0.5)) then(2, 'confirmed');
  }
  if (chance.happens(0.02)) then(1, 'ambiguous');
  if (chance.happens(0.5)) then(3, 'resolved');
  return past;
}

function pointOf(
  organisation: Organisation,
  rule: Rule,
  id: string,
  past: Past,
  today: string,
  chance: Chance,
): SnapshotPoint {
  const { leading } = past[0];
  const isFine = leading === 'right' || leading === 'good-example';
  const quote = leading === 'missing' ? undefined : isFine ? fineQuote(rule) : faultyQuote(rule);
  const people = chance.happens(0.2) ? 5 + chance.below(12) : SMALL;
  const count = (which: Leading): Count => (which === leading ? people : 0);
  return {
    id,
    organisation: organisation.code,
    source: `https://www.${organisation.hosts[0]}/bijstand/${rule.subject}`,
    rule: rule.id,
    ...(quote === undefined ? {} : { quote }),
    state: past.at(-1)?.state ?? 'reported',
    wrong: count('wrong'),
    missing: count('missing'),
    unclear: count('unclear'),
    right: count('right'),
    goodExample: count('good-example'),
    since: addDays(today, -WEEK * past[0].week),
    ...(!isFine && chance.happens(0.06) ? { reply: chance.oneOf(EXAMPLE_REPLIES) } : {}),
  };
}
