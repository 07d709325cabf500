import type { IsoDate } from '../../language/date.ts';

/** Last day on which the energietoeslag of a year could be given (Participatiewet, artikel 35 lid 4). */
export const ENERGIETOESLAG_ENDS: Readonly<Record<2022 | 2023, IsoDate>> = { 2022: '2023-06-30', 2023: '2024-08-31' };
