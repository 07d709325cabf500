/** Which keys count already: new ones wait, and a moderator may let one count or hold one back. Pure. */
import { addDays } from '../../findings/whole-day.ts';
import type { CreatorTable } from '../storage/tables.ts';
import { THRESHOLDS } from './thresholds.ts';

export type KeySeen = Pick<CreatorTable, 'first_seen'> & { readonly standing: 'released' | 'held' | null };

/** Whether a key counts on `today`; keys first seen from `waitFrom` on wait for a moderator while everything new is quarantined. */
export function keyCounts(
  { first_seen: firstSeen, standing }: KeySeen,
  today: string,
  waitFrom: string | undefined,
): boolean {
  if (standing !== null) return standing === 'released';
  if (waitFrom !== undefined && firstSeen >= waitFrom) return false;
  return addDays(firstSeen, THRESHOLDS.quarantineDays) <= today;
}
