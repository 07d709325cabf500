/**
 * Who is signed in. A browser holds "id.secret"; the database holds the hash of the secret, which is replaced every few minutes, so
 * that a stolen cookie soon stops working. A code and a passkey both end in `startSession`.
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Tx } from '../storage/storage.ts';
import type { SessionTable } from '../storage/tables.ts';
import type { Role } from './role.ts';
import { newSecret, secretHash } from './secret.ts';

/** Milliseconds. */
export const SESSION = {
  /** A working day; then again with a code. */
  longest: 8 * 3_600_000,
  /** Nobody sits there any more. */
  idle: 30 * 60_000,
  /** After this the secret is replaced. */
  renewAfter: 5 * 60_000,
  /** Requests that left just before a renewal still come in. */
  overlap: 60_000,
} as const;

export interface SignedIn {
  readonly session: string;
  readonly moderator: string;
  readonly name: string;
  readonly role: Role;
  /** What every form carries: no other site can know it. */
  readonly formToken: string;
  /** To be sent to the browser, when it was made or renewed just now. */
  readonly cookie?: string;
}

const COOKIE_FORM = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/** Starts a session for someone who proved who they are; resolves with the text of the cookie. Ended sessions go. */
export async function startSession(tx: Tx, moderator: string, now: number): Promise<string> {
  await tx
    .deleteFrom('session')
    .where((where) => where.or([where('ends', '<=', now), where('renewed', '<=', now - SESSION.idle)]))
    .execute();
  const id = randomUUID();
  const secret = newSecret();
  await tx
    .insertInto('session')
    .values({
      id,
      moderator,
      secret_hash: secretHash(secret),
      earlier_hash: null,
      renewed: now,
      ends: now + SESSION.longest,
    })
    .execute();
  return `${id}.${secret}`;
}

/** Who a cookie belongs to, and the cookie that replaces it when it is time; undefined when nobody is signed in with it. */
export async function signedIn(tx: Tx, cookie: string | undefined, now: number): Promise<SignedIn | undefined> {
  const [, id, secret] = COOKIE_FORM.exec(cookie ?? '') ?? [];
  if (id === undefined || secret === undefined) return undefined;
  const row = await tx
    .selectFrom('session')
    .innerJoin('moderator', 'moderator.id', 'session.moderator')
    .selectAll('session')
    .select(['moderator.name', 'moderator.role'])
    .where('session.id', '=', id)
    .where('moderator.ended', 'is', null)
    .executeTakeFirst();
  if (!row || !isOpen(row, now)) return undefined;
  const known = secretHash(secret);
  const isCurrent = same(known, row.secret_hash);
  const isEarlier = row.earlier_hash !== null && same(known, row.earlier_hash) && now - row.renewed < SESSION.overlap;
  if (!isCurrent && !isEarlier) return undefined;
  const { moderator, name, role } = row;
  const who = { session: id, moderator, name, role, formToken: formTokenOf(id) };
  if (!isCurrent || now - row.renewed < SESSION.renewAfter) return who;
  const next = newSecret();
  await tx
    .updateTable('session')
    .set({ secret_hash: secretHash(next), earlier_hash: row.secret_hash, renewed: now })
    .where('id', '=', id)
    .execute();
  return { ...who, cookie: `${id}.${next}` };
}

export async function endSession(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('session').where('id', '=', id).execute();
}

/** Whether a form came from a page that was made for this session. */
export function isFormToken({ formToken }: SignedIn, given: unknown): boolean {
  return typeof given === 'string' && same(given, formToken);
}

/** A clock that goes back ends a session rather than make it longer. */
function isOpen({ renewed, ends }: SessionTable, now: number): boolean {
  return now < ends && now >= ends - SESSION.longest && now - renewed < SESSION.idle;
}

/** The id of a session is random and only in its own cookie; the token stays the same while secrets change. */
function formTokenOf(id: string): string {
  return createHmac('sha256', id).update('form').digest('base64url');
}

function same(left: string, right: string): boolean {
  return left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));
}
