import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, PASSED, type Page } from '../rule.ts';
import { sectionAfter, sectionBefore } from '../section.ts';
import { denies, isNo, isYes, questionAnswered } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { BINDEND, GELDT, GELDT_NIET, HOEFT_NIET } from '../words/zoektermijn/gelding.ts';
import { DIE_WEKEN, ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import { UITKERING } from '../words/zoektermijn/recht.ts';
import {
  ANDERE_PLICHT,
  EERDER,
  EERDER_BEGINNEN,
  KWETSBAAR,
  OMSTANDIGHEDEN,
  OVERSLAAN,
  SOMS,
  UITZONDERING,
} from '../words/zoektermijn/uitzondering.ts';
import { AANVRAGEN, EERST } from '../words/zoektermijn/volgorde.ts';
import { ZOEKT } from '../words/zoektermijn/zoeken.ts';
import {
  ALTIJD,
  EVENGOED,
  HOE_DAN_OOK,
  NOOIT,
  ONTKOMEN,
  ONVERSCHILLIG,
  OOK_WIE,
  ROOM_LEFT,
  STAYS,
  ZONDER_UITZONDERING,
} from '../words/zoektermijn/zonder-uitzondering.ts';
import { isBareConcession } from './bare-concession.ts';
import { deniesExceptions, HULP } from './denied-exceptions.ts';
import { EARLIER_WHERE_NEEDED, EXCEPTIONS_SINCE_2023 } from './law.ts';
import {
  audienceOf,
  isAboutSearchPeriod,
  isAboutYoung,
  isAfterWeeks,
  isOlder,
  isYoung,
  namesFourWeeks,
  namesItPlainly,
  namesSearchPeriod,
} from './search-period.ts';

const NO_ROOM = either(
  'geen ruimte',
  ...[ZONDER_UITZONDERING, HOE_DAN_OOK, NOOIT, ALTIJD, UITZONDERING, OVERSLAAN, ONTKOMEN, EVENGOED, OOK_WIE],
  ...[JA_NEE, EERDER_BEGINNEN, GELDT_NIET],
);

/** Without one of these nothing is said of exceptions. */
const ROOM_OR_NONE = either('uitzondering of geen', NO_ROOM, ONVERSCHILLIG, HOEFT_NIET, SOMS);

export const zoektermijnZonderUitzondering: ClaimRule = {
  id: 'zoektermijn-zonder-uitzondering',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'zoektermijn',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [EXCEPTIONS_SINCE_2023, EARLIER_WHERE_NEEDED],
  assumptions: [
    '"Altijd" and "in alle gevallen" said of the search period deny every exception; not naming the exceptions does not.',
    'An exception named in a sentence beside it takes the word back.',
  ],
  text: {
    nl: {
      title: 'Op de zoektermijn zijn uitzonderingen',
      whatIsWrong: 'De pagina zegt dat de zoektermijn altijd geldt, zonder uitzondering. Dat klopt niet.',
      whatItMeansForYou:
        'Is vier weken zoeken voor u niet haalbaar? Zeg dat tegen de gemeente. Zij mag uw aanvraag eerder behandelen.',
      whatTheLawSays:
        'Voor sommige jongeren geldt de zoektermijn niet. Ook mag de gemeente iemand eerder helpen als dat nodig is.',
      goodExample:
        'Bent u jonger dan 27? Dan zoekt u eerst vier weken naar werk. Is dat voor u niet haalbaar? Dan kunnen wij eerder beginnen.',
    },
    en: {
      title: 'The search period has exceptions',
      whatIsWrong: 'The page says that the search period always holds, without exception.',
    },
  },
  about: either('altijd', NO_ROOM, KWETSBAAR, OMSTANDIGHEDEN),
  // What somebody in debt is told of the search period is of the bijstand.
  schemes: ['bijstand', 'schuldhulp'],
  lookalikes: ['Not naming the exceptions is no fault.', '"Iedere jongere" without a word on exceptions is no fault.'],
  judge(statement, page) {
    if (!statement.has(ROOM_OR_NONE) || !isAboutSearchPeriod(statement, page)) return undefined;
    if (!leavesNoRoom(statement, page))
      return takesBack(statement, page) && isAboutYoung(statement, page) ? PASSED : undefined;
    if (isOlder(audienceOf(statement, page)) && !statement.ages.some(isYoung)) return undefined;
    if (statement.has(ROOM_LEFT)) return PASSED;
    if (
      [...sectionBefore(statement, page, 1), ...sectionAfter(statement, page, 1)].some((each) => takesBack(each, page))
    )
      return PASSED;
    const below = statement.headings.at(-1);
    return takersBack(page).some((each) => each !== below && each !== statement) ? cantTell('context-unclear') : FAILED;
  },
  examples: [
    {
      html: '<p>Bent u jonger dan 27? Dan geldt de zoektermijn van vier weken, zonder uitzondering.</p>',
      expect: 'failed',
      because: 'there are exceptions',
    },
    {
      html: '<h2>Jonger dan 27</h2><p>U zoekt eerst vier weken naar werk. Wij maken geen uitzonderingen.</p>',
      expect: 'failed',
      quote: 'Wij maken geen uitzonderingen.',
      because: 'the sentence before it is about the search period',
    },
    {
      html: '<p>De zoektermijn voor jongeren geldt altijd, ook als u dakloos bent.</p>',
      expect: 'failed',
      because: 'the municipality may begin earlier for who is homeless',
    },
    {
      html: '<p>Voor jongeren tot 27 jaar is het in alle gevallen verplicht om vier weken naar werk te zoeken.</p>',
      expect: 'failed',
      because: '"in alle gevallen" denies every exception',
    },
    {
      html: '<p>Iedere jongere tot 27 jaar zoekt eerst vier weken naar werk of school.</p>',
      expect: 'inapplicable',
      because: 'silence about exceptions is no fault',
    },
    {
      html: '<p>De zoektermijn geldt niet altijd. Bel ons als u geen vast adres heeft.</p>',
      expect: 'passed',
      because: '"niet altijd" leaves room',
    },
    {
      html: '<p>Jongeren krijgen altijd een zoektermijn van vier weken. Alleen in bijzondere situaties kunnen wij daarvan afwijken.</p>',
      expect: 'passed',
      because: 'the next sentence names an exception',
    },
    {
      html: '<p>Verander van adres? Geef dat altijd door.</p>',
      expect: 'inapplicable',
      because: 'it is about another duty',
    },
    {
      html: '<p>De zoektermijn geldt voor jongeren zonder uitzondering.</p>',
      expect: 'inapplicable',
      asOf: '2023-03-01',
      because: 'the exceptions came on 1 July 2023',
    },
  ],
};

/** "Zonder uitzondering" of what the context names, or "altijd" of what the sentence itself names. */
function leavesNoRoom(statement: Statement, page: Page): boolean {
  if (isAboutDuties(statement) || statement.modality.has('hoeft-niet')) return false;
  if (deniesExceptions(statement) || refusesToShorten(statement) || refusesEarlier(statement)) return true;
  if (holdsForVulnerable(statement) || holdsAsWell(statement)) return true;
  const isNamed = isNamedBeside(statement, page);
  const { previous } = statement;
  const isNear = isNamed || (previous !== undefined && namesSearchPeriod(previous, page));
  if (isNear && (isIndifferent(statement) || isBareConcession(statement))) return true;
  if (isAlwaysThere(statement)) return true;
  if (!statement.has(BINDEND) && !statement.has(ZOEKT)) return false;
  const isAlways = statement.near(ALTIJD, BINDEND, CONCEDED) || statement.near(ALTIJD, ZOEKT, 3);
  const holdsFor =
    (isAlways && !statement.has(HULP)) || (statement.has(OOK_WIE) && statement.near(OOK_WIE, KWETSBAAR, CONCEDED));
  const isSaid = isNamed || pointsBack(statement) || (isNear && statement.has(BINDEND) && statement.has(ZOEKT));
  return holdsFor && isSaid && !statement.modality.has('mag') && !isOpenTo(statement) && !asksOtherThing(statement);
}

/** "Eerder behandelen kunnen wij niet, ook niet als uw situatie daarom vraagt." */
const refusesEarlier = (statement: Statement): boolean =>
  statement.has(EERDER) &&
  denies(statement, EERDER_BEGINNEN) &&
  !statement.has(READER_DROPPED) &&
  statement.has(OOK_WIE) &&
  (statement.has(KWETSBAAR) || statement.has(OMSTANDIGHEDEN));

/** "Wij laten u niet vallen": nobody is left alone in those weeks. */
const READER_DROPPED = concept('u laten vallen', ...['u', 'je', 'niemand'].map((who) => `laten ${who} … vallen`));

/** "Neem altijd uw paspoort mee na die weken": another thing is always asked. */
const asksOtherThing = (statement: Statement): boolean => statement.has(MEENEMEN) && !statement.near(ALTIJD, ZOEKT, 3);

const MEENEMEN = concept(
  'meenemen',
  'meenemen',
  'meebrengen',
  'legitim*',
  'identiteitsbewijs',
  'inleveren',
  'bewaren',
  'laten zien',
);

/** "Ook als u dakloos bent, kunt u na die weken aanvragen": what is open to them. */
const isOpenTo = (statement: Statement): boolean =>
  statement.modality.has('kan') && !statement.modality.has('moet') && !statement.has(EERST) && !statement.has(GELDT);

/** "Jongeren hebben altijd een zoekperiode." */
const isAlwaysThere = (statement: Statement): boolean =>
  statement.find(ALTIJD).some(({ end }) => {
    const words = statement.words.slice(end, end + ARTICLES);
    const other = words.findIndex(({ plain }) => plain !== 'een' && plain !== 'eerst' && plain !== 'de');
    return statement.find(ZOEKTERMIJN).some(({ start }) => start === end + other);
  });

/** Words in which what is always there is named. */
const ARTICLES = 4;

/** Words between "ook" and whom it concedes. */
const CONCEDED = 8;

/** Own words are about the weeks. */
function isNamedBeside(statement: Statement, page: Page): boolean {
  if (isAboutYoungWeeks(statement, page) || namesSearchPeriod(statement, page)) return true;
  return namesFourWeeks(statement) || statement.has(DIE_WEKEN);
}

/** "Kan de zoektermijn korter? Nee." */
function refusesToShorten(statement: Statement): boolean {
  const above = statement.headings.at(-1);
  const question = questionAnswered(statement) ?? (above?.isQuestion ? above : undefined);
  if (question === undefined || !isNo(statement) || statement.has(SOMS) || statement.isConditional) return false;
  if (question.negates(ONTKOMEN) || question.has(KWETSBAAR)) return false;
  return question.has(ONTKOMEN) || (question.has(EERDER) && (statement.has(NIEMAND) || statement.has(HOE_DAN_OOK)));
}

const NIEMAND = concept('niemand', 'niemand', 'iedereen', 'elke jongere', 'iedere jongere', 'alle jongeren');

/** "Hebt u een beperking? De zoektermijn geldt dan evengoed voor u." */
function holdsAsWell(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (!statement.has(EVENGOED) || statement.negates(EVENGOED) || statement.modality.has('hoeft-niet')) return false;
  const isOfThem = [statement, question].some((each) => each?.has(KWETSBAAR) === true);
  return isOfThem && [ZOEKTERMIJN, DIE_WEKEN].some((each) => statement.has(each)) && statement.has(HOLDS_ON);
}

const HOLDS_ON = either('geldt nog', GELDT, STAYS);

/** "Ik ben ziek. Moet ik ook vier weken zoeken? Ja." */
function holdsForVulnerable(statement: Statement): boolean {
  const above = statement.headings.at(-1);
  const question = questionAnswered(statement) ?? (above?.isQuestion ? above : undefined);
  if (question === undefined || !isYes(statement) || statement.has(SOMS) || statement.has(UITZONDERING)) return false;
  if (!question.modality.has('moet') && !question.has(GELDT)) return false;
  return question.has(KWETSBAAR) && (namesItPlainly(question) || (question.has(EERST) && question.has(ZOEKT)));
}

/** "Ziekte of een beperking verandert daar niets aan", "uw situatie speelt geen rol"; not the weeks, which play none for who is ill. */
function isIndifferent(statement: Statement): boolean {
  if ([ZOEKTERMIJN, DIE_WEKEN, UITKERING].some((each) => statement.sameClause(each, ONVERSCHILLIG))) return false;
  if (!statement.has(ONVERSCHILLIG) || statement.has(AANVRAGEN) || statement.modality.has('kan')) return false;
  return statement.has(KWETSBAAR) || statement.has(OMSTANDIGHEDEN);
}

/** "Vrijstelling van de arbeidsplicht": those duties are another matter than the period. */
function isAboutDuties(statement: Statement): boolean {
  if (statement.has(ZOEKTERMIJN) || namesFourWeeks(statement)) return false;
  return statement.find(ANDERE_PLICHT).some(({ start }) => statement.words[start]?.plain !== 'verplicht');
}

/** Another sentence says that the period can be left out: "in bijzondere situaties kunnen wij afwijken". */
function takesBack(statement: Statement, page: Page): boolean {
  if (deniesExceptions(statement) || isOlder(audienceOf(statement, page))) return false;
  if (statement.has(HOEFT_NIET) && statement.has(KWETSBAAR)) return true;
  if (refusesEarlier(statement)) return false;
  if ([UITZONDERING, OVERSLAAN, EERDER_BEGINNEN, GELDT_NIET].some((each) => statement.has(each))) return true;
  // "Lukt het niet, dan vraag je na die vier weken aan": no work was found, and the weeks were not spared.
  return statement.has(SOMS) && !(isAfterWeeks(statement) && statement.has(AANVRAGEN));
}

const takersBack = once((page: Page) =>
  page.statements.filter(
    (each) => !each.isQuestion && takesBack(each, page) && isAboutYoung(each, page) && isAboutSearchPeriod(each, page),
  ),
);

/** "Dit moet ook als u een beperking hebt", after a sentence that names the period. */
function pointsBack({ previous, words }: Statement): boolean {
  return previous !== undefined && namesItPlainly(previous) && words.slice(0, 3).some(({ plain }) => DIT.has(plain));
}

const DIT: ReadonlySet<string> = new Set(['dit', 'dat', 'het', 'die', 'deze']);

/** "Iedere jongere doorloopt de vier weken, ook wie …" */
function isAboutYoungWeeks(statement: Statement, page: Page): boolean {
  return namesFourWeeks(statement) && isAboutYoung(statement, page);
}
