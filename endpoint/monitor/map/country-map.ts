/** The municipalities as tiles, each with how a subject stands there. Pure. */
import type { Rule } from '../../../rules/rule.ts';
import type { Country } from '../../figures/country.ts';
import type { Figures } from '../../figures/figures.ts';
import { MAP_STANDINGS, type MapStanding, mapStanding } from './map-standing.ts';
import { middleOf, outline, tileOf } from './tiles.ts';

export interface MapTile {
  readonly name: string;
  readonly slug: string;
  readonly standing: MapStanding;
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

export function countryMap(
  { country, standingsOf }: Pick<Figures, 'country' | 'standingsOf'>,
  rules: readonly Rule[],
): CountryMap {
  const counts = Object.fromEntries(MAP_STANDINGS.map((each) => [each, 0])) as Record<MapStanding, number>;
  const tiles = country.municipalities.map(({ code, name, slug }): MapTile => {
    const known = standingsOf(code);
    const standing = mapStanding(
      rules.flatMap(({ id }) => {
        const each = known.get(id);
        return each === undefined ? [] : [each];
      }),
    );
    counts[standing] += 1;
    const tile = tileOf(code);
    return { name, slug, standing, place: tile && middleOf(tile) };
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
