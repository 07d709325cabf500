/** An address, or a registration at one, as a condition for the bijstand. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { ADRES_OF_BRIEFADRES, HERE, ZONDER_ADRES } from '../words/aanvraag/adres.ts';
import {
  HEBBEN,
  NIET_ALTIJD,
  NODIG,
  PAPIER_ERVAN,
  VOOR_BIJSTAND,
  VOORWAARDELIJK,
} from '../words/aanvraag/adres-voorwaarde.ts';
import { TOCH } from '../words/aanvraag/adres-weigering.ts';

/** "Een briefadres is een voorwaarde voor bijstand"; "ingeschreven in onze gemeente" may only say where one lives. */
export function isCondition(statement: Statement): boolean {
  if (!statement.has(VOORWAARDELIJK) || statement.modality.has('hoeft-niet') || statement.has(PAPIER_ERVAN))
    return false;
  if (isListedCondition(statement)) return true;
  if (!statement.has(VOOR_BIJSTAND) || statement.has(NIET_ALTIJD) || statement.isQuestion || !isAsked(statement))
    return false;
  const isFirm = !statement.has(HERE) || statement.has(ADRES_OF_BRIEFADRES) || statement.has(ZONDER_ADRES);
  return isFirm && !statement.has(TOCH_ZONDER);
}

/** "Nodig", "verplicht", or what one must have or see to. */
function isAsked(statement: Statement): boolean {
  const needed = statement.find(NODIG).filter((span) => !statement.negates(span));
  if (needed.some((span) => statement.near(span, VOORWAARDELIJK, NEARBY))) return true;
  if (statement.has(STAAT) && statement.has(ADRES_OF_BRIEFADRES)) return true;
  return statement.modality.has('moet') && statement.near(VOORWAARDELIJK, HEBBEN, 2);
}

const STAAT = concept('staat ingeschreven', 'staat … ingeschreven', 'ingeschreven staat');

/** Words between the address and that it is needed. */
const NEARBY = 6;

/** "Voorwaarden": "u staat met een woon- of briefadres ingeschreven", "u hebt een vast adres". */
function isListedCondition(statement: Statement): boolean {
  const above = statement.intro ?? statement.headings.at(-1);
  if (statement.kind !== 'item' || above?.has(CONDITIONS) !== true || statement.has(TOCH)) return false;
  if (statement.has(ADRES_OF_BRIEFADRES)) return true;
  return statement.near(HAS, VOORWAARDELIJK, 1) && !statement.has(HERE) && !statement.has(ZONDER_ADRES);
}

const HAS = concept('hebt', 'hebt', 'heeft', 'hebben', 'heb');
const TOCH_ZONDER = concept('toch', 'toch', 'ook zonder', 'wij helpen', 'helpen wij');
const CONDITIONS = concept(
  'voorwaarde',
  'voorwaarde*',
  'eisen',
  'recht op',
  'recht hebben',
  'wanneer krijg*',
  'krijg* als',
);
