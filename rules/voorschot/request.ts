/** Does a statement tell the reader to ask for the voorschot? */
import { concept } from '../../language/concept.ts';
import type { Span } from '../../language/span.ts';
import type { Statement } from '../../language/statement.ts';
import {
  AANGEVEN,
  AANKRUISEN,
  ANDERE_WENS,
  CONTACT_OPNEMEN,
  DAT_KAN,
  DIT_AANGEVEN,
  WILLEN,
} from '../words/voorschot-aangeven.ts';
import { PROVINCIE } from '../words/voorschot-ander.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { ELK_VOORSCHOT, VOORSCHOTVERZOEK } from '../words/voorschot-naam.ts';
import { NOOD } from '../words/voorschot-nood.ts';
import {
  AANVRAGEN,
  ALLEEN_OP_VERZOEK,
  ANDER_VERZOEK,
  FORMULIER_INVULLEN,
  GEEN_VERZOEK,
  GELD_NODIG,
  HOEVEN,
  VERWIJZING,
  VERZOEK_INDIENEN,
} from '../words/voorschot-vragen.ts';
import { NOG_GEEN_VOORSCHOT } from '../words/voorschot-weigeren.ts';
import { asksAbout, isAnswered, isAskedAfter, isOnlyOtherwise, isOtherWish } from './not-request.ts';
import { isAskedByOther } from './other-asker.ts';
import { conditionOf, passageOf, type Topic } from './passage.ts';

/** Words between "op" or "voor" and the benefit in "een voorschot op uw uitkering aanvragen". */
const ADJUNCT = 3;
/** Sentences that a pronoun can reach back over. */
const REMEMBERED = 3;
const DETERMINERS: ReadonlySet<string> = new Set('de het een uw je jouw onze ons'.split(' '));

/** The reader asks for the voorschot, and not for the benefit, a paper or an appointment. */
export function asksForVoorschot(statement: Statement, topic: Topic): boolean {
  if (statement.has(GEEN_VERZOEK) || statement.has(PROVINCIE) || isLabelledNeedless(statement)) return false;
  if (isAskedAfter(statement) || isAskedByOther(statement) || isOtherWish(statement)) return false;
  if (statement.find(VOORSCHOTVERZOEK).some((at) => !statement.negates(at) && !isSpared(statement, at))) return true;
  if (invitesToCall(statement)) return true;
  if (topic === 'context' && isAboutObjection(statement)) return false;
  if (statement.has(AANGEVEN) && !statement.has(VOOR_BIJSTAND) && passageOf(statement).some(wantsVoorschot))
    return true;
  if (marksVoorschot(statement)) return true;
  if (statement.has(AANGEVEN) && topic === 'context' && conditionOf(statement)?.has(GELD_NODIG)) return true;
  if (isOtherwiseUnpaid(statement)) return true;
  if (isWayToGetIt(statement) || saysHowToAsk(statement) || isGivenOnRequest(statement)) return true;
  if (topic === 'context' && !pointsBack(statement)) return false;
  const requests = [...statement.find(AANVRAGEN), ...statement.find(FORMULIER_INVULLEN)];
  return requests.some(
    (at) =>
      (!statement.negates(at) || statement.has(VERGEET_NIET)) &&
      !isSpared(statement, at) &&
      !isPreposition(statement, at) &&
      !isAfterwards(statement, at) &&
      !isAcrossBut(statement, at) &&
      ![isAnswered, asksAbout, isOnlyOtherwise].some((is) => is(statement, at)) &&
      isForVoorschot(statement, at, topic),
  );
}

/** "Maak bezwaar. Dat kan ook over een voorschot. Stuur een brief." */
function isAboutObjection(statement: Statement): boolean {
  return [...earlierIn(statement), ...statement.headings].some((each) => each.has(BEZWAAR));
}

const BEZWAAR = concept('bezwaar', 'bezwaar', 'bezwaarschrift', 'klacht', 'niet eens met');

/** "Vul het formulier voor de bijstand in." */
const VOOR_BIJSTAND = concept(
  'voor de bijstand',
  ...['formulier', 'aanvraag'].flatMap((form) => [`${form} voor de *bijstand`, `${form} voor *bijstand`]),
);

/** "Aanvragen: niet nodig." */
function isLabelledNeedless({ words, modality }: Statement): boolean {
  return words.length <= LABELLED && modality.has('hoeft-niet');
}

const LABELLED = 6;

const VERGEET_NIET = concept('vergeet niet', 'vergeet niet', 'vergeet … niet', 'niet vergeten');

/** "Zet een kruisje bij 'voorschot' op het formulier." */
const marksVoorschot = (statement: Statement): boolean =>
  statement.has(ELK_VOORSCHOT) &&
  !statement.has(ANDERE_WENS) &&
  statement.find(AANKRUISEN).some((at) => !statement.negates(at) && !isSpared(statement, at));

/** "Laat het ons weten, dan maken wij een voorschot in orde." */
export function invitesToCall(statement: Statement): boolean {
  const { words } = statement;
  if (!CALLS.has(words[0]?.plain ?? '') || statement.has(ANDER_VERZOEK)) return false;
  const then = words.findIndex(({ plain }) => plain === 'dan');
  if (then <= 1 || words.some(({ plain }, at) => at < then && (plain === 'als' || plain === 'gerust'))) return false;
  const asked = conditionOf(statement);
  if (asked?.words[0]?.plain === 'hoe' && asked.has(UITKEREN) && asked.words.length <= HOW) return true;
  return statement.find(ELK_VOORSCHOT).some(({ start }) => start > then && words[start - 1]?.plain === 'een');
}

/** Words of "Hoe krijg je het?" */
const HOW = 6;

const CALLS: ReadonlySet<string> = new Set(['laat', 'bel', 'belt', 'app', 'mail', 'trek', 'meld', 'zeg', 'klop']);

/** "U hoeft het formulier niet opnieuw in te vullen". */
function isSpared(statement: Statement, request: Span): boolean {
  return statement.modality.has('hoeft-niet') && statement.find(HOEVEN).some((at) => statement.sameClause(at, request));
}

/** "Hoe krijg ik een voorschot? Bel uw klantmanager.", "Voor een voorschot neemt u contact op", "U meldt zich hiervoor bij het loket". */
function isWayToGetIt(statement: Statement): boolean {
  if (statement.has(NOG_GEEN_VOORSCHOT)) return false;
  if (statement.has(NIETS)) return false;
  const calls = [...statement.find(CONTACT_OPNEMEN), ...statement.find(AANGEVEN)];
  if (calls.some((at) => statement.sameClause(HIERVOOR, at))) return callsFor(statement);
  if (statement.has(CONTACT_OPNEMEN) && statement.has(WILLEN) && wantsVoorschot(statement)) return true;
  const asked = conditionOf(statement);
  if (asked === undefined || !wantsVoorschot(asked) || asked.has(VERREKENEN)) return false;
  if (statement.isConditional || statement.modality.size > 0) return false;
  if (
    statement.has(CONTACT_OPNEMEN) ||
    (statement.has(AANGEVEN) && asked.isQuestion && !HOW_OR_WHERE.has(firstOf(asked)))
  )
    return true;
  return (
    firstOf(asked) === 'hoe' &&
    statement.words.length <= SHORT &&
    statement.has(MET_FORMULIER) &&
    !statement.has(ANDER_VERZOEK)
  );
}

const firstOf = ({ words }: Statement): string => words[0]?.plain ?? '';

/** "Met een formulier op onze website." */
const MET_FORMULIER = concept('met een formulier', '*formulier', 'verzoek', 'balie', 'website');
const SHORT = 9;

const NIETS = concept('niets', 'niets', 'geen');

/** "Er bestaat recht op een voorschot. U moet dit zelf melden, anders betalen wij niet." */
function isOtherwiseUnpaid(statement: Statement): boolean {
  if (!statement.has(AANGEVEN) || !statement.modality.has('moet') || !statement.has(ANDERS_NIET)) return false;
  return [statement, statement.previous].some((each) => each?.has(ELK_VOORSCHOT));
}

const ANDERS_NIET = concept(
  'anders niet',
  ...['betalen', 'krijgt', 'ontvangt', 'gebeurt', 'doen'].flatMap((give) => [
    `anders ${give} … niet`,
    `anders ${give} … niets`,
  ]),
);

/** "Hoe vraag ik een voorschot aan? Dat doet u via onze website." */
function saysHowToAsk(statement: Statement): boolean {
  const asked = conditionOf(statement);
  if (!HOW_OR_WHERE.has(asked?.words[0]?.plain ?? '') || !asked?.sameClause(AANVRAGEN, ELK_VOORSCHOT)) return false;
  return statement.has(DAT_KAN) && !statement.negates(DAT_KAN) && !statement.modality.has('hoeft-niet');
}

const HOW_OR_WHERE: ReadonlySet<string> = new Set(['hoe', 'waar', 'wanneer', 'kan', 'kun', 'moet']);

/** "Het voorschot krijgt u als u dat aangeeft", "alleen als u een verzoek indient": asked for in the clause that limits the giving. */
function isGivenOnRequest(statement: Statement): boolean {
  if (!statement.isConditional || !statement.sameClause(UITKEREN, ELK_VOORSCHOT)) return false;
  const asks = [...statement.find(DIT_AANGEVEN), ...statement.find(VERZOEK_INDIENEN)];
  return asks.some((at) => !statement.negates(at) && !statement.sameClause(at, ELK_VOORSCHOT));
}

/** What is called for is the voorschot, and not a question about it, nor the emergency named just before ("Bel daarvoor"). */
function callsFor(statement: Statement): boolean {
  const { previous, headings } = statement;
  if (statement.isConditional || previous?.isQuestion || previous?.has(NOOD)) return false;
  const goesOn = previous === undefined || previous.modality.size === 0;
  return [statement, previous, goesOn ? headings.at(-1) : undefined].some((each) => each?.has(ELK_VOORSCHOT));
}

const HIERVOOR = concept('hiervoor', 'hiervoor', 'daarvoor');

/** "Hebt u een voorschot nodig? Geef dit aan …". */
function wantsVoorschot(statement: Statement): boolean {
  return !statement.has(ANDERE_WENS) && statement.find(WILLEN).some((at) => !statement.negates(at));
}

function isForVoorschot(statement: Statement, request: Span, topic: Topic): boolean {
  const clause = (span: Span) => overlaps(span, request) || statement.sameClause(span, request);
  if (statement.find(VERREKENEN).some(clause)) return false;
  const wanted = statement.find(ELK_VOORSCHOT).filter(clause);
  const other = statement
    .find(ANDER_VERZOEK)
    .filter(clause)
    .filter((at) => !isAdjunct(statement, at));
  if (wanted.length > 0) return distance(wanted, request) <= distance(other, request);
  if (other.length > 0) return false;
  const isAlone = statement.kind === 'row' || statement.has(ALLEEN_OP_VERZOEK);
  if (isAlone && statement.find(ELK_VOORSCHOT).some(({ start }) => start <= 1)) return true;
  return (
    topic === 'context' || statement.find(VERWIJZING).some(clause) || POINTERS.has(wordAt(statement, request.start))
  );
}

/** "Alleen als u er zelf om vraagt". */
const POINTERS: ReadonlySet<string> = new Set(['er', 'daar', 'erom', 'ernaar']);
const wordAt = ({ words }: Statement, at: number): string => words[at]?.plain ?? '';

/** In a passage on the voorschot: the nearest thing named before it is the voorschot, not the benefit or a paper. */
function pointsBack(statement: Statement): boolean {
  const before = statement.intro === undefined ? earlierIn(statement) : [statement.intro];
  const heading = statement.headings.at(-1);
  const isOfHeading =
    heading?.has(ELK_VOORSCHOT) === true && (statement.has(HET_BEDRAG) || before[0]?.has(AL_AANGEVRAAGD) === true);
  const nearest = before.find((each) => each.has(ELK_VOORSCHOT) || namesOther(each, isOfHeading));
  if (nearest !== undefined) return nearest.has(ELK_VOORSCHOT);
  return heading?.has(ELK_VOORSCHOT) || (statement.has(VERWIJZING) && !heading?.has(ANDER_VERZOEK));
}

/** Another thing to ask for; "het" and "dit bedrag" cannot be "de uitkering". */
function namesOther(statement: Statement, isNeuter: boolean): boolean {
  const others = statement.find(ANDER_VERZOEK);
  return isNeuter ? others.some(({ start }) => !BENEFIT.has(wordAt(statement, start))) : others.length > 0;
}

/** "U hebt bijstand aangevraagd.": that is not asked for again. */
const AL_AANGEVRAAGD = concept(
  'al aangevraagd',
  'hebt … aangevraagd',
  'heeft … aangevraagd',
  'uw aanvraag',
  'je aanvraag',
);

const HET_BEDRAG = concept(
  'het bedrag',
  ...['kunt', 'moet', 'u'].flatMap((who) => [`${who} dit`, `${who} het`]),
  'vraagt het',
  'vraagt u het',
  'vraag het',
  'dit bedrag',
  'dit geld',
  'dat bedrag',
  'dat geld',
);
const BENEFIT: ReadonlySet<string> = new Set(['uitkering', 'bijstand', 'bijstandsuitkering', 'uitkeringsaanvraag']);

/** Sentences before it in the same block, nearest first, as far as a reader remembers. */
function earlierIn(statement: Statement): readonly Statement[] {
  const found: Statement[] = [];
  for (let at = statement.previous; at !== undefined && found.length < REMEMBERED; at = at.previous) found.push(at);
  return found;
}

/** "Dan vraagt u na vier weken aan, maar het voorschot …": two thoughts. */
function isAcrossBut({ words }: Statement, { start, end }: Span): boolean {
  return words.slice(start, end).some(({ plain }) => plain === 'maar');
}

/** "Vraag dan aan uw consulent": the word after "aan" makes it a preposition. */
function isPreposition({ words }: Statement, { end }: Span): boolean {
  return words[end - 1]?.plain === 'aan' && DETERMINERS.has(words[end]?.plain ?? '');
}

/** "Vier weken nadat u hebt aangevraagd": the benefit. */
const isAfterwards = ({ words }: Statement, { start, end }: Span): boolean =>
  words.slice(start, end).some(({ plain }) => plain === 'aangevraagd' || plain === 'aanvraagformulier') &&
  words.slice(Math.max(0, start - AFTER), start).some(({ plain }) => plain === 'nadat');

/** Words between "nadat" and its verb. */
const AFTER = 5;

const ADJOINS: ReadonlySet<string> = new Set(['op', 'van', 'met', 'via']);

/** "op uw uitkering", "voor levensonderhoud": what the voorschot is on, not what is asked for. */
function isAdjunct(statement: Statement, { start }: Span): boolean {
  if (statement.find(ELK_VOORSCHOT).some(({ end }) => end <= start && start - end <= 1)) return true;
  return statement.words.slice(Math.max(0, start - ADJUNCT), start).some(({ plain }) => ADJOINS.has(plain));
}

function distance(spans: readonly Span[], to: Span): number {
  return Math.min(...spans.map((each) => Math.max(0, each.start - to.end, to.start - each.end)));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
