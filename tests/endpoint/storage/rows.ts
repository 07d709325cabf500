import type { NewCall } from '../../../endpoint/storage/calls.ts';
import type { ObservationTable } from '../../../endpoint/storage/tables.ts';

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

/** A call whose answer lists what became of each row. */
export function call(id: string | undefined, rows: readonly ObservationTable[], payload = 'x'): NewCall {
  return {
    id,
    payload,
    day: '2026-11-22',
    observations: rows,
    answer: (kept) => rows.map((each) => kept.get(each.id)).join(' '),
  };
}
