/**
 * Signing in with a passkey (WebAuthn): nothing to remember and nothing that can be typed into another site. Only public keys are kept.
 * The first passkey is made after signing in with a one-time code; a code stays the way back for who lost the device.
 */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Db, Storage, Tx } from '../storage/storage.ts';
import type { ModeratorTable, PasskeyTable } from '../storage/tables.ts';
import { secretHash } from './secret.ts';
import type { SignedIn } from './session.ts';

/** Milliseconds in which a question must be answered: time to find the device. */
const OPEN_FOR = 5 * 60_000;
const NAME = 'Geweten';

/** Where the page stands: a passkey works at this origin only. */
export interface PasskeySite {
  /** "https://monitor.example". */
  readonly origin: string;
}

const hostOf = ({ origin }: PasskeySite): string => new URL(origin).hostname;

export function passkeysOf(db: Db, moderator: string): Promise<PasskeyTable[]> {
  return db.selectFrom('passkey').selectAll().where('moderator', '=', moderator).orderBy('added').execute();
}

/** What the browser needs to make a passkey for who is signed in. */
export async function offerPasskey(
  storage: Storage,
  { moderator, name }: SignedIn,
  site: PasskeySite,
  now: number,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await passkeysOf(storage.db, moderator);
  const options = await generateRegistrationOptions({
    rpName: NAME,
    rpID: hostOf(site),
    userName: name,
    userID: new TextEncoder().encode(moderator),
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await storage.transaction((tx) => openChallenge(tx, options.challenge, moderator, now));
  return options;
}

/** Keeps the passkey that the browser made. False when it does not answer a question that is still open for this moderator. */
export async function keepPasskey(
  storage: Storage,
  { moderator }: SignedIn,
  response: RegistrationResponseJSON,
  site: PasskeySite,
  { now, day }: { readonly now: number; readonly day: string },
): Promise<boolean> {
  const challenge = challengeIn(response.response.clientDataJSON);
  const open = await storage.transaction((tx) => closeChallenge(tx, challenge, now));
  if (open?.moderator !== moderator) return false;
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: hostOf(site),
  }).catch(() => ({ verified: false, registrationInfo: undefined }));
  if (!verified || registrationInfo === undefined) return false;
  const { id, publicKey, counter } = registrationInfo.credential;
  const passkey = { id, moderator, public_key: Buffer.from(publicKey).toString('base64url'), counter, added: day };
  await storage.transaction((tx) => tx.insertInto('passkey').values(passkey).execute());
  return true;
}

/** What the browser needs to ask for a passkey of this site, whosever it is. */
export async function askForPasskey(
  storage: Storage,
  site: PasskeySite,
  now: number,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({ rpID: hostOf(site), userVerification: 'required' });
  await storage.transaction((tx) => openChallenge(tx, options.challenge, null, now));
  return options;
}

/** Who this passkey belongs to; undefined when it lets nobody in. */
export async function moderatorOfPasskey(
  storage: Storage,
  response: AuthenticationResponseJSON,
  site: PasskeySite,
  now: number,
): Promise<ModeratorTable | undefined> {
  const challenge = challengeIn(response.response.clientDataJSON);
  const open = await storage.transaction((tx) => closeChallenge(tx, challenge, now));
  const known = await storage.db.selectFrom('passkey').selectAll().where('id', '=', response.id).executeTakeFirst();
  if (open === undefined || open.moderator !== null || known === undefined) return undefined;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: hostOf(site),
    credential: { id: known.id, publicKey: Buffer.from(known.public_key, 'base64url'), counter: Number(known.counter) },
  }).catch(() => ({ verified: false, authenticationInfo: undefined }));
  if (!verified || authenticationInfo === undefined) return undefined;
  const { newCounter } = authenticationInfo;
  return storage.transaction(async (tx) => {
    await tx.updateTable('passkey').set({ counter: newCounter }).where('id', '=', known.id).execute();
    return tx
      .selectFrom('moderator')
      .selectAll()
      .where('id', '=', known.moderator)
      .where('ended', 'is', null)
      .executeTakeFirst();
  });
}

/** Takes a passkey back, if it is this moderator's. */
export async function dropPasskey(tx: Tx, { moderator }: SignedIn, id: string): Promise<void> {
  await tx.deleteFrom('passkey').where('id', '=', id).where('moderator', '=', moderator).execute();
}

async function openChallenge(tx: Tx, challenge: string, moderator: string | null, now: number): Promise<void> {
  await tx.deleteFrom('passkey_challenge').where('valid_until', '<', now).execute();
  await tx
    .insertInto('passkey_challenge')
    .values({ challenge_hash: secretHash(challenge), moderator, valid_until: now + OPEN_FOR })
    .execute();
}

/** A challenge is answered once, rightly or not. */
async function closeChallenge(tx: Tx, challenge: string, now: number) {
  const open = await tx
    .deleteFrom('passkey_challenge')
    .where('challenge_hash', '=', secretHash(challenge))
    .returningAll()
    .executeTakeFirst();
  return open !== undefined && open.valid_until >= now ? open : undefined;
}

/** The challenge that a browser says it answers; empty when what it sent is no such thing. */
function challengeIn(clientDataJSON: string): string {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
    const named = typeof data === 'object' && data !== null && 'challenge' in data ? data.challenge : '';
    return typeof named === 'string' ? named : '';
  } catch {
    return '';
  }
}
