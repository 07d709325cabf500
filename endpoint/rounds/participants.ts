/** Who takes part: keys with a seat, and, apart from them, nicknames. */
import { ROUND_LIMITS } from '../../findings/rounds/round.ts';
import type { Db, Tx } from '../storage/storage.ts';

/** People who join with a second device, or lost the first; more than this is no workgroup. */
const seatsOf = (people: number) => Math.min(people * 2, ROUND_LIMITS.people * 2);

/** The seat of this key, its own of before or a new one; undefined when there are no seats left. */
export async function takeSeat(
  tx: Tx,
  round: string,
  people: number,
  key: string,
  nickname: string | null,
): Promise<number | undefined> {
  const known = await seatOf(tx, round, key);
  if (known !== undefined) return known;
  const seat = await joined(tx, round);
  if (seat >= seatsOf(people)) return undefined;
  await tx.insertInto('round_seat').values({ round, key, seat }).execute();
  if (nickname !== null) await addName(tx, round, nickname);
  return seat;
}

/** All names are written anew in the order of the alphabet: the order of rows on disk would else be that of the seats. */
async function addName(tx: Tx, round: string, name: string): Promise<void> {
  const names = [...new Set([...(await nicknames(tx, round)), name])].toSorted();
  await tx.deleteFrom('round_name').where('round', '=', round).execute();
  await tx
    .insertInto('round_name')
    .values(names.map((each) => ({ round, name: each })))
    .execute();
}

/** The seat of a key; undefined when it did not join. */
export async function seatOf(db: Db | Tx, round: string, key: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('round_seat')
    .select('seat')
    .where('round', '=', round)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.seat;
}

/** How many joined. For moderators: participants never hear it. */
export async function joined(db: Db | Tx, round: string): Promise<number> {
  const { count } = await db
    .selectFrom('round_seat')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round', '=', round)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Nicknames in the order of the alphabet, which says nothing about who came first. */
export async function nicknames(db: Db | Tx, round: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('round_name').select('name').where('round', '=', round).execute();
  return rows.map(({ name }) => name).toSorted((left, right) => left.localeCompare(right, 'nl'));
}
