/** What of a site was not read or not judged, and whether that matters for saying that something is not on it. */
import type { NotRead } from '../../reading/page-text.ts';

/**
 * From the page itself (`NotRead`), from asking for it, or from judging it:
 * `robots` the site asks not to read it · `blocked` the server refuses us · `missing` there is no such page · `broken` the server failed · `slow` no answer in time ·
 * `redirects` sent on for ever · `other-host` on a host that was not to be read · `other-type` no web page · `needs-script` empty
 * without script · `page-limit` the most pages were read · `stopped` the person ended it before · `no-text`, `other-language`, `unclear-subject` read but not judged.
 */
export type NotReadWhat =
  | NotRead['what']
  | 'robots'
  | 'blocked'
  | 'missing'
  | 'broken'
  | 'slow'
  | 'redirects'
  | 'other-host'
  | 'other-type'
  | 'needs-script'
  | 'page-limit'
  | 'stopped'
  | 'no-text'
  | 'other-language'
  | 'unclear-subject';

export interface NotReadPage {
  readonly what: NotReadWhat;
  /** Address or description. */
  readonly where: string;
  /** The page that links to it or holds it. */
  readonly from?: string;
  /** It may tell something about the bijstand, so nothing may be said to be absent from the site. */
  readonly isRelevant: boolean;
}

/** Each place once, relevant ones first, otherwise in the order of their addresses. */
export function listNotRead(found: readonly NotReadPage[]): readonly NotReadPage[] {
  const kept = new Map<string, NotReadPage>();
  const inOrder = [...found].sort(
    (a, b) =>
      Number(b.isRelevant) - Number(a.isRelevant) ||
      compare(a.where, b.where) ||
      compare(a.what, b.what) ||
      compare(a.from ?? '', b.from ?? ''),
  );
  for (const each of inOrder) {
    const key = `${each.what} ${each.where}`;
    if (!kept.has(key)) kept.set(key, each);
  }
  return [...kept.values()];
}

/** By code unit, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
