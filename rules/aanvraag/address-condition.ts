/** An address, or a registration at one, as a condition for the bijstand. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { ADRES_OF_BRIEFADRES, HERE, ZONDER_ADRES } from '../words/aanvraag/adres.ts';
import {
  ANDERE_INSCHRIJVING,
  HEBBEN,
  INGESCHREVEN,
  NIET_ALTIJD,
  NODIG,
  PAPIER_ERVAN,
  VOOR_BIJSTAND,
  VOORWAARDELIJK,
  WOONPLEK,
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

/** Somewhere the page lets one register for work: what it calls no more than "inschrijving" may be that. */
const pageRegistersOtherwise = once((page: Page) =>
  page.statements.some((each) => each.has(ANDERE_INSCHRIJVING) && each.has(INGESCHREVEN) && !each.has(WOONPLEK)),
);

/** Registered as looking for work, at UWV or as a couple: it says nothing of an address, and nor does what goes on from it. */
export function isOtherRegistration(statement: Statement, page: Page): boolean {
  if (statement.has(WOONPLEK) || statement.near(INGESCHREVEN, HERE, NEARBY)) return false;
  const { previous } = statement;
  const before = [previous, previous?.previous, questionAnswered(statement), statement.headings.at(-1)];
  const named = [statement, ...before];
  if (pageRegistersOtherwise(page) && named.some((each) => each?.has(INGESCHREVEN)))
    if (!named.some((each) => each?.has(WOONPLEK))) return true;
  return (
    statement.has(ANDERE_INSCHRIJVING) ||
    before.some((each) => each?.has(INGESCHREVEN) && each.has(ANDERE_INSCHRIJVING) && !each.has(WOONPLEK))
  );
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

/** An item below conditions. */
export function isListedUnder({ kind, intro, headings }: Statement): boolean {
  const above = intro ?? headings.at(-1);
  return kind === 'item' && above?.has(CONDITIONS) === true;
}

/** "Voorwaarden": "u staat met een woon- of briefadres ingeschreven", "u hebt een vast adres". */
function isListedCondition(statement: Statement): boolean {
  if (!isListedUnder(statement) || statement.has(TOCH)) return false;
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
