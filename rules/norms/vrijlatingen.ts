import type { IsoDate } from '../../language/date.ts';
import { rowOn, series } from './period.ts';

/** Income from work that stays free (Participatiewet, artikel 31 lid 2); euro cents a month. Years between were not found. */

const LAW = 'Participatiewet, artikel 31';

/** Onderdeel n: 25% of the income, at most this much a month, six months. From 27 until AOW age. */
export const vrijlatingInkomsten = series<number>(
  { from: '2018-01-01', fact: 202_00, source: LAW, certainty: 'read-in-law' },
  { from: '2018-07-01', fact: 203_00, source: LAW, certainty: 'read-in-law' },
  { from: '2019-01-01', fact: 209_00, source: LAW, certainty: 'read-in-law' },
  { from: '2019-07-01', unknown: 'niet gevonden' },
  { from: '2023-01-01', fact: 246_00, source: LAW, certainty: 'read-in-law' },
  { from: '2023-07-01', unknown: 'niet gevonden' },
  { from: '2025-01-01', fact: 273_00, source: LAW, certainty: 'read-in-law' },
  { from: '2025-07-01', unknown: 'niet gevonden' },
  { from: '2026-01-01', fact: 285_00, source: LAW, certainty: 'read-in-law' },
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);

/** Onderdeel r: single parent with a child under 12, 12,5%, thirty months, after onderdeel n. */
export const vrijlatingAlleenstaandeOuder = series<number>(
  { from: '2018-01-01', unknown: 'niet gevonden' },
  { from: '2024-01-01', fact: 164_73, source: LAW, certainty: 'read-in-law' },
  { from: '2024-07-01', unknown: 'niet gevonden' },
  { from: '2026-01-01', fact: 177_66, source: LAW, certainty: 'read-in-law' },
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);

/** 15%: onderdeel y (medically fit for fewer hours), and z and aa (loonkostensubsidie). */
export interface VrijlatingBeperking {
  readonly medisch: number;
  readonly loonkostensubsidie: number;
}

export const vrijlatingBeperking = series<VrijlatingBeperking>(
  { from: '2018-01-01', unknown: 'niet gevonden' },
  {
    from: '2024-01-01',
    fact: { medisch: 167_07, loonkostensubsidie: 157_96 },
    source: LAW,
    certainty: 'read-in-law',
  },
  { from: '2024-07-01', unknown: 'niet gevonden' },
  {
    from: '2026-01-01',
    fact: { medisch: 180_19, loonkostensubsidie: 180_19 },
    source: LAW,
    certainty: 'read-in-law',
  },
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);

/** Onderdeel j: premie for work or volunteering; euro cents a year. */
export const premie = series<number>(
  { from: '2018-01-01', unknown: 'niet gevonden' },
  { from: '2026-01-01', fact: 3_398_00, source: LAW, certainty: 'read-in-law' },
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);

/** Onderdeel k: allowance for volunteers. */
export interface Vrijwilligersvergoeding {
  readonly perMonth: number;
  readonly perYear: number;
}

export const vrijwilligersvergoeding = series<Vrijwilligersvergoeding>(
  { from: '2018-01-01', unknown: 'niet gevonden' },
  {
    from: '2026-01-01',
    fact: { perMonth: 220_00, perYear: 2_200_00 },
    source: 'Normenbrief 1 januari 2026, via een afgeleide bron',
    certainty: 'derived',
  },
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);

/** The three monthly maxima on a day (25%, 12,5%, 15%) in euro cents; an absent one is not known. */
export function vrijlatingenOn(asOf: IsoDate): {
  readonly inkomsten: number | undefined;
  readonly alleenstaandeOuder: number | undefined;
  readonly beperking: VrijlatingBeperking | undefined;
} {
  return {
    inkomsten: rowOn(vrijlatingInkomsten, asOf)?.fact,
    alleenstaandeOuder: rowOn(vrijlatingAlleenstaandeOuder, asOf)?.fact,
    beperking: rowOn(vrijlatingBeperking, asOf)?.fact,
  };
}
