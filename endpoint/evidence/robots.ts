import robotsParser from 'robots-parser';
import { type FetchRules, publicFetch, USER_AGENT } from './public-fetch.ts';

const NAME = USER_AGENT.split('/')[0] ?? '';

/**
 * Whether a site lets us read a page (RFC 9309): no robots.txt (4xx) allows all; one that cannot be read forbids all for now.
 * `undefined`: could not be asked.
 */
export async function robotsAllow(url: string, rules: FetchRules): Promise<boolean | undefined> {
  const address = new URL('/robots.txt', url).href;
  const fetched = await publicFetch(address, rules);
  // A site that answers with something else than text has no robots.txt.
  if ('refused' in fetched) return fetched.refused === 'type' ? true : undefined;
  if (fetched.status >= 500) return undefined;
  if (fetched.status >= 400 || fetched.type.includes('html')) return true;
  const parser = robotsParser(address, fetched.text);
  return parser.isAllowed(url, NAME) ?? true;
}
