/**
 * Asks a site for a page over the network: identified, without cookies, only from hosts that may be read, never from a private
 * network, bounded in time and size whatever the server says of itself.
 */
import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { siteHost } from '../../checking/keuring/address.ts';
import { MOST_BYTES, MOST_MS, refusalOf, textOf } from '../../checking/site/answer.ts';
import type { Fetched, FetchPage, PageKind } from '../../checking/site/fetched.ts';
import { publicLookup, USER_AGENT } from '../../endpoint/evidence/public-fetch.ts';

export interface FetchSettings {
  /** Host without www, lower case. */
  readonly mayRead: (host: string) => boolean;
  /** Made-up hosts under `.example` are served on this port of this machine. Absent: they do not exist. */
  readonly examplesPort?: number;
  /** Ends a request that takes too long; a test passes its own. */
  readonly giveUp?: () => AbortSignal;
}

const MOST_REDIRECTS = 5;
/** An idle connection is closed after this. */
const IDLE_MS = 5_000;

type Unpacker = () => ReturnType<typeof createGunzip> | ReturnType<typeof createBrotliDecompress>;
const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** A fetcher with connections of its own; `close` ends them. */
export function pageFetcher(settings: FetchSettings): { readonly fetchPage: FetchPage; close(): void } {
  const agents = {
    http: new HttpAgent({ keepAlive: true, timeout: IDLE_MS }),
    https: new HttpsAgent({ keepAlive: true, timeout: IDLE_MS }),
  };
  const fetchPage: FetchPage = async (asked, kind) => {
    let url = asked;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const target = URL.parse(url);
      if (target === null || !isOrdinary(target)) return { notRead: 'other-host', url };
      if (!settings.mayRead(siteHost(target.hostname))) return { notRead: 'other-host', url };
      const answer = await once(target, kind, settings, agents);
      if (!('location' in answer)) return answer;
      url = URL.parse(answer.location, target)?.href ?? '';
    }
    return { notRead: 'redirects', url: asked };
  };
  return {
    fetchPage,
    close() {
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

function isOrdinary({ protocol, port, username }: URL): boolean {
  return /^https?:$/.test(protocol) && port === '' && username === '';
}

type Agents = { readonly http: HttpAgent; readonly https: HttpsAgent };

function once(url: URL, kind: PageKind, settings: FetchSettings, agents: Agents) {
  return new Promise<Fetched | { readonly location: string }>((resolve) => {
    const { request, options } = connection(url, settings, agents);
    const asked = request({
      ...options,
      path: url.pathname + url.search,
      headers: {
        Host: url.hostname,
        'User-Agent': USER_AGENT,
        Accept: kind === 'page' ? 'text/html' : 'text/plain',
        'Accept-Encoding': 'gzip, deflate, br',
      },
      signal: settings.giveUp?.() ?? AbortSignal.timeout(MOST_MS),
    });
    const end = (answer: Fetched | { readonly location: string }) => {
      resolve(answer);
      asked.destroy();
    };
    asked.on('response', (response) => take(response, url.href, kind, resolve, end));
    asked.on('error', (error: NodeJS.ErrnoException) => resolve(failure(error, url.href)));
    asked.end();
  });
}

function connection(url: URL, { examplesPort }: FetchSettings, agents: Agents) {
  if (examplesPort !== undefined && url.hostname.endsWith('.example'))
    return { request: httpRequest, options: { host: '127.0.0.1', port: examplesPort, agent: agents.http } };
  const isSecure = url.protocol === 'https:';
  return {
    request: isSecure ? httpsRequest : httpRequest,
    options: {
      host: url.hostname,
      port: isSecure ? 443 : 80,
      agent: isSecure ? agents.https : agents.http,
      lookup: publicLookup,
    },
  };
}

/** Reads an answer. `done` leaves the connection open for the next page, `end` closes it. */
function take(
  response: IncomingMessage,
  url: string,
  kind: PageKind,
  done: (answer: Fetched) => void,
  end: (answer: Fetched | { readonly location: string }) => void,
): void {
  const { statusCode: status = 0, headers } = response;
  const type = headers['content-type'];
  const early = withoutBody(status, headers, kind, url);
  if (early !== undefined) {
    end(early);
    return;
  }
  const unpacker = UNPACKERS[(headers['content-encoding'] ?? '').toLowerCase().trim()];
  const body: Readable = unpacker === undefined ? response : response.pipe(unpacker());
  const parts: Buffer[] = [];
  let size = 0;
  body.on('data', (part: Buffer) => {
    size += part.length;
    if (size > MOST_BYTES) end({ notRead: 'too-large', url });
    else parts.push(part);
  });
  body.on('end', () => {
    done(textOf(Buffer.concat(parts), type, url));
  });
  // A packed answer that breaks off ends the packer or the connection: both count.
  for (const stream of new Set<Readable>([body, response]))
    stream.on('error', (error: NodeJS.ErrnoException) => end(failure(error, url)));
}

/** What the head of an answer already tells; undefined when its body is wanted. */
function withoutBody(
  status: number,
  { location, 'content-type': type, 'retry-after': retryAfter }: IncomingHttpHeaders,
  kind: PageKind,
  url: string,
): Fetched | { readonly location: string } | undefined {
  if (status >= 300 && status < 400 && location !== undefined) return { location };
  return refusalOf({ status, type, retryAfter }, url, kind);
}

function failure({ name, code }: NodeJS.ErrnoException, url: string): Fetched {
  if (name === 'TimeoutError' || name === 'AbortError') return { notRead: 'slow', url };
  if (code === 'ECLOSED' || code === 'ENOTFOUND') return { notRead: 'broken', url };
  return { notRead: 'broken', url, again: {} };
}
