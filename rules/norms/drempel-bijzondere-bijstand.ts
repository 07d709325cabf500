import { series } from './period.ts';

const LAW = 'Participatiewet, artikel 35 lid 2';

/** Costs a year that a municipality may leave to the applicant of bijzondere bijstand; euro cents. Applying it is its choice. */
export const drempelBijzondereBijstand = series<number>(
  { from: '2018-01-01', fact: 132_00, source: LAW, certainty: 'read-in-law' },
  { from: '2019-01-01', fact: 134_00, source: LAW, certainty: 'read-in-law' },
  { from: '2020-01-01', unknown: 'niet gevonden' },
  { from: '2022-01-01', fact: 143_00, source: LAW, certainty: 'read-in-law' },
  { from: '2023-01-01', fact: 167_00, source: LAW, certainty: 'read-in-law' },
  { from: '2024-01-01', fact: 166_00, source: LAW, certainty: 'read-in-law' },
  { from: '2025-01-01', fact: 170_00, source: LAW, certainty: 'read-in-law' },
  { from: '2026-01-01', fact: 176_00, source: LAW, certainty: 'read-in-law' },
  { from: '2027-01-01', unknown: 'nog niet bekendgemaakt' },
);
