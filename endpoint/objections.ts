/** An objection to a released point: anyone may make one, with a reason that only moderators read. */
import { randomUUID } from 'node:crypto';
import { cleanText } from './replies.ts';
import type { Storage } from './storage/storage.ts';
import { appendEvent, recomputePoint } from './tally/points.ts';

/** Characters of a reason. */
export const REASON = { least: 10, most: 1_000 } as const;
/** An objection weighs as much as so many calls: it changes what everybody sees. */
export const OBJECTION_COST = 20;

/** Puts the reason, scrubbed, with the point, which is disputed from then on. Throws a Problem for text that nobody can read. */
export async function objectTo(
  storage: Storage,
  { organisation, id }: { readonly organisation: string; readonly id: string },
  reason: string,
  day: string,
): Promise<void> {
  const objection = randomUUID();
  const event = { kind: 'objection', day, objection, reason: cleanText(reason) } as const;
  await storage.transaction(async (tx) => {
    await appendEvent(tx, organisation, id, objection, event);
    await recomputePoint(tx, organisation, id, day);
  });
}
