/** Calling or making an appointment as the way to apply: "Wilt u bijstand aanvragen? Bel dan 14 0123." */
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { questionAnswered } from '../surroundings.ts';
import { AANVRAGEN, ANDERE_AANVRAAG, NA_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { COMPUTER } from '../words/aanvraag/andere-weg.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { TELLS_CHANGE } from '../words/aanvraag/doorgeven.ts';
import { BELLEN, OM_AAN_TE_VRAGEN, WERK_NL } from '../words/aanvraag/route.ts';

/** Words in which a step names what one does: "U belt de afdeling". */
const OPENING = 2;

/** "Bijstand aanvragen?", "Aanvragen?" */
const SHORT = 4;

export function callsToApply(statement: Statement): boolean {
  if (!statement.has(BELLEN) || statement.isQuestion || statement.negates(BELLEN) || statement.has(THEY_DO))
    return false;
  if (statement.words[0]?.plain === 'vragen') return false;
  const asked = questionAnswered(statement);
  if ([statement, asked].some((each) => each?.has(FOR_QUESTIONS) || each?.has(ANDERE_AANVRAAG))) return false;
  if (statement.has(OM_AAN_TE_VRAGEN) || asked?.has(OM_AAN_TE_VRAGEN)) return true;
  if (asked?.has(VRAAG_AAN) && asked.words.length <= (asked.has(BIJSTAND) ? SHORT : 1)) return true;
  return isStep(statement) || goesOn(statement);
}

/** "U belt de afdeling Inkomen", as a step below "Uitkering aanvragen". */
function isStep(statement: Statement): boolean {
  if (!opens(statement)) return false;
  if (statement.kind !== 'item') return statement.previous === undefined && asksHow(statement.headings.at(-1));
  const above = [statement.intro, ...statement.headings.slice(-2)];
  return above.some(asksHow) && !above.some((each) => each?.has(NA_AANVRAAG) || each?.has(ANDERE_AANVRAAG));
}

const asksHow = (above: Statement | undefined): boolean =>
  above?.has(VRAAG_AAN) === true && !above.has(NA_AANVRAAG) && !above.has(ANDERE_AANVRAAG) && !above.has(FOR_QUESTIONS);

/** "U kunt bijstand aanvragen. Bel daarvoor de gemeente." */
function goesOn(statement: Statement): boolean {
  const { previous } = statement;
  if (!opens(statement)) return false;
  return [previous, previous?.previous].some(
    (each) => each?.has(VRAAG_AAN) && each.has(BIJSTAND) && !each.has(FOR_QUESTIONS) && !each.negates(VRAAG_AAN),
  );
}

const opens = (statement: Statement): boolean => statement.find(BELLEN).some(({ start }) => start < OPENING);

/** By telephone or letter one applies, reports oneself, or gets the talk at which one applies; not after an online form. */
export function appliesFromAfar(statement: Statement): boolean {
  if (statement.isQuestion || statement.has(THEY_DO)) return false;
  if (statement.near(CALLING, DAY_OF_REPORT, 5) || isOneOfWays(statement)) return true;
  if (statement.has(FOR_QUESTIONS) || statement.has(ANDERE_AANVRAAG)) return false;
  if ([statement, statement.intro, statement.intro?.previous].some((each) => each?.has(TELLS_CHANGE))) return false;
  if (statement.has(LETTER)) return statement.has(WRITES) && statement.has(VRAAGT);
  if (!statement.has(CALLING) || statement.negates(CALLING)) return false;
  return isNumberFor(statement) || (callsToApply(statement) && !isAfterOnline(statement));
}

/** "U kunt op drie manieren aanvragen:", "met een brief", "via de telefoon". */
function isOneOfWays(statement: Statement): boolean {
  const { intro } = statement;
  if (intro === undefined || !statement.find(WAY).some(({ start }) => start === 0)) return false;
  if (intro.has(ANDERE_AANVRAAG) || intro.has(TELLS_CHANGE)) return false;
  return [intro, intro.previous].some((each) => each?.has(VRAAG_AAN) && !each.has(NA_AANVRAAG));
}

/** "De aanvraag loopt via de gemeente. Ons nummer is 14 0123", or "Hiervoor belt u ons" below "Bijstandsuitkering". */
function isNumberFor(statement: Statement): boolean {
  const { previous } = statement;
  const isForThat = statement.near(FOR_THAT, CALLING, 4);
  if (previous === undefined) return isForThat && statement.headings.at(-1)?.has(BIJSTAND) === true;
  if (previous.has(ONLINE) || previous.has(ANDERE_AANVRAAG) || previous.has(FOR_QUESTIONS)) return false;
  if (!isForThat && !(previous.has(AT_TOWN) && statement.has(OUR_NUMBER))) return false;
  return previous.has(AANVRAGEN) && previous.within(BIJSTAND);
}

/** An online form comes before the call: in the sentence, before it, or in a step above. */
function isAfterOnline(statement: Statement): boolean {
  if (statement.has(AFTERWARDS) || statement.durations.length > 0) return true;
  let above: Statement | undefined = statement;
  for (let step = 0; above !== undefined && step < STEPS; step += 1) {
    if (above.has(ONLINE) && !above.isQuestion) return true;
    above = above.previous;
  }
  return false;
}

const STEPS = 4;
const ONLINE = either('online', WERK_NL, COMPUTER);
const AFTERWARDS = concept('daarna', 'daarna', 'vervolgens', 'dan nog', 'na uw', 'na je', 'nadat', 'hierna');
const CALLING = concept(
  'per telefoon',
  ...['bel', 'belt', 'bellen', 'telefonisch', 'telefoon', 'telefoonnummer', 'telefoontje', 'ons nummer'],
);
const DAY_OF_REPORT = concept('meldingsdatum', 'melddatum', 'meldingsdatum', 'meldingsdag', 'dag van … melding');
const WAY = concept(
  'weg',
  ...['telefonisch', 'per telefoon', 'via … telefoon*', 'door … bellen', 'met … brief', 'per brief', 'in een brief'],
);
const LETTER = concept('brief', 'een brief', 'per brief');
const WRITES = concept('schrijft', 'schrijf*', 'stuur', 'stuurt');
const VRAAGT = concept('om bijstand vraagt', ...['bijstand', 'uitkering'].map((what) => `${what} vraagt`));
const AT_TOWN = concept('via de gemeente', ...['via', 'bij', 'door'].flatMap((at) => [`${at} de`, `${at} ons`]));
const FOR_THAT = concept('daarvoor', 'daarvoor', 'hiervoor');
const OUR_NUMBER = concept('ons nummer', 'nummer');

/** Who calls is the municipality. */
const THEY_DO = concept(
  'zij bellen',
  ...['wij', 'we'].flatMap((who) => [`${who} bellen`, `bellen ${who}`]),
  ...['medewerker', 'consulent', 'klantmanager'].map((who) => `${who} … belt`),
  ...['een', 'uw', 'onze', 'iemand', 'de'].map((who) => `belt ${who} … u`),
  ...['belt u … terug', 'belt je … terug'],
);

/** Something else that one calls for. */
const FOR_QUESTIONS = concept(
  'voor vragen',
  ...['u', 'je', 'voor', 'met', 'bij', 'nog', 'meer', 'andere', 'uw'].map((which) => `${which} vragen`),
  ...[
    'vragen over',
    'uitzondering*',
    'hulp',
    'nood',
    'spoed',
    'lukt',
    'weten',
    'bericht',
    'bezwaar',
    'klacht',
    'wijziging*',
    'afzeggen',
    'status',
  ],
);

/** What a sentence on applying from afar names. */
export const FROM_AFAR = either('op afstand', CALLING, LETTER);
