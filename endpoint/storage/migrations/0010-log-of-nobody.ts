import { type Kysely, sql } from 'kysely';

/** Lines of the public log about a key named its municipality: beside the day that tells there who reported for the first time. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update moderation_log set subject = 'key' where act in ('release-key', 'hold-key')`.execute(db);
}
