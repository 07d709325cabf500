/** A page that a person added to a keuring that stood already. A log, so that two machines that each add one keep both. Pure. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { type CannotAdd, cannotAdd, withPage } from '../../checking/keuring/with-page.ts';
import { jointOrganisationsOf } from '../../register/organisation.ts';
import { type GuidedKeuring, nextOrder, organisationKey } from './guided-keuring.ts';

/** The organisation's own page, or one of a joint organisation that works for it. @param page a keuring of that page only */
export function isPageFor({ organisation }: GuidedKeuring, page: Keuring): boolean {
  const whose = organisationKey(page);
  return whose === organisation || jointOrganisationsOf(organisation).some(({ code }) => code === whose);
}

/** Why the page cannot come in; undefined when it can. */
export const cannotAddTo = ({ keuring }: GuidedKeuring, page: Keuring): CannotAdd | undefined =>
  cannotAdd(keuring, page);

/** The keuring with one more page; the same when it cannot come in. Answers hold where nothing changed for them. */
export function withAddedPage(guided: GuidedKeuring, page: Keuring): GuidedKeuring {
  if (cannotAddTo(guided, page) !== undefined) return guided;
  const added = [...(guided.added ?? []), { page, order: nextOrder(guided) }];
  return { ...guided, begun: guided.begun ?? guided.keuring, added, keuring: withPage(guided.keuring, page) };
}

/** What both copies of a keuring read: what it began with, and every page that was added to either. */
export function readByBoth(
  begun: Keuring,
  added: NonNullable<GuidedKeuring['added']>,
): Pick<GuidedKeuring, 'keuring' | 'begun' | 'added'> {
  if (added.length === 0) return { keuring: begun };
  return { keuring: added.reduce((so, { page }) => withPage(so, page), begun), begun, added };
}
