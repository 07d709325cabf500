/** The form by which one applies is handed in at a desk, or somebody helps with it: in words that other help has too, so it counts by what stands around it. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { AANVRAGEN, ANDERE_AANVRAAG } from '../words/aanvraag/aanvragen.ts';
import { COMPUTER, HULP, INVULLEN, MISSCHIEN_ANDERE_WEG } from '../words/aanvraag/andere-weg.ts';
import { LOKET } from '../words/aanvraag/contact.ts';
import { FORMULIER } from '../words/aanvraag/papier.ts';
import { WERK_NL } from '../words/aanvraag/route.ts';
import { PAPIEREN } from '../words/bewijsstukken.ts';

export function helpsWithForm(statement: Statement): boolean {
  if (statement.isQuestion || statement.has(ANDERE_AANVRAAG)) return false;
  if (statement.near(FORM, HANDED_OUT, 3) && statement.has(LOKET)) return true;
  if (!statement.has(HULP)) return false;
  const { previous, headings } = statement;
  // "U vraagt aan via werk.nl. In de bibliotheek staat een computer en helpt iemand u."
  if (statement.has(COMPUTER) && previous?.has(WERK_NL) && previous.has(AANVRAGEN)) return true;
  return statement.has(INVULLEN) && headings[0]?.has(FORM) === true;
}

/** "Aanvraagformulieren zijn verkrijgbaar bij de receptie." */
const HANDED_OUT = concept('verkrijgbaar', 'verkrijgbaar', 'liggen', 'ligt', 'af te halen', 'afhalen', 'ophalen');

/** "Het formulier krijgt u mee. Inleveren kan aan de balie of per post." */
export function handsInForm(statement: Statement): boolean {
  if (!statement.near(INLEVEREN, MISSCHIEN_ANDERE_WEG, 5) || statement.negates(MISSCHIEN_ANDERE_WEG)) return false;
  const about = [statement, statement.previous, statement.headings[0]];
  return (!statement.has(PAPIEREN) || statement.has(FORMULIER)) && about.some((each) => each?.has(FORM));
}

const INLEVEREN = concept(
  'inleveren',
  'inleveren',
  'lever* … in',
  'indienen',
  'opsturen',
  'stuur* … op',
  'insturen',
  'geef* … af',
);
const FORM = concept('aanvraagformulier', 'aanvraagformulier*', 'aanmeldformulier*', 'papieren aanvra*');
