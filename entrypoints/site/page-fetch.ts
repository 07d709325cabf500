/**
 * Asks a site for a page from the browser: without cookies, only from hosts that may be read, bounded in time and size. The browser
 * keeps it to hosts that the person allowed, wherever a page sends on to.
 */
import { siteHost } from '../../checking/keuring/address.ts';
import { MOST_BYTES, MOST_MS, refusalOf, textOf } from '../../checking/site/answer.ts';
import type { Fetched, FetchPage, PageKind } from '../../checking/site/fetched.ts';

export interface FetchSettings {
  /** Host without www, lower case. */
  readonly mayRead: (host: string) => boolean;
  readonly fetch: typeof fetch;
  /** Ends a request that takes too long; a test passes its own. */
  readonly giveUp?: () => AbortSignal;
}

const QUIETLY = {
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

export function browserFetcher({ mayRead, fetch: ask, giveUp = () => AbortSignal.timeout(MOST_MS) }: FetchSettings) {
  const fetchPage: FetchPage = async (asked, kind) => {
    const target = URL.parse(asked);
    if (target === null || !isOrdinary(target) || !mayRead(siteHost(target.hostname)))
      return { notRead: 'other-host', url: asked };
    // From here only the safe road; a site that has none is not read.
    target.protocol = 'https:';
    const signal = giveUp();
    const options = { ...QUIETLY, signal, headers: { Accept: kind === 'page' ? 'text/html' : 'text/plain' } };
    try {
      return await answerOf(await ask(target.href, options), asked, kind);
    } catch (error) {
      if (isTooLate(error)) return { notRead: 'slow', url: target.href };
    }
    // A browser does not say what went wrong. Asked not to follow, it does say that the page sends on; a page that comes now counts too.
    try {
      const again = await ask(target.href, { ...options, redirect: 'manual' });
      return again.type === 'opaqueredirect'
        ? { notRead: 'redirects', url: target.href }
        : await answerOf(again, asked, kind);
    } catch (error) {
      return isTooLate(error)
        ? { notRead: 'slow', url: target.href }
        : { notRead: 'broken', url: target.href, again: {} };
    }
  };
  const answerOf = async (response: Response, asked: string, kind: PageKind): Promise<Fetched> => {
    const { url, status, headers } = response;
    if (!mayRead(siteHost(new URL(url).hostname))) return { notRead: 'other-host', url: asked };
    const type = headers.get('content-type') ?? undefined;
    const refused = refusalOf({ status, type, retryAfter: headers.get('retry-after') ?? undefined }, url, kind);
    if (refused !== undefined) {
      await response.body?.cancel();
      return refused;
    }
    const bytes = await bodyOf(response);
    return bytes === undefined ? { notRead: 'too-large', url } : textOf(bytes, type, url);
  };
  return fetchPage;
}

function isOrdinary({ protocol, port, username }: URL): boolean {
  return /^https?:$/.test(protocol) && port === '' && username === '';
}

/** Undefined when it is too large. */
async function bodyOf({ body }: Response): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const isTooLate = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
