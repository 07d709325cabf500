import type { Kysely } from 'kysely';

/** Rounds of the workgroup: who has a seat (a key), nicknames apart from it, results, decisions. Everything of one leads with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('round')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('opens', 'text', (column) => column.notNull())
    .addColumn('closes', 'text', (column) => column.notNull())
    .addColumn('closed', 'text')
    .addColumn('emptied', 'text')
    .addColumn('figures', 'text')
    .addPrimaryKeyConstraint('round_key', ['id'])
    .execute();
  await db.schema.createIndex('round_by_code').unique().on('round').columns(['code']).execute();

  await db.schema
    .createTable('round_seat')
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('seat', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('round_seat_key', ['round', 'key'])
    .execute();

  await db.schema
    .createTable('round_name')
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('round_name_key', ['round', 'name'])
    .execute();

  await db.schema
    .createTable('round_result')
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('creator', 'text', (column) => column.notNull())
    .addColumn('task', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('signature', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('round_result_key', ['round', 'creator', 'task'])
    .execute();

  await db.schema
    .createTable('round_withdrawal')
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('result', 'text', (column) => column.notNull())
    .addColumn('creator', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('round_withdrawal_key', ['round', 'result'])
    .execute();

  await db.schema
    .createTable('round_decision')
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addColumn('became', 'text')
    .addColumn('point', 'text')
    .addColumn('verdict', 'text')
    .addPrimaryKeyConstraint('round_decision_key', ['round', 'id'])
    .execute();
}
