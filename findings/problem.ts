/** Why something with a finding could not be done; the words for it are in `components/strings`. */
import { StorageBlocked } from './database.ts';
import type { QueueProblem } from './queue.ts';

export type Problem = QueueProblem | 'storage' | 'storage-full' | 'not-allowed' | 'no-consent' | 'unexpected';

/** What to tell a person of a failure in storage: blocked, full, or something of ours. Dexie names its own errors. */
export function problemOf(cause: unknown): Problem {
  if (!(cause instanceof Error)) return 'unexpected';
  const words = `${cause.name} ${cause.message}`;
  if (/quota/i.test(words)) return 'storage-full';
  return cause instanceof StorageBlocked || /DatabaseClosed|OpenFailed/.test(words) ? 'storage' : 'unexpected';
}
