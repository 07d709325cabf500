/** Addresses that tell who somebody is: a case under a citizen service number, for instance. Such pages should be behind a login; some are not. */
import { isScrubbed } from './scrub.ts';

/** True when nothing in the address looks like personal data. */
export function isScrubbedAddress(address: string): boolean {
  return isScrubbed(readable(address));
}

/** Escapes hide what scrubbing looks for, and so do slashes beside a number. */
function readable(address: string): string {
  const apart = (text: string) => text.replace(/[/_+]/g, ' ');
  try {
    return apart(decodeURIComponent(address));
  } catch {
    return apart(address);
  }
}
