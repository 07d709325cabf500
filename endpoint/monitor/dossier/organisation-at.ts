/** From the last part of an address to the organisation whose dossier it is. */
import { organisationsByName } from '../../../register/name.ts';
import { type Organisation, slug } from '../../../register/organisation.ts';
import type { Country, Municipality } from '../../figures/country.ts';
import type { Sources } from '../sources.ts';

export type Whose =
  | { readonly kind: 'municipality'; readonly municipality: Municipality }
  | { readonly kind: 'joint'; readonly organisation: Organisation; readonly slug: string };

/** Joint organisations of the country, each once. */
export function jointOf(country: Country): readonly Organisation[] {
  return [...new Set(country.municipalities.flatMap(({ joint }) => joint))];
}

/** The dossier at this address; a string for the slug under which it stands when the address is a code or a former name. */
export function organisationAt(wanted: string, { figures: { country }, source }: Sources): Whose | string | undefined {
  const municipality = country.bySlug(wanted);
  if (municipality) return { kind: 'municipality', municipality };
  const joint = jointOf(country);
  const organisation = joint.find(({ name }) => slug(name) === wanted);
  if (organisation) return { kind: 'joint', organisation, slug: wanted };
  const byCode = country.byCode(wanted.toUpperCase())?.slug ?? joint.find(({ code }) => code === wanted)?.name;
  if (byCode !== undefined) return slug(byCode);
  return source.example ? undefined : formerSlug(wanted, country);
}

/** Where a former municipality went, when that is one. */
function formerSlug(wanted: string, country: Country): string | undefined {
  const formerly = organisationsByName(wanted).filter((match) => match.formerly && slug(match.formerly) === wanted);
  const [match, another] = formerly;
  return another ? undefined : match && country.byCode(match.organisation.code)?.slug;
}
