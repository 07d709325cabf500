/**
 * The single observations of a release, as lines of JSON. Without key, day, address of the caller or story; the ids are new in each
 * release and the order is by chance, so that nobody can be followed from one release to the next. Verdicts of a few people are
 * left out, as their number is in the points.
 */
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Observation } from '../findings/observation.ts';
import { SMALL_COUNT } from '../findings/snapshot.ts';
import type { Db, Tx } from './storage/storage.ts';
import { observationOf } from './tally/points.ts';

/** One line. The point says organisation, page, rule and quote. */
export interface ReleasedObservation {
  readonly id: string;
  readonly point: string;
  readonly verdict: Observation['body']['verdict'];
  readonly mode: Observation['body']['mode'];
  readonly ruleset: string;
}

export interface PointedObservation {
  readonly point: string;
  readonly observation: Observation;
}

/** What may be told of these observations; `id` gives a new random id. Pure but for `id`. */
export function releasedObservations(
  all: readonly PointedObservation[],
  id: () => string,
): readonly ReleasedObservation[] {
  const groupOf = ({ point, observation }: PointedObservation) => `${point} ${observation.body.verdict}`;
  const people = new Map<string, Set<string>>();
  for (const each of all) {
    const group = people.get(groupOf(each)) ?? new Set();
    people.set(groupOf(each), group.add(each.observation.creator.key));
  }
  return all
    .filter((each) => (people.get(groupOf(each))?.size ?? 0) >= SMALL_COUNT)
    .map(({ point, observation: { body, generator } }) => ({
      id: id(),
      point,
      verdict: body.verdict,
      mode: body.mode,
      ruleset: generator.ruleset,
    }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

const ID_BYTES = 16;
const zip = promisify(gzip);

/** The observations of these points as gzipped lines, in base64 (tables hold only text). */
export async function zippedObservations(db: Db | Tx, points: readonly PointKey[]): Promise<string> {
  const all: PointedObservation[] = [];
  for (const { organisation, id } of points) {
    const rows = await db
      .selectFrom('observation')
      .selectAll()
      .where('organisation', '=', organisation)
      .where('point', '=', id)
      .execute();
    all.push(...rows.map((row) => ({ point: id, observation: observationOf(row) })));
  }
  const lines = releasedObservations(all, () => randomBytes(ID_BYTES).toString('base64url'));
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return (await zip(text)).toString('base64');
}

interface PointKey {
  readonly organisation: string;
  readonly id: string;
}
