import { type Kysely, sql } from 'kysely';

/**
 * Lines of the public log about a key named its municipality, and those about a story its point: beside the day that tells at that
 * municipality who reported for the first time, and about whom a story was told that is shown without it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update moderation_log set subject = 'key' where act in ('release-key', 'hold-key')`.execute(db);
  await sql`update moderation_log set subject = 'story' where act in ('show-story', 'refuse-story')`.execute(db);
}
