/** The time until a talk or a decision is said to bring no benefit: a later start, told from its other side. */
import { type Concept, concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms, denies } from '../surroundings.ts';
import { LATER_GEBEURT, UITBETALING } from '../words/aanvraag/niet-de-start.ts';
import { INGAAN, RECHT, UITKERING, VOLGENDE_MAAND } from '../words/aanvraag/start.ts';

const MEETELLEN = concept(
  'meetellen',
  ...['tellen … mee', 'telt … mee', 'meetellen', 'meegeteld', 'meegerekend', 'rekenen … mee', 'vergoed', 'vergoeden'],
);

const TELT_MEE = ['tijd', 'periode', 'dagen', 'weken'].flatMap((time) => [`${time} tot … tel*`, `${time} voor … tel*`]);

export const OVER_TIJD = concept(
  'over de tijd tot',
  'wachttijd tussen',
  ...TELT_MEE,
  ...['dagen', 'weken', 'tijd', 'periode'].map((time) => `${time} tussen`),
  ...['periode', 'tijd', 'dagen', 'weken', 'maanden'].flatMap((time) =>
    ['tot', 'voor', 'tot aan'].flatMap((until) => [`over de ${time} ${until}`, `voor de ${time} ${until}`]),
  ),
);

/** "Zolang u niet op gesprek bent geweest, gaat de uitkering niet in." */
const TOT = concept('tot', 'zolang', 'tot', 'totdat');
const ZOLANG = either('zolang', TOT, concept('eerder', 'voordat', 'eerder'));
const VOORSCHOT = concept('voorschot', 'voorschot*');

/** Words between "over de dagen voor" and what happens then: "de dag dat wij het laatste stuk ontvangen". */
const UNTIL_REACH = 8;

/** "Over de weken tot het intakegesprek hebt u geen recht op bijstand": not "in die weken", when no money comes yet. */
export function deniesUntilLater(statement: Statement): boolean {
  if (statement.has(UITBETALING) || statement.has(VOORSCHOT)) return false;
  if (statement.has(ZOLANG) && statement.has(LATER_GEBEURT) && statement.has(UITKERING)) {
    if (denies(statement, INGAAN)) return true;
    if (statement.near(TOT, LATER_GEBEURT, UNTIL_REACH) && denies(statement, RECHT)) return true;
  }
  if (statement.has(OVER_BEHANDELING)) return denies(statement, UITKERING) || denies(statement, RECHT);
  if (!statement.has(OVER_TIJD)) return false;
  const isUntil = (late: Concept) =>
    statement.near(OVER_TIJD, late, 4) ||
    (statement.near(OVER_TIJD, late, UNTIL_REACH) && statement.sameClause(OVER_TIJD, late));
  if (!isUntil(LATER_GEBEURT) && !isUntil(VOLGENDE_MAAND)) return false;
  return [UITKERING, RECHT, MEETELLEN].some((each) => denies(statement, each));
}

/** "Over de weken waarin wij uw aanvraag onderzoeken": not "in die weken". */
export const OVER_BEHANDELING = concept(
  'over de behandeling',
  ...['dagen', 'weken', 'tijd', 'periode'].flatMap((time) =>
    ['behandel*', 'onderzoek*', 'beoordel*'].flatMap((act) => [
      `over de ${time} waarin … ${act}`,
      `over de ${time} dat … ${act}`,
    ]),
  ),
);

/** "U krijgt pas bijstand over de periode na ons besluit." */
export function givesFromLater(statement: Statement): boolean {
  if (!affirms(statement, OVER_TIJD_NA) || (statement.has(UITBETALING) && !statement.has(NIET_OVER))) return false;
  return statement.has(UITKERING) && statement.near(OVER_TIJD_NA, LATER_GEBEURT, 3);
}

const OVER_TIJD_NA = concept(
  'over de tijd na',
  ...['dagen', 'weken', 'maanden', 'tijd', 'periode'].flatMap((time) => [
    `over de ${time} na`,
    `over de ${time} vanaf`,
  ]),
);
/** "Wij betalen over de tijd vanaf het besluit, niet over de weken daarvoor": over what, and not when. */
const NIET_OVER = concept('niet over', 'niet over', 'niets over');
