/** Works through the outbox: claims what is due, sends it, writes down what came of it. Safe to be killed at any line. */
import type { IsoDate } from '../language/date.ts';
import type { Answer } from './answer.ts';
import type { Database } from './database.ts';
import { type FindingEvent, happened } from './finding.ts';
import { answered, isDue, nextLook, type OutboxItem, started } from './outbox.ts';
import { isWithdrawal } from './outbox-kind.ts';

export interface Delivery {
  readonly database: Database;
  readonly send: (item: OutboxItem) => Promise<Answer>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly today: () => IsoDate;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** When the worker that sends started, in milliseconds since the epoch: nobody waits any more for an answer to what began before. */
  readonly since?: number;
}

/**
 * Sends everything that is due, one after another; answers when to look again (milliseconds since the epoch), or undefined when
 * nothing waits. Items of one organisation only per round: arriving together would show that they come from one person.
 */
export async function deliverDue(delivery: Delivery): Promise<number | undefined> {
  const { database, now, since } = delivery;
  const open = await openItems(database);
  const [first] = open.filter((item) => isDue(item, now(), since));
  for (const item of open) {
    if (item.organisation === first?.organisation) await deliverOne(item.id, delivery);
  }
  return nextLook(await openItems(database));
}

const openItems = ({ outbox }: Database): Promise<OutboxItem[]> =>
  outbox.where('state').anyOf('waiting', 'in-flight').sortBy('notBefore');

/** Sends this item when it is due. */
async function deliverOne(id: string, { database, send, now, today, chance, since }: Delivery): Promise<void> {
  const claimed = await database.atomically(async () => {
    const item = await database.outbox.get(id);
    const claim = item && started(item, now(), since);
    if (claim) await database.outbox.put(claim);
    return claim;
  });
  if (!claimed) return;
  const answer = await send(claimed);
  await database.atomically(async () => {
    const item = await database.outbox.get(id);
    if (!item) return;
    const after = answered(item, answer, { now: now(), chance: chance() });
    // Another run was faster, or the person cancelled it meanwhile.
    if (after === item) return;
    if (after.forgotten && after.state === 'delivered') {
      await database.outbox.delete(id);
      return;
    }
    await database.outbox.put(after);
    const event = eventOf(after, today());
    if (event) await tell(event, after, database);
  });
}

/** Writes down what became of it where the person looks: at the finding, or at their attempt in a round. */
async function tell(event: FindingEvent, { kind, finding: id }: OutboxItem, database: Database): Promise<void> {
  if (kind === 'result' || kind === 'result-withdrawal') {
    const attempt = await database.attempts.get(id);
    if (attempt) await database.attempts.put(happened(attempt, event));
    return;
  }
  const finding = await database.findings.get(id);
  if (finding) await database.findings.put(happened(finding, event));
}

/** What the person should see of it. A withdrawal is shown as withdrawn from the moment they asked. */
function eventOf({ kind, state, observation, problem }: OutboxItem, on: IsoDate): FindingEvent | undefined {
  if (state === 'needs-attention') return { what: 'needs-attention', on, problem: problem ?? 'unknown' };
  return state === 'delivered' && !isWithdrawal(kind) ? { what: 'sent', on, observation } : undefined;
}
