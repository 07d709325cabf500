/** How pages name speaking and learning Dutch, and conditions for the right. */
import { concept } from '../../language/concept.ts';

/** Speaking Dutch. */
export const NEDERLANDS = concept(
  'nederlands spreken',
  'nederlandse taal',
  'nederlands te leren',
  'nederlands leren',
  'nederlands leert',
  'leert … nederlands',
  'taaleis',
  'taalniveau*',
  'taaltoets',
  'taalbeheersing',
  'taal',
  'spreekt … nederlands',
  'spreek … nederlands',
  'spreken … nederlands',
  'nederlands spreekt',
  'nederlands … spreekt',
  'nederlands … spreken',
  'nederlands te spreken',
  'nederlands … te spreken',
  'nederlands … beheers*',
  'beheers* … nederlands',
  'nederlands … begrijp*',
  'begrijpt … nederlands',
  'nederlands … kent',
  'goed nederlands',
  'voldoende nederlands',
  'genoeg nederlands',
  'geen nederlands',
  'niveau 1f',
  '1f',
);

/** Learning it: a duty, whose neglect can lower the benefit. */
export const TAAL_LEREN = concept(
  'taal leren',
  'leren',
  'leert',
  'leer',
  'les',
  'lessen',
  'taalles*',
  'cursus*',
  'taalcursus*',
  'inspannen',
  'inspanning*',
  'spant',
  'bereid',
  'verbeteren',
  'verbetert',
  'oefenen',
  'werken aan',
  'afspraken',
  'niets doet',
);

/** A list of conditions for the right itself. */
export const RECHT_ALS = concept(
  'recht als',
  'recht op bijstand',
  'recht op een bijstandsuitkering',
  'recht op een uitkering',
  'recht op uitkering',
  'recht op een bijstand*',
  'bijstand krijgen',
  'uitkering krijgen',
  'bijstandsuitkering krijgen',
  'krijgt … bijstand*',
  'krijgt … uitkering',
  'kunt … bijstand krijgen',
  'komt … in aanmerking',
  'in aanmerking komen',
  'in aanmerking voor bijstand',
  'in aanmerking voor een',
  'bijstand aanvragen als',
  'voorwaarde voor',
  'voorwaarden voor',
);

export const VOORWAARDE = concept('voorwaarde', 'voorwaarde*', 'eis', 'eisen', 'vereist', 'vereiste*');
