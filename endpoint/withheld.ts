/**
 * What a moderator took out of view goes out of every release of before too, for as long as it stays hidden: a sentence that harms
 * somebody does so in an old file as well. The releases themselves stay as they were made; only what is served leaves it out.
 */
import { canonicalJson } from '../findings/canonical-json.ts';
import type { Snapshot } from '../findings/snapshot.ts';
import type { ReleasedObservation } from './release-observations.ts';
import type { Db } from './storage/storage.ts';

/** Ids of the points that are hidden now. By their events: a point whose observations were all withdrawn has no row any more. */
export async function hiddenPoints(db: Db): Promise<ReadonlySet<string>> {
  const events = await db
    .selectFrom('event')
    .select(['point', 'kind'])
    .where('kind', 'in', ['hidden', 'shown'])
    .orderBy('day')
    .orderBy('place')
    .execute();
  const last = new Map(events.map(({ point, kind }) => [point, kind]));
  return new Set([...last].flatMap(([point, kind]) => (kind === 'hidden' ? [point] : [])));
}

/** A release as it may be served now; the very same text when nothing of it is hidden. */
export function withoutHidden(text: string, hidden: ReadonlySet<string>): string {
  if (hidden.size === 0) return text;
  const snapshot = JSON.parse(text) as Snapshot;
  const points = snapshot.points.filter(({ id }) => !hidden.has(id));
  return points.length === snapshot.points.length ? text : canonicalJson({ ...snapshot, points });
}

/** The same for lines of single observations. */
export function linesWithoutHidden(lines: string, hidden: ReadonlySet<string>): string {
  const kept = lines
    .split('\n')
    .filter((line) => line === '' || !hidden.has((JSON.parse(line) as ReleasedObservation).point));
  return kept.join('\n');
}
