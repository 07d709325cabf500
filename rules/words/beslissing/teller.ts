/** How the counting of the weeks is told: from when, and that it goes on or begins again. */
import { concept } from '../../../language/concept.ts';

/** Counting, with the term left out. */
export const COUNTS = concept(
  'telt',
  'tellen',
  'telt',
  'rekenen',
  'geteld',
  'gerekend',
  'startdatum',
  'begindatum',
  'startdag',
  'eerste dag',
);

/** "Begint opnieuw te lopen zodra alles binnen is": perhaps it only goes on. */
export const RUNS_ON = concept(
  'loopt verder',
  'opnieuw',
  ...['loopt weer', 'weer te lopen', 'weer lopen', 'weer verder'],
  'loopt … verder',
  'gaat … verder',
);

/** "Is uw dossier compleet? Vanaf dat moment …" */
export const FROM_THEN = concept(
  'vanaf dan',
  'weken later',
  'weken daarna',
  'vanaf dan',
  'vanaf dat moment',
  'vanaf die dag',
  'vanaf die datum',
  'pas dan',
  'dan pas',
);

/** "De acht weken starten pas daarna." */
export const ONLY_THEN = concept('pas daarna', 'pas daarna', 'daarna pas', 'dan pas', 'pas dan');

export const THAT_TERM = concept(
  'die tijd',
  ...['die', 'deze'].flatMap((that) =>
    ['tijd', 'termijn', 'periode', 'weken', 'acht weken'].map((term) => `${that} ${term}`),
  ),
);

export const UNTIL_TALK = concept('tot het gesprek', 'tussen', 'tot', 'voor', 'daarvoor', 'voorafgaand', 'eerder');

export const AGAIN = concept(
  'helemaal opnieuw',
  'helemaal opnieuw',
  'weer van voren',
  'van voren af aan',
  'weer bij nul',
);
