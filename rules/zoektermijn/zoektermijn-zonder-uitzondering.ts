import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, PASSED, type Page } from '../rule.ts';
import { sectionAfter, sectionBefore } from '../section.ts';
import { denies, isYes, questionAnswered } from '../surroundings.ts';
import { BINDEND, GELDT_NIET } from '../words/zoektermijn/gelding.ts';
import { DIE_WEKEN, ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import { ANDERE_PLICHT, KWETSBAAR, OVERSLAAN, SOMS, UITZONDERING } from '../words/zoektermijn/uitzondering.ts';
import { ZOEKT } from '../words/zoektermijn/zoeken.ts';
import { ALTIJD, ONTKOMEN, OOK_WIE, ROOM_LEFT, ZONDER_UITZONDERING } from '../words/zoektermijn/zonder-uitzondering.ts';
import { EARLIER_WHERE_NEEDED, EXCEPTIONS_SINCE_2023 } from './law.ts';
import {
  audienceOf,
  isAboutSearchPeriod,
  isAboutYoung,
  isOlder,
  isYoung,
  namesFourWeeks,
  namesItPlainly,
  namesSearchPeriod,
} from './search-period.ts';

const JA = concept('ja', 'ja');

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
  about: either(
    'altijd',
    JA,
    KWETSBAAR,
    ZONDER_UITZONDERING,
    ALTIJD,
    UITZONDERING,
    OVERSLAAN,
    ONTKOMEN,
    OOK_WIE,
    GELDT_NIET,
  ),
  lookalikes: ['Not naming the exceptions is no fault.', '"Iedere jongere" without a word on exceptions is no fault.'],
  judge(statement, page) {
    if (!isAboutSearchPeriod(statement, page)) return undefined;
    if (!leavesNoRoom(statement, page))
      return takesBack(statement, page) && isAboutYoung(statement, page) ? PASSED : undefined;
    if (isOlder(audienceOf(statement, page)) && !statement.ages.some(isYoung)) return undefined;
    if (statement.has(ROOM_LEFT)) return PASSED;
    if (
      [...sectionBefore(statement, page, 1), ...sectionAfter(statement, page, 1)].some((each) => takesBack(each, page))
    )
      return PASSED;
    const below = statement.headings.at(-1);
    return takersBack(page).some((each) => each !== below) ? cantTell('context-unclear') : FAILED;
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
  if (isWithoutException(statement) || denies(statement, ONTKOMEN)) return true;
  if (statement.has(KWETSBAAR) && statement.has(NIETS_AAN)) return true;
  if (holdsForVulnerable(statement)) return true;
  if (!statement.has(BINDEND) && !statement.has(ZOEKT)) return false;
  const holdsFor = statement.has(ALTIJD) || (statement.has(OOK_WIE) && statement.has(KWETSBAAR));
  return (
    holdsFor &&
    (isAboutYoungWeeks(statement, page) ||
      namesSearchPeriod(statement, page) ||
      namesFourWeeks(statement) ||
      statement.has(DIE_WEKEN) ||
      pointsBack(statement))
  );
}

/** "Wij maken nooit een uitzondering", and not "is dat niet haalbaar, dan maken we een uitzondering". */
function isWithoutException(statement: Statement): boolean {
  const { words } = statement;
  const isInOneClause = (start: number, end: number) =>
    statement.sameClause({ start, end: start + 1 }, { start: end - 1, end });
  return statement
    .find(ZONDER_UITZONDERING)
    .some(({ start, end }) => words[start]?.plain !== 'niet' || isInOneClause(start, end));
}

/** "Ik ben ziek. Moet ik ook vier weken zoeken? Ja." */
function holdsForVulnerable(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question === undefined || !isYes(statement) || statement.has(SOMS) || statement.has(UITZONDERING)) return false;
  return question.has(KWETSBAAR) && question.modality.has('moet') && namesItPlainly(question);
}

/** "Ziekte of een beperking verandert daar niets aan." */
const NIETS_AAN = concept('daar niets aan', 'daar niets aan', 'hier niets aan', 'niets aan af', 'daar niets aan af');

/** "Vrijstelling van de arbeidsplicht": those duties are another matter than the period. */
function isAboutDuties(statement: Statement): boolean {
  return statement.has(ANDERE_PLICHT) && !statement.has(ZOEKTERMIJN) && !namesFourWeeks(statement);
}

/** Another sentence says that the period can be left out: "in bijzondere situaties kunnen wij afwijken". */
function takesBack(statement: Statement, page: Page): boolean {
  if (isWithoutException(statement) || denies(statement, ONTKOMEN) || isOlder(audienceOf(statement, page)))
    return false;
  return [UITZONDERING, OVERSLAAN, GELDT_NIET, SOMS].some((each) => statement.has(each));
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

const DIT: ReadonlySet<string> = new Set(['dit', 'dat', 'het']);

/** "Iedere jongere doorloopt de vier weken, ook wie …" */
function isAboutYoungWeeks(statement: Statement, page: Page): boolean {
  return namesFourWeeks(statement) && isAboutYoung(statement, page);
}
