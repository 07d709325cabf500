/** A page as a step of a walk: of this site only, without query, and without what could tell who someone is. */
import { canonicalUrl } from '../canonical-url.ts';
import { isScrubbedAddress } from '../scrubbed-address.ts';

/**
 * The address as it may stand in a walk, or undefined when it may not: another site, behind a login, or personal data in the path.
 * @param hosts domains of the organisation, as `canonicalUrl` takes them.
 */
export function visitedPage(address: string, hosts: readonly string[]): string | undefined {
  const page = canonicalUrl(address, hosts);
  if ('refused' in page) return undefined;
  const url = page.url.split('?', 1)[0] ?? '';
  return isScrubbedAddress(url) ? url : undefined;
}

/** True when `address` may stand in a walk as it is. */
export function isVisitedPage(address: string, hosts: readonly string[]): boolean {
  return visitedPage(address, hosts) === address;
}
