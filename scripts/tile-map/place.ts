/** A municipality as a point on a flat map. */
import type { Organisation } from '../../register/organisation.ts';
import type { Spot } from './hexagon.ts';

export interface Place extends Spot {
  readonly code: string;
  readonly province: string;
}

const KM_A_DEGREE = 111.3;
const MIDDLE = { longitude: 5.3, latitude: 52.2 };
/** A municipality takes about ten kilometres across: then a hexagon of 1 is about right from the start. */
const KM_A_HEXAGON = 10.5;

/** The municipalities, east and south from the middle of the country, in hexagons. */
export function placesOf(organisations: readonly Organisation[]): readonly Place[] {
  const narrowing = Math.cos((MIDDLE.latitude / 180) * Math.PI);
  return organisations.flatMap(({ code, kind, province = '', position }): readonly Place[] => {
    if (kind !== 'gemeente' || !position) return [];
    const x = ((position.longitude - MIDDLE.longitude) * narrowing * KM_A_DEGREE) / KM_A_HEXAGON;
    const y = ((MIDDLE.latitude - position.latitude) * KM_A_DEGREE) / KM_A_HEXAGON;
    return [{ code, province, x, y }];
  });
}
