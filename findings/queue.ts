/** What a person decides about sending a finding: see it first, put it in the outbox, hurry it, take it back. */
import type { IsoDate } from '../language/date.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Database } from './database.ts';
import { type DispatchProblem, dispatch, hurry, type Moment, takeBack } from './dispatch.ts';
import { canDelete, everQueued, type Finding } from './finding.ts';
import { signerFor } from './keys.ts';
import type { UnsignedObservation } from './observation.ts';
import { observationId, pointIdOf } from './observation-id.ts';
import { type Draft, draftObservation, type NotSendable } from './observation-of-finding.ts';
import { enqueue, type Letter } from './outbox.ts';
import { queuedObservation } from './queued-observation.ts';
import { type Signer, signObservation } from './signature.ts';
import { signWithdrawal } from './withdrawal.ts';

export type QueueProblem = NotSendable | DispatchProblem | 'changed-since-preview';
export type Queued = { readonly ok: true } | { readonly ok: false; readonly problem: QueueProblem };

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
  const letter = {
    id: draft.id,
    kind: 'observation',
    finding: id,
    organisation: finding.organisation,
    observation: draft.id,
    body: canonicalJson({ observations: [signed] }),
  } as const;
  const withdrawal = await withdrawalOfReplaced(draft.observation, finding, signer, database, moment);
  return database.atomically(async () => {
    const dispatched = await dispatch(database.findings, letter, sendNow, database, moment);
    if (dispatched.ok && withdrawal) await database.outbox.put(enqueue(withdrawal, { ...moment, sendNow }));
    return dispatched;
  });
}

/**
 * About the same point the endpoint counts what replaces in the place of what was replaced. About another (the page as a whole in the place
 * of a sentence) it would count both, so what was said before is withdrawn.
 */
async function withdrawalOfReplaced(
  observation: UnsignedObservation,
  finding: Finding,
  signer: Signer,
  database: Database,
  { today }: Moment,
): Promise<Letter | undefined> {
  const replaced = await queuedObservation(observation.body.supersedes ?? '', database);
  if (!replaced || (await pointIdOf(replaced)) === (await pointIdOf(observation))) return undefined;
  return withdrawalOf(await observationId(replaced), finding, signer, today);
}

async function withdrawalOf(
  observation: string,
  { id, organisation }: Finding,
  signer: Signer,
  today: IsoDate,
): Promise<Letter> {
  const body = canonicalJson(await signWithdrawal(observation, today, signer));
  return { id: `withdraw-${observation}`, kind: 'withdrawal', finding: id, organisation, observation, body };
}

/** Everything of this finding that waits goes out at the next look; what needed attention is tried again. */
export function hurryFinding(id: string, database: Database, moment: Moment): Promise<void> {
  return hurry(database.findings, id, database, moment);
}

/**
 * Takes back whatever was queued or sent of it, also as it was before an edit: what has not left is cancelled, what may have arrived is
 * withdrawn with the same key.
 */
export async function withdrawFinding(id: string, database: Database, moment: Moment): Promise<Queued> {
  const finding = await database.findings.get(id);
  if (!finding || canDelete(finding)) return problem('unknown-finding');
  const signer = await signerFor(database, finding.organisation);
  const withdrawals = await Promise.all(
    everQueued(finding).map((observation) => withdrawalOf(observation, finding, signer, moment.today)),
  );
  return takeBack(database.findings, id, withdrawals, database, moment);
}
