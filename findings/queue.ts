/** What a person decides about sending a finding: see it first, put it in the outbox, hurry it, take it back. */
import { canonicalJson } from './canonical-json.ts';
import type { Database } from './database.ts';
import { type DispatchProblem, dispatch, hurry, type Moment, takeBack } from './dispatch.ts';
import { canDelete, everQueued } from './finding.ts';
import { signerFor } from './keys.ts';
import { type Draft, draftObservation, type NotSendable } from './observation-of-finding.ts';
import { signObservation } from './signature.ts';
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
  return dispatch(database.findings, letter, sendNow, database, moment);
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
  const { organisation } = finding;
  const signer = await signerFor(database, organisation);
  const letter = { kind: 'withdrawal', finding: id, organisation } as const;
  const withdrawals = await Promise.all(
    everQueued(finding).map(async (observation) => {
      const body = canonicalJson(await signWithdrawal(observation, moment.today, signer));
      return { ...letter, id: `withdraw-${observation}`, observation, body };
    }),
  );
  return takeBack(database.findings, id, withdrawals, database, moment);
}
