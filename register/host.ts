/**
 * From a host name to the organisation whose site it is. A host belongs to an organisation when it equals a registered domain or
 * ends in a dot and that domain: never by a name inside the host, so look-alikes do not match.
 */
import { examples, type Organisation, organisations } from './organisation.ts';

const byHost = new Map<string, Organisation[]>();
for (const organisation of [...organisations, ...examples]) {
  for (const host of organisation.hosts) byHost.set(host, [...(byHost.get(host) ?? []), organisation]);
}

/** Longest host name that DNS allows (RFC 1035), in characters. */
const LONGEST = 253;
const NONE: readonly Organisation[] = [];

/**
 * Organisations of a host as the browser gives it (`location.hostname`: lower case, punycode, no port), or `[]`.
 * A sub-domain belongs to its domain; a host with a port, an IP address or a trailing dot belongs to nobody.
 */
export function organisationsOfHost(host: string): readonly Organisation[] {
  if (host.length > LONGEST) return NONE;
  let rest = host;
  for (;;) {
    const found = byHost.get(rest);
    if (found) return found;
    const dot = rest.indexOf('.');
    if (dot < 0) return NONE;
    rest = rest.slice(dot + 1);
  }
}

/** Organisations of a whole address; only http(s) on the default port. Anything else, unreadable addresses too, gives `[]`. */
export function organisationsOfUrl(address: string): readonly Organisation[] {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.port !== '' || url.username !== '') return NONE;
  return organisationsOfHost(url.hostname);
}
