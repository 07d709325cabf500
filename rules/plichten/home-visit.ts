/** What a statement says of a home visit: that it is one, and that it must be let in. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { BINNENKOMEN, BINNENLATEN, DAARAAN, HUISBEZOEK, HUISBEZOEK_OF_BINNEN, WONING } from '../words/huisbezoek.ts';
import { VOOR_BEHOUD } from '../words/huisbezoek-gevolg.ts';
import { TOESTEMMING, ZONDER_TOESTEMMING } from '../words/huisbezoek-toestemming.ts';
import { DIT_MOET, MEDEWERKER_MOET, PLICHT_OM, TOESTAAN, VERPLICHT_HUISBEZOEK } from '../words/huisbezoek-weigeren.ts';
import { mitigated } from './refused-visit.ts';
import { isOfVisit } from './visit.ts';

const HOORT_TE = concept('hoort te', 'hoort u … te', 'u hoort … te', 'hoort … binnen te laten');
const NOOIT = concept('nooit', 'nooit', 'niet', 'nimmer');

/** "U moet daaraan meewerken", "Dit is verplicht": said of the visit in the sentence before it, or in the heading. */
export function pointsBack(statement: Statement): boolean {
  if (statement.has(HUISBEZOEK_OF_BINNEN)) return false;
  const { previous, headings } = statement;
  const above = previous ?? headings.at(-1);
  if (above === undefined || above.isQuestion || !(statement.has(DAARAAN) || statement.has(DIT_MOET))) return false;
  return above.has(HUISBEZOEK) || (above === previous && isOfVisit(above));
}

/** "Een medewerker komt langs en die moet u binnenlaten": the duty is the reader's. */
const MOET_U = concept(
  'moet u binnenlaten',
  'die moet u … binnenla*',
  'die moet je … binnenla*',
  'hem moet u … binnenla*',
  'haar moet u … binnenla*',
  'u moet',
  'je moet',
  'moet u de',
  'moet u onze',
);

/** Asking who is at the door is not letting in. */
const LEGITIMATIE = concept('legitimatie', 'legitim*');

/** Puts it to the reader that the visit must be let in. */
export function obliges(statement: Statement): boolean {
  if (affirms(statement, VERPLICHT_HUISBEZOEK) || isItemOfDuty(statement)) return true;
  const isDuty = statement.modality.has('moet') || affirms(statement, PLICHT_OM) || statement.has(HOORT_TE);
  if (!isDuty || statement.has(LEGITIMATIE) || (statement.has(MEDEWERKER_MOET) && !statement.has(MOET_U))) return false;
  if (statement.has(BINNENLATEN)) return true;
  if (statement.has(TOESTEMMING) && statement.has(VOOR_BEHOUD)) return true;
  return (isOfVisit(statement) || pointsBack(statement)) && statement.has(TOESTAAN);
}

/** "U werkt mee aan een huisbezoek" under the heading "Uw plichten": put as a duty, without saying so. */
export function isListedDuty(statement: Statement): boolean {
  const isLetIn = isOfVisit(statement) && affirms(statement, TOESTAAN);
  if (!(isLetIn || affirms(statement, BINNENLATEN)) || statement.modality.has('kan')) return false;
  return statement.headings.at(-1)?.has(PLICHTEN) ?? false;
}

/** At any time that the municipality likes. */
export const ALTIJD = concept(
  'te allen tijde',
  'te allen tijde',
  'altijd',
  'steeds',
  'elk moment',
  'ieder moment',
  'elk gewenst moment',
  'ook onaangekondigd',
  'zonder afspraak',
  'zodra … vragen',
  'zodra … willen',
  'wanneer … vragen',
  'wanneer … willen',
);

const PLICHTEN = concept('plichten', '*plicht', '*plichten', 'verplichting*', 'moet');

/** "U bent verplicht mee te werken aan:" with the visit as an item. */
function isItemOfDuty(statement: Statement): boolean {
  const { intro } = statement;
  if (statement.kind !== 'item' || intro === undefined || !isOfVisit(statement)) return false;
  if (!intro.modality.has('moet') || intro.modality.has('hoeft-niet')) return false;
  return intro.has(TOESTAAN) || [BINNENLATEN, TOESTAAN].some((each) => affirms(statement, each));
}

/** Somebody of the municipality comes in against the reader's will. */
export function entersWithoutConsent(statement: Statement): boolean {
  if (statement.has(RECHT_OM) && statement.sameClause(RECHT_OM, DOORZOEKEN) && statement.has(WONING))
    return !mitigated(statement) && !statement.has(NOOIT) && !statement.isConditional;
  if (!statement.has(ZONDER_TOESTEMMING) && !(statement.has(ALTIJD) && statement.has(DOORZOEKEN))) return false;
  if (!statement.has(BINNENKOMEN) && !statement.has(HUISBEZOEK)) return false;
  return (statement.modality.has('mag') || statement.modality.has('kan')) && !statement.has(NOOIT);
}

const DOORZOEKEN = concept(
  'doorzoeken',
  '*doorzoeken',
  'binnengaan',
  'betreden',
  'binnen te gaan',
  'binnen te treden',
  'binnen gaan',
  'te inspecteren',
);
const RECHT_OM = concept('recht om', 'hebben … recht', 'heeft … recht', 'geeft … recht', 'bevoegd', 'gerechtigd');
