/** What lets somebody begin the application is given only after a meeting or for proof of looking for work. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { AANVRAGEN } from '../words/aanvraag/aanvragen.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { BIJEENKOMST, SOLLICITATIEBEWIJS } from '../words/aanvraag/drempel.ts';
import { AANVRAAGPAPIER, NA_OF_WIE, TOEGANG, UITGEREIKT } from '../words/aanvraag/drempel-toegang.ts';
import { FORMULIER } from '../words/aanvraag/papier.ts';

/** "Het formulier krijgt u mee na afloop van de bijeenkomst", "de aanvraag kan beginnen zodra u de training hebt gevolgd". */
export function opensTheWay(statement: Statement): boolean {
  if (!statement.has(UITGEREIKT) || statement.next?.has(OOK_ANDERS) === true) return false;
  if (isOtherForm(statement)) return false;
  const after = statement.find(NA_OF_WIE);
  const isAfterIt = [BIJEENKOMST, SOLLICITATIEBEWIJS].some((activity) =>
    statement.find(activity).some(({ start }) => after.some(({ end }) => start >= end && start - end <= CLOSE)),
  );
  if (!isAfterIt) return false;
  if (statement.has(AANVRAAGPAPIER) || (statement.has(TOEGANG) && statement.has(AANVRAGEN))) return true;
  if (statement.has(KAN_AANVRAAG)) return true;
  return statement.has(FORMULIER) && (statement.has(ONLY_AFTER) || statement.headings.at(-1)?.has(AANVRAGEN) === true);
}

/** Words between "na" and the meeting. */
const CLOSE = 4;
const ONLY_AFTER = concept('pas na', 'pas na', 'na afloop van', 'eind van');
const OOK_ANDERS = concept('ook anders', 'kunt … ook', 'kan ook', 'mag ook');
const KAN_AANVRAAG = concept('aanvraag kan', 'aanvraag kan', 'aanvraag … open', 'aanvraag … beschikbaar');

/** A form for something else. */
export function isOtherForm(statement: Statement): boolean {
  return statement.has(FORM_FOR) && !statement.has(FOR_YOU) && !statement.has(BIJSTAND);
}

const FORM_FOR = concept('formulier voor', 'formulier voor');
const FOR_YOU = concept('voor u', 'formulier voor u', 'formulier voor je');
