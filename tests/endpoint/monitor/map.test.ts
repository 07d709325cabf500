import { describe, expect, it } from 'vitest';
import { mapStanding } from '../../../endpoint/monitor/map/map-standing.ts';
import tiles from '../../../endpoint/monitor/map/tiles.json' with { type: 'json' };
import { middleOf, outline, SIZE, tileOf } from '../../../endpoint/monitor/map/tiles.ts';
import { organisations } from '../../../register/organisation.ts';
import { MUNICIPALITIES } from '../../register/number.ts';

const municipalities = organisations.filter(({ kind }) => kind === 'gemeente');
const placeOf = (code: string) => {
  const tile = tileOf(code);
  if (!tile) throw new Error(`no tile for ${code}`);
  return middleOf(tile);
};
const codeOf = (name: string) => municipalities.find((each) => each.name === name)?.code ?? name;

describe('the map of tiles', () => {
  it('has a tile of its own for every municipality, within the drawing', () => {
    const without = municipalities.filter(({ code }) => !tileOf(code)).map(({ code, name }) => `${code} ${name}`);
    expect(without, 'to be given a tile in endpoint/monitor/map/tiles.json').toEqual([]);
    const places = municipalities.map(({ code }) => placeOf(code));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(MUNICIPALITIES);
    for (const { x, y } of places) {
      expect(x).toBeGreaterThan(13);
      expect(x).toBeLessThan(SIZE.width - 13);
      expect(y).toBeGreaterThan(15);
      expect(y).toBeLessThan(SIZE.height - 15);
    }
  });

  it('has no tile for who is no municipality any more', () => {
    const codes = new Set(municipalities.map(({ code }) => code));
    expect(
      Object.keys(tiles).filter((code) => !codes.has(code)),
      'to be taken out of endpoint/monitor/map/tiles.json',
    ).toEqual([]);
  });

  it('keeps the country recognisable: north above south, west beside east', () => {
    const north = placeOf(codeOf('Groningen'));
    const south = placeOf(codeOf('Maastricht'));
    const west = placeOf(codeOf('Den Haag')) ?? placeOf('GM0518');
    const east = placeOf(codeOf('Enschede'));
    expect(north.y).toBeLessThan(south.y);
    expect(west.x).toBeLessThan(east.x);
  });

  it('keeps most municipalities beside one of the three that lie nearest', () => {
    const known = municipalities.flatMap(({ code, position }) => (position ? [{ code, ...position }] : []));
    const beside = known.filter((each) => {
      const nearest = known
        .filter(({ code }) => code !== each.code)
        .map(({ code, longitude, latitude }) => ({
          code,
          far: Math.hypot((longitude - each.longitude) * 0.61, latitude - each.latitude),
        }))
        .sort((a, b) => a.far - b.far)
        .slice(0, 3);
      const own = placeOf(each.code);
      return nearest.some(({ code }) => Math.hypot(placeOf(code).x - own.x, placeOf(code).y - own.y) < 27);
    });
    expect(beside.length / known.length).toBeGreaterThan(0.9);
  });

  it('gives municipalities of an example country the same tiles, and others none', () => {
    expect(tileOf('VB1001')).toEqual(tileOf(municipalities[0]?.code ?? ''));
    expect(tileOf(`VB${1000 + MUNICIPALITIES}`)).toEqual(tileOf(municipalities[MUNICIPALITIES - 1]?.code ?? ''));
    expect(tileOf(`VB${1001 + MUNICIPALITIES}`)).toBeUndefined();
    expect(tileOf('VB0001')).toBeUndefined();
    expect(tileOf('SO-avres')).toBeUndefined();
  });

  it('draws each line between two groups once, and none within a group', () => {
    const pair = [
      { column: 0, row: 0 },
      { column: 1, row: 0 },
    ];
    const sides = (...groups: readonly string[]) =>
      outline(pair.map((tile, at) => ({ ...tile, group: groups[at] ?? '' }))).split('M').length - 1;
    expect(sides('a', 'a')).toBe(10);
    expect(sides('a', 'b')).toBe(11);
  });
});

describe('the colour of a tile', () => {
  it('is no judgement where nobody looked, or where nothing is confirmed', () => {
    expect(mapStanding([])).toBe('unseen');
    expect(mapStanding(['reported'])).toBe('uncertain');
    expect(mapStanding(['open', 'reported'])).toBe('uncertain');
  });

  it('is good when all that is known is good', () => {
    expect(mapStanding(['right', 'repaired'])).toBe('right');
    expect(mapStanding(['right', 'reported'])).toBe('right');
  });

  it('is incomplete when a part is there and a part is not, or is unclear', () => {
    expect(mapStanding(['right', 'missing'])).toBe('incomplete');
    expect(mapStanding(['unclear'])).toBe('incomplete');
  });

  it('is not found when nothing is there, and not right only for what is confirmed', () => {
    expect(mapStanding(['missing', 'reported'])).toBe('missing');
    expect(mapStanding(['right', 'wrong'])).toBe('wrong');
  });
});
