/** Where a municipality's own rules are: the national database of local regulation. */
import type { InspectedOrganisation } from '../../checking/keuring/keuring.ts';

const SEARCH = 'https://lokaleregelgeving.overheid.nl/ZoekResultaat';

/**
 * Addresses that open the search for rules in force on the Participatiewet: one a municipality, and for a joint organisation one by
 * its name too, because its rules may be published under either.
 */
export function localRuleSearches({ name, members }: InspectedOrganisation): readonly { name: string; url: string }[] {
  const own = { name, url: `${SEARCH}?${new URLSearchParams({ tekst: `Participatiewet ${name}` })}` };
  if (members.length > 0) return [own, ...members.map(ofMunicipality)];
  return [ofMunicipality(name)];
}

const ofMunicipality = (name: string) => ({
  name,
  url: `${SEARCH}?${new URLSearchParams({ gemeenten: name, tekst: 'Participatiewet' })}`,
});
