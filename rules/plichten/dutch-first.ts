/** Which statements let the bijstand wait until Dutch is learned, or a test of it is passed. */
import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { questionAnswered } from '../surroundings.ts';
import { VERLAGEN } from '../words/sanctie.ts';
import { NEDERLANDS, TAAL_LEREN, TOETS } from '../words/taaleis.ts';
import { KRIJGEN, MET_UITKERING, TOCH, UITKERING, WEINIG } from '../words/taaleis-recht.ts';

/** "Pas als u die haalt." */
const PAS_GESLAAGD = concept(
  'pas geslaagd',
  ...['pas', 'alleen'].flatMap((only) =>
    ['als', 'wanneer', 'zodra'].flatMap((when) =>
      ['haalt', 'behaalt', 'gehaald', 'slaagt', 'geslaagd', 'afgerond', 'voltooid'].map(
        (pass) => `${only} ${when} … ${pass}`,
      ),
    ),
  ),
  ...['wie slaagt', 'wie … haalt', 'wie geslaagd'].map((who) => `alleen ${who}`),
  ...['na', 'nadat'].flatMap((when) => ['geslaagd', 'gehaald'].map((pass) => `pas ${when} … ${pass}`)),
);

export const EERST_LES = concept(
  'eerst les',
  ...['*cursus', 'les', 'taalles*', 'lessen', 'leren'].map((course) => `eerst … ${course}`),
  ...['leer', 'leert'].flatMap((learn) => [`${learn} … eerst`, `eerst … ${learn}`]),
);
const DAARNA = concept('daarna', 'daarna', 'dan pas', 'vervolgens', 'pas daarna', 'later');

export const DUTCH_FIRST = either('eerst Nederlands', PAS_GESLAAGD, EERST_LES);

/** "U doet een taaltest. Pas als u die haalt, krijgt u bijstand." */
export function isOnlyAfterTest(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !statement.has(PAS_GESLAAGD)) return false;
  const isTested = previous.has(NEDERLANDS) && previous.has(TOETS);
  if (!(isTested || previous.has(TAAL_LEREN)) || isForSomethingElse(statement)) return false;
  return (
    (statement.near(KRIJGEN, UITKERING, 4) || statement.near(ONTSTAAT, UITKERING, 4)) && !statement.negates(UITKERING)
  );
}

/** "Is uw Nederlands niet goed genoeg? Volg dan eerst een cursus en vraag daarna een uitkering aan." */
export function isOnlyAfterLessons(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (asked?.has(NEDERLANDS) !== true || !statement.has(EERST_LES) || isForSomethingElse(statement)) return false;
  if (!asked.has(WEINIG) && !asked.has(NIET_GOED)) return false;
  const [after] = statement.find(DAARNA);
  const [lesson] = statement.find(TAAL_LEREN);
  if (after === undefined || lesson === undefined || lesson.start > after.start) return false;
  return statement.find(UITKERING).some(({ start }) => start > after.start) && statement.has(VRAAGT);
}

const ONTSTAAT = concept('ontstaat', 'ontstaat', 'bestaat', 'gaat … in', 'begint');

/** "Eerst rondt u de taalcursus af. Daarna kunt u recht krijgen op bijstand." */
export function comesAfterLessons(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !opensWith(statement, DAARNA) || isForSomethingElse(statement)) return false;
  if (!previous.has(EERST_LES) || !previous.has(TAAL_LEREN) || previous.has(UITKERING)) return false;
  return statement.near(KRIJGEN, UITKERING, 4) && !statement.negates(UITKERING) && !statement.has(COURSE_TOO);
}

/** What comes after may be another course, or help. */
const COURSE_TOO = concept('ook cursus', '*cursus', 'hulp', 'werk', 'baan');

/** The benefit is paid already, or only its height is spoken of. */
const isForSomethingElse = (statement: Statement): boolean =>
  [VERLAGEN, MET_UITKERING, TOCH].some((each) => statement.has(each));

const NIET_GOED = concept('niet goed', 'niet … goed', 'nog niet', 'geen', 'niet … genoeg', 'onder niveau');
const VRAAGT = concept('vraagt', 'vraag', 'vraagt', 'aanvragen', 'krijgt', 'krijgen');
