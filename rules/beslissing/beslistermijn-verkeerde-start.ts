import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { AANVRAAG, BESLISSEN, UITKERING } from '../words/beslissing/besluit.ts';
import { ONTBREKEN, TELT_NIET_MEE } from '../words/beslissing/opschorting.ts';
import {
  BEGINNEN,
  BEGINT_NIET,
  BIJ,
  COMPLEET,
  INTAKE,
  NA,
  NA_DE_AANVRAAG,
  NIET_PAS,
  PAS,
  TELLER,
  VANAF,
  ZOLANG,
} from '../words/beslissing/start.ts';
import { AGAIN, COUNTS, FROM_THEN, ONLY_THEN, RUNS_ON, THAT_TERM, UNTIL_TALK } from '../words/beslissing/teller.ts';
import { BESLISTERMIJN } from '../words/beslissing/termijn.ts';
import { decisionTerms, followsDecision, isAboutObjection, LONGEST, namesDecision } from './decision-term.ts';
import { EIGHT_WEEKS, STANDS_STILL } from './law.ts';

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
    NA_DE_AANVRAAG,
    BEGINT_NIET,
    BESLISTERMIJN,
    FROM_THEN,
    ONLY_THEN,
  ),
  lookalikes: [
    '"Als uw aanvraag compleet is beslissen wij binnen 8 weken" can be meant well: a person decides.',
    'The term stands still until the papers are complete.',
  ],
  judge(statement) {
    if (!givesEightWeeks(statement) || statement.has(LOPEN_DOOR)) return undefined;
    if (waitsForPapers(statement) || startsOnceComplete(statement)) return FAILED;
    if (beginsAgain(statement) || leavesOutDays(statement)) return FAILED;
    const talks = talksThatStart(statement);
    if (
      statement.has(NA_DE_AANVRAAG) &&
      (countsFromApplying(statement) || (talks.length === 0 && !startsComplete(statement)))
    )
      return PASSED;
    if (statement.has(NIET_PAS)) return statement.has(NA_DE_AANVRAAG) ? PASSED : undefined;
    if (talks.length > 0) return startsAt(statement, talks) ? FAILED : cantTell('context-unclear');
    if (isComplete(statement))
      return startsComplete(statement) && !statement.has(RUNS_ON) ? FAILED : cantTell('context-unclear');
    return undefined;
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

/** "De acht weken lopen door, ook als uw gesprek is verzet." */
const LOPEN_DOOR = concept(
  'lopen door',
  'weken lopen door',
  'weken lopen gewoon door',
  'termijn loopt door',
  'termijn loopt gewoon door',
);

/** The statement gives the eight weeks for a decision, or names the term. */
function givesEightWeeks(statement: Statement): boolean {
  if (isAboutObjection(statement)) return false;
  if (decisionTerms(statement).some(({ days }) => days >= LONGEST)) return true;
  if (answersBegin(statement)) return true;
  if (leavesOutDays(statement)) return true;
  if (!statement.has(BEGINNEN)) return false;
  const eightWeeks = statement.durations.some(({ days }) => days === LONGEST);
  if (eightWeeks && statement.has(PAS)) return true;
  if (statement.has(PAS) && statement.has(TELLER) && (eightWeeks || isBelowTerm(statement))) return true;
  if (statement.has(PAS) && isComplete(statement) && isBelowTerm(statement)) return true;
  if (eightWeeks && (statement.has(VANAF) || isBelowTerm(statement))) return true;
  if (countsOn(statement) || areTheWeeks(statement)) return true;
  if (!statement.has(BESLISTERMIJN)) return false;
  return namesDecision(statement) || followsDecision(statement) || (eightWeeks && statement.has(AANVRAAG));
}

/** "De acht weken", "de klok van acht weken"; "een traject van acht weken" is another. */
function areTheWeeks({ words, durations }: Statement): boolean {
  return durations.some(({ days, start }) => {
    const before = words[start - 1]?.plain ?? '';
    return days === LONGEST && (THE.has(before) || (before === 'van' && THE_TERM.has(words[start - 2]?.plain ?? '')));
  });
}

const THE: ReadonlySet<string> = new Set(['de', 'die', 'deze', 'onze']);
const THE_TERM: ReadonlySet<string> = new Set(['klok', 'teller', 'termijn', 'tijd']);

/** "Acht weken. Wij tellen vanaf het gesprek.": goes on about the weeks of the sentence before. */
function countsOn(statement: Statement): boolean {
  const { previous } = statement;
  if (
    previous === undefined ||
    previous.isQuestion ||
    !(pointsAtTerm(statement) || (statement.has(COUNTS) && (statement.has(VANAF) || statement.has(PAS))))
  )
    return false;
  return decisionTerms(previous).some(({ days }) => days >= LONGEST) && !statement.has(UITKERING);
}

/** "Compleet dossier? Dan start de beslistermijn." */
function startsOnceComplete(statement: Statement): boolean {
  const { previous, words } = statement;
  if (previous !== undefined && statement.has(ONLY_THEN) && statement.has(BEGINNEN)) {
    if ([COMPLEET, INTAKE, ONTBREKEN, INLEVEREN].some((each) => previous.has(each))) return true;
  }
  if (previous?.isQuestion !== true || !isComplete(previous) || statement.has(NA_DE_AANVRAAG)) return false;
  if (statement.has(FROM_THEN)) return true;
  return words[0]?.plain === 'dan' && statement.has(BEGINNEN) && !statement.negates(BEGINNEN);
}

const INLEVEREN = concept('inleveren', 'lever*', 'stuur*', 'ingeleverd', 'opgestuurd');

/** "De dagen tussen aanvraag en intake rekenen wij niet mee." */
function leavesOutDays(statement: Statement): boolean {
  const { previous } = statement;
  if (!statement.has(UNTIL_TALK) || !statement.has(TELT_NIET_MEE) || previous === undefined) return false;
  return decisionTerms(previous).some(({ days }) => days >= LONGEST);
}

/** "Dan begint de termijn helemaal opnieuw": it only stands still. */
const beginsAgain = (statement: Statement): boolean => statement.has(AGAIN) && !statement.negates(AGAIN);

/** "Die tijd begint als uw dossier compleet is." */
function pointsAtTerm(statement: Statement): boolean {
  return statement.has(THAT_TERM) && statement.has(BEGINNEN) && !statement.negates(BEGINNEN);
}

/** "Zolang er nog iets mist, begint de termijn niet." */
function waitsForPapers(statement: Statement): boolean {
  return statement.has(ZOLANG) && statement.has(ONTBREKEN) && statement.has(BEGINT_NIET);
}

/** The question that it answers asks when the eight weeks begin. */
function answersBegin(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (asked === undefined || !asked.has(BEGINNEN)) return false;
  return asked.has(BESLISTERMIJN) || asked.durations.some(({ days }) => days === LONGEST);
}

/** A heading or a sentence before it names the decision or its term: "Doorlooptijden". */
function isBelowTerm(statement: Statement): boolean {
  return followsDecision(statement) || statement.within(BESLISTERMIJN) || statement.within(BESLISSEN);
}

/** "Compleet", and not "nog niet compleet". */
function isComplete(statement: Statement): boolean {
  return statement.find(COMPLEET).some((span) => !statement.negates(span));
}

function startsComplete(statement: Statement): boolean {
  return isComplete(statement) && (statement.has(VANAF) || statement.has(BEGINNEN));
}

/** "Acht weken na uw aanvraag": right, whatever else the sentence names. */
function countsFromApplying(statement: Statement): boolean {
  const right = statement.find(NA_DE_AANVRAAG).filter((span) => !statement.negates(span));
  return statement.durations.some(
    ({ end, days }) =>
      days === LONGEST && right.some(({ start }) => start >= end && start - end <= 1) && !isComplete(statement),
  );
}

/** Words between "vanaf" or "na" and the conversation. */
const TIE_REACH = 6;

/** Conversations that the weeks are tied to: "na de intake", and with "begint" also "op de datum waarop de intake …". */
function talksThatStart(statement: Statement): readonly Span[] {
  const ties = statement.find(statement.has(BEGINNEN) ? BIJ : NA);
  return statement
    .find(INTAKE)
    .filter(
      (talk) =>
        !statement.negates(talk) &&
        ties.some(
          (tie) => tie.end <= talk.start && talk.start - tie.end <= TIE_REACH && !isParted(statement, tie, talk),
        ),
    );
}

/** The application or a comma stands between the two: "de dag van uw aanvraag, het gesprek volgt later". */
function isParted(statement: Statement, tie: Span, talk: Span): boolean {
  if (!statement.sameClause(tie, talk)) return true;
  return statement.find(NA_DE_AANVRAAG).some(({ end }) => end > tie.start && end <= talk.start);
}

/** The weeks stand in the clause of the conversation, or begin there. */
function startsAt(statement: Statement, talks: readonly Span[]): boolean {
  if (statement.has(BEGINNEN) || statement.has(PAS) || answersBegin(statement)) return true;
  return statement.durations.some(
    (each) =>
      each.days >= LONGEST &&
      (statement.words[each.end]?.plain === 'nadat' || talks.some((talk) => statement.sameClause(each, talk))),
  );
}
