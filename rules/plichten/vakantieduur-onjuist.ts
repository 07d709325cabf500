import { concept, either } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { isNearby, isNo, NEE, questionAnswered, speaksOf } from '../surroundings.ts';
import {
  ABROAD,
  ANDERE_GROEP,
  AOW_LEEFTIJD,
  BUITENLAND,
  MIJN,
  ONDER_AOW,
  OUDEREN,
  VOORAF,
  ZELF_GENOEMD,
} from '../words/buitenland.ts';
import {
  ALS_U_MAG,
  BIJ_UITZONDERING,
  GEEN_TOESTEMMING,
  LENGTH,
  NIET_LANGER,
  OF_UITKERING,
  TOESTEMMING,
  VAKANTIEDAGEN,
  VRAAGT_TOESTEMMING,
} from '../words/buitenland-duur.ts';
import { ALS_U_KRIJGT, GEEN_VERBOD, VERBODEN } from '../words/buitenland-verbod.ts';
import { judgeFourWeeks } from './four-weeks.ts';
import { DAYS, DAYS_AOW, endsInYear, isAboutStay, isLength, isOfAowAge } from './length-of-stay.ts';
import { CARRIED_OVER, COUNTED_ANEW, carriesOver, givesMoreDays, judgeTimes, timesOf } from './more-days.ts';

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
    'Leave asked for a stay abroad is put to a person: the law asks to tell of it.',
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
  about: either('buitenland of lengte', BUITENLAND, LENGTH, COUNTED_ANEW, CARRIED_OVER, NEE),
  lookalikes: [
    'The weeks before the journey in which it must be told.',
    'Holidays of the WW, of an employer or of schools.',
    'Thirteen weeks from the age of the AOW.',
  ],
  judge(statement, page) {
    if (givesMoreDays(statement)) return isOfAowAge(statement) ? undefined : FAILED;
    if (!isAboutStay(statement) || isAskedAbout(statement)) return undefined;
    if (isForbidden(statement) || carriesOver(statement)) return FAILED;
    if (isOfWhoMay(statement, page)) return undefined;
    const lengths = statement.durations.filter((duration) => isLength(duration, statement));
    if (lengths.length === 0 && statement.has(BUITENLAND) && countsTooMany(statement)) return FAILED;
    if (lengths.length === 0)
      return countsHolidays(statement) || needsLeave(statement) ? cantTell('context-unclear') : undefined;
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
      html: '<p>Voor een reis naar het buitenland vraagt u vooraf toestemming aan de gemeente.</p>',
      expect: 'cantTell',
      because: 'the law asks to tell of it, not to ask leave',
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

/** "Het is niet toegestaan om met een uitkering naar het buitenland te gaan." */
function isForbidden(statement: Statement): boolean {
  if (isNoToAbroad(statement)) return true;
  if (
    !statement.has(VERBODEN) ||
    (statement.isConditional && !statement.has(ALS_U_KRIJGT)) ||
    statement.durations.length > 0
  )
    return false;
  return statement.has(ABROAD) && statement.has(OF_UITKERING) && !statement.has(GEEN_VERBOD);
}

/** "Mag ik met bijstand naar het buitenland? Nee, dat mag niet." */
function isNoToAbroad(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (
    asked?.has(MAG_IK_WEG) !== true ||
    !isNo(statement) ||
    statement.isConditional ||
    statement.has(ZOLANG) ||
    !CLOSES.has(asked.words.at(-1)?.plain ?? '')
  )
    return false;
  const around = [asked, statement, statement.next].filter((each) => each !== undefined);
  return !around.some((each) => each.has(GEEN_VERBOD) || each.has(VOORAF) || each.durations.length > 0);
}

const MAG_IK_WEG = concept(
  'mag ik weg',
  ...['ik', 'u', 'je'].flatMap((who) =>
    ['', 'met … ', 'op vakantie '].map((how) => `mag ${who} ${how}naar het buitenland`),
  ),
);
const ZOLANG = concept('zolang', 'zolang', 'nog niet');
const CLOSES: ReadonlySet<string> = new Set(['buitenland', 'gaan', 'reizen']);

/** "40 vakantiedagen": more than four weeks, weekends or not. */
function countsTooMany(statement: Statement): boolean {
  return statement.find(VAKANTIEDAGEN).some(({ start }) => Number(statement.words[start - 1]?.plain) > DAYS);
}

/** "20 vakantiedagen": days off work, of which a person must say how many weeks they make. */
function countsHolidays(statement: Statement): boolean {
  return statement.find(VAKANTIEDAGEN).some(({ start }) => /^\d+$|tig$/.test(statement.words[start - 1]?.plain ?? ''));
}

/** A row of several columns with the right length in one of them: the others may be of another country or benefit. */
function besideFourWeeks({ kind }: Statement, lengths: readonly Duration[]): boolean {
  const right = lengths.filter(({ days }) => Math.round(days) === DAYS).length;
  return kind === 'row' && right > 0 && right < lengths.length;
}

/** "Mijn buurman blijft drie maanden in Spanje. Mag dat?" */
function isAskedAbout(statement: Statement): boolean {
  return statement.next?.isQuestion === true && statement.has(MIJN);
}

function judgeLength(duration: Duration, statement: Statement, page: Page): Judgement | undefined {
  if (duration.unit === 'werkdag') return cantTell('context-unclear');
  const times = timesOf(duration, statement);
  if (times > 1) return judgeTimes(times * Math.round(duration.days), statement);
  const days = Math.round(duration.days);
  if (days === DAYS) return judgeFourWeeks(statement);
  if (duration.unit === 'maand' && duration.amount === 1) return cantTell('context-unclear');
  if (duration.bound === 'after' && !statement.has(NIET_LANGER) && !endsInYear(duration, statement))
    return cantTell('context-unclear');
  if (isExceptional(duration, statement)) return cantTell('context-unclear');
  return days === DAYS_AOW ? judgeThirteenWeeks(duration, statement, page) : FAILED;
}

/** Right from the age of the AOW; wrong where it is plain that it is said of others. */
function judgeThirteenWeeks(duration: Duration, statement: Statement, page: Page): Judgement {
  if (speaksOf(statement, ONDER_AOW)) return FAILED;
  if (statement.headings.some(isOfTheOld)) return cantTell('context-unclear');
  if (isOfAowAge(statement) || page.schemeOf(statement) === 'aio')
    return duration.unit === 'maand' ? cantTell('context-unclear') : PASSED;
  const standsAlone =
    (statement.kind === 'row' && statement.has(ZELF_GENOEMD)) ||
    (statement.kind !== 'sentence' && statement.has(ANDERE_GROEP) && !statement.has(BIJ_UITZONDERING));
  return !standsAlone && isNearby(statement, AOW_LEEFTIJD) ? cantTell('context-unclear') : FAILED;
}

/** "AOW en toch niet genoeg", not "Jonger dan de AOW-leeftijd". */
const isOfTheOld = (heading: Statement): boolean =>
  heading.has(OUDEREN) || (heading.has(AOW_LEEFTIJD) && !heading.has(ONDER_AOW));

/** "Voor een reis naar het buitenland hebt u toestemming nodig": the law asks to tell of it, no more. */
function needsLeave(statement: Statement): boolean {
  if (statement.isQuestion || statement.modality.has('hoeft-niet') || statement.has(GEEN_TOESTEMMING)) return false;
  return statement.has(ABROAD) && (statement.has(VRAAGT_TOESTEMMING) || statement.near(TOESTEMMING, MOET, 6));
}

const MOET = concept('moet', 'moet', 'moeten', 'nodig', 'verplicht');

/** "Mag u dertien weken weg, dan …": of those to whom the page gave them before. */
function isOfWhoMay(statement: Statement, page: Page): boolean {
  const long = statement.durations.find(({ days }) => Math.round(days) === DAYS_AOW);
  if (long === undefined || statement.isQuestion || speaksOf(statement, ONDER_AOW) || isOfAowAge(statement))
    return false;
  const isOpening = statement.sameClause({ start: 0, end: 1 }, long);
  if (isOpening && statement.has(ALS_U_MAG)) return true;
  return (isOpening || questionAnswered(statement) !== undefined) && statement.isConditional && givesToAow(page);
}

/** Gives the thirteen weeks to those who have reached the age of the AOW. */
const givesToAow = once((page: Page) =>
  page.statements.some((each) => isOfAowAge(each) && each.durations.some(({ days }) => Math.round(days) === DAYS_AOW)),
);

/** "In bijzondere gevallen kan het vijf weken zijn." */
function isExceptional({ start, days }: Duration, statement: Statement): boolean {
  return days > DAYS && statement.find(BIJ_UITZONDERING).some((exception) => exception.start < start);
}
