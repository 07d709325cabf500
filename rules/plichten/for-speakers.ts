/** Whom the bijstand is said to be for: those who know Dutch, or know it first. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { VERLAGEN } from '../words/sanctie.ts';
import { AFGEROND, BEHEERST, NEDERLANDS, NOG_NIET, SPREEKT, TAAL_LEREN, TEST } from '../words/taaleis.ts';
import {
  ALLEEN,
  ALLEEN_TOEKENNEN,
  ALLEEN_WIE,
  KRIJGEN,
  RECHT_ALS,
  TOCH,
  UITKERING,
  WEINIG,
  WERK,
} from '../words/taaleis-recht.ts';

/** "Bijstand is er voor wie de taal beheerst." */
export function isOnlyFor(statement: Statement): boolean {
  if (statement.has(TAAL_LEREN) && !statement.has(OF_LEERT)) return false;
  if ([VERLAGEN, TEST].some((each) => statement.has(each))) return false;
  if (!affirms(statement, BEHEERST) || statement.modality.has('hoeft-niet')) return false;
  if (statement.near(ALLEEN, UITKERING, 1) && statement.has(KRIJGEN)) return true;
  if (!statement.has(ALLEEN_WIE)) return false;
  if (affirms(statement, RECHT_ALS) || isBenefitFor(statement)) return true;
  return statement.has(ALLEEN_TOEKENNEN) && !statement.negates(ALLEEN_TOEKENNEN);
}

/** "Alleen wie de taal beheerst of leert": who does neither is left out still. */
const OF_LEERT = concept('of leert', ...['leert', 'leren', 'volgt'].map((learn) => `of … ${learn}`));

/** "Bijstand is bestemd voor mensen die": not "alleen aan mensen die een uitkering hebben". */
function isBenefitFor(statement: Statement): boolean {
  const benefits = statement.find(UITKERING);
  return statement.find(ALLEEN_WIE).some(({ start }) => benefits.some(({ end }) => end <= start && start - end <= 1));
}

/** "Voor inwoners die de taal machtig zijn", among the facts on the bijstand or below "Voor wie?". */
export function isForSpeakers(statement: Statement): boolean {
  const { headings, intro, kind, words } = statement;
  const above = headings.at(-1);
  const isRow = kind === 'row' && FOR.has(words[0]?.plain ?? '');
  if (!isRow && ![above, intro].some((each) => each?.has(FOR_WHOM))) return false;
  if ([above, intro].some((each) => each?.has(NEDERLANDS) || each?.has(WERK))) return false;
  if (!headings.some((each) => each.has(BIJSTAND)) || statement.isConditional || statement.isQuestion) return false;
  if ([TAAL_LEREN, VERLAGEN, TEST, NOG_NIET, WERK, HELPEN].some((each) => statement.has(each))) return false;
  if (statement.negates(NEDERLANDS) || statement.near(WEINIG, NEDERLANDS, 3) || statement.modality.size > 0)
    return false;
  return (
    (statement.has(PEOPLE) && affirms(statement, KNOWS)) || (words[0]?.plain === 'die' && affirms(statement, SPREEKT))
  );
}

const FOR: ReadonlySet<string> = new Set(['wie', 'doelgroep', 'voor']);
const FOR_WHOM = concept(
  'voor wie',
  'voor wie',
  'doelgroep',
  'in het kort',
  'kenmerken',
  'wie krijg*',
  'wie kom*',
  'samenvatting',
);
const BIJSTAND = concept('bijstand', '*bijstand', 'bijstandsuitkering');
const PEOPLE = concept('mensen', 'inwoners', 'mensen', 'personen', 'iedereen', 'iemand', 'wie', 'aanvragers');
const KNOWS = concept(
  'kent de taal',
  ...['beheers*', 'machtig', 'sprek*', 'spreek*', 'kennen', 'kent'].map((know) => `die … ${know}`),
  ...['kennis van', 'beheersing van'],
);
const HELPEN = concept('helpen', 'helpen', '*vrijwillig*', 'tolk');

/** "U haalt eerst taalniveau A2. Daarna kunt u bijstand aanvragen." */
export function isFirstStep(statement: Statement): boolean {
  const { next, modality } = statement;
  if (next === undefined || !statement.has(EERST) || modality.has('mag')) return false;
  if ((statement.has(TAAL_LEREN) && !statement.has(AFGEROND)) || next.has(TOCH)) return false;
  if ([TEST, UITKERING].some((each) => statement.has(each))) return false;
  return AFTERWARDS.has(next.words[0]?.plain ?? '') && next.near(AANVRAGEN, UITKERING, 2);
}

const EERST = concept('eerst', 'eerst');
const AANVRAGEN = concept('aanvragen', 'aanvragen', 'krijgen', 'aanmerking', 'recht');
const AFTERWARDS: ReadonlySet<string> = new Set(['daarna', 'pas']);
