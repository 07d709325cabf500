import type { Kysely } from 'kysely';

/** The single observations of a release, apart from it: releases are read often, these seldom. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('release_observations')
    .addColumn('release', 'text', (column) => column.notNull())
    .addColumn('lines', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('release_observations_key', ['release'])
    .execute();
}
