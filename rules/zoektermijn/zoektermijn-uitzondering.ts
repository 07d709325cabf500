import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, type Page, TOLD } from '../rule.ts';
import { affirms, isAnsweredNo, speaksOf } from '../surroundings.ts';
import { GELDT_NIET, HOEFT_NIET } from '../words/zoektermijn/gelding.ts';
import { ANDERE_VIER_WEKEN, WACHTTIJD, ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import {
  ANDERE_PLICHT,
  ANDERS_VERVALT,
  EERDER,
  EERDER_BEGINNEN,
  KWETSBAAR,
  OVERSLAAN,
  SOMS,
  START,
  UITZONDERING,
} from '../words/zoektermijn/uitzondering.ts';
import { ZOEKT } from '../words/zoektermijn/zoeken.ts';
import { NIET_ALTIJD, ZONDER_UITZONDERING } from '../words/zoektermijn/zonder-uitzondering.ts';
import { EARLIER_WHERE_NEEDED, EXCEPTIONS_SINCE_2023 } from './law.ts';
import {
  audienceOf,
  isAboutSearchPeriod,
  isForYoung,
  isOlder,
  limitsToYoung,
  limitsWaitAbove,
  namesFourWeeks,
  namesItPlainly,
  namesSearchPeriod,
} from './search-period.ts';

/** "Niet bij een medische beperking". */
const NIET_VOOR = concept('niet voor', 'niet bij', 'niet voor', 'niet als');

const AT_ONCE = concept('meteen', 'meteen', 'direct', 'onmiddellijk', 'gelijk');

/** Those who are 27 and over, after a sentence on the young. */
const ANDEREN = concept('anderen', 'alle anderen', 'de anderen', 'ieder ander');

const STARTS = concept('beginnen', 'beginnen', 'starten', 'start', 'helpen wij', 'helpen we', 'aanvragen');

/** "Geldt niet meer voor iedereen": the period still holds for others. */
const NO_LONGER_FOR_ALL = concept(
  'niet meer voor iedereen',
  ...['iedereen', 'alle jongeren', 'elke jongere'].map((all) => `niet meer voor ${all}`),
);

/** "De vier weken vervallen als …": no past. */
const VERVALLEN = concept('weken vervallen', 'weken vervallen', 'zoek* vervallen');
const HOLDS_NOW = [NO_LONGER_FOR_ALL, VERVALLEN];

/** The weeks are over, or one is no longer young. */
const OVER = concept(
  'voorbij',
  'voorbij',
  'om zijn',
  'afgelopen',
  'verstreken',
  'na die',
  'na deze',
  'na de',
  'na vier',
  'na afloop',
  'daarna',
  'word … 27',
  'wordt … 27',
  'bent u 27',
  'ben je 27',
  'verjaardag',
);

export const zoektermijnUitzondering: MentionRule = {
  id: 'zoektermijn-uitzondering',
  kind: 'mention',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'zoektermijn',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [EXCEPTIONS_SINCE_2023, EARLIER_WHERE_NEEDED],
  assumptions: ['That people of 27 and over have no search period is no exception to it.'],
  text: {
    nl: {
      title: 'Wie jonger is dan 27 en niet eerst werk hoeft te zoeken',
      whatIsWrong:
        'Wij vonden niet dat er uitzonderingen op de zoektermijn zijn. Wie dat niet weet, wacht soms voor niets.',
      whatItMeansForYou: 'Kunt u geen vier weken wachten of zoeken? Vraag de gemeente dan of u meteen kunt aanvragen.',
      whatTheLawSays:
        'Voor sommige jongeren geldt de zoektermijn niet. Sinds 2026 mag de gemeente ook anderen eerder helpen.',
      goodExample:
        'De zoektermijn geldt niet voor iedere jongere. Is zoeken voor u niet haalbaar? Dan kunnen wij meteen beginnen.',
    },
    en: {
      title: 'Exceptions to the search period',
      whatIsWrong: 'We did not find that exceptions to the search period are possible.',
    },
  },
  about: either(
    'room',
    UITZONDERING,
    OVERSLAAN,
    EERDER_BEGINNEN,
    SOMS,
    GELDT_NIET,
    HOEFT_NIET,
    EERDER,
    AT_ONCE,
    NIET_VOOR,
    KWETSBAAR,
  ),
  sees: ['question', 'history'],
  notWhenFailed: ['zoektermijn-zonder-uitzondering'],
  tells(statement, page) {
    if (!leavesRoom(statement)) return undefined;
    if (deniesAll(statement) || (statement.isHistory && !HOLDS_NOW.some((each) => statement.has(each))))
      return undefined;
    if (isOlder(audienceOf(statement, page)) || AFTERWARDS.has(statement.words[0]?.plain ?? '')) return undefined;
    const isAbout = [
      isWaitOfYoung(statement, page),
      isAboutSearchPeriod(statement, page),
      isAboutIt(statement.previous, page),
      limitsWaitAbove(statement),
    ];
    if (!isAbout.includes(true)) return undefined;
    if (statement.has(ANDERE_VIER_WEKEN) || statement.has(ANDEREN) || isAnsweredNo(statement, page)) return undefined;
    if (statement.near(OVERSLAAN, ANDERE_PLICHT, 4)) return undefined;
    if (statement.has(ANDERS_VERVALT) || (statement.has(ANDERE_PLICHT) && !namesSearchPeriod(statement, page)))
      return undefined;
    if (statement.has(AT_ONCE) && statement.has(OVER)) return undefined;
    return TOLD;
  },
  examples: [
    {
      html: '<h2>Jonger dan 27</h2><p>U zoekt eerst vier weken naar werk. In bijzondere situaties kunt u direct aanvragen.</p>',
      expect: 'passed',
      quote: 'In bijzondere situaties kunt u direct aanvragen.',
      because: 'it tells that there are exceptions',
    },
    {
      html: '<p>De zoektermijn geldt niet als u van het praktijkonderwijs komt.</p>',
      expect: 'passed',
      because: 'it names one exception',
    },
    {
      html: '<h2>Zoektermijn voor jongeren</h2><ul><li>Kunt u door ziekte niet zoeken? Dan kunnen wij de zoektermijn overslaan.</li></ul>',
      expect: 'passed',
      because: 'the period can be skipped',
    },
    {
      html: '<p>Bent u jonger dan 27? Dan zoekt u eerst vier weken naar werk.</p>',
      expect: 'cantTell',
      because: 'no exception is told',
    },
    {
      html: '<p>De zoektermijn geldt voor jongeren. Bent u 27 of ouder? Dan geldt de zoektermijn niet.</p>',
      expect: 'cantTell',
      because: 'that is for whom it holds, not an exception',
    },
    {
      html: '<p>In bijzondere gevallen kunt u bijzondere bijstand krijgen.</p>',
      expect: 'cantTell',
      because: 'another scheme',
    },
  ],
};

function leavesRoom(statement: Statement): boolean {
  if (isLifted(statement) || isListed(statement) || startsEarlier(statement)) return true;
  if ([UITZONDERING, OVERSLAAN, EERDER_BEGINNEN].some((each) => affirms(statement, each))) return true;
  return statement.has(SOMS) && [ZOEKTERMIJN, HOEFT_NIET, AT_ONCE].some((each) => statement.has(each));
}

const IN_GEVALLEN = concept('in gevallen', ...['deze', 'die', 'sommige'].map((some) => `in ${some} gevallen`));

/** "In deze gevallen hoeft u niet te wachten", on a page for the young that tells of the weeks. */
const isWaitOfYoung = (statement: Statement, page: Page): boolean =>
  (statement.has(KWETSBAAR) || statement.has(IN_GEVALLEN)) &&
  statement.has(WACHTTIJD) &&
  statement.has(HOEFT_NIET) &&
  isForYoung(page) &&
  limitsToYoung(page);

/** "Jonger dan 27? Dan kunt u pas na vier weken aanvragen. Zoek in die weken werk. Voor sommigen geldt dat niet." */
const isAboutIt = (previous: Statement | undefined, page: Page): boolean =>
  previous?.previous !== undefined && namesSearchPeriod(previous.previous, page);

/** "Hoe dan ook", and not "hoeft u hoe dan ook niet te wachten". */
const deniesAll = (statement: Statement): boolean =>
  statement.has(ZONDER_UITZONDERING) && !statement.has(NIET_ALTIJD) && !statement.modality.has('hoeft-niet');

/** "Jongeren met een beperking" below "Wie hoeft niet te wachten?". */
function isListed(statement: Statement): boolean {
  const heading = statement.kind === 'item' && statement.has(KWETSBAAR) ? statement.headings.at(-1) : undefined;
  if (heading === undefined || heading.has(ZONDER_UITZONDERING)) return false;
  return heading.has(HOEFT_NIET) || heading.has(GELDT_NIET) || heading.has(UITZONDERING);
}

/** "De zoektermijn geldt niet als u …", "u hoeft niet vier weken te zoeken". */
function isLifted(statement: Statement): boolean {
  if (statement.has(GELDT_NIET)) return true;
  const isOfPeriod =
    speaksOf(statement, ZOEKTERMIJN) || (statement.previous !== undefined && namesItPlainly(statement.previous));
  if (isOfPeriod && statement.near(NIET_VOOR, KWETSBAAR, 3)) return true;
  if (!statement.has(HOEFT_NIET)) return false;
  if (statement.has(NIET_ALTIJD) && statement.previous !== undefined && namesItPlainly(statement.previous)) return true;
  if (statement.isConditional && statement.previous !== undefined && POINTS_BACK.has(statement.words[0]?.plain ?? ''))
    return namesItPlainly(statement.previous);
  return statement.has(ZOEKTERMIJN) || statement.has(ZOEKT) || statement.has(WACHTTIJD) || namesFourWeeks(statement);
}

/** "Dat hoeft niet als …": said of the sentence before it. */
const POINTS_BACK: ReadonlySet<string> = new Set(['dat', 'dit', 'die', 'deze']);

/** "Dan beginnen wij eerder", "dan kan het soms sneller", "is dat niet redelijk, dan starten we direct". */
function startsEarlier(statement: Statement): boolean {
  if (statement.near(EERDER, START, 4) && !statement.negates(EERDER))
    return (
      statement.isConditional ||
      statement.has(DAN) ||
      statement.has(KWETSBAAR) ||
      statement.previous?.isQuestion === true
    );
  return statement.isConditional && statement.near(AT_ONCE, STARTS, 2);
}

/** "Gaat zoeken nu niet, dan …" */
const DAN = concept('dan', 'dan');

/** "Daarna nemen wij uw aanvraag meteen in behandeling": the weeks are over. */
const AFTERWARDS: ReadonlySet<string> = new Set(['daarna', 'vervolgens', 'nadien']);
