/** Addresses of pages: when two are the same page, and which hosts are the same site. */

/** Written into the path by Java servers for a visitor without cookies: another one in every link. */
const SESSION_IN_PATH = /;jsessionid=[^/;]*/gi;

/** Parameters that only say where a visitor came from, or who they are. */
const NO_CONTENT = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_ga|phpsessid|jsessionid|sid|ref|source)$/i;

/**
 * What makes an address a page: host without www, path without a session or a last slash, parameters in order without those that only track.
 * The scheme does not count. An address that cannot be read is its own key.
 */
export function addressKey(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  const kept = [...url.searchParams].filter(([name]) => !NO_CONTENT.test(name)).sort(byText);
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const port = url.port === '' ? '' : `:${url.port}`;
  return `${siteHost(url.hostname)}${port}${url.pathname.replace(SESSION_IN_PATH, '').replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`;
}

/** Host without www: "www.almere.nl" and "almere.nl" are one site. */
export function siteHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

const byText = ([a, x]: [string, string], [b, y]: [string, string]): number =>
  a === b ? (x < y ? -1 : x > y ? 1 : 0) : a < b ? -1 : 1;
