import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { isOfOtherMatter } from '../other-matter.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { affirms, denies } from '../surroundings.ts';
import { AANVRAAG, BESLISSEN, TE_WETEN_KOMEN, UITKERING } from '../words/beslissing/besluit.ts';
import { ONTBREKEN, TELT_NIET_MEE } from '../words/beslissing/opschorting.ts';
import {
  BEGINNEN,
  BEGINPUNT,
  BEGINT,
  COMPLEET,
  INTAKE,
  KLOK,
  NA_DE_AANVRAAG,
  NIET_PAS,
  NIETS_ONTBREEKT,
  PAS,
  TELLER,
  VANAF,
  ZOLANG,
} from '../words/beslissing/start.ts';
import { COUNTS, FROM_THEN, ONLY_THEN, RUNS_ON, THAT_TERM, UNTIL_TALK } from '../words/beslissing/teller.ts';
import { BESLISTERMIJN } from '../words/beslissing/termijn.ts';
import { BIJ_DE_AANVRAAG } from '../words/zoektermijn/volgorde.ts';
import { asksHowLong } from './asks-how-long.ts';
import {
  answersBegin,
  countsFromApplying,
  isComplete,
  startsAt,
  startsComplete,
  talksThatStart,
} from './counted-from.ts';
import { decisionTerms, followsDecision, isAboutObjection, LONGEST, namesDecision } from './decision-term.ts';
import { EIGHT_WEEKS, STANDS_STILL } from './law.ts';
import { areTheWeeks, beginsAgain, beginsElsewhere, startsOnDayOfTalk } from './other-start.ts';

/** "Daarna hebben wij acht weken." */
const DAARNA = concept('daarna weken', 'daarna … weken');

export const beslistermijnVerkeerdeStart: ClaimRule = {
  id: 'beslistermijn-verkeerde-start',
  kind: 'claim',
  status: 'active',
  harm: 'te-laat',
  subject: 'beslissing',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [EIGHT_WEEKS, STANDS_STILL],
  assumptions: [
    '"Als uw aanvraag compleet is, beslissen wij binnen acht weken" may mean the standstill; a person decides.',
    'A shorter term that starts later can still end within the eight weeks and is left alone.',
  ],
  text: {
    nl: {
      title: 'De acht weken beginnen bij uw aanvraag',
      whatIsWrong:
        'De pagina laat de acht weken voor het besluit te laat beginnen. Ze beginnen op de dag van uw aanvraag.',
      whatItMeansForYou: 'Tel zelf acht weken vanaf de dag van uw aanvraag. Dan moet er een besluit zijn.',
      whatTheLawSays:
        'De termijn begint als de gemeente uw aanvraag heeft ontvangen. Vraagt de gemeente om meer papieren? Dan staat de termijn even stil.',
      goodExample:
        'Wij hebben acht weken voor ons besluit. Die acht weken voor het besluit beginnen op de dag van uw aanvraag.',
    },
    en: {
      title: 'The eight weeks begin with the application',
      whatIsWrong: 'The page lets the eight weeks begin later than the day of the application.',
    },
  },
  about: either(
    'intake of compleet',
    INTAKE,
    COMPLEET,
    NIETS_ONTBREEKT,
    NA_DE_AANVRAAG,
    BEGINT,
    VANAF,
    BESLISTERMIJN,
    FROM_THEN,
    ONLY_THEN,
    DAARNA,
    TELT_NIET_MEE,
  ),
  lookalikes: [
    '"Als uw aanvraag compleet is beslissen wij binnen 8 weken" can be meant well: a person decides.',
    'The term stands still until the papers are complete.',
  ],
  judge(statement) {
    if (!givesEightWeeks(statement) || statement.has(LOPEN_DOOR) || isOfOtherMatter(statement)) return undefined;
    // Below "Niet compleet?" the term stands still until the papers are there.
    if (statement.has(TELT_NIET_MEE) && statement.headings.at(-1)?.has(ONTBREKEN)) return undefined;
    if (waitsForPapers(statement) || startsOnceComplete(statement)) return FAILED;
    if (beginsAgain(statement) || leavesOutDays(statement)) return FAILED;
    if (beginsElsewhere(statement) && isOfDecision(statement)) return FAILED;
    const talks = talksThatStart(statement);
    if (
      affirms(statement, NA_DE_AANVRAAG) &&
      (countsFromApplying(statement) || (talks.length === 0 && !startsComplete(statement)))
    )
      return PASSED;
    if (statement.has(NIET_PAS)) return statement.has(NA_DE_AANVRAAG) ? PASSED : undefined;
    if (talks.length === 0 && !isComplete(statement)) return undefined;
    const starts = !isOfDecision(statement)
      ? false
      : talks.length > 0
        ? startsAt(statement, talks)
        : startsComplete(statement);
    return starts && !statement.has(RUNS_ON) ? FAILED : cantTell('context-unclear');
  },
  examples: [
    {
      html: '<p>U krijgt binnen acht weken na het intakegesprek een besluit.</p>',
      expect: 'failed',
      because: 'the weeks are counted from the intake',
    },
    {
      html: '<h2>Beslistermijn</h2><p>De termijn van 8 weken begint pas als alle stukken binnen zijn.</p>',
      expect: 'failed',
      because: 'the weeks are counted from the complete file',
    },
    {
      html: '<p>De beslistermijn vangt aan vanaf het moment dat uw dossier compleet is.</p>',
      expect: 'failed',
      because: 'the term is counted from the complete file',
    },
    {
      html: '<p>Binnen 8 weken nadat wij alle papieren hebben ontvangen, nemen wij een beslissing.</p>',
      expect: 'failed',
      because: 'the weeks are counted from the last paper',
    },
    {
      html: '<p>Als uw aanvraag compleet is, beslissen wij binnen 8 weken.</p>',
      expect: 'cantTell',
      because: 'it may mean the standstill',
    },
    {
      html: '<p>U krijgt binnen acht weken na ontvangst van uw aanvraag een besluit.</p>',
      expect: 'passed',
      because: 'the term starts at receipt',
    },
    {
      html: '<p>Na uw aanvraag nodigen wij u uit voor een gesprek. Binnen acht weken na uw aanvraag krijgt u een besluit.</p>',
      expect: 'passed',
      because: 'the conversation is not the start',
    },
    {
      html: '<p>Wij beslissen binnen acht weken. Is uw aanvraag niet compleet? Dan staat de termijn stil totdat wij alle stukken hebben.</p>',
      expect: 'inapplicable',
      because: 'standing still is not starting later',
    },
    {
      html: '<p>Na het intakegesprek gaan wij op zoek naar passend werk.</p>',
      expect: 'inapplicable',
      because: 'no term is told',
    },
  ],
};

/** The decision, the application or the benefit is named, and not only a letter after some talk. */
function isOfDecision(statement: Statement): boolean {
  if ([BESLISSEN, BESLISTERMIJN, AANVRAAG, UITKERING, TE_WETEN_KOMEN, BEGINNEN].some((each) => statement.has(each)))
    return true;
  return (
    answersBegin(statement) ||
    followsDecision(statement) ||
    statement.within(BESLISSEN) ||
    statement.within(BESLISTERMIJN) ||
    statement.headings.some(asksHowLong)
  );
}

/** "De acht weken lopen door, ook als uw gesprek is verzet." */
const LOPEN_DOOR = concept(
  'lopen door',
  'weken lopen door',
  'weken lopen gewoon door',
  'termijn loopt door',
  'termijn loopt gewoon door',
  'blijven lopen',
  'blijft lopen',
);

/** The statement gives the eight weeks for a decision, or names the term. */
function givesEightWeeks(statement: Statement): boolean {
  if (isAboutObjection(statement)) return false;
  if (decisionTerms(statement).some(({ days, start }) => days >= LONGEST && !isOfPlan(statement, start))) return true;
  if (answersBegin(statement)) return true;
  if (leavesOutDays(statement) || isUnderBareTerm(statement)) return true;
  if (!statement.has(BEGINNEN)) return false;
  const eightWeeks = statement.durations.some(({ days, start }) => days === LONGEST && !isOfPlan(statement, start));
  if (eightWeeks && (statement.has(PAS) || statement.has(VANAF) || isBelowTerm(statement))) return true;
  if (isBelowTerm(statement) && beginsTerm(statement)) return true;
  if (countsOn(statement) || areTheWeeks(statement)) return true;
  if (!statement.has(BESLISTERMIJN)) return false;
  return namesDecision(statement) || followsDecision(statement) || (eightWeeks && statement.has(AANVRAAG));
}

/** "Binnen acht weken na het gesprek." below "Termijn". */
const isUnderBareTerm = ({ headings, durations, words }: Statement): boolean =>
  headings.at(-1)?.words.length === 1 &&
  headings.at(-1)?.has(BESLISTERMIJN) === true &&
  words.length <= BARE &&
  durations.some(({ days }) => days === LONGEST);
const BARE = 12;

/** "Een traject van acht weken", not "een termijn van acht weken". */
function isOfPlan({ words }: Statement, weeks: number): boolean {
  const what = words[weeks - 2]?.plain ?? '';
  return words[weeks - 1]?.plain === 'van' && !TERM_ENDINGS.some((ending) => what.endsWith(ending));
}

const TERM_ENDINGS = ['termijn', 'tijd', 'duur', 'periode', 'klok', 'teller', 'maximum'] as const;

/** "De klok start", "pas bij een compleet dossier begint …": what begins is the term, and no plan of so many weeks. */
function beginsTerm(statement: Statement): boolean {
  const isOfOther = statement.durations.length > 0 && statement.durations.every(({ days }) => days < LONGEST);
  if (statement.has(PAS) && !isOfOther && (statement.has(TELLER) || isComplete(statement))) return true;
  return statement.near(KLOK, BEGINNEN, 2) && statement.sameClause(KLOK, BEGINNEN);
}

/** "Acht weken. Wij tellen vanaf het gesprek.": goes on about the weeks of the sentence before. */
function countsOn(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || previous.isQuestion) return false;
  const counts =
    statement.has(COUNTS) && (statement.has(VANAF) || statement.has(PAS) || denies(statement, NA_DE_AANVRAAG));
  if (!counts && !pointsAtTerm(statement) && !statement.has(BEGINPUNT)) return false;
  return decisionTerms(previous).some(({ days }) => days >= LONGEST) && !statement.has(UITKERING);
}

/** "Compleet dossier? Dan start de beslistermijn." */
function startsOnceComplete(statement: Statement): boolean {
  const { previous, words } = statement;
  // "De termijn begint dan pas bij uw aanvraag": then, and not once the papers are there.
  if (statement.has(BIJ_DE_AANVRAAG)) return false;
  if (previous !== undefined && statement.has(ONLY_THEN) && statement.has(BEGINNEN)) {
    if ([COMPLEET, INTAKE, ONTBREKEN, INLEVEREN].some((each) => previous.has(each))) return true;
  }
  if (words[0]?.plain === 'daarna' && previous?.has(INTAKE) && !previous.has(AANVRAAG) && statement.has(BESLISSEN))
    return statement.durations.some(({ days }) => days === LONGEST);
  if (previous === undefined || statement.has(NA_DE_AANVRAAG)) return false;
  if (startsOnDayOfTalk(statement)) return true;
  if (!previous.isQuestion)
    return statement.has(FROM_THEN) && !previous.has(NA_DE_AANVRAAG) && talksThatStart(previous).length > 0;
  if (previous.has(INTAKE) && statement.has(FROM_THEN)) return true;
  if (!isComplete(previous)) return false;
  if (statement.has(FROM_THEN)) return true;
  return words[0]?.plain === 'dan' && statement.has(BEGINNEN) && !statement.negates(BEGINNEN);
}

const INLEVEREN = concept('inleveren', 'lever*', 'stuur*', 'ingeleverd', 'opgestuurd');

/** "De dagen tussen aanvraag en intake rekenen wij niet mee." */
function leavesOutDays(statement: Statement): boolean {
  const { previous } = statement;
  if (!statement.has(TELT_NIET_MEE)) return false;
  // "Tussen aanvraag en intake zitten twee weken. Die tellen niet mee."
  const toldBefore = previous?.has(INTAKE) && previous.has(UNTIL_TALK) && THEY_ARE.has(statement.words[0]?.plain ?? '');
  if (!toldBefore && !(statement.has(INTAKE) && statement.has(UNTIL_TALK))) return false;
  return [statement, previous].some(
    (each) => each !== undefined && decisionTerms(each).some(({ days }) => days >= LONGEST),
  );
}

const THEY_ARE: ReadonlySet<string> = new Set(['die', 'deze']);

/** "Die tijd begint als uw dossier compleet is", "wij laten deze ingaan na de intake". */
function pointsAtTerm(statement: Statement): boolean {
  if (!statement.has(BEGINNEN) || statement.negates(BEGINNEN)) return false;
  return statement.has(THAT_TERM) || statement.find(THEY).some(({ start }) => start <= OPENING);
}

/** By themselves: "die cursus" is another subject. */
const THEY = concept(
  'die',
  ...['die', 'ze', 'deze'].flatMap((they) =>
    'beginnen begint starten start tellen telt lopen loopt gaan gaat laten pas in*'
      .split(' ')
      .map((begins) => `${they} ${begins}`),
  ),
);
/** Words before the pronoun: "om die reden laten wij deze …". */
const OPENING = 6;

/** "Zolang er nog iets mist, begint de termijn niet", "zonder intake starten de acht weken niet". */
function waitsForPapers(statement: Statement): boolean {
  if ([RUNS_ON, NIET_PAS, TELT_NIET_MEE].some((each) => statement.has(each))) return false;
  const waiting = statement.has(ZOLANG) ? statement : statement.has(DAN) ? statement.previous : undefined;
  if (waiting === undefined || ![ONTBREKEN, COMPLEET, INTAKE].some((each) => waiting.has(each))) return false;
  const begins = waiting.has(INTAKE) ? BEGINNEN : BEGINT;
  return denies(statement, begins);
}

const DAN = concept('dan', 'dan', 'nog', 'daarvoor', 'tot die tijd');

/** A heading or a sentence before it names the decision or its term: "Doorlooptijden". */
function isBelowTerm(statement: Statement): boolean {
  return followsDecision(statement) || statement.within(BESLISTERMIJN) || statement.within(BESLISSEN);
}
