/** Where a municipality's own rules are: the national database of local regulation. */
import type { InspectedOrganisation } from '../../checking/keuring/keuring.ts';
import { jointOrganisationsOf } from '../../register/organisation.ts';

const SEARCH = 'https://lokaleregelgeving.overheid.nl/ZoekResultaat';

/**
 * Addresses that open the search for rules in force on the Participatiewet: one a municipality, and one by the name of each joint
 * organisation too, because its rules may be published under either.
 */
export function localRuleSearches({
  code,
  name,
  members,
}: InspectedOrganisation): readonly { readonly name: string; readonly url: string }[] {
  if (members.length > 0) return [ofJoint(name), ...members.map(ofMunicipality)];
  const joint = code === undefined ? [] : jointOrganisationsOf(code);
  return [ofMunicipality(name), ...joint.map((each) => ofJoint(each.name))];
}

const ofJoint = (name: string) => ({
  name,
  url: `${SEARCH}?${new URLSearchParams({ tekst: `Participatiewet ${name}` })}`,
});

const ofMunicipality = (name: string) => ({
  name,
  url: `${SEARCH}?${new URLSearchParams({ gemeenten: name, tekst: 'Participatiewet' })}`,
});
