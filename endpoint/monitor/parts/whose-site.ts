import { slug } from '../../../register/organisation.ts';
import type { Country } from '../../figures/country.ts';

/** Who has the site that a point is about, for a link to its dossier: the municipality, or the joint organisation itself. */
export function whoseSite(
  organisation: string,
  country: Country,
): { readonly name: string; readonly slug: string } | undefined {
  const municipality = country.byCode(organisation);
  if (municipality) return municipality;
  const [member] = country.countingFor(organisation);
  const joint = member?.joint.find(({ code }) => code === organisation);
  return joint && { name: joint.name, slug: slug(joint.name) };
}
