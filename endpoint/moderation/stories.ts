/** Stories wait for a moderator once their point is verified: who makes things up need not be read. */
import type { ShownStory } from '../figures/story.ts';
import type { Db, Tx } from '../storage/storage.ts';
import { observationOf } from '../tally/points.ts';
import { secretHash } from './secret.ts';

/** How a document without a story reads; cheaper than parsing every one. */
const WITHOUT_STORY = '"story":null';

/** Whether somebody told something in their own words in this document. */
export const holdsStory = (document: string): boolean => !document.includes(WITHOUT_STORY);

/** Puts the stories of a verified point in the queue; those that were there stay as they are. */
export async function queueStories(tx: Tx, organisation: string, point: string): Promise<void> {
  const rows = await tx
    .selectFrom('observation')
    .select(['id', 'document'])
    .where('organisation', '=', organisation)
    .where('point', '=', point)
    .execute();
  const stories = rows
    .filter(({ document }) => holdsStory(document))
    .map(({ id }) => ({ organisation, observation: id, point, decision: null }));
  if (stories.length === 0) return;
  await tx
    .insertInto('story')
    .values(stories)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface Story {
  readonly organisation: string;
  readonly observation: string;
  readonly point: string;
  readonly source: string;
  readonly text: string;
}

/** Stories that nobody decided about, at most `most`. Withdrawn or removed ones are not there any more. */
export const openStories = (db: Db, most: number): Promise<readonly Story[]> => storiesOf(db, null, most);

/** Stories that may be shown, at most `most`, for whoever has to take one away after all. */
export const shownStories = (db: Db, most: number): Promise<readonly Story[]> => storiesOf(db, 'shown', most);

async function storiesOf(db: Db, decision: 'shown' | null, most: number): Promise<readonly Story[]> {
  const rows = await db
    .selectFrom('story')
    .innerJoin('observation', (join) =>
      join
        .onRef('observation.organisation', '=', 'story.organisation')
        .onRef('observation.id', '=', 'story.observation'),
    )
    .selectAll('observation')
    .where('story.decision', decision === null ? 'is' : '=', decision)
    .orderBy('observation.id')
    .limit(most)
    .execute();
  return rows.flatMap((row) => {
    const { body, target } = observationOf(row);
    if (body.story === null) return [];
    const { organisation, id, point } = row;
    return [{ organisation, observation: id, point, source: target.source, text: body.story }];
  });
}

/** Approved stories of these points: rule and text, in an order that says nothing of when or by whom. */
export async function shownStoryTexts(db: Db, points: ReadonlySet<string>): Promise<readonly ShownStory[]> {
  const rows = await db
    .selectFrom('story')
    .innerJoin('observation', (join) =>
      join
        .onRef('observation.organisation', '=', 'story.organisation')
        .onRef('observation.id', '=', 'story.observation'),
    )
    .selectAll('observation')
    .where('story.decision', '=', 'shown')
    .execute();
  return rows
    .flatMap((row): readonly ShownStory[] => {
      const { body } = observationOf(row);
      if (body.story === null || !points.has(row.point)) return [];
      return [{ id: orderless(row.id), rule: body.rule, text: body.story }];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A name for on a page from which the observation cannot be found. */
const orderless = (observation: string): string => secretHash(`story ${observation}`).slice(0, 12);
