/**
 * Reads a public page and nothing else. Only https on the default port, only hosts that are allowed, only public network addresses:
 * they are judged at the moment of connecting, so a name that changes its address in between gains nothing.
 */
import { lookup as dnsLookup } from 'node:dns';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export const USER_AGENT = 'GewetenBot/1.0 (leest openbare paginas van gemeenten na; leest robots.txt)';

export interface FetchRules {
  /** Host name as in an address, lower case. */
  readonly allowsHost: (host: string) => boolean;
  readonly lookup?: LookupFunction;
  /** Tests and development only: connect here instead, without judging the address. */
  readonly local?: { readonly port: number; readonly host: string } | undefined;
}

export type Fetched =
  | { readonly status: number; readonly type: string; readonly text: string; readonly url: string }
  | { readonly refused: 'address' | 'host' | 'redirects' | 'type' | 'size' | 'time' | 'network' };

const MOST_BYTES = 3_000_000;
const MOST_REDIRECTS = 5;
const MOST_MS = 15_000;

/** The text at `url`, following at most five redirects; or why not. Never throws. */
export async function publicFetch(url: string, rules: FetchRules): Promise<Fetched> {
  let at = url;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const target = URL.parse(at);
    if (target?.protocol !== 'https:' || target.port !== '' || target.username !== '') return { refused: 'address' };
    if (!rules.allowsHost(target.hostname)) return { refused: 'host' };
    const result = await once(target, rules);
    if (!('location' in result)) return result;
    const next = URL.parse(result.location, target);
    if (!next) return { refused: 'address' };
    at = next.href;
  }
  return { refused: 'redirects' };
}

/** Judges what the name resolves to; given to the socket, so that the judged address is the one that is connected to. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  dnsLookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '');
    const open = addresses.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    // One closed address among open ones is an attack, not a mistake.
    if (!first || open.length < addresses.length)
      return callback(Object.assign(new Error('closed address'), { code: 'ECLOSED' }), '');
    if (options.all) callback(null, open);
    else callback(null, first.address, first.family);
  });
};

function once(url: URL, { lookup = publicLookup, local }: FetchRules): Promise<Fetched | { location: string }> {
  return new Promise((resolve) => {
    const request = httpsRequest(
      {
        host: local?.host ?? url.hostname,
        port: local?.port ?? 443,
        servername: url.hostname,
        path: url.pathname + url.search,
        headers: { Host: url.hostname, 'User-Agent': USER_AGENT, Accept: 'text/html', 'Accept-Encoding': 'identity' },
        signal: AbortSignal.timeout(MOST_MS),
        agent: false,
        ...(local ? { rejectUnauthorized: false } : { lookup }),
      },
      (response) => {
        const { statusCode: status = 0, headers } = response;
        const end = (result: Fetched | { location: string }) => {
          request.destroy();
          resolve(result);
        };
        if (status >= 300 && status < 400 && headers.location !== undefined) return end({ location: headers.location });
        const type = headers['content-type'] ?? '';
        if (!/^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i.test(type)) return end({ refused: 'type' });
        const parts: Buffer[] = [];
        let size = 0;
        response.on('data', (part: Buffer) => {
          size += part.length;
          if (size > MOST_BYTES) return end({ refused: 'size' });
          parts.push(part);
        });
        response.on('end', () => end({ status, type, text: decoded(Buffer.concat(parts), type), url: url.href }));
        response.on('error', () => end({ refused: 'network' }));
      },
    );
    request.on('error', ({ name, code }: NodeJS.ErrnoException) => {
      if (code === 'ECLOSED') resolve({ refused: 'address' });
      else resolve({ refused: name === 'TimeoutError' || name === 'AbortError' ? 'time' : 'network' });
    });
    request.end();
  });
}

function decoded(bytes: Buffer, type: string): string {
  const charset = /charset=["']?([a-z0-9_-]{1,20})/i.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
