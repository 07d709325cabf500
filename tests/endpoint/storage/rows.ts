import type { Appended, NewCall } from '../../../endpoint/storage/call.ts';
import type { ObservationTable } from '../../../endpoint/storage/tables.ts';
import type { SubmissionAnswer } from '../../../findings/receipt.ts';

/** A row as admission makes it; `id` tells rows apart. */
export function row(id: string, changes: Partial<ObservationTable> = {}): ObservationTable {
  return {
    organisation: 'GM0034',
    id,
    point: 'p1',
    creator: 'ed25519:a',
    verdict: 'wrong',
    rule: 'voorschot-percentage',
    created: '2026-11-22',
    received: '2026-11-22',
    document: '{"é":"€ 😀"}',
    signature: 's',
    ...changes,
  };
}

/** A call that is answered about each of its rows. */
export function call(id: string | undefined, rows: readonly ObservationTable[], payload = 'x'): NewCall {
  return {
    id,
    payload,
    day: '2026-11-22',
    observations: rows,
    waits: rows.map(() => 0),
    pending: rows.map((each) => each.id),
    language: 'nl',
  };
}

/** What an answer says of each row, in one line. */
export function became(appended: Appended | undefined): string {
  const text = appended && ('answer' in appended ? appended.answer : appended.answered.answer);
  const { results } = JSON.parse(text ?? '{"results":[]}') as SubmissionAnswer;
  return results.map((each) => (each.status === 'refused' ? each.reason : each.status)).join(' ');
}
