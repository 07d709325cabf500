/**
 * As `stored-rows.ts` does, in one statement, for PostgreSQL: each statement is a way there and back, and a text with a place for each
 * value costs more to read than its rows cost to store.
 */
import { CompiledQuery } from 'kysely';
import type { Tx } from './storage.ts';
import { EVIDENCE_JOB, OBSERVATION_COLUMNS, type Offered, type Stored } from './stored-rows.ts';

const COLUMNS = OBSERVATION_COLUMNS.join(', ');
const LISTS = OBSERVATION_COLUMNS.map((_, place) => `$${place + 1}::text[]`).join(', ');
const FIRST_LOOKS = `$${OBSERVATION_COLUMNS.length + 1}::bigint[]`;

/** In the order of their keys: two processes that store the same never wait for each other in a circle. */
const STORE = `
  with offered as materialized (select * from unnest(${LISTS}, ${FIRST_LOOKS}) as offered (${COLUMNS}, first_look)),
  withdrawn as materialized (
    select offered.id from offered
    join withdrawal on withdrawal.organisation = offered.organisation and withdrawal.observation = offered.id
  ),
  fresh as materialized (select * from offered where id not in (select id from withdrawn)),
  inserted as (
    insert into observation (${COLUMNS}) select ${COLUMNS} from fresh order by organisation, id
    on conflict do nothing returning organisation, id, point
  ),
  creators as (
    insert into creator (organisation, key, first_seen)
    select organisation, creator, min(received) from fresh group by organisation, creator order by organisation, creator
    on conflict do nothing
  ),
  jobs as (
    insert into job (kind, organisation, subject, due, claimed_until, attempts)
    select '${EVIDENCE_JOB}', organisation, point, min(first_look), 0, 0
    from inserted join fresh using (organisation, id, point)
    group by organisation, point order by organisation, point
    on conflict do nothing
  )
  select id, false as withdrawn from inserted union all select id, true from withdrawn`;

/** Stores these rows (each id once), their keys and the jobs of their points. */
export async function storeAtOnce(tx: Tx, offered: readonly Offered[]): Promise<Stored> {
  const stored: Stored = { inserted: new Set(), withdrawn: new Set() };
  if (offered.length === 0) return stored;
  const lists = OBSERVATION_COLUMNS.map((column) => offered.map(({ row }) => row[column]));
  const firstLooks = offered.map(({ firstLook }) => firstLook);
  const { rows } = await tx.executeQuery<{ id: string; withdrawn: boolean }>(
    CompiledQuery.raw(STORE, [...lists, firstLooks]),
  );
  for (const { id, withdrawn } of rows) (withdrawn ? stored.withdrawn : stored.inserted).add(id);
  return stored;
}
