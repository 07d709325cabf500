/** News that tells the age of before first, and then that it becomes 27: "Nu is dat nog 21 jaar. Dat wordt 27." */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { isOfApplicant } from './housemate-ages.ts';

/** Sentences after the old age within which the new one is told. */
const SOON = 3;

/** Housemates count from this age since 2023. */
const RAISED_TO = 27;

/** The age changes, or holds from a day on. */
const CHANGES = concept(
  'verandert',
  'verander*',
  'wijzig*',
  'aangepast',
  'verho*',
  'omhoog',
  'opgetrokken',
  'schuift op',
  'naar 27',
  'pas vanaf 27',
  'nieuwe leeftijd*',
  'nieuwe grens',
  'inmiddels',
  'voortaan',
  'nu',
  'sinds',
  'straks',
  'einde',
  'vanaf 1 januari',
  'per 1 januari',
  'met ingang van',
  ...[
    'dat',
    'dit',
    'deze leeftijd',
    'die leeftijd',
    'de leeftijd',
    'de grens',
    'deze grens',
    'die grens',
    'leeftijdsgrens',
  ].flatMap((it) => [`${it} wordt`, `wordt ${it}`]),
);

/** Whether the sentences after it, or its headings, tell that the age becomes 27. */
export function isRaisedAfter(statement: Statement): boolean {
  if (statement.headings.some(tellsRaise)) return true;
  let after = statement.next;
  for (let on = 0; on < SOON && after !== undefined; on += 1) {
    if (tellsRaise(after)) return true;
    after = after.next;
  }
  return false;
}

/** "De leeftijd gaat naar 27 jaar", not "Wordt uw zoon 27?" or "Bent u nu 27?". */
function tellsRaise(statement: Statement): boolean {
  const { ages, isQuestion, dates } = statement;
  if (isQuestion || !(statement.has(CHANGES) || dates.length > 0)) return false;
  const others = ages.filter((age) => !isOfApplicant(age, statement));
  return others.some(({ from, to }) => from === RAISED_TO || to === RAISED_TO - 1) || statement.has(TO_27);
}

const TO_27 = concept('wordt 27', 'wordt 27', 'naar 27', 'is 27', 'geldt 27');

/** "Eerder telden zij mee vanaf 21 jaar." */
export const BEFORE = concept('eerst', 'eerst', 'eerder', 'voorheen', 'vroeger', 'tot nu toe');
