/** Rounds in the database: made, found by code or id, closed. */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { base32 } from '../../findings/base32.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { ROUND_ID, ROUND_SCHEMA, type Round, type RoundState } from '../../findings/rounds/round.ts';
import { newRoundCode } from '../../findings/rounds/round-code.ts';
import type { RoundTable } from '../storage/round-tables.ts';
import type { Db, Tx } from '../storage/storage.ts';

/** A round and how it stands. */
export interface KnownRound {
  readonly round: Round;
  readonly code: string;
  readonly state: RoundState;
  readonly row: RoundTable;
}

/** A round before it is made: what a moderator wrote. */
export type PlannedRound = Omit<Round, 'id' | 'schema'>;

/** 17 bytes are 28 characters; 26 of them are 130 bits. */
const newRoundId = () => base32(randomBytes(17)).slice(0, 26);

/** Makes a round with a code of its own; resolves with its id. */
export async function makeRound(tx: Tx, planned: PlannedRound): Promise<string> {
  const id = newRoundId();
  const round: Round = { schema: ROUND_SCHEMA, id, ...planned };
  await tx
    .insertInto('round')
    .values({
      id,
      organisation: round.organisation,
      code: await unusedCode(tx),
      document: canonicalJson(round),
      opens: round.opens,
      closes: round.closes,
      closed: null,
      emptied: null,
      figures: null,
    })
    .execute();
  return id;
}

async function unusedCode(tx: Tx): Promise<string> {
  for (;;) {
    const code = newRoundCode((below) => randomInt(below));
    const taken = await tx.selectFrom('round').select('id').where('code', '=', code).executeTakeFirst();
    if (!taken) return code;
  }
}

const ID_FORM = new RegExp(ROUND_ID);

/** The round with this id, as it stands on `today`. Other text than an id never reaches the database. */
export async function roundById(db: Db | Tx, id: string, today: string): Promise<KnownRound | undefined> {
  if (!ID_FORM.test(id)) return undefined;
  const row = await db.selectFrom('round').selectAll().where('id', '=', id).executeTakeFirst();
  return row && knownRound(row, today);
}

/** The round with this code. */
export async function roundByCode(db: Db | Tx, code: string, today: string): Promise<KnownRound | undefined> {
  const row = await db.selectFrom('round').selectAll().where('code', '=', code).executeTakeFirst();
  return row && knownRound(row, today);
}

/** All rounds, newest first. */
export async function allRounds(db: Db | Tx, today: string): Promise<readonly KnownRound[]> {
  const rows = await db.selectFrom('round').selectAll().orderBy('opens', 'desc').orderBy('id').execute();
  return rows.map((row) => knownRound(row, today));
}

/** Rounds of the same organisation that closed before this one opened, newest first. */
export async function earlierRounds(db: Db | Tx, { round }: KnownRound, today: string): Promise<readonly KnownRound[]> {
  const rows = await db
    .selectFrom('round')
    .selectAll()
    .where('organisation', '=', round.organisation)
    .where('opens', '<', round.opens)
    .orderBy('opens', 'desc')
    .execute();
  return rows.map((row) => knownRound(row, today)).filter(({ state }) => state === 'closed');
}

/** Closes a round before its time. False when it was closed already. */
export async function closeRound(tx: Tx, id: string, today: string): Promise<boolean> {
  const known = await roundById(tx, id, today);
  if (!known || known.state === 'closed') return false;
  await tx.updateTable('round').set({ closed: today }).where('id', '=', id).execute();
  return true;
}

function knownRound(row: RoundTable, today: string): KnownRound {
  return { round: JSON.parse(row.document) as Round, code: row.code, state: stateOn(row, today), row };
}

/** How a round stands on a day. Pure. */
function stateOn(
  { opens, closes, closed }: Pick<RoundTable, 'opens' | 'closes' | 'closed'>,
  today: string,
): RoundState {
  if (closed !== null || today > closes) return 'closed';
  return today < opens ? 'planned' : 'open';
}

/** The last day on which results were taken. */
export const lastDay = ({ closes, closed }: Pick<RoundTable, 'closes' | 'closed'>): string =>
  closed !== null && closed < closes ? closed : closes;

/** Ids of decisions and the like. */
export const newId = (): string => randomUUID();
