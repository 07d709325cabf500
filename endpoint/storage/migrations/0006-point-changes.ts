import type { Kysely } from 'kysely';

/** How released points stood over time: a row when a point first stood in a release, and one for each release that said otherwise. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('point_change')
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('point', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('leading', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('point_change_key', ['organisation', 'point', 'day'])
    .execute();
}
