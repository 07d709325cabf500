import type { Kysely } from 'kysely';

/** What installs send, what they take back, and the answers they got. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('observation')
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('point', 'text', (column) => column.notNull())
    .addColumn('creator', 'text', (column) => column.notNull())
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('created', 'text', (column) => column.notNull())
    .addColumn('received', 'text', (column) => column.notNull())
    .addColumn('document', 'text', (column) => column.notNull())
    .addColumn('signature', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('observation_key', ['organisation', 'id'])
    .execute();
  await db.schema.createIndex('observation_by_point').on('observation').columns(['organisation', 'point']).execute();
  await db.schema
    .createIndex('observation_by_creator')
    .on('observation')
    .columns(['organisation', 'creator', 'received'])
    .execute();
  await db.schema.createIndex('observation_by_id').on('observation').columns(['id']).execute();

  await db.schema
    .createTable('withdrawal')
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addColumn('observation', 'text', (column) => column.notNull())
    .addColumn('creator', 'text', (column) => column.notNull())
    .addColumn('withdrawn', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('withdrawal_key', ['organisation', 'observation'])
    .execute();
  await db.schema.createIndex('withdrawal_by_observation').on('withdrawal').columns(['observation']).execute();

  await db.schema
    .createTable('call')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('call_key', ['id'])
    .execute();
  await db.schema.createIndex('call_by_day').on('call').columns(['day']).execute();
}
