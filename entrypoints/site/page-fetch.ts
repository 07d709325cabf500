/**
 * Asks a site for a page from the browser: without cookies, only from hosts that may be read, bounded in time and size. The browser
 * keeps it to hosts that the person allowed, wherever a page sends on to.
 */
import { siteHost } from '../../checking/keuring/address.ts';
import { MOST_BYTES, MOST_MS, refusalOf, textOf } from '../../checking/site/answer.ts';
import type { Fetched, FetchPage } from '../../checking/site/fetched.ts';

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
      const response = await ask(target.href, options);
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
    } catch (error) {
      return failure(error, target.href, () => ask(target.href, { ...options, redirect: 'manual' }));
    }
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

/** A browser does not say what went wrong. Asked not to follow, it does say that the page sends on. */
async function failure(error: unknown, url: string, askWithoutFollowing: () => Promise<Response>): Promise<Fetched> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'TimeoutError' || name === 'AbortError') return { notRead: 'slow', url };
  const sendsOn = await askWithoutFollowing().then(
    ({ type }) => type === 'opaqueredirect',
    () => false,
  );
  return sendsOn ? { notRead: 'redirects', url } : { notRead: 'broken', url, again: {} };
}
