/** An address that must come before the application, or is not there: "regel eerst een briefadres", "alleen voor mensen met een vast adres". */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { AANVRAGEN } from '../words/aanvraag/aanvragen.ts';
import {
  AANVRAAG_DOEN,
  ADRES_OF_BRIEFADRES,
  AN_ADDRESS,
  HERE,
  INSCHRIJVING,
  VAN_EEN_ANDER,
  ZONDER_ADRES,
  ZONDER_REGISTRATIE,
} from '../words/aanvraag/adres.ts';
import {
  ADRES_ERBIJ,
  ADRES_NODIG,
  ALLEEN,
  ANDERE_INSCHRIJVING,
  ANDERS,
  DAT_ONTBREEKT,
  FIRST_ADDRESS,
  NODIG,
  PAS_DAARNA,
  PAS_MET_ADRES,
  VOORWAARDELIJK,
} from '../words/aanvraag/adres-voorwaarde.ts';
import { GEEN_BIJSTAND } from '../words/aanvraag/adres-weigering.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { BEWIJS } from '../words/bewijsstukken.ts';

const TOT_U = concept('tot u', 'tot u', 'tot je', 'totdat u', 'totdat je', 'voordat u');

/** "Wij geven alleen bijstand aan mensen met een vast adres." */
function isOnlyWithAddress(statement: Statement): boolean {
  if (statement.has(VAN_EEN_ANDER)) return false;
  const missing = statement.find(ZONDER_ADRES);
  const addresses = statement
    .find(ADRES_ERBIJ)
    .filter((each) => !missing.some(({ start, end }) => start <= each.start && each.end <= end));
  return statement.find(ALLEEN).some(({ end }) => addresses.some(({ start }) => start >= end && start - end <= FAR));
}

/** Words between "alleen" and the address. */
const FAR = 10;

/** "Regel eerst een briefadres; pas daarna nemen wij uw aanvraag aan." */
export function putsAddressFirst(statement: Statement): boolean {
  const isOnlyWith = statement.has(PAS_MET_ADRES) || isOnlyWithAddress(statement);
  if (isOnlyWith && (statement.has(BIJSTAND) || statement.has(AANVRAAG_DOEN))) return true;
  if (statement.modality.has('hoeft-niet')) return false;
  if (statement.near(TOT_U, VOORWAARDELIJK, 3) && statement.has(GEEN_BIJSTAND) && !statement.has(HERE)) return true;
  if (statement.has(ADRES_NODIG) && statement.has(BIJSTAND)) return statement.has(GEEN_BIJSTAND);
  const asks = statement.has(AN_ADDRESS) || (statement.has(FIRST_ADDRESS) && !statement.has(ANDERE_INSCHRIJVING));
  if (asks && statement.near(ANDERS, GEEN_BIJSTAND, 4) && !statement.has(HELPED)) return true;
  if (refusesWhoLacksIt(statement)) return true;
  if (opensAfterAddress(statement)) return true;
  const { previous } = statement;
  const named = statement.has(VOORWAARDELIJK) || (previous?.has(VOORWAARDELIJK) === true && !previous.has(SEARCH));
  if (!named || !statement.has(PAS_DAARNA) || !statement.has(AANVRAGEN)) return false;
  const asksForAddress = statement.near(VOORWAARDELIJK, AANVRAGEN, 3);
  return statement.has(BIJSTAND) || !asksForAddress;
}

/** "Na uw inschrijving begint de zoektijd. Pas als die voorbij is, …": it is the search that comes first. */
const SEARCH = concept('zoektijd', 'zoek*', 'inspanning*', 'wachttijd', 'wachtperiode');

/** "Zorg eerst voor een briefadres, daarna neemt de balie uw aanvraag in", "eerst een adres, dan pas een uitkering". */
function opensAfterAddress(statement: Statement): boolean {
  const [first] = statement.find(FIRST_ADDRESS);
  if (first === undefined || statement.has(ANDERE_INSCHRIJVING) || statement.has(OTHER_AIM)) return false;
  const [then] = statement.find(THEN).filter(({ start }) => start >= first.end);
  if (then === undefined) return false;
  return [BIJSTAND, THE_APPLICATION].some((what) => statement.find(what).some(({ start }) => start >= then.end));
}

const THEN = concept('daarna', 'daarna', 'dan pas', 'pas dan', 'vervolgens');
const THE_APPLICATION = concept('uw aanvraag', ...['uw', 'je', 'de'].map((whose) => `${whose} aanvraag`));
const OTHER_AIM = concept('ander doel', 'DigiD', 'zorgverzekering', 'paspoort', 'urgentie', 'woning');

/** "Regel eerst een briefadres. Daarna kunt u bijstand aanvragen", "tot die tijd krijgt u geen uitkering". */
export function opensOnAddress(statement: Statement): boolean {
  const { previous, words } = statement;
  if (previous === undefined || previous.isQuestion) return false;
  const asksAddress = previous.has(VOORWAARDELIJK) && previous.modality.has('moet') && !previous.has(HERE);
  if (asksAddress && statement.near(ANDERS, GEEN_BIJSTAND, 4)) return true;
  if (words[0]?.plain === 'zolang' && statement.has(GEEN_BIJSTAND) && previous.has(VOORWAARDELIJK))
    return !previous.has(HERE);
  if (!previous.has(FIRST_ADDRESS)) return false;
  if (statement.near(ANDERS, GEEN_BIJSTAND, 4)) return true;
  const first = words[0]?.plain;
  return statement.has(AANVRAGEN) && (first === 'pas' || (first === 'daarna' && statement.has(BIJSTAND)));
}

/** "Een briefadres; ontbreekt dat, dan wijzen wij uw aanvraag af", "u hebt een adres nodig. Is dat er niet, dan krijgt u geen bijstand." */
function refusesWhoLacksIt(statement: Statement): boolean {
  const [lacks] = statement.find(DAT_ONTBREEKT);
  if (lacks === undefined || statement.has(HELPED) || !statement.has(GEEN_BIJSTAND)) return false;
  if (!statement.has(BIJSTAND) && !statement.has(AANVRAGEN)) return false;
  const [own] = statement.find(VOORWAARDELIJK).filter(({ end }) => end <= lacks.start);
  const named = own === undefined && lacks.start === 0 ? statement.previous : statement;
  if (named === undefined || named.has(BEWIJS) || (named.has(HERE) && !named.has(ADRES_OF_BRIEFADRES))) return false;
  if (own !== undefined) return statement.kind === 'item' && own.start <= ITEM_OPENS;
  const asks = named.modality.has('moet') || named.has(NODIG) || named.has(ASKS_FOR);
  return named !== statement && named.has(AN_ADDRESS) && asks;
}

/** Words of an item before the address. */
const ITEM_OPENS = 3;
const ASKS_FOR = concept('vragen om', 'vragen om', 'vraagt om', 'eisen', 'zorg');
/** "Hebt u dat niet, dan helpen wij": the "niet" is of the address. */
const HELPED = concept('wij helpen', ...['wij', 'we'].flatMap((we) => [`${we} helpen`, `helpen ${we}`]));

/** "Zonder registratie krijgt u geen uitkering", where the register of addresses is what it is about. */
export function lacksRegistration(statement: Statement): boolean {
  const { previous, headings } = statement;
  const around = [statement, previous, previous?.previous, previous?.previous?.previous, headings.at(-1)];
  if (!statement.has(ZONDER_REGISTRATIE) || around.some((each) => each?.has(ANDERE_INSCHRIJVING) === true))
    return false;
  return around.some((each) => each?.has(INSCHRIJVING) === true);
}
