/** Secrets that people or browsers hold: shown once, kept only as a hash, so that the database lets nobody in. */
import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** 43 characters of base64url: 256 bits. */
export const SECRET_FORM = '^[A-Za-z0-9_-]{43}$';

export function newSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** Lower-case hex. Without salt: nobody can guess 256 random bits. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
