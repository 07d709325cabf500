import type { IsoDate } from '../../language/date.ts';
import { type Row, series } from './period.ts';

export interface YoungCouples {
  readonly bothYoung: number;
  readonly oneYoung: number;
  readonly bothYoungWithChild: number;
  readonly oneYoungWithChild: number;
}

/** Couples with a partner of 18 to 20 (Participatiewet, artikel 20); net a month, including vakantietoeslag, euro cents. */
export interface Jongerennormen extends YoungCouples {
  /** Rise of the norm for 18 to 20 without help from parents (lid 3); before 2026 this was bijzondere bijstand. */
  readonly ophoging: number | undefined;
  /** For the partner of 18 to 20 with a child, beside the kostendelersnorm of the other (artikel 22a lid 3 a). */
  readonly besideKostendeler: number;
}

/** A child raises the norm of a young couple by this part of that of older ones. */
const FOR_CHILD = 0.2;

/** How the amounts of the law hang together: each partner brings what he would get, and the child a fifth of a couple's norm. */
export function youngCouples(jongere: number, gehuwden: number): YoungCouples {
  const [bothYoung, oneYoung] = [2 * jongere, jongere + Math.round(gehuwden / 2)];
  const child = Math.round(FOR_CHILD * gehuwden);
  return { bothYoung, oneYoung, bothYoungWithChild: bothYoung + child, oneYoungWithChild: oneYoung + child };
}

function inLaw(from: IsoDate, fact: Jongerennormen): Row<Jongerennormen> {
  return { from, fact, source: `Participatiewet, tekst van ${from}`, certainty: 'read-in-law' };
}

export const jongerennormen = series<Jongerennormen>(
  { from: '2018-01-01', unknown: 'niet opgezocht' },
  inLaw('2025-01-01', {
    bothYoung: 664_34,
    oneYoung: 1293_21,
    bothYoungWithChild: 1048_75,
    oneYoungWithChild: 1677_62,
    ophoging: undefined,
    besideKostendeler: 716_58,
  }),
  inLaw('2025-07-01', {
    bothYoung: 675_96,
    oneYoung: 1315_88,
    bothYoungWithChild: 1067_12,
    oneYoungWithChild: 1707_04,
    ophoging: undefined,
    besideKostendeler: 729_14,
  }),
  inLaw('2026-01-01', {
    bothYoung: 691_98,
    oneYoung: 1347_06,
    bothYoungWithChild: 1092_41,
    oneYoungWithChild: 1747_49,
    ophoging: 746_45,
    besideKostendeler: 746_42,
  }),
  inLaw('2026-07-01', {
    bothYoung: 700_84,
    oneYoung: 1364_32,
    bothYoungWithChild: 1106_40,
    oneYoungWithChild: 1769_88,
    ophoging: 762_24,
    besideKostendeler: 755_98,
  }),
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);
