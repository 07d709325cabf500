import type { Kysely } from 'kysely';

/** People with a role, how they come in, and what they decide. Of their codes and sessions only hashes are kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('moderator')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('added', 'text', (column) => column.notNull())
    .addColumn('ended', 'text')
    .addPrimaryKeyConstraint('moderator_key', ['id'])
    .execute();

  await db.schema
    .createTable('sign_in_code')
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addColumn('moderator', 'text', (column) => column.notNull())
    .addColumn('valid_until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('sign_in_code_key', ['code_hash'])
    .execute();

  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('moderator', 'text', (column) => column.notNull())
    .addColumn('secret_hash', 'text', (column) => column.notNull())
    .addColumn('earlier_hash', 'text')
    .addColumn('renewed', 'bigint', (column) => column.notNull())
    .addColumn('ends', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('session_key', ['id'])
    .execute();

  await db.schema
    .createTable('story')
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('observation', 'text', (column) => column.notNull())
    .addColumn('point', 'text', (column) => column.notNull())
    .addColumn('decision', 'text')
    .addPrimaryKeyConstraint('story_key', ['organisation', 'observation'])
    .execute();

  await db.schema.alterTable('creator').addColumn('standing', 'text').execute();
  await db.schema.alterTable('moderation_log').addColumn('actor', 'text').execute();
  await db.schema
    .alterTable('release')
    .addColumn('place', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}
