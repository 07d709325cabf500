/** A talk, or what somebody else decides after it, stands before the application. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { NIET_AANVRAGEN } from '../words/aanvraag/digitaal.ts';
import { GESPREK, OF_HET_MAG } from '../words/aanvraag/drempel.ts';

/** "Hebt u dat gesprek niet gehad, dan kunt u geen aanvraag indienen." */
export function isRefusedWithoutTalk(statement: Statement): boolean {
  return statement.has(BIJSTAND) && statement.near(NIET_GEHAD, GESPREK, 3) && statement.has(NIET_AANVRAGEN);
}

/** "U kunt pas aanvragen nadat u een gesprek hebt gehad", "eerst beoordelen wij of u mag aanvragen". */
export function isTalkFirst(statement: Statement): boolean {
  if (statement.has(OF_HET_MAG)) return statement.has(EERST);
  if (!statement.has(GESPREK) || !HANDS_IN.some((each) => statement.has(each)) || statement.modality.has('hoeft-niet'))
    return false;
  if (statement.has(VERPLICHT_WOORD) && statement.near(VOORDAT, VRAAG_AAN, 5)) return true;
  return HANDS_IN.some((each) => statement.near(PAS, each, 5)) && statement.near(NADAT, GESPREK, 6);
}

const HANDS_IN = [VRAAG_AAN, concept('indienen', '*aanvraag … indienen', '*aanvraag indienen')];
const NIET_GEHAD = concept('niet gehad', 'zonder', 'niet gehad', 'niet gevoerd', 'niet geweest', 'nog geen');
const VERPLICHT_WOORD = concept('verplicht', 'verplicht', 'moet', 'moeten');
export const VOORDAT = concept('voordat', 'voordat', 'alvorens', 'voor u', 'voor je');
export const EERST = concept('eerst', 'eerst', 'vooraf', 'van tevoren');
const PAS = concept('pas', 'pas', 'alleen', 'niet eerder');
const NADAT = concept('nadat', 'nadat', 'na', 'als u', 'als je', 'wanneer u', 'zodra u');
