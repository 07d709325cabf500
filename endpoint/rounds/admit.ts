/** Whether something about a round may come in: form, address, text, signature; the cheapest questions first, the signature last. */
import { hash } from 'node:crypto';
import { base32 } from '../../findings/base32.ts';
import { canonicalJson } from '../../findings/canonical-json.ts';
import { withoutProof } from '../../findings/observation-id.ts';
import type { Round } from '../../findings/rounds/round.ts';
import { type RoundJoin, roundJoinFaults } from '../../findings/rounds/round-join.ts';
import { unscrubbedPath } from '../../findings/rounds/scrub-result.ts';
import type { ResultWithdrawal } from '../../findings/rounds/sign-result.ts';
import { type TaskResult, taskResultFaults } from '../../findings/rounds/task-result.ts';
import { isVisitedPage } from '../../findings/rounds/visited-page.ts';
import { isScrubbed } from '../../findings/scrub.ts';
import { Problem } from '../problem.ts';
import { isSigned } from '../verify-signature.ts';
import type { NewResult } from './results.ts';

/** A wish to join this round. Throws a Problem for anything else. */
export async function admitJoin(value: unknown, round: string): Promise<RoundJoin> {
  const faults = roundJoinFaults(value);
  if (faults.length > 0) throw new Problem('schema', { faults });
  const join = value as RoundJoin;
  if (join.round !== round) throw new Problem('schema', { faults: [{ path: '/round', fault: 'other-id' }] });
  if (join.nickname !== null && !isScrubbed(join.nickname)) throw personalData('/nickname');
  await requireSignature(join);
  return join;
}

/** A result about a task of this round, on these hosts. Throws a Problem for anything else. */
export async function admitResult(value: unknown, round: Round, hosts: readonly string[]): Promise<NewResult> {
  const faults = taskResultFaults(value);
  if (faults.length > 0) throw new Problem('schema', { faults });
  const result = value as TaskResult;
  if (result.round !== round.id) throw new Problem('schema', { faults: [{ path: '/round', fault: 'other-id' }] });
  const task = round.tasks.find(({ id }) => id === result.task);
  if (!task) throw new Problem('task-unknown');
  if (task.kind === 'by-hand' && result.walk) throw new Problem('counted-by-hand');
  const foreign = foreignPage(result, task.kind === 'walk', hosts);
  if (foreign !== undefined) throw new Problem('not-canonical', { faults: [{ path: foreign, fault: 'address' }] });
  const personal = unscrubbedPath(result);
  if (personal !== undefined) throw personalData(personal);
  const document = await requireSignature(result);
  return { id: base32(hash('sha256', document, 'buffer')), result, document };
}

/** Throws a Problem unless the withdrawal is signed by the key it names, about this result of this round. */
export async function admitWithdrawal(withdrawal: ResultWithdrawal, round: string, result: string): Promise<void> {
  if (withdrawal.round !== round) throw new Problem('schema', { faults: [{ path: '/round', fault: 'other-id' }] });
  if (withdrawal.result !== result) throw new Problem('schema', { faults: [{ path: '/result', fault: 'other-id' }] });
  await requireSignature(withdrawal);
}

/** Where a page stands that is not of this site, as a JSON pointer. What was judged by hand may be elsewhere. */
function foreignPage({ walk, quote }: TaskResult, onSite: boolean, hosts: readonly string[]): string | undefined {
  const step = (walk?.pages ?? []).findIndex((page) => !isVisitedPage(page, hosts));
  if (step !== -1) return `/walk/pages/${step}`;
  if (!quote) return undefined;
  const fits = onSite ? isVisitedPage(quote.page, hosts) : isHttps(quote.page);
  return fits ? undefined : '/quote/page';
}

const isHttps = (address: string): boolean => URL.parse(address)?.protocol === 'https:';

const personalData = (path: string) => new Problem('personal-data', { faults: [{ path, fault: 'personal-data' }] });

type Signed = Pick<TaskResult, 'creator' | 'proof'>;

/** Its canonical JSON without proof: what was signed. */
async function requireSignature(signed: Signed): Promise<string> {
  const document = canonicalJson(withoutProof(signed));
  const { creator, proof } = signed;
  if (!(await isSigned({ document, publicKey: creator.key, signature: proof.value }))) throw new Problem('signature');
  return document;
}
