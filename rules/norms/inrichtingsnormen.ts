import type { IsoDate } from '../../language/date.ts';
import { type Row, series } from './period.ts';

/** Norms for people who stay in an inrichting (Participatiewet, artikel 23); net a month, euro cents. */
export interface Inrichtingsnormen {
  readonly alleenstaande: number;
  readonly gehuwden: number;
  /** Rise for the nominal premium of the health insurance (lid 2). */
  readonly raise: { readonly alleenstaande: number; readonly gehuwden: number };
}

function inLaw(
  from: IsoDate,
  alleenstaande: number,
  gehuwden: number,
  raise: Inrichtingsnormen['raise'],
): Row<Inrichtingsnormen> {
  const fact = { alleenstaande, gehuwden, raise };
  return { from, fact, source: `Participatiewet, tekst van ${from}`, certainty: 'read-in-law' };
}

const raise2025 = { alleenstaande: 45_00, gehuwden: 101_00 };
const raise2026 = { alleenstaande: 47_00, gehuwden: 106_00 };

export const inrichtingsnormen = series<Inrichtingsnormen>(
  { from: '2018-01-01', unknown: 'niet opgezocht' },
  inLaw('2025-01-01', 426_03, 662_69, raise2025),
  inLaw('2025-07-01', 433_49, 674_29, raise2025),
  inLaw('2026-01-01', 443_76, 690_27, raise2026),
  inLaw('2026-07-01', 449_44, 699_11, raise2026),
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);
