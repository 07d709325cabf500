import { randomUUID } from 'node:crypto';
import type { Tx } from '../storage/storage.ts';

export interface LogEntry {
  readonly day: string;
  readonly act: string;
  readonly reason: string;
  readonly subject: string;
  /** Id of the moderator; null for the command line. */
  readonly actor: string | null;
}

/** Says in the public log what was decided. In the same transaction as the decision: there is never one without the other. */
export async function writeLog(tx: Tx, entry: LogEntry): Promise<void> {
  await tx
    .insertInto('moderation_log')
    .values({ id: randomUUID(), ...entry })
    .execute();
}
