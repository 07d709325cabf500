import type { Kysely } from 'kysely';

/** Passkeys of moderators, and the questions that are open for a moment while one is made or used. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('passkey')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('moderator', 'text', (column) => column.notNull())
    .addColumn('public_key', 'text', (column) => column.notNull())
    .addColumn('counter', 'bigint', (column) => column.notNull())
    .addColumn('added', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('passkey_key', ['id'])
    .execute();

  await db.schema
    .createTable('passkey_challenge')
    .addColumn('challenge_hash', 'text', (column) => column.notNull())
    .addColumn('moderator', 'text')
    .addColumn('valid_until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('passkey_challenge_key', ['challenge_hash'])
    .execute();
}
