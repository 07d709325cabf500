import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { affirms, isNo, isYes, questionAnswered } from '../surroundings.ts';
import { GELDT, WIJ_BEPALEN } from '../words/zoektermijn/gelding.ts';
import { ALLE_LEEFTIJDEN, IEDEREEN, JONGEREN, OOK, WEL } from '../words/zoektermijn/leeftijd.ts';
import { NA_DE_WEKEN } from '../words/zoektermijn/periode.ts';
import { AANVRAAG, AT_ONCE, EERST, VOOR_DIE_TIJD } from '../words/zoektermijn/volgorde.ts';
import { AFTERWARDS, judgeAfterwards } from './after-the-weeks.ts';
import { extendsToOlder, judgeContinued, judgeSame, SAME } from './goes-on.ts';
import { imposes, isLifted } from './imposes.ts';
import { FROM_27_AT_ONCE, SEARCH_PERIOD_UNDER_27 } from './law.ts';
import { freesOlderElsewhere, isLimitedAfter } from './limited-after.ts';
import {
  audienceOf,
  isForOlder,
  isForYoung,
  isOlder,
  isYoung,
  limitsToYoung,
  looksForWork,
  namesFourWeeks,
  namesItPlainly,
  SEARCH,
} from './search-period.ts';
import { claimsSearchPeriod, DAN_AANVRAGEN, waitsOtherWeeks } from './wait-before-applying.ts';

/** From this day the law says it in so many words; before, the ombudsman called it improper. */
const IN_LAW_SINCE = '2026-01-01';

export const zoektermijnVanaf27: ClaimRule = {
  id: 'zoektermijn-vanaf-27',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'zoektermijn',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    FROM_27_AT_ONCE,
    {
      ...SEARCH_PERIOD_UNDER_27,
      says: 'De zoektermijn van vier weken geldt alleen voor mensen die jonger zijn dan 27.',
    },
  ],
  assumptions: [
    'A sentence that names nobody is read as said to everyone, unless the page limits the search period to the young anywhere.',
    'Asking people to look for work beside the application is allowed; only a wait before it is not.',
    'Before 2026 the ombudsman (2017/115) called it improper; the law did not yet say it in words.',
  ],
  text: {
    nl: {
      title: 'Wie 27 of ouder is, kan meteen aanvragen',
      whatIsWrong: 'De pagina zegt dat iedereen eerst werk moet zoeken. Dat geldt alleen voor mensen onder de 27.',
      whatItMeansForYou: 'Bent u 27 of ouder? Dan hoeft u niet te wachten. U kunt vandaag al bijstand aanvragen.',
      whatTheLawSays:
        'De zoektermijn van vier weken is er alleen voor mensen onder de 27. Andere mensen moeten meteen kunnen aanvragen.',
      goodExample:
        'Bent u 27 jaar of ouder? Dan kunt u meteen bijstand aanvragen. U hoeft niet eerst vier weken werk te zoeken.',
    },
    en: {
      title: 'People of 27 and over can apply at once',
      whatIsWrong: 'The page says that everyone must look for work first. That holds only for people under 27.',
    },
  },
  about: either(
    'zoeken of gelden',
    SEARCH,
    WIJ_BEPALEN,
    GELDT,
    VOOR_DIE_TIJD,
    WEL,
    OOK,
    IEDEREEN,
    ALLE_LEEFTIJDEN,
    DAN_AANVRAGEN,
    AFTERWARDS,
    SAME,
  ),
  lookalikes: [
    'A heading, list introduction or sentence before or after it limits the search period to people under 27.',
    'The municipality asks people to look for work meanwhile, without a wait.',
    'Four weeks of voorschot, holiday or WW.',
  ],
  judge(statement, page) {
    const judgement =
      judgeAnswer(statement) ??
      judgeRefusal(statement, page) ??
      judgeSame(statement, page) ??
      (claimsSearchPeriod(statement) ? judgeAudience(statement, page) : judgeContinued(statement, page)) ??
      judgeOtherWeeks(statement, page) ??
      judgeAfterwards(statement, page);
    if (judgement !== FAILED) return judgement;
    return page.asOf < IN_LAW_SINCE || runsOnMeanwhile(statement) || isOfThen(statement)
      ? cantTell('context-unclear')
      : FAILED;
  },
  examples: [
    {
      html: '<h2>Zo vraagt u bijstand aan</h2><p>Iedereen zoekt eerst vier weken naar werk. Daarna kunt u een aanvraag doen.</p>',
      expect: 'failed',
      quote: 'Iedereen zoekt eerst vier weken naar werk.',
      because: 'it is said of everyone',
    },
    {
      html: '<h2>Bent u 27 jaar of ouder?</h2><p>Dan geldt voor u een inspanningsperiode van 4 weken.</p>',
      expect: 'failed',
      quote: 'Dan geldt voor u een inspanningsperiode van 4 weken.',
      because: 'the heading is about people of 27 and over',
    },
    {
      html: '<h2>Aanvragen</h2><p>Na uw melding moet u eerst 4 weken zelf naar werk zoeken. Pas daarna kunt u bijstand aanvragen.</p>',
      expect: 'failed',
      quote: 'Na uw melding moet u eerst 4 weken zelf naar werk zoeken.',
      because: 'nothing on the page limits it to people under 27',
    },
    {
      html: '<p>Voor alle aanvragers, ongeacht hun leeftijd, geldt een zoektermijn van vier weken.</p>',
      expect: 'failed',
      because: 'it is said of every age',
    },
    {
      html: '<p>Ook als u 27 of ouder bent, gaat u eerst vier weken solliciteren voordat wij uw aanvraag behandelen.</p>',
      expect: 'failed',
      because: 'people of 27 and over are named',
    },
    {
      html: '<h2>Jonger dan 27 jaar</h2><p>U zoekt eerst vier weken naar werk of een opleiding. Daarna kunt u aanvragen.</p>',
      expect: 'passed',
      because: 'the heading limits it to people under 27',
    },
    {
      html: '<p>Bent u jonger dan 27? Dan moet u eerst vier weken werk zoeken. Daarna kunt u een uitkering aanvragen.</p>',
      expect: 'passed',
      because: 'the question before it limits it to people under 27',
    },
    {
      html: '<p>Bent u 27 jaar of ouder? Dan geldt de zoektermijn van vier weken niet voor u.</p>',
      expect: 'passed',
      because: 'it says that the search period does not hold',
    },
    {
      html: '<p>Wij vragen u om alvast naar werk te zoeken. Binnen vier weken krijgt u een voorschot.</p>',
      expect: 'inapplicable',
      because: 'looking for work meanwhile is no wait, and these four weeks are those of the voorschot',
    },
    {
      html: '<p>U zoekt eerst vier weken naar werk. Dan kunt u aanvragen.</p><h2>Jongeren</h2><p>De zoektermijn van vier weken geldt alleen als u jonger bent dan 27.</p>',
      expect: 'cantTell',
      because: 'elsewhere the page limits it to people under 27',
    },
    {
      html: '<p>Iedereen die bijstand wil, moet eerst vier weken werk zoeken.</p>',
      expect: 'cantTell',
      asOf: '2025-06-01',
      because: 'before 2026 the law did not say it in words',
    },
    {
      html: '<p>U mag per jaar vier weken op vakantie naar het buitenland.</p>',
      expect: 'inapplicable',
      because: 'these four weeks are those of a holiday',
    },
  ],
};

/** "U krijgt een zoekopdracht. Uw aanvraag loopt door.": nobody waits. */
const runsOnMeanwhile = ({ next }: Statement): boolean =>
  [next, next?.next].some((each) => each?.has(LOOPT_DOOR) === true && !each.negates(LOOPT_DOOR));

const LOOPT_DOOR = concept(
  'loopt door',
  ...['aanvraag', 'uitkering', 'bijstand'].flatMap((it) => [`${it} loopt … door`, `${it} loopt gewoon`]),
  'intussen … aanvraag',
  'aanvraag … intussen',
);

/** "Ook mensen van 40 moesten eerst vier weken zoeken": a duty that was. */
const isOfThen = (statement: Statement): boolean => statement.has(HAD_TO) && !statement.has(STILL);
const HAD_TO = concept('moest', 'moest', 'moesten', 'gold', 'golden', 'zochten', 'kregen', 'vroegen', 'lieten', 'liet');
const STILL = concept('nog', 'nog', 'nu', 'moet', 'moeten', 'geldt', 'gelden', 'zoekt', 'zoeken wij', 'blijft');

/** Of whom nothing is said, a person looks. */
const judgeOtherWeeks = (statement: Statement, page: Page): Judgement | undefined =>
  waitsOtherWeeks(statement) && !isYoung(audienceOf(statement, page)) && !isForYoung(page)
    ? cantTell('context-unclear')
    : undefined;

/** "Moet ik op mijn 34e ook vier weken zoeken? Ja.", "Voor wie geldt de zoektermijn? Voor iedereen." */
function judgeAnswer(statement: Statement): Judgement | undefined {
  const above = statement.headings.at(-1);
  const question = questionAnswered(statement) ?? (above?.isQuestion ? above : undefined);
  if (question === undefined || !namesItPlainly(question) || isLifted(question) || isLifted(statement))
    return undefined;
  if (question.ages.some(isYoung) || statement.ages.some(isYoung) || statement.has(JONGEREN)) return undefined;
  if (isYes(statement)) {
    const binds = question.modality.has('moet') || (question.has(GELDT) && question.ages.some(isOlder));
    return binds && (isOfOthers(question) || statement.has(ALLE_LEEFTIJDEN)) ? FAILED : undefined;
  }
  const asksWho = question.has(WHO) && question.has(GELDT) && statement.words.length <= BARE;
  return asksWho && opensWith(statement, VOOR_IEDEREEN) ? FAILED : undefined;
}

/** "Kan ik meteen aanvragen? Nee, de eerste vier weken zoekt u werk.", where nothing limits it to the young. */
function judgeRefusal(statement: Statement, page: Page): Judgement | undefined {
  if (!isNo(statement) || !namesFourWeeks(statement) || !looksForWork(statement)) return undefined;
  const question = questionAnswered(statement);
  if (question === undefined || !question.has(AANVRAAG) || !question.has(AT_ONCE)) return undefined;
  if (isForYoung(page) || limitsToYoung(page) || isLimitedAfter(statement, page)) return undefined;
  return isYoung(audienceOf(statement, page)) || freesOlderElsewhere(page) ? undefined : FAILED;
}

const isOfOthers = (question: Statement): boolean =>
  [IEDEREEN, ALLE_LEEFTIJDEN, AGED].some((each) => question.has(each)) || question.ages.some(isOlder);

/** "Als vijftiger." */
const AGED = concept(
  'vijftiger',
  ...['dertig', 'veertig', 'vijftig', 'zestig'].flatMap((ten) => [`${ten}er*`, `${ten}plusser*`]),
);

const WHO = concept('voor wie', 'wie', 'welke leeftijd', 'vanaf wanneer');
const VOOR_IEDEREEN = concept(
  'voor iedereen',
  ...['voor', 'ook voor'].flatMap((to) => ['iedereen', 'alle', 'elke', 'iedere'].map((all) => `${to} ${all}`)),
  'iedereen',
);

/** Words of an answer that says for whom. */
const BARE = 12;

function judgeAudience(statement: Statement, page: Page): Judgement | undefined {
  if (statement.words[0]?.plain === 'stel') return undefined;
  if (isLifted(statement)) return PASSED;
  // "Wie 27 is kan meteen aanvragen, jongeren na de vier weken."
  if (statement.has(JONGEREN) && affirms(statement, AT_ONCE) && statement.near(AT_ONCE, AANVRAAG, 2)) return PASSED;
  if (statement.has(ALLE_LEEFTIJDEN)) return imposes(statement) ? FAILED : undefined;
  if (statement.ages.some(isYoung)) return PASSED;
  const audience = audienceOf(statement, page);
  if (isYoung(audience)) return statement.ages.some(isOlder) && imposes(statement) ? FAILED : PASSED;
  if (audience?.to !== undefined && audience.to < WORKING_AGE && !isOlder(audience)) return undefined;
  if (!imposes(statement) && !((isOlder(audience) || extendsToOlder(page)) && allowsAfterwards(statement)))
    return undefined;
  if (isOfPartner(statement)) return cantTell('context-unclear');
  if (isOlder(audience) || statement.has(IEDEREEN) || (audience === undefined && isForOlder(page))) return FAILED;
  if (isForYoung(page)) return undefined;
  if (extendsToOlder(page)) return FAILED;
  if (isLimitedAfter(statement, page)) return PASSED;
  if (!(limitsToYoung(page) || freesOlderElsewhere(page))) return FAILED;
  return tellsWhenItBegins(statement) ? undefined : cantTell('context-unclear');
}

/** "Is uw partner ouder dan 27? De zoektermijn geldt dan ook.": for the one who is young. */
const isOfPartner = (statement: Statement): boolean =>
  statement.ages.length === 0 && !statement.has(IEDEREEN) && statement.previous?.has(OLDER_PARTNER) === true;

const OLDER_PARTNER = concept('partner ouder', 'partner … ouder', 'partner … 27');

/** "Op dat moment begint uw zoekperiode": whose, the page tells where it limits it. */
const tellsWhenItBegins = (statement: Statement): boolean =>
  statement.has(BEGINT) && !statement.has(EERST) && !statement.modality.has('moet');

const BEGINT = concept('begint', 'begint', 'start', 'gaat … in', 'loopt');

/** "Na de zoektermijn van vier weken kunt u aanvragen", "na de zoekperiode maakt u een afspraak". */
const allowsAfterwards = (statement: Statement): boolean =>
  statement.has(NA_DE_WEKEN) &&
  ((statement.has(AANVRAAG) && statement.modality.has('kan')) || statement.has(AFSPRAAK)) &&
  !statement.negates(NA_DE_WEKEN);

const AFSPRAAK = concept('maakt u een afspraak', 'ma* … afspraak', 'dien* … in', 'krijg* … formulier');

/** A limit so high is that of everybody: "van 18 tot 67 jaar". */
const WORKING_AGE = 60;
