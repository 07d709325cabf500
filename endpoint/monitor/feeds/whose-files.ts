/** Of whom a feed, badge or picture is: a municipality, or a joint organisation, which has a dossier of its own too. Pure. */
import { slug } from '../../../register/organisation.ts';
import { countsOfPoints, type Figures } from '../../figures/figures.ts';
import type { KnownPoint } from '../../figures/known-point.ts';
import type { Counts } from '../../figures/series.ts';
import { jointOf } from '../dossier/organisation-at.ts';

export interface Whose {
  readonly code: string;
  readonly name: string;
  readonly points: readonly KnownPoint[];
  readonly counts: Counts;
}

/** Undefined when nobody has this address. */
export function whoseFiles(wanted: string, figures: Figures): Whose | undefined {
  const municipality = figures.country.bySlug(wanted);
  if (municipality) {
    const { code, name } = municipality;
    return { code, name, points: figures.pointsOf(code), counts: figures.countsOf([municipality], figures.rules) };
  }
  const joint = jointOf(figures.country).find(({ name }) => slug(name) === wanted);
  if (!joint) return undefined;
  const points = figures.points.filter(({ point }) => point.organisation === joint.code);
  return { code: joint.code, name: joint.name, points, counts: countsOfPoints(points) };
}
