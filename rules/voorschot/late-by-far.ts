/** No voorschot in more than the first four weeks, or only when the whole term of the decision is over. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { UITKEREN } from '../words/voorschot-betaling.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { GEEN_VOORSCHOT } from '../words/voorschot-weigeren.ts';
import { MONTH } from './term.ts';

/** "De eerste zes weken betalen wij nog geen voorschot." */
export function isNoneAtFirst(statement: Statement): boolean {
  const first = statement.durations.filter(
    ({ start, days }) => days > MONTH && statement.words[start - 1]?.plain === 'eerste',
  );
  return first.length > 0 && statement.has(GEEN_VOORSCHOT) && !statement.isConditional;
}

/** "Wij betalen het voorschot na afloop van de beslistermijn": that is eight weeks. */
export function isAfterDecisionTerm(statement: Statement): boolean {
  if (!statement.has(ELK_VOORSCHOT) || !statement.has(UITKEREN) || statement.has(STILL)) return false;
  return statement.find(NA_DE_BESLISTERMIJN).some(({ end }) => !statement.negates({ start: end - 1, end }));
}

const NA_DE_BESLISTERMIJN = concept(
  'na de beslistermijn',
  ...[
    'na de',
    'na de wettelijke',
    'afloop van de',
    'afloop van de wettelijke',
    'einde van de',
    'einde van de wettelijke',
  ].map((after) => `${after} beslistermijn`),
  ...['voorbij', 'verstreken', 'verlopen', 'afgelopen', 'om is'].map((over) => `beslistermijn … ${over}`),
);

/** It came before, and goes on. */
const STILL = concept(
  'nog steeds',
  'nog steeds',
  'ook',
  'blijft',
  'blijven',
  'door',
  'weer',
  'extra',
  'tot',
  'nog een',
);
