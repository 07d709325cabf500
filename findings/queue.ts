/** What a person decides about sending: put it in the outbox, hurry it, take it back. All or nothing, in one transaction. */
import type { IsoDate } from '../language/date.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Database } from './database.ts';
import { type Finding, happened, lastQueued, stateOf } from './finding.ts';
import { signerFor } from './keys.ts';
import { type Draft, draftObservation, type NotSendable } from './observation-of-finding.ts';
import { cancelled, enqueue, hurried, mayHaveArrived } from './outbox.ts';
import { signObservation } from './signature.ts';
import { signWithdrawal } from './withdrawal.ts';

/** Clock, chance and version, passed in. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** UTC day. */
  readonly today: IsoDate;
  /** From 0 up to 1. */
  readonly chance: number;
  /** Of the extension. */
  readonly version: string;
}

export type QueueProblem = NotSendable | 'unknown-finding' | 'changed-since-preview' | 'already-under-way';
export type Queued = { readonly ok: true } | { readonly ok: false; readonly problem: QueueProblem };

const OK: Queued = { ok: true };
const problem = (reason: QueueProblem): Queued => ({ ok: false, problem: reason });

/** What would be sent for this finding, for the preview. Changes nothing but makes a key when there is none yet. */
export async function previewOf(
  id: string,
  database: Database,
  { today, version }: Moment,
): Promise<Draft | undefined> {
  const finding = await database.findings.get(id);
  if (!finding) return undefined;
  const { publicKey } = await signerFor(database, finding.organisation);
  return draftObservation(finding, { key: publicKey, version, today });
}

/**
 * Signs and queues exactly what the person saw: `seen` is the id of the previewed observation, and anything else is refused.
 */
export async function queueFinding(
  id: string,
  seen: string,
  sendNow: boolean,
  database: Database,
  moment: Moment,
): Promise<Queued> {
  const finding = await database.findings.get(id);
  if (!finding) return problem('unknown-finding');
  const signer = await signerFor(database, finding.organisation);
  const draft = await draftObservation(finding, {
    key: signer.publicKey,
    version: moment.version,
    today: moment.today,
  });
  if (!draft.ok) return problem(draft.problem);
  if (draft.id !== seen) return problem('changed-since-preview');
  const signed = await signObservation(draft.observation, signer);

  return database.atomically(async () => {
    // Asked again inside the transaction: the person may have pressed twice.
    const current = await database.findings.get(id);
    if (!current) return problem('unknown-finding');
    const earlier = await database.outbox.get(draft.id);
    if (earlier && earlier.state !== 'cancelled') return problem('already-under-way');
    const letter = {
      id: draft.id,
      kind: 'observation',
      finding: id,
      organisation: current.organisation,
      observation: draft.id,
      body: canonicalJson({ observations: [signed] }),
    } as const;
    await database.outbox.put(enqueue(letter, { ...moment, sendNow }));
    await database.findings.put(happened(current, { what: 'queued', on: moment.today, observation: draft.id }));
    return OK;
  });
}

/** Everything of this finding that waits goes out at the next look; what needed attention is tried again. */
export async function hurryFinding(id: string, database: Database, { now, today }: Moment): Promise<void> {
  await database.atomically(async () => {
    const items = await database.outbox.where('finding').equals(id).toArray();
    await database.outbox.bulkPut(items.map((item) => hurried(item, now)));
    const finding = await database.findings.get(id);
    const again = items.find(({ state, kind }) => state === 'needs-attention' && kind === 'observation');
    if (finding && again) {
      await database.findings.put(happened(finding, { what: 'queued', on: today, observation: again.observation }));
    }
  });
}

/** Takes back what was queued or sent: what has not left is cancelled, what may have arrived is withdrawn with the same key. */
export async function withdrawFinding(id: string, database: Database, moment: Moment): Promise<Queued> {
  const finding = await database.findings.get(id);
  const observation = finding && lastQueued(finding);
  if (!finding || !observation || stateOf(finding) === 'ingetrokken') return problem('unknown-finding');
  const signer = await signerFor(database, finding.organisation);
  const withdrawal = await signWithdrawal(observation, moment.today, signer);

  return database.atomically(async () => {
    const item = await database.outbox.get(observation);
    if (item) await database.outbox.put(cancelled(item));
    if (!item || mayHaveArrived(item)) {
      const letter = withdrawalLetter(finding, observation, canonicalJson(withdrawal));
      await database.outbox.put(enqueue(letter, { ...moment, sendNow: true }));
    }
    await database.findings.put(happened(finding, { what: 'withdrawn', on: moment.today }));
    return OK;
  });
}

const withdrawalLetter = ({ id, organisation }: Finding, observation: string, body: string) =>
  ({ id: `withdraw-${observation}`, kind: 'withdrawal', finding: id, organisation, observation, body }) as const;
