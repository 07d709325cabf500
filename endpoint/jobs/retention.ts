/** What is not needed any more goes: what was never verified, stories, answers to calls, answers of rounds. */
import { addDays } from '../../findings/whole-day.ts';
import { takeStoryAway } from '../moderation/take-story-away.ts';
import { emptyRounds } from '../rounds/empty.ts';
import type { Storage } from '../storage/storage.ts';
import { recomputePoint } from '../tally/points.ts';

/** Days. */
export const KEPT = { unverified: 30, stories: 90, answers: 30 } as const;

/** Text before the story in the canonical JSON, so that rows with a story can be found without reading all. */
const STORY = '%"story":"%';
const BATCH = 200;

export interface Removed {
  readonly unverified: number;
  readonly stories: number;
  readonly answers: number;
  /** Rounds of which the answers went. */
  readonly rounds: number;
}

/** Removes what is past its time on `today`; with `dryRun` only counts. */
export async function retain(storage: Storage, today: string, { dryRun = false } = {}): Promise<Removed> {
  return {
    unverified: await removeUnverified(storage, today, dryRun),
    stories: await removeStories(storage, today, dryRun),
    answers: await removeAnswers(storage, addDays(today, -KEPT.answers), dryRun),
    rounds: await emptyRounds(storage, today, dryRun),
  };
}

/** Observations of points that were never found on their page. */
async function removeUnverified(storage: Storage, today: string, dryRun: boolean): Promise<number> {
  const rows = await storage.db
    .selectFrom('observation')
    .innerJoin('point', (join) =>
      join.onRef('point.organisation', '=', 'observation.organisation').onRef('point.id', '=', 'observation.point'),
    )
    .select(['observation.organisation', 'observation.id', 'observation.point'])
    .where('point.state', '=', 'unverified')
    .where('observation.received', '<=', addDays(today, -KEPT.unverified))
    .execute();
  if (dryRun) return rows.length;
  for (const { organisation, id, point } of rows) {
    await storage.transaction(async (tx) => {
      await tx.deleteFrom('observation').where('organisation', '=', organisation).where('id', '=', id).execute();
      await recomputePoint(tx, organisation, point, today);
    });
  }
  return rows.length;
}

async function removeStories(storage: Storage, today: string, dryRun: boolean): Promise<number> {
  const due = storage.db
    .selectFrom('observation')
    .where('received', '<=', addDays(today, -KEPT.stories))
    .where('document', 'like', STORY);
  if (dryRun) {
    const { count } = await due.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return Number(count);
  }
  let removed = 0;
  for (;;) {
    const rows = await due.select(['organisation', 'id', 'document']).limit(BATCH).execute();
    if (rows.length === 0) return removed;
    await storage.transaction(async (tx) => {
      for (const row of rows) await takeStoryAway(tx, row);
    });
    removed += rows.length;
  }
}

async function removeAnswers({ db }: Storage, before: string, dryRun: boolean): Promise<number> {
  if (!dryRun) {
    const { numDeletedRows } = await db.deleteFrom('call').where('day', '<=', before).executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  }
  const { count } = await db
    .selectFrom('call')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('day', '<=', before)
    .executeTakeFirstOrThrow();
  return Number(count);
}
