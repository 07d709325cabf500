/** People with a role, and the codes that let them in. */
import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '../storage/storage.ts';
import type { ModeratorTable } from '../storage/tables.ts';
import { writeLog } from './log.ts';
import type { Role } from './role.ts';
import { newSecret, secretHash } from './secret.ts';

/** A code is for now; another is made in a second. */
export const CODE_MINUTES = 15;

/** Gives someone a role, under a name that is theirs among those who are active. Says so in the public log, without the name. */
export async function addModerator(tx: Tx, name: string, role: Role, day: string): Promise<ModeratorTable> {
  const moderator: ModeratorTable = { id: randomUUID(), name, role, added: day, ended: null };
  await tx.insertInto('moderator').values(moderator).execute();
  await writeLog(tx, { day, act: `add ${role}`, reason: 'Toegevoegd door de beheerder.', subject: role, actor: null });
  return moderator;
}

/** The active moderator of this name. */
export function moderatorByName(db: Db, name: string): Promise<ModeratorTable | undefined> {
  return db.selectFrom('moderator').selectAll().where('name', '=', name).where('ended', 'is', null).executeTakeFirst();
}

/** Ends a role at once: codes, passkeys and sessions with it. */
export async function endModerator(tx: Tx, { id, role }: ModeratorTable, day: string): Promise<void> {
  await tx.updateTable('moderator').set({ ended: day }).where('id', '=', id).execute();
  await tx.deleteFrom('session').where('moderator', '=', id).execute();
  await tx.deleteFrom('sign_in_code').where('moderator', '=', id).execute();
  await tx.deleteFrom('passkey').where('moderator', '=', id).execute();
  await writeLog(tx, { day, act: `end ${role}`, reason: 'Gestopt door de beheerder.', subject: role, actor: null });
}

/** A new code for someone; earlier ones stop working. */
export async function issueCode(tx: Tx, moderator: string, now: number): Promise<string> {
  const code = newSecret();
  await tx.deleteFrom('sign_in_code').where('moderator', '=', moderator).execute();
  await tx
    .insertInto('sign_in_code')
    .values({ code_hash: secretHash(code), moderator, valid_until: now + CODE_MINUTES * 60_000 })
    .execute();
  return code;
}

/** Whom a code lets in; it is spent by asking. */
export async function spendCode(tx: Tx, code: string, now: number): Promise<ModeratorTable | undefined> {
  const spent = await tx
    .deleteFrom('sign_in_code')
    .where('code_hash', '=', secretHash(code))
    .returningAll()
    .executeTakeFirst();
  if (!spent || spent.valid_until < now) return undefined;
  return tx
    .selectFrom('moderator')
    .selectAll()
    .where('id', '=', spent.moderator)
    .where('ended', 'is', null)
    .executeTakeFirst();
}
