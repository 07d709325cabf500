/** The municipalities as tiles, each with how a subject stands there. Pure. */
import type { Subject } from '../../../rules/rule.ts';
import type { Country } from '../../figures/country.ts';
import { type Figures, standingsByRule } from '../../figures/figures.ts';
import { MAP_STANDINGS, type MapStanding, mapStanding } from './map-standing.ts';
import { middleOf, outline, tileOf } from './tiles.ts';

export interface MapTile {
  readonly name: string;
  readonly slug: string;
  readonly standing: MapStanding;
  /** Joint organisation whose site was read, when the municipality's own was not. */
  readonly seenAt: string | undefined;
  /** Middle in the drawing; undefined for a municipality without a tile, which then is in the list only. */
  readonly place: { readonly x: number; readonly y: number } | undefined;
}

export interface CountryMap {
  /** By name. */
  readonly tiles: readonly MapTile[];
  readonly counts: Readonly<Record<MapStanding, number>>;
  /** Path of the lines around provinces. */
  readonly provinces: string;
}

export function countryMap({ country, pointsOf }: Pick<Figures, 'country' | 'pointsOf'>, subject: Subject): CountryMap {
  const counts = Object.fromEntries(MAP_STANDINGS.map((each) => [each, 0])) as Record<MapStanding, number>;
  const tiles = country.municipalities.map(({ code, name, slug, joint }): MapTile => {
    const known = pointsOf(code).filter(({ rule }) => rule?.subject === subject);
    const own = known.filter(({ point }) => point.organisation === code);
    // A municipality answers for its own site first; that of another counts only where nothing else is known, and is named.
    const counted = own.length > 0 ? own : known;
    const standing = mapStanding(standingsByRule(counted).values());
    counts[standing] += 1;
    const tile = tileOf(code);
    const elsewhere = counted === own ? undefined : counted[0]?.point.organisation;
    const seenAt = joint.find((each) => each.code === elsewhere)?.name;
    return { name, slug, standing, seenAt, place: tile && middleOf(tile) };
  });
  return { tiles, counts, provinces: provincesOf(country) };
}

const drawn = new WeakMap<Country, string>();

function provincesOf(country: Country): string {
  const known = drawn.get(country);
  if (known !== undefined) return known;
  const grouped = country.municipalities.flatMap(({ code, province }) => {
    const tile = tileOf(code);
    return tile ? [{ ...tile, group: province }] : [];
  });
  const lines = outline(grouped);
  drawn.set(country, lines);
  return lines;
}
