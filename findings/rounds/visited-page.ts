/** A page as a step of a walk: of this site only, without query, and without what could tell who someone is. */
import { canonicalUrl } from '../canonical-url.ts';
import { isScrubbed } from '../scrub.ts';

/**
 * The address as it may stand in a walk, or undefined when it may not: another site, behind a login, or personal data in the path.
 * @param hosts domains of the organisation, as `canonicalUrl` takes them.
 */
export function visitedPage(address: string, hosts: readonly string[]): string | undefined {
  const page = canonicalUrl(address, hosts);
  if ('refused' in page) return undefined;
  const url = page.url.split('?', 1)[0] ?? '';
  return isScrubbed(readable(url)) ? url : undefined;
}

/** True when `address` may stand in a walk as it is. */
export function isVisitedPage(address: string, hosts: readonly string[]): boolean {
  return visitedPage(address, hosts) === address;
}

/** Escapes hide what scrubbing looks for, and so do slashes beside a number. */
function readable(url: string): string {
  const apart = (text: string) => text.replace(/[/_+]/g, ' ');
  try {
    return apart(decodeURIComponent(url));
  } catch {
    return apart(url);
  }
}
