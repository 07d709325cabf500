import { type Kysely, sql } from 'kysely';

/**
 * Keys with the day on which they were first seen, in place of an index over all observations; and no index by id alone. With a
 * million rows every index with random keys costs a page written per observation.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('creator')
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('first_seen', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('creator_key', ['organisation', 'key'])
    .execute();
  await sql`insert into creator (organisation, key, first_seen)
    select organisation, creator, min(received) from observation group by organisation, creator`.execute(db);
  await db.schema.dropIndex('observation_by_creator').ifExists().execute();
  await db.schema.dropIndex('observation_by_id').ifExists().execute();
  await db.schema.dropIndex('withdrawal_by_observation').ifExists().execute();
}
