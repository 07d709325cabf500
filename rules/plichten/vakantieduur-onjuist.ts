import { concept, either } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { affirms, denies, isNearby, otherValueOf, questionAnswered, speaksOf } from '../surroundings.ts';
import {
  ABROAD,
  ANDERE_VAKANTIE,
  AOW_LEEFTIJD,
  BIJ_UITZONDERING,
  BINNENLAND,
  BLIJVEN,
  BUITENLAND,
  GEMAAKTE_REIS,
  MAXIMUM,
  MEER_KEREN,
  MIJN,
  NIET_LANGER,
  NIETS,
  ONBEPERKT,
  OPGETELD,
  OPNIEUW,
  PER_JAAR,
  PER_KEER,
  TOEGESTAAN,
  VAKANTIEDAGEN,
  VOORAF,
  WAT_OVER_IS,
  WAT_TE_VEEL_IS,
  ZELFDE_JAAR,
} from '../words/buitenland.ts';
import { UITKERING_EINDIGT } from '../words/sanctie.ts';

/** Four weeks a calendar year (art. 13 lid 1 onder e). */
const DAYS = 28;
/** Thirteen weeks for who has reached the age of the AOW (art. 13 lid 4). */
const DAYS_AOW = 91;

const LENGTH = concept('lengte', 'week', 'weken', 'dagen', 'werkdagen', 'vakantiedagen', 'maand', 'maanden');

export const vakantieduurOnjuist: ClaimRule = {
  id: 'vakantieduur-onjuist',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'plichten',
  pageTypes: ['bijstand', 'verwant'],
  schemes: ['bijstand', 'aio', 'aow'],
  legalBasis: [
    {
      article: participatiewet('13', 'lid 1 onder e'),
      says: 'U mag vier weken per kalenderjaar in het buitenland zijn, en ook niet langer dan vier weken achter elkaar.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
    {
      article: participatiewet('13', 'lid 4'),
      says: 'Wie de AOW-leeftijd heeft, mag dertien weken weg.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'A length beside words of permission or limit is the length of the stay, unless the sentence is about telling beforehand.',
    '"Een maand" and "20 werkdagen" come close to four weeks and are left to a person.',
    'A stay that lasts longer than another length ("langer dan drie maanden weg") is a condition, not a limit.',
  ],
  text: {
    nl: {
      title: 'U mag vier weken per jaar naar het buitenland',
      whatIsWrong: 'De pagina zegt verkeerd hoe lang u per jaar naar het buitenland mag. In de wet is het vier weken.',
      whatItMeansForYou:
        'Blijft u langer weg dan mag? Dan krijgt u over de dagen te veel geen uitkering. Reken dus met vier weken per jaar.',
      whatTheLawSays:
        'U mag vier weken per kalenderjaar naar het buitenland. Hebt u de AOW-leeftijd? Dan is het dertien weken.',
      goodExample: 'U mag vier weken (28 dagen) per kalenderjaar naar het buitenland. Meld uw reis vooraf.',
    },
    en: {
      title: 'Four weeks abroad in a calendar year',
      whatIsWrong: 'The page names another length of stay abroad than four weeks a calendar year.',
    },
  },
  about: either('buitenland of lengte', BUITENLAND, LENGTH),
  lookalikes: [
    'The weeks before the journey in which it must be told.',
    'Holidays of the WW, of an employer or of schools.',
    'Thirteen weeks from the age of the AOW.',
  ],
  judge(statement, page) {
    if (!isAboutStay(statement) || isAskedAbout(statement)) return undefined;
    const lengths = statement.durations.filter((duration) => isLength(duration, statement));
    if (lengths.length === 0) return countsHolidays(statement) ? cantTell('context-unclear') : undefined;
    const judgements = lengths.map((length) => judgeLength(length, statement, page));
    if (besideFourWeeks(statement, lengths)) return cantTell('context-unclear');
    return (
      judgements.find((each) => each?.outcome === 'failed') ??
      judgements.find((each) => each?.outcome === 'cantTell') ??
      judgements.find((each) => each !== undefined)
    );
  },
  examples: [
    {
      html: '<h2>Vakantie</h2><p>U mag per keer maximaal vier weken naar het buitenland.</p>',
      expect: 'failed',
      quote: 'U mag per keer maximaal vier weken naar het buitenland.',
      because: 'the four weeks are a year, not a time',
    },
    {
      html: '<p>Met een uitkering mag u zes weken per jaar op vakantie.</p>',
      expect: 'failed',
      because: 'six weeks',
    },
    {
      html: '<h2>Naar het buitenland</h2><p>U kunt ten hoogste 3 weken per kalenderjaar weg met behoud van uw uitkering.</p>',
      expect: 'failed',
      because: 'three weeks is too short; the heading names the subject',
    },
    {
      html: '<p>Verblijf in het buitenland is toegestaan tot 30 dagen per jaar.</p>',
      expect: 'failed',
      because: '30 days',
    },
    {
      html: '<h3>Hoe lang mag ik naar het buitenland?</h3><p>Maximaal acht weken in een kalenderjaar.</p>',
      expect: 'failed',
      because: 'eight weeks, in answer to the question',
    },
    {
      html: '<p>Hebt u de AOW-leeftijd, dan mag u hooguit acht weken in het buitenland zijn.</p>',
      expect: 'failed',
      because: 'thirteen weeks from the age of the AOW',
    },
    {
      html: '<p>U mag twee keer per jaar vier weken naar het buitenland.</p>',
      expect: 'failed',
      because: 'that makes eight weeks a year',
    },
    {
      html: '<p>U mag vier weken (28 dagen) per kalenderjaar naar het buitenland.</p>',
      expect: 'passed',
      because: 'the law says so',
    },
    {
      html: '<p>Bent u gepensioneerd? Dan mag u dertien weken per jaar naar het buitenland.</p>',
      expect: 'passed',
      because: 'the question before it is about people with AOW',
    },
    {
      html: '<p>Blijft u langer dan 28 dagen in het buitenland, dan krijgt u over de dagen daarna geen bijstand.</p>',
      expect: 'passed',
      because: '28 days is the limit',
    },
    {
      html: '<p>Meld uw vakantie minstens twee weken van tevoren.</p>',
      expect: 'inapplicable',
      because: 'a term for telling beforehand',
    },
    {
      html: '<p>U hebt recht op 20 werkdagen vakantie per jaar in het buitenland.</p>',
      expect: 'cantTell',
      because: 'twenty working days equals four weeks at most',
    },
    {
      html: '<p>U mag een maand per jaar naar het buitenland.</p>',
      expect: 'cantTell',
      because: 'a month is a little more than four weeks',
    },
    {
      html: '<p>Een besluit over uw aanvraag krijgt u binnen acht weken.</p>',
      expect: 'inapplicable',
      because: 'not about a stay abroad',
    },
    {
      html: '<p>Hebt u een bankrekening in het buitenland? Stuur dan afschriften van drie maanden mee.</p>',
      expect: 'inapplicable',
      because: 'the months are those of the statements',
    },
  ],
};

/** "20 vakantiedagen": days off work, of which a person must say how many weeks they make. */
function countsHolidays(statement: Statement): boolean {
  return statement.find(VAKANTIEDAGEN).some(({ start }) => /^\d+$|tig$/.test(statement.words[start - 1]?.plain ?? ''));
}

/** A row of several columns with the right length in one of them: the others may be of another country or benefit. */
function besideFourWeeks({ kind }: Statement, lengths: readonly Duration[]): boolean {
  const right = lengths.filter(({ days }) => Math.round(days) === DAYS).length;
  return kind === 'row' && right > 0 && right < lengths.length;
}

const OF_UITKERING = concept('uitkering', '*uitkering', '*bijstand', 'recht');

/** "Mijn buurman blijft drie maanden in Spanje. Mag dat?" */
function isAskedAbout(statement: Statement): boolean {
  return statement.next?.isQuestion === true && statement.has(MIJN);
}

function isAboutStay(statement: Statement): boolean {
  if (statement.has(ANDERE_VAKANTIE) || isAtHome(statement)) return false;
  if (statement.has(BUITENLAND)) return true;
  const around = [statement.intro, statement.headings.at(-1)];
  if (questionAnswered(statement)?.has(WEG) === true && statement.next?.has(BUITENLAND) === true) return true;
  const goesAway =
    statement.has(WEG) && [statement.previous, ...statement.headings].some((each) => each?.has(BUITENLAND));
  if (goesAway) return true;
  return speaksOf(statement, BUITENLAND) || around.some((each) => each?.has(BUITENLAND) ?? false);
}

/** Being away, after words that say that it is abroad. */
const WEG = concept('weg', 'weg', 'op reis', 'weggaan', 'weggaat', 'afwezig', 'daar blijven', 'daar verblijven');

/** A holiday within the country is not counted. */
function isAtHome(statement: Statement): boolean {
  const places = [statement, questionAnswered(statement)].filter((each) => each !== undefined);
  return places.some((each) => each.has(BINNENLAND)) && !places.some((each) => each.has(ABROAD));
}

/** The duration says how long the stay may be, not when to tell of it or what comes after a longer one. */
function isLength(duration: Duration, statement: Statement): boolean {
  if (isHalfYear(duration)) return allowsHalfYear(duration, statement);
  if (!['dag', 'werkdag', 'week', 'maand'].includes(duration.unit)) return false;
  if (duration.bound === 'every') return Math.round(duration.days) === DAYS && statement.has(PER_KEER);
  if (statement.has(VOORAF) && (statement.sameClause(duration, VOORAF) || statement.near(duration, VOORAF, 4)))
    return false;
  if (Math.round(duration.days) === DAYS) return true;
  if (isOneOfMore(duration, statement) || (duration.days < DAYS && statement.has(WAT_OVER_IS))) return false;
  if (duration.bound === 'after') return statement.has(NIET_LANGER) || endsAfter(duration, statement);
  if (statement.words.length <= 6 && statement.dates.length === 0)
    return standsForLimit(statement) && !tellsOfLoss(duration, statement);
  if (statement.sameClause(duration, MAXIMUM)) return statement.dates.length === 0;
  if (duration.bound === 'exact' && setsOtherLimit(duration, statement)) return true;
  if (isForGroup(duration, statement)) return true;
  return duration.days > DAYS && statement.sameClause(duration, TOEGESTAAN);
}

/** So few words put a limit in a list, in answer to a question, or with a word of limit or journey: not "Een week Texel." */
function standsForLimit(statement: Statement): boolean {
  if (tellsOfOneStay(statement)) return false;
  if (statement.kind !== 'sentence' || questionAnswered(statement) !== undefined) return true;
  return [MAXIMUM, TOEGESTAAN, BUITENLAND].some((each) => statement.has(each));
}

/** "U mist twee dagen", "Nee, alleen één week" below "Ben ik alles kwijt?": days without benefit, or of journeys together. */
function tellsOfLoss({ days }: Duration, statement: Statement): boolean {
  if (days >= DAYS) return false;
  return [statement, statement.previous, statement.headings.at(-1)].some((each) => each?.has(LOSS));
}

const LOSS = concept('mist', 'mist', 'mis', 'kwijt', 'gekort', 'verliest', 'verlies', 'zijn samen');

/** "Zij was zes weken weg", or a row of what one loses by a longer stay. */
function tellsOfOneStay(statement: Statement): boolean {
  return statement.has(GEMAAKTE_REIS) || (statement.kind === 'row' && statement.intro?.has(NIETS) === true);
}

/** "Een half jaar": a year in whole is mostly what the weeks are counted in. */
function isHalfYear({ unit, days }: Duration): boolean {
  return unit === 'jaar' && days > DAYS_AOW && days < DAYS_OF_YEAR;
}

const DAYS_OF_YEAR = 365;

/** "Dan kunt u een half jaar in het buitenland blijven." */
function allowsHalfYear(duration: Duration, statement: Statement): boolean {
  if (duration.bound !== 'exact' || statement.negates(duration) || !statement.near(duration, BLIJVEN, 3)) return false;
  return statement.find(TOEGESTAAN).some((may) => may.end <= duration.start && statement.sameClause(may, duration));
}

/** "Met AOW mag u dertien weken per jaar weg. Voor anderen is dat zes weken." */
function setsOtherLimit(other: Duration, statement: Statement): boolean {
  const before = otherValueOf(statement, other);
  if (before === undefined || !isAboutStay(before)) return false;
  return before.durations.some(
    (duration) =>
      [DAYS, DAYS_AOW].includes(Math.round(duration.days)) &&
      before.sameClause(duration, MAXIMUM) &&
      !before.sameClause(duration, VOORAF),
  );
}

/** "Na zes weken in het buitenland stopt uw uitkering" hints at another limit than four weeks. */
function endsAfter({ start }: Duration, statement: Statement): boolean {
  const opens =
    [start - 1, start].some((at) => statement.words[at]?.plain === 'na') ||
    (statement.has(PER_JAAR) && statement.has(OF_UITKERING)) ||
    losesTheRest(statement);
  return opens && statement.has(UITKERING_EINDIGT) && !isOfAowAge(statement);
}

/** "Wie langer dan drie weken per jaar weg is, heeft over de dagen daarboven geen recht." */
function endsInYear(duration: Duration, statement: Statement): boolean {
  if (!statement.has(PER_JAAR) && !losesTheRest(statement)) return false;
  return statement.has(OF_UITKERING) && endsAfter(duration, statement);
}

/** "Dan krijgt u over de extra dagen geen uitkering." */
function losesTheRest(statement: Statement): boolean {
  return statement.has(WAT_TE_VEEL_IS) && denies(statement, OF_UITKERING);
}

/** "Vijf weken voor gezinnen, vier weken voor anderen": a limit of its own for a group. */
function isForGroup({ bound, days, end }: Duration, statement: Statement): boolean {
  if (bound !== 'exact' || days <= DAYS || statement.words[end]?.plain !== 'voor') return false;
  return statement.has(TOEGESTAAN) && statement.durations.some((other) => Math.round(other.days) === DAYS);
}

function judgeLength(duration: Duration, statement: Statement, page: Page): Judgement | undefined {
  if (duration.unit === 'werkdag') return cantTell('context-unclear');
  const days = Math.round(duration.days);
  if (days === DAYS) return judgeFourWeeks(statement);
  if (duration.unit === 'maand' && duration.amount === 1) return cantTell('context-unclear');
  if (duration.bound === 'after' && !statement.has(NIET_LANGER) && !endsInYear(duration, statement))
    return cantTell('context-unclear');
  if (isExceptional(duration, statement)) return cantTell('context-unclear');
  const isAow = isOfAowAge(statement);
  if (days === DAYS_AOW) {
    if (speaksOf(statement, ONDER_AOW)) return FAILED;
    if (statement.headings.some((each) => each.has(OUDEREN))) return cantTell('context-unclear');
    if (isAow || page.schemeOf(statement) === 'aio')
      return duration.unit === 'maand' ? cantTell('context-unclear') : PASSED;
    const standsAlone = statement.kind === 'row' && statement.has(ZELF_GENOEMD);
    return !standsAlone && isNearby(statement, AOW_LEEFTIJD) ? cantTell('context-unclear') : FAILED;
  }
  return FAILED;
}

/** "In bijzondere gevallen kan het vijf weken zijn." */
function isExceptional({ start, days }: Duration, statement: Statement): boolean {
  return days > DAYS && statement.find(BIJ_UITZONDERING).some((exception) => exception.start < start);
}

function judgeFourWeeks(statement: Statement): Judgement {
  if (statement.has(PER_KEER) && (!statement.has(PER_JAAR) || statement.has(ONBEPERKT))) return FAILED;
  if (statement.has(ZELFDE_JAAR) && affirms(statement, OPNIEUW) && !statement.has(PER_JAAR)) return FAILED;
  if (affirms(statement, NOG_EENS_VIER) && !statement.has(NIEUW_JAAR)) return FAILED;
  return judgeRhythm(statement);
}

/** "Voordat u opnieuw vier weken weg mag": it is counted in journeys; in January it is counted anew. */
const NOG_EENS_VIER = concept(
  'nog eens vier weken',
  ...['opnieuw', 'weer', 'nog eens', 'nogmaals'].flatMap((again) => [`${again} vier weken`, `${again} 4 weken`]),
);
const NIEUW_JAAR = concept('nieuw jaar', 'jaar', 'kalenderjaar', 'januari');

/** "Twee keer per jaar vier weken" names the year and still is too much. */
function judgeRhythm(statement: Statement): Judgement {
  const isShared = statement.durations.some((duration) => isOneOfMore(duration, statement));
  return statement.has(MEER_KEREN) && !isShared && !statement.has(OPGETELD) ? FAILED : PASSED;
}

/** "Twee keer per jaar veertien dagen": a part of the four weeks. */
function isOneOfMore({ start, days }: Duration, statement: Statement): boolean {
  return days < DAYS && statement.find(MEER_KEREN).some(({ end }) => end <= start && start - end <= 2);
}

/** A row that names whom it is for says nothing of the rows beside it. */
const ZELF_GENOEMD = concept(
  'zelf genoemd',
  '*bijstand*',
  'participatiewet',
  'onder de aow*',
  'tot aow*',
  'tot de aow*',
);

const ONDER_AOW = concept(
  'onder de AOW-leeftijd',
  'jonger dan de aow*',
  'onder de aow*',
  'nog geen aow',
  'nog niet de aow*',
);

/** Names in a heading whom the thirteen weeks are for. */
const OUDEREN = concept('ouderen', 'ouderen', 'gepensioneerd*');

/** From this age the AOW may have begun. */
const OLDEST = 66;

function isOfAowAge(statement: Statement): boolean {
  return (
    statement.ages.some(({ from }) => from !== undefined && from >= OLDEST) ||
    statement.has(AOW_LEEFTIJD) ||
    speaksOf(statement, AOW_LEEFTIJD) ||
    (statement.intro?.has(AOW_LEEFTIJD) ?? false)
  );
}
