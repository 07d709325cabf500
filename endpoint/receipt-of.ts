/** From what was decided about each thing sent to the receipt that its sender gets. */
import type { Receipt } from '../findings/receipt.ts';
import { REFUSALS, type Refusal } from '../findings/refusal.ts';
import type { Language } from './language.ts';

/** What became of an observation that was let in. */
export type Kept = 'accepted' | 'known' | 'withdrawn';

/** A refusal that is sure already, or the id of an observation that storage decides about. */
export type Pending = Extract<Receipt, { status: 'refused' }> | string;

/** The receipt of one thing sent. */
export function receiptOf(pending: Pending, kept: ReadonlyMap<string, Kept>, language: Language): Receipt {
  if (typeof pending !== 'string') return pending;
  const became = kept.get(pending) ?? 'known';
  return became === 'withdrawn'
    ? refusedReceipt('withdrawn', pending, undefined, language)
    : { id: pending, status: became };
}

/** A refusal with its reason for a person; `path` is a JSON pointer to what is wrong. */
export function refusedReceipt(
  reason: Refusal,
  id: string | null,
  path: string | undefined,
  language: Language,
): Extract<Receipt, { status: 'refused' }> {
  const detail = REFUSALS[reason][language];
  return { id, status: 'refused', reason, detail, ...(path === undefined ? {} : { path }) };
}
