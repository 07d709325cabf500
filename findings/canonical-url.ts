/**
 * One address for one page, that tells nothing about the visitor: https, lower-case host of the organisation, no fragment, no
 * query outside an allow-list, no trailing slash. Search terms, campaign codes and sessions never survive.
 */
import { LIMITS } from './limits.ts';
import { LONE_SURROGATE } from './text-forms.ts';

/**
 * Query parameters by which some sites choose the page. Values are short numbers or plain words: too short for a citizen service
 * number (9 digits), a session or a search phrase.
 */
const QUERY_ALLOW_LIST: readonly string[] = ['artikel', 'id', 'item', 'onderwerp', 'page', 'pagina', 'product'];
const QUERY_VALUE = /^(?:[0-9]{1,8}|[a-z]+(?:-[a-z]+){0,11})$/;
const QUERY_VALUE_LENGTH = 80;

export type UrlRefusal =
  /** No address, not http(s), a user name in it, or too long. */
  | 'not-a-page'
  /** The host is not one of the organisation's, or carries a port. */
  | 'other-host'
  /** Behind a login: "mijn." or "mijn" as first step of the path. */
  | 'personal-page';

export type CanonicalUrl = { readonly url: string } | { readonly refused: UrlRefusal };

/**
 * The canonical form of `address`, or why it has none.
 * @param hosts domains of the organisation, lower case ("almere.nl": itself and its sub-domains), or, for local made-up sites in
 *   development only, a full origin ("http://127.0.0.1:8788"), which is kept as it is.
 */
export function canonicalUrl(address: string, hosts: readonly string[]): CanonicalUrl {
  if (address.length > LIMITS.source || LONE_SURROGATE.test(address) || !URL.canParse(address))
    return { refused: 'not-a-page' };
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { refused: 'not-a-page' };
  if (url.username !== '' || url.password !== '') return { refused: 'not-a-page' };
  const origin = canonicalOrigin(url, hosts);
  if (origin === undefined) return { refused: 'other-host' };
  if (isPersonal(url)) return { refused: 'personal-page' };
  const canonical = origin + canonicalPath(url.pathname) + canonicalQuery(url.searchParams);
  return canonical.length > LIMITS.source ? { refused: 'not-a-page' } : { url: canonical };
}

/** True for a page behind a login, as far as its address tells: nobody reads along there. */
export function isPersonalPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && isPersonal(url);
}

/** True when `address` is its own canonical form on these hosts. */
export function isCanonicalUrl(address: string, hosts: readonly string[]): boolean {
  const result = canonicalUrl(address, hosts);
  return 'url' in result && result.url === address;
}

function canonicalOrigin(url: URL, hosts: readonly string[]): string | undefined {
  if (hosts.includes(url.origin)) return url.origin;
  if (url.port !== '') return undefined;
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  const ours = hosts.some((domain) => host === domain || (!domain.includes(':') && host.endsWith(`.${domain}`)));
  return ours ? `https://${host}` : undefined;
}

function isPersonal({ hostname, pathname }: URL): boolean {
  const path = pathname.toLowerCase();
  return (
    /^(?:mijn|digid|inloggen|login)[.-]/.test(hostname) ||
    /^\/(?:mijn|digid|inloggen|login)(?:[-/.]|$)/.test(path) ||
    path.includes('@') ||
    path.includes('%40')
  );
}

/** Path parameters (";jsessionid=…"), trailing slashes and what is then left of "..;a" go; escapes get one spelling. */
function canonicalPath(pathname: string): string {
  const steps = pathname
    .split('/')
    .map((step) => canonicalStep(step.split(';', 1)[0] ?? ''))
    .filter((step) => step !== '.' && step !== '..');
  while (steps.length > 0 && steps.at(-1) === '') steps.pop();
  return steps.join('/');
}

const UNRESERVED = /^[A-Za-z0-9._~-]$/;

function canonicalStep(step: string): string {
  return step.replace(/%[0-9A-Fa-f]{2}/g, (coded) => {
    const character = String.fromCharCode(Number.parseInt(coded.slice(1), 16));
    return UNRESERVED.test(character) ? character : coded.toUpperCase();
  });
}

function canonicalQuery(parameters: URLSearchParams): string {
  const kept = QUERY_ALLOW_LIST.flatMap((name) => {
    const value = parameters.get(name);
    const plain = value !== null && value.length <= QUERY_VALUE_LENGTH && QUERY_VALUE.test(value);
    return plain ? [`${name}=${value}`] : [];
  });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
