/** The reader's term for objection, as a statement tells it. */
import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { isYes } from '../surroundings.ts';
import { BEZWAAR, BEZWAAR_MAKEN, BEZWAARTERMIJN, HOE_LANG, INDIENEN, MAKEN, VANAF_DE_BRIEF } from '../words/bezwaar.ts';
import {
  ANDERE_DAAD,
  BEROEP,
  BESLISSEN_OP_BEZWAAR,
  GRONDEN,
  MOETEN_ONTVANGEN,
  TE_LAAT,
  WIJ,
} from '../words/bezwaar-behandeling.ts';
import { asksNewJudgement, isDisagreement, questionBefore, topicOf } from './passage.ts';

/** The law's term in days. */
const SIX_WEEKS = 42;
/** Nobody gives a term of hours or a day or two: such a number counts from when the term starts. */
const SHORTEST = 5;
/** Nor of years. */
const LONGEST = 370;

export function isSixWeeks({ days }: Duration): boolean {
  return days === SIX_WEEKS;
}

/** "Anderhalve maand" comes to six weeks within a few days. */
export function isNearlySixWeeks({ days }: Duration): boolean {
  return days !== SIX_WEEKS && days > 43 && days < 47;
}

/**
 * Terms in which the reader can object. Left out: how long the authority takes to decide, adding reasons later, and the court, where
 * they stand in the clause of the term or fill a sentence that does not name the objection itself.
 */
export function termsOf(statement: Statement): readonly Duration[] {
  const terms = statement.durations.filter((each) => isOfSomeWeeks(each) && !isCountOfElse(statement, each));
  if (terms.length === 0 || topicOf(statement) === undefined) return [];
  return terms.filter((term) => isReadersTerm(statement, term));
}

/** "Een bezwaar op dag 43 is te laat", "week 14: de laatste dag", "over drie weken", "tegen een verlaging van een maand". */
function isCountOfElse({ words }: Statement, { start }: Duration): boolean {
  const before = words[start - 1]?.plain;
  if (DAY_OR_WEEK.has(words[start]?.plain ?? '') || before === 'over') return true;
  return before === 'van' && [3, 4].some((far) => words[start - far]?.plain === 'tegen');
}

const DAY_OR_WEEK: ReadonlySet<string> = new Set(['dag', 'week']);

function isOfSomeWeeks({ days, bound }: Duration): boolean {
  return days >= SHORTEST && days <= LONGEST && bound !== 'every' && bound !== 'atLeast';
}

/** "Tegen besluiten op grond van deze regels": what is objected to. */
const isObjectedTo = ({ words }: Statement, at: number): boolean => words[at - 1]?.plain === 'tegen';

function isReadersTerm(statement: Statement, term: Duration): boolean {
  const inClause = (at: Parameters<Statement['has']>[0]) =>
    statement.find(at).some((span) => statement.sameClause(span, term));
  if (term.bound === 'after' && statement.has(TE_LAAT)) return ![GRONDEN, BEROEP].some((each) => statement.has(each));
  if (inClause(BESIDE_OBJECTING)) return false;
  const decides = statement.find(BESLISSEN_OP_BEZWAAR).filter(({ start }) => !isObjectedTo(statement, start));
  if (decides.some((at) => statement.sameClause(at, term)) || inClause(GRONDEN) || inClause(BEROEP)) return false;
  if (inClause(WIJ) && !statement.has(MOETEN_ONTVANGEN) && !inClause(VANAF_DE_BRIEF)) return false;
  if (inClause(BEZWAAR) && inClause(VANAF_DE_BRIEF)) return true;
  if (inClause(BEZWAARTERMIJN) || (inClause(BEZWAAR) && tellsToObject(statement))) return true;
  if (statement.has(BESLISSEN_OP_BEZWAAR) || statement.has(GRONDEN) || statement.has(BEROEP)) return false;
  if (topicOf(statement) === 'context' && statement.has(ANDERE_DAAD)) return false;
  if (inClause(INDIENEN) || (isSixWeeks(term) && asksNewJudgement(statement))) return true;
  const isListed = statement.kind !== 'sentence';
  if (isRowOfObjecting(statement)) return true;
  if (isListed && statement.words[0]?.plain === 'termijn' && statement.headings.at(-1)?.has(BEZWAAR_MAKEN)) return true;
  if (isYes(statement) && questionBefore(statement)?.has(BEZWAAR_MAKEN)) return true;
  if (isListed && statement.has(BEZWAAR)) return true;
  if (opensAnswer(statement, term)) return true;
  const isFromLetter = inClause(VANAF_DE_BRIEF) || statement.near(term, VANAF_DE_BRIEF, 0);
  if (isFromLetter && (isListed || questionBefore(statement)?.has(BEZWAAR_MAKEN))) return true;
  if (isFromLetter && (statement.has(BEZWAAR) || tellsReaderBelow(statement))) return true;
  if (tellsHow(statement)) return true;
  const isLabel = statement.find(BEZWAAR).some(({ start }) => start === 0);
  if (term.bound === 'atMost' && statement.near(BEZWAAR, term, isLabel ? 1 : 0)) return true;
  return asksHowLong(questionBefore(statement)) || statement.intro?.has(BEZWAARTERMIJN) === true;
}

/** "Vraag binnen drie maanden bijzondere bijstand voor uw advocaat", "de eerste twee weken is de jurist bereikbaar". */
const BESIDE_OBJECTING = concept('naast bezwaar', 'vraag … bijzondere bijstand', 'toevoeging', 'is … bereikbaar');

/** "Hoe maak ik bezwaar? Met een brief of via onze website, binnen zes weken." */
function tellsHow(statement: Statement): boolean {
  const asked = questionBefore(statement);
  return asked?.words[0]?.plain === 'hoe' && asked.has(BEZWAAR_MAKEN) && WAYS.has(statement.words[0]?.plain ?? '');
}

const WAYS: ReadonlySet<string> = new Set(['met', 'per', 'via', 'schriftelijk', 'door', 'binnen', 'uiterlijk']);

/** "Maatregel | zes weken", below "Waartegen | Binnen": what one objects to, with the term for it. */
export function isRowOfObjecting({ kind, intro, headings }: Statement): boolean {
  if (kind !== 'row' || intro === undefined || headings.at(-1)?.has(BEZWAAR) !== true) return false;
  if (intro.has(WIJ) || intro.has(BESLISSEN_OP_BEZWAAR)) return false;
  return intro.has(WAARTEGEN) || intro.has(BEZWAAR_MAKEN);
}

const WAARTEGEN = concept('waartegen', 'waartegen', 'tegen welk*', 'tegen wat');

/** "Hoe lang heb ik de tijd?", not "Hoe lang duurt mijn bezwaar?" */
function asksHowLong(question: Statement | undefined): boolean {
  if (question?.has(HOE_LANG) !== true) return false;
  return !question.has(BESLISSEN_OP_BEZWAAR) || question.has(BEZWAARTERMIJN) || question.has(BEZWAAR_MAKEN);
}

/** "Een maand, gerekend vanaf de brief", anywhere below the heading that asks how long. */
function opensAnswer({ headings }: Statement, { start }: Duration): boolean {
  const above = headings.at(-1);
  return start <= 1 && above?.isQuestion === true && above.has(BEZWAAR_MAKEN) && asksHowLong(above);
}

/** "Tot vier weken na dagtekening kunt u …", below "Bezwaar". */
function tellsReaderBelow({ headings, words }: Statement): boolean {
  const above = headings.at(-1);
  if (above === undefined || !(above.has(BEZWAAR) || isDisagreement(above))) return false;
  return words.some(({ plain }) => READER.has(plain));
}

const READER: ReadonlySet<string> = new Set(['u', 'je']);

/** A verb of objecting, or no verb at all in a list or table. */
function tellsToObject(statement: Statement): boolean {
  return statement.kind !== 'sentence' || statement.has(BEZWAAR_MAKEN) || statement.has(MAKEN);
}
