/** Is what is missed in the weeks never made up for, or is the right put off until they are over? In other words than paying or refusing. */
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms, denies } from '../surroundings.ts';
import { DIE_WEKEN, OVER_DE_WEKEN, TIJDENS_DE_WEKEN } from '../words/zoektermijn/periode.ts';
import { INGAAN, OOK_NIET_ACHTERAF, RECHT, UITBETALEN, VERGOED } from '../words/zoektermijn/recht.ts';
import { AANVRAGEN, PAS } from '../words/zoektermijn/volgorde.ts';
import { isAfterWeeks } from './search-period.ts';

const IN_DE_WEKEN = either('in de weken', DIE_WEKEN, OVER_DE_WEKEN, TIJDENS_DE_WEKEN);

/** Not getting it. */
export const MIST = concept('mist', 'mist', 'misloopt', 'misloop', 'niet krijg*', 'niet ontvang*');

const INHALEN = concept('inhalen', 'inhalen', 'haal* … in', 'ingehaald', 'in te halen');

/** "Wat u in die weken mist, krijgt u later niet meer." */
export function missesForGood(statement: Statement): boolean {
  if (statement.isQuestion || !statement.has(IN_DE_WEKEN) || !statement.has(MIST)) return false;
  return denies(statement, INHALEN) || statement.has(OOK_NIET_ACHTERAF);
}

/** "Uw recht begint pas als u na vier weken een aanvraag doet", "recht hebt u vanaf de dag dat de zoekperiode voorbij is". */
export function putsOffRight(statement: Statement): boolean {
  if (!isAfterWeeks(statement) || statement.has(UITBETALEN) || statement.isQuestion) return false;
  const rights = statement.find(RECHT);
  if (rights.some((right) => statement.near(right, INGAAN, 2)) && statement.has(PAS)) return true;
  return rights.some((at) => !statement.negates(at)) && affirms(statement, VANAF) && !statement.has(AANVRAGEN_ZELF);
}

const VANAF = concept('vanaf de dag', ...['dag', 'moment'].map((when) => `vanaf … ${when} dat`), 'zodra de');
/** The application itself may wait for the weeks; "recht op" is among the words of what comes after it. */
const AANVRAGEN_ZELF = concept(
  'zelf aanvragen',
  ...AANVRAGEN.forms.filter((form) => form.includes('aanvra')),
  'indienen',
);

/** "De dagen ervoor": those of the period, after a sentence that lets the benefit begin when it is over. */
export const ERVOOR = concept(
  'ervoor',
  ...['dagen', 'weken', 'tijd', 'periode', 'maand'].flatMap((time) =>
    ['ervoor', 'daarvoor', 'ertussen'].map((before) => `de ${time} ${before}`),
  ),
);

/** "De dagen ervoor zijn niet meer in te halen." */
export const losesWhatCameBefore = (statement: Statement): boolean =>
  statement.has(ERVOOR) && (denies(statement, INHALEN) || denies(statement, VERGOED));

/** "Ook later niet.": a refusal said once more. */
export const isRefusedAgain = (statement: Statement): boolean =>
  statement.words.length <= FRAGMENT && statement.has(OOK_NIET_ACHTERAF);

const FRAGMENT = 4;

/** "Het recht om aan te vragen begint pas na die weken": no right to the benefit. */
export function isRightToApply(statement: Statement): boolean {
  const rights = statement.find(RECHT);
  return rights.length > 0 && rights.every(({ end }) => statement.words[end]?.plain === 'om');
}
