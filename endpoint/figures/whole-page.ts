/** What a point is about that has no quote. Pure. */
import { leadingOf } from './standing.ts';

/** `sought`: people looked for something on the page and did not find it. `page`: they said something of the page as a whole. */
export type WholePage = 'sought' | 'page';

type Seen = Parameters<typeof leadingOf>[0] & { readonly quote?: string | null | undefined };

/** Undefined for a point about a sentence. */
export function wholePageOf(point: Seen): WholePage | undefined {
  if (point.quote !== undefined && point.quote !== null) return undefined;
  return leadingOf(point) === 'missing' ? 'sought' : 'page';
}
