/** Released points for tests, of real rules and real municipalities. */
import type { SnapshotPoint } from '../../../findings/snapshot.ts';

/** One person said that it is wrong; change what the test is about. */
export function made(id: string, changes: Partial<SnapshotPoint> = {}): SnapshotPoint {
  return {
    id,
    organisation: 'GM0034',
    source: 'https://www.almere.nl/bijstand',
    rule: 'voorschot-percentage',
    quote: 'U krijgt 80 procent als voorschot.',
    state: 'confirmed',
    wrong: '<5',
    missing: 0,
    unclear: 0,
    right: 0,
    goodExample: 0,
    since: '2026-01-04',
    ...changes,
  };
}

/** Counts of a point that people find right. */
export const RIGHT = { wrong: 0, right: '<5' } as const;
/** Counts of a point about something that is not on the page. */
export const MISSING = { wrong: 0, missing: '<5' } as const;
