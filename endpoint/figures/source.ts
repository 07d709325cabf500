/** Where the monitor reads: what was released, or a made-up country in memory. Nothing else reaches a public page. */
import type { Snapshot } from '../../findings/snapshot.ts';
import type { Clock } from '../clock.ts';
import { shownStoryTexts } from '../moderation/stories.ts';
import type { Register } from '../register.ts';
import type { SnapshotShelf } from '../snapshot.ts';
import type { Storage } from '../storage/storage.ts';
import { type Country, countryOf } from './country.ts';
import { type PointChange, readChanges, recordMissing } from './point-changes.ts';
import { sinceRelease } from './since-release.ts';
import type { ShownStory } from './story.ts';

export interface MonitorSource {
  /** Everything in it is made up; pages say so above everything else. */
  readonly example: boolean;
  readonly country: Country;
  /** The newest release and its hash. */
  current(): { readonly hash: string; readonly snapshot: Snapshot };
  /** How points stood over time. */
  changes(): Promise<readonly PointChange[]>;
  /** What happened since the release and makes a point milder. */
  since(): Promise<readonly PointChange[]>;
  /** Approved ones, of released points. */
  stories(): Promise<readonly ShownStory[]>;
}

/** What this endpoint released. Records first what was released before it kept a record of changes. */
export async function releasedSource(
  storage: Storage,
  register: Register,
  shelf: SnapshotShelf,
  clock: Clock,
): Promise<MonitorSource> {
  await recordMissing(storage);
  const since = sinceRelease(storage, clock);
  return {
    example: false,
    country: countryOf(register.organisations),
    current: () => shelf.current(),
    changes: () => readChanges(storage.db),
    since: () => since(shelf.current()),
    stories: () => shownStoryTexts(storage.db, new Set(shelf.current().snapshot.points.map(({ id }) => id))),
  };
}
