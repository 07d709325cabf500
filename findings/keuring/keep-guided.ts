/** Keeps a guided keuring after each answer. Another window may have answered since; both stay. */
import type { Database } from '../database.ts';
import type { GuidedKeuring } from './guided-keuring.ts';
import { mergeGuided } from './merge-guided.ts';

type Kept = Pick<Database, 'keuringen' | 'atomically'>;

/** What is kept now: this keuring, with what other windows added. */
export async function keepGuided(guided: GuidedKeuring, { keuringen, atomically }: Kept): Promise<GuidedKeuring> {
  return atomically(async () => {
    const stored = await keuringen.get(guided.id);
    const merged = stored === undefined ? guided : mergeGuided(guided, stored);
    await keuringen.put(merged);
    return merged;
  });
}

/** The keuringen of one organisation, or all; newest first. */
export async function guidedOf(
  { keuringen }: Pick<Database, 'keuringen'>,
  organisation?: string,
): Promise<GuidedKeuring[]> {
  const all = await (organisation === undefined
    ? keuringen.toArray()
    : keuringen.where('organisation').equals(organisation).toArray());
  return all.sort((a, b) => (a.keuring.readOn < b.keuring.readOn ? 1 : a.keuring.readOn > b.keuring.readOn ? -1 : 0));
}
