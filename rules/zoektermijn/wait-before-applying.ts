/** Does a statement put a wait with looking for work before applying? Whom it is said to is for the rule to judge. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { GELDT } from '../words/zoektermijn/gelding.ts';
import { ALLE_LEEFTIJDEN, IEDEREEN, OOK } from '../words/zoektermijn/leeftijd.ts';
import { ANDERE_VIER_WEKEN, DIE_WEKEN, WACHTTIJD, ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import { AANVRAAG, AANVRAGEN, AT_ONCE, EERST, NA_MELDING, PAS } from '../words/zoektermijn/volgorde.ts';
import { AAN_HET_WERK, AL_GEHOLPEN, ALVAST, MEANWHILE, SOLLICITEREN, ZOEKT } from '../words/zoektermijn/zoeken.ts';
import { isNoInRow, isYesInRow } from './answer-in-row.ts';
import { isOlder, isYoung, looksForWork, namesFourWeeks, namesItPlainly, putsSearchFirst } from './search-period.ts';

/** "Dan mag u de aanvraag indienen": what comes after weeks without work. */
export const DAN_AANVRAGEN = concept(
  'dan aanvragen',
  ...['dan kunt u', 'dan kun je', 'dan mag u', 'dan mag je'].flatMap((may) => [
    `${may} … aanvraag`,
    `${may} … aanvragen`,
  ]),
);

/** A wait with looking for work, before one can apply or is helped. */
export function claimsSearchPeriod(statement: Statement): boolean {
  if (isMeanwhile(statement) || isNoInRow(statement)) return false;
  if (statement.has(ZOEKTERMIJN)) return true;
  if (statement.has(OF_EERST) && statement.has(AT_ONCE)) return false;
  if (appliesFirst(statement)) return false;
  if (!namesTimeOrAge(statement) && !putsSearchFirst(statement)) return false;
  if (looksAfterApplying(statement) || statement.has(WIJ_ZOEKEN)) return false;
  if (
    statement.kind === 'row' &&
    statement.ages.some(isOlder) &&
    (statement.within(ZOEKTERMIJN) || waitsAsYoung(statement)) &&
    namesFourWeeks(statement)
  )
    return true;
  if (isYesInRow(statement) || holdsForOlder(statement) || answersWhen(statement)) return true;
  if (namesOlderWait(statement) || asksProofOfOlder(statement)) return true;
  if (goesOnForAll(statement)) return true;
  if (statement.has(ALVAST) || (isHelped(statement) && !statement.has(AANVRAAG))) return false;
  if (waitsForNoWork(statement) || followsNoWork(statement)) return true;
  const weeks = namesFourWeeks(statement);
  if (looksForWork(statement)) {
    if (weeks && statement.has(OOK) && statement.ages.some(isOlder)) return true;
    if (weeks && (statement.has(AFTER_SEARCHING) || statement.has(ONCE_SEARCHED)) && statement.has(AANVRAAG))
      return true;
    if (weeks && statement.kind === 'row' && (statement.has(IEDEREEN) || isOlderApplying(statement))) return true;
    if (weeks)
      return (
        [EERST, ALLE_LEEFTIJDEN, WACHTTIJD, BEGINT_MET].some((each) => statement.has(each)) ||
        isFollowedByApplying(statement)
      );
    return putsSearchFirst(statement) && statement.has(AANVRAAG) && statement.has(PAS) && binds(statement);
  }
  if (weeks && namesItPlainly(statement) && [BEGINT_MET, DE_TIJD].some((each) => affirms(statement, each))) return true;
  if (weeks && (isThenLooking(statement) || (namesItPlainly(statement) && affirms(statement, OOK_EERST)))) return true;
  if (weeks && namesItPlainly(statement) && (statement.has(EERST) || isForAll(statement)))
    if ((statement.has(EERST) && isForAll(statement)) || isFollowedByApplying(statement)) return true;
  if (weeks && statement.has(AAN_HET_WERK) && statement.has(EERST) && statement.has(AANVRAAG)) return true;
  if (
    weeks &&
    statement.has(PAS) &&
    statement.has(AANVRAAG) &&
    (statement.has(NA_MELDING) || namesItPlainly(statement))
  )
    return true;
  return weeks && statement.has(WACHTTIJD) && statement.has(AANVRAGEN);
}

/** "Tijdens uw uitkering solliciteert u vier weken", "na uw aanvraag krijgt u een zoekopdracht". */
const isMeanwhile = (statement: Statement): boolean =>
  statement.has(MEANWHILE) && ![PAS, BEHANDELEN].some((each) => statement.has(each));

/** "Meteen aanvragen, of eerst vier weken zoeken": two ways, of which the page tells whose they are. */
const OF_EERST = concept('of eerst', 'of eerst');
/** "Eerst aanvragen, dan solliciteren": applying is named before, and nothing of it after. */
function appliesFirst(statement: Statement): boolean {
  const applying = statement.find(AANVRAAG).at(-1);
  const looking = [ZOEKT, SOLLICITEREN].flatMap((each) => statement.find(each).slice(0, 1));
  if (applying === undefined || statement.has(BEHANDELEN)) return false;
  const isAfter = ({ start }: Span) => start >= applying.end;
  return looking.length > 0 && looking.every(isAfter) && statement.find(THEN).some(isAfter);
}
const THEN = concept('daarna', 'daarna', 'dan', 'vervolgens', 'erna');

/** A time, here or just before it, or an age: without them and without looking first, nobody waits. */
const namesTimeOrAge = (statement: Statement): boolean =>
  statement.durations.length > 0 ||
  (statement.previous !== undefined && statement.previous.durations.length > 0) ||
  statement.ages.length > 0 ||
  namesFourWeeks(statement);

/** "27 of ouder | 4 weken" after the row of the young, below "Wachttijd". */
const waitsAsYoung = ({ intro, previous }: Statement): boolean =>
  intro?.has(WACHTTIJD) === true && !intro.has(ANDERE_VIER_WEKEN) && previous?.ages.some(isYoung) === true;

/** "Iedereen zoekt eerst vier weken zelf." */
const isForAll = (statement: Statement): boolean =>
  (statement.has(IEDEREEN) || statement.has(ALLE_LEEFTIJDEN)) && !statement.words.some(({ plain }) => NONE.has(plain));

const NONE: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit']);

/** "In de eerste vier weken na uw aanvraag zoekt u werk", "De cursus solliciteren duurt vier weken": nobody waits with applying. */
export function looksAfterApplying(statement: Statement): boolean {
  if (statement.has(COURSE)) return true;
  if (statement.has(SANCTION) && !statement.has(EERST)) return true;
  if (statement.has(TAKES_TIME) && !statement.has(AANVRAAG)) return true;
  if (!statement.has(AFTER_APPLYING) || statement.has(PAS) || statement.has(EERST)) return false;
  return !statement.has(BEHANDELEN) && statement.next?.has(AANVRAAG) !== true;
}

const AFTER_APPLYING = concept(
  'na de aanvraag',
  ...['weken', 'maand', 'dagen'].flatMap((time) =>
    ['na de aanvraag', 'na uw aanvraag', 'na het besluit', 'van uw uitkering', 'van de uitkering'].map(
      (from) => `${time} ${from}`,
    ),
  ),
);
const BEHANDELEN = concept('behandelen', 'behandel*', 'in behandeling');
/** "Anders kan de uitkering een maand lager zijn." */
const SANCTION = concept('lager', 'lager', 'verlag*', 'gekort', 'maatregel*', 'maand geen', 'weken geen uitkering');
/** "Het kan vier weken duren voordat u een baan vindt." */
const TAKES_TIME = concept('duren voordat', 'duren voordat', 'duren voor u', 'duurt voordat', 'duurt … voordat');
const COURSE = concept('cursus', ...['cursus', 'workshop', 'training'].map((course) => `${course} … duurt`));

/** "Een wachttijd van vier weken geldt ook boven de 27": weeks of waiting or looking that hold for everyone or for who is older. */
function holdsForOlder(statement: Statement): boolean {
  if (!namesFourWeeks(statement) || !statement.has(GELDT)) return false;
  if (![WACHTTIJD, ZOEKT, SOLLICITEREN].some((each) => statement.has(each))) return false;
  return statement.ages.some(isOlder) || statement.has(IEDEREEN) || statement.has(ALLE_LEEFTIJDEN);
}

/** "Vier weken na uw melding." below "Wanneer kan ik aanvragen?" */
function answersWhen(statement: Statement): boolean {
  const asked = statement.headings.at(-1);
  if (asked?.isQuestion !== true || !asked.has(AANVRAAG) || asked.has(ANDERE_VIER_WEKEN)) return false;
  if (asked.words[0]?.plain !== 'wanneer' || !statement.has(NA_MELDING)) return false;
  return statement.durations.some(({ days, start }) => days === FOUR_WEEKS && start <= 1);
}

/** "27 jaar en ouder | na vier weken zoeken", below "Wanneer aanvragen?" */
const isOlderApplying = ({ ages, intro }: Statement): boolean => ages.some(isOlder) && intro?.has(AANVRAAG) === true;

/** "Zoekt u ook eerst vier weken." */
const OOK_EERST = concept('ook eerst', 'ook eerst');

/** "U hebt dan eerst vier weken de tijd om te zoeken." */
const DE_TIJD = concept('eerst de tijd', 'eerst … weken de tijd');

/** "Ook u begint met vier weken zoeken." */
const BEGINT_MET = concept(
  'begint met',
  'begint met',
  'beginnen met',
  'begint u met',
  'begin je met',
  'start … met',
  'starten met',
);

/** "Wij behandelen uw aanvraag vier weken na de melding. In de tussentijd zoekt u werk." */
function isThenLooking(statement: Statement): boolean {
  const { next } = statement;
  if (!statement.has(AANVRAAG) || !statement.has(NA_MELDING) || next === undefined) return false;
  return looksForWork(next) && next.has(INTUSSEN) && !next.modality.has('mag');
}

const INTUSSEN = concept('intussen', 'tussentijd', 'intussen', 'ondertussen', 'die weken', 'die tijd', 'die periode');

/** "U kunt aanvragen zodra u vier weken hebt gezocht." */
const ONCE_SEARCHED = concept(
  'zodra gezocht',
  ...['zodra', 'nadat'].flatMap((when) => ['gezocht', 'gesolliciteerd'].map((done) => `${when} … ${done}`)),
);

/** "In behandeling na vier weken zoeken". */
const AFTER_SEARCHING = concept(
  'na vier weken zoeken',
  'na vier weken zoeken',
  'na 4 weken zoeken',
  'na een maand zoeken',
);

/** "Vindt u binnen vier weken geen werk, dan pas kunt u verder met de aanvraag." */
export function waitsForNoWork(statement: Statement): boolean {
  if (!statement.durations.some(({ days }) => days === FOUR_WEEKS) || statement.has(ANDERE_VIER_WEKEN)) return false;
  if (!(statement.has(PAS) && statement.has(AANVRAAG)) && !statement.has(DAN_AANVRAGEN)) return false;
  return [ZOEKT, GEVONDEN].some((each) =>
    statement
      .find(each)
      .some((seek) =>
        statement.find(EIGEN_WERK).some((work) => statement.sameClause(seek, work) && statement.negates(work)),
      ),
  );
}

/** "Heeft u na vier weken geen baan gevonden", "nog geen werk": the search is over. */
const GEVONDEN = concept('gevonden', 'gevonden', 'nog geen', 'nog steeds geen');

/** "Hebt u na vier weken nog geen baan? Dan mag u de aanvraag indienen." */
export function followsNoWork(statement: Statement): boolean {
  const { previous } = statement;
  if (previous?.isQuestion !== true || !statement.has(DAN_AANVRAGEN) || previous.has(ANDERE_VIER_WEKEN)) return false;
  if (!previous.durations.some(({ days }) => days === FOUR_WEEKS)) return false;
  if (previous.has(GEZOCHT) && statement.has(PAS)) return true;
  return previous.find(EIGEN_WERK).some((work) => previous.negates(work));
}

const GEZOCHT = concept('gezocht', 'gezocht', 'gesolliciteerd', 'rondgekeken');

const FOUR_WEEKS = 28;
const EIGEN_WERK = concept('eigen werk', 'werk', 'baan', 'opleiding', 'betaalde baan', 'inkomen');

/** "Gebruik die weken om werk te vinden; dat geldt op elke leeftijd." */
function goesOnForAll(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !namesFourWeeks(previous) || !looksForWork(statement)) return false;
  return statement.has(DIE_WEKEN) && statement.has(ALLE_LEEFTIJDEN);
}

/** "27 jaar of ouder: twee weken zoeken voordat u kunt aanvragen": a wait of another length. */
function namesOlderWait(statement: Statement): boolean {
  if (!statement.ages.some(isOlder) || !statement.durations.some(({ unit }) => unit === 'week')) return false;
  return [ZOEKT, PAS, AANVRAGEN].every((each) => statement.has(each)) && !statement.has(ANDERE_VIER_WEKEN);
}

/** "Wie ouder is dan 27, levert eerst tien sollicitaties in; zonder die sturen wij geen formulier." */
function asksProofOfOlder(statement: Statement): boolean {
  if (!statement.ages.some(isOlder) || statement.modality.has('hoeft-niet')) return false;
  return statement.has(PROOF_OF_SEARCH) && statement.has(EERST) && statement.has(AANVRAAG);
}

const PROOF_OF_SEARCH = concept('bewijs van zoeken', 'sollicitaties', 'sollicitatie*', 'zoekoverzicht*');

/** Has the benefit; "een uitkering hebt aangevraagd" has not. */
const isHelped = (statement: Statement): boolean =>
  statement.find(AL_GEHOLPEN).some(({ end }) => statement.words[end]?.plain !== 'aangevraagd');

/** "Dan zoeken wij eerst of er werk voor u is." */
const WIJ_ZOEKEN = concept(
  'wij zoeken',
  ...['wij', 'we'].flatMap((we) => [`${we} zoeken`, `zoeken ${we}`]),
  'zoekt de gemeente',
  'gemeente zoekt',
);

/** "Lukt het niet om binnen drie weken werk te vinden, dan kunt u aanvragen": a wait of another length. */
export function waitsOtherWeeks(statement: Statement): boolean {
  const weeks = statement.durations.some(({ unit, days }) => unit === 'week' && days !== FOUR_WEEKS && days < LONG);
  if (!weeks || statement.has(ANDERE_VIER_WEKEN) || !statement.has(AANVRAAG)) return false;
  return [statement.sameClause(NIET_GELUKT, EIGEN_WERK), statement.near(VINDT_NIET, EIGEN_WERK, 0)].some(Boolean);
}

/** In days: so long a search is no wait before applying. */
const LONG = 50;
const NIET_GELUKT = concept('lukt niet', 'lukt … niet', 'niet lukt', 'niet gelukt');
const VINDT_NIET = concept('vindt geen', 'vind* … geen', 'geen');

/** "Daarna krijgt u het aanvraagformulier." */
export function isFollowedByApplying({ next, kind, modality, words }: Statement): boolean {
  if (words[0]?.plain === 'stap' && next?.words[0]?.plain === 'stap' && next.has(AANVRAAG)) return true;
  if (kind === 'item' && [next, next?.next].some((each) => each?.has(AANVRAAG))) return true;
  if (next?.has(EERST) === true && next.has(AANVRAGEN)) return true;
  if (modality.has('mag') || modality.has('kan')) return false;
  return next?.has(AANVRAAG) === true && (next.has(MET_DAT) || (next.has(NIETS_GEVONDEN) && !next.has(ALVAST)));
}

/** "Met dat overzicht kunt u aanvragen." */
const MET_DAT = concept('met dat', 'met dat', 'met die', 'met deze', 'met dit');

/** "Lukt dat niet, dan …", "bent u dan nog zonder baan, dan …". */
export const NIETS_GEVONDEN = concept(
  'niets gevonden',
  'zo niet',
  'lukt dat niet',
  'lukt het niet',
  'niet gelukt',
  'niet gevonden',
  'niets gevonden',
  'nog geen',
  'nog niets',
  'nog steeds geen',
  'nog zonder',
  'niets … opgeleverd',
);

function binds({ modality }: Statement): boolean {
  return modality.has('moet') || !(modality.has('kan') || modality.has('mag'));
}
