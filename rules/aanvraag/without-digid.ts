/** Whoever has no DigiD, or does not go by internet, is said to be unable to apply. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { AANVRAGEN } from '../words/aanvraag/aanvragen.ts';
import { ANDERS, PAS_DAARNA } from '../words/aanvraag/adres-voorwaarde.ts';
import { ZONDER_DIGID } from '../words/aanvraag/andere-weg.ts';
import {
  ANDERE_HANDELING,
  DIGITAAL,
  GEEN_ANDERE,
  NIET_AANVRAGEN,
  ZONDER_KAN_NIET,
} from '../words/aanvraag/digitaal.ts';
import { NIET_BEHANDELD } from '../words/aanvraag/papier.ts';
import { BEWIJS } from '../words/bewijsstukken.ts';

/** "Log in op werk.nl. Anders kunt u geen bijstand aanvragen", "… DigiD; anders kan de aanvraag niet worden gedaan". */
export function isRefusedOtherwise(statement: Statement): boolean {
  const denied = statement.find(AANVRAGEN).some((span) => statement.negates(span));
  const refuses = statement.has(NIET_AANVRAGEN) || (statement.has(AANVRAGEN) && statement.has(NIET_BEHANDELD));
  if (!refuses && !denied) return false;
  if (statement.has(WHO_CANNOT) && !statement.has(TOCH_WEL))
    return statement.has(DIGID) || (statement.previous?.has(DIGID) === true && !statement.previous.has(BEWIJS));
  const otherwise = statement.find(ANDERS);
  if (otherwise.some(({ start }) => start === 0) && statement.previous?.has(DIGITAAL) === true) return true;
  const own = statement.find(DIGITAAL);
  return otherwise.some(({ start }) => own.some(({ end }) => end <= start) && statement.near(ANDERS, AANVRAGEN, 8));
}

/** "U hebt een DigiD nodig. Zonder kan het niet", "tot u hem hebt, kunt u geen aanvraag doen". */
export function endsWithout(statement: Statement): boolean {
  if (statement.has(TOCH_WEL)) return false;
  const { previous } = statement;
  // "Nog geen DigiD? Vraag die aan, want pas daarna kunt u aanvragen."
  if (asksForDigid(previous) && statement.has(PAS_DAARNA) && statement.has(AANVRAGEN)) return true;
  const [without] = statement.find(ZONDER_KAN_NIET);
  if (without !== undefined && without.start > 0)
    return statement.has(AANVRAGEN) && statement.find(DIGID).some(({ end }) => end <= without.start);
  const asked = previous?.has(DIGID) === true && !previous.has(LOG_IN);
  return asked && (without !== undefined || (statement.has(UNTIL_THEN) && statement.has(NIET_AANVRAGEN)));
}

/** "Geen DigiD? Regel die eerst, want anders kunt u niet aanvragen." */
export function asksForDigid(asked: Statement | undefined): boolean {
  return asked?.isQuestion === true && asked.has(ZONDER_DIGID);
}

/** "Een DigiD is verplicht om bijstand aan te vragen": more than that the online form asks for it. */
export function demandsDigid(statement: Statement): boolean {
  if (statement.modality.has('hoeft-niet') || statement.has(LOG_IN) || statement.isConditional) return false;
  if (statement.near(ALWAYS, DIGID, 1) && statement.has(NODIG) && statement.has(AANVRAGEN))
    return affirms(statement, DIGID);
  if (isShortDuty(statement) || isListedDuty(statement)) return true;
  return statement.near(DIGID, DUTY, 2) && !statement.negates(DUTY) && statement.near(DUTY, AANVRAGEN, 4);
}

/** "DigiD is verplicht", in a list or a table below "Aanvragen"; not below "Online aanvragen". */
function isShortDuty(statement: Statement): boolean {
  if (statement.kind === 'sentence' || statement.words.length > FACT || statement.negates(DUTY)) return false;
  const above = statement.intro ?? statement.headings.at(-1);
  return statement.near(DIGID, DUTY, 1) && above?.has(AANVRAGEN) === true && !above.has(LOG_IN) && !above.has(DIGITAAL);
}

/** "U kunt een aanvraag doen mits": "u over een DigiD beschikt"; not below "online aanvragen". */
function isListedDuty(statement: Statement): boolean {
  const { kind, intro } = statement;
  if (kind !== 'item' || intro === undefined || !intro.has(ONLY_IF) || !intro.has(AANVRAGEN)) return false;
  return !intro.has(DIGITAAL) && affirms(statement, DIGID);
}

const ONLY_IF = concept('mits', 'mits', 'alleen als', 'alleen wanneer', 'pas als');

/** Most words of a bare fact. */
const FACT = 4;

/** Said here, or just before of the same thing: "U kunt uw aanvraag online volgen" is another. */
export const speaksOfDigital = (statement: Statement) =>
  [statement, statement.previous?.has(ANDERE_HANDELING) ? undefined : statement.previous].some(
    (each) => each?.has(DIGITAAL) || each?.has(WEBSITE),
  );

const WEBSITE = concept('website', '*website', 'site', 'UWV.nl');

/** "Op een andere manier kan het niet", beside what goes by internet. */
export function namesNoOtherWay(statement: Statement): boolean {
  if (!statement.has(GEEN_ANDERE) || isOnPapers(statement)) return false;
  return speaksOfDigital(statement) || statement.next?.has(DIGITAAL) === true;
}

/** "Uw stukken sturen kan niet op een andere manier": no applying. */
const isOnPapers = (statement: Statement): boolean => statement.has(PAPERS) && !statement.has(AANVRAGEN);
const PAPERS = concept('stukken', '*stukken', 'identiteit', 'documenten', 'gegevens');

/** Below "Geen DigiD?": "Dan kunt u geen bijstand aanvragen." */
export function isAskedAbove(statement: Statement): boolean {
  return statement.words[0]?.plain === 'dan' && !statement.has(TOCH_WEL) && asksForDigid(statement.headings.at(-1));
}

/** "Wie dat niet kan", "hebt u die niet". */
export const WHO_CANNOT = concept(
  'wie niet kan',
  ...['wie', 'hebt u', 'heeft u', 'heb je'].flatMap((has) => ['dat', 'dit', 'die'].map((it) => `${has} ${it} niet`)),
);
const ALWAYS = concept('altijd', 'altijd', 'hoe dan ook', 'in alle gevallen');
const NODIG = concept('nodig', 'nodig');
const DUTY = concept('verplicht', 'verplicht', 'vereist', 'voorwaarde', 'noodzakelijk', 'onmisbaar');
const DIGID = concept('DigiD', 'DigiD', 'digid.nl');
const TOCH_WEL = concept('wel', 'wel', 'ook', 'toch');
const LOG_IN = concept('inloggen', '*loggen', 'logt', 'log', 'online');
const UNTIL_THEN = concept('tot dan', 'tot u', 'tot je', 'totdat', 'zolang', 'voordat');
