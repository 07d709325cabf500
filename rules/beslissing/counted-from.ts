/** From which moment a statement counts the weeks of the decision: the application, the complete file, a conversation. */
import type { Span, Statement } from '../../language/statement.ts';
import { affirms, questionAnswered } from '../surroundings.ts';
import { AANVRAAG } from '../words/beslissing/besluit.ts';
import { STILSTAAN } from '../words/beslissing/opschorting.ts';
import {
  BEGINNEN,
  BEGINPUNT,
  BIJ,
  COMPLEET,
  INTAKE,
  NA,
  NA_DE_AANVRAAG,
  NIETS_ONTBREEKT,
  OOK_ALS,
  PAS,
  VANAF,
} from '../words/beslissing/start.ts';
import { COUNTS } from '../words/beslissing/teller.ts';
import { BESLISTERMIJN } from '../words/beslissing/termijn.ts';
import { BIJ_DE_AANVRAAG } from '../words/zoektermijn/volgorde.ts';
import { LONGEST } from './decision-term.ts';

/** Words between "vanaf" or "na" and the conversation or the papers. */
const TIE_REACH = 8;

/** Words between "ook als" and what it concedes. */
const CONCEDED = 10;

/** Where it speaks of the complete file: "compleet", and not "nog niet compleet" or "ook als het dossier later compleet is". */
function completions(statement: Statement): readonly Span[] {
  const files = statement.find(COMPLEET).filter((span) => !statement.negates(span) && isOneClause(statement, span));
  return [...files, ...statement.find(NIETS_ONTBREEKT)].filter(
    ({ start }) => !isConceded(statement, start) && !standsStillUntil(statement, start),
  );
}

/** "De termijn staat stil vanaf onze brief tot de dag dat alles binnen is." */
const standsStillUntil = (statement: Statement, at: number): boolean =>
  statement.has(STILSTAAN) &&
  statement.words.slice(Math.max(0, at - TIE_REACH), at).some(({ plain }) => plain === 'tot' || plain === 'totdat');

/** "Het dossier is rond", and not "de aanvraag, dus rond week 13". */
const isOneClause = (statement: Statement, { start, end }: Span): boolean =>
  statement.sameClause({ start, end: start + 1 }, { start: end - 1, end });

const isConceded = (statement: Statement, at: number): boolean =>
  statement.find(OOK_ALS).some(({ end }) => end <= at && at - end <= CONCEDED);

export const isComplete = (statement: Statement): boolean => completions(statement).length > 0;

/** "Zodra uw dossier compleet is", "acht weken na de ontvangst van uw laatste papieren". */
export function startsComplete(statement: Statement): boolean {
  if (!isComplete(statement)) return false;
  if ([PAS, BEGINNEN, BEGINPUNT].some((each) => statement.has(each)) || answersBegin(statement)) return true;
  if (statement.has(VANAF)) return !isOnCondition(statement);
  return completions(statement).some((file) => statement.find(NA).some((tie) => isTied(statement, tie, file)));
}

/** "Acht weken na uw aanvraag, als die compleet is": perhaps no other start. */
function isOnCondition(statement: Statement): boolean {
  if (!startsAtApplication(statement)) return false;
  return completions(statement).every(({ start }) =>
    statement.words.slice(Math.max(0, start - TIE_REACH), start).some(({ plain }) => CONDITION.has(plain)),
  );
}

const CONDITION: ReadonlySet<string> = new Set(['als', 'mits', 'indien', 'wanneer', 'tenzij']);

/** "Acht weken na uw aanvraag": right, whatever else the sentence names before it. */
export const countsFromApplying = (statement: Statement): boolean =>
  startsAtApplication(statement) &&
  completions(statement).every((file) =>
    statement.durations.some((weeks) => file.end <= weeks.start && !statement.sameClause(file, weeks)),
  );

function startsAtApplication(statement: Statement): boolean {
  const right = statement.find(NA_DE_AANVRAAG).filter((span) => !statement.negates(span));
  return statement.durations.some(
    ({ end, days }) => days === LONGEST && right.some(({ start }) => start >= end && start - end <= 1),
  );
}

/** Conversations that the weeks are tied to: "na de intake", and with "begint" also "op de datum waarop de intake …". */
export function talksThatStart(statement: Statement): readonly Span[] {
  if (beginsAtApplication(statement)) return [];
  const talks = statement.find(INTAKE).filter((talk) => !statement.negates(talk) && !isConceded(statement, talk.start));
  if (statement.has(BEGINPUNT) && !affirms(statement, NA_DE_AANVRAAG)) return talks;
  const ties = statement.find(statement.has(BEGINNEN) || answersBegin(statement) ? BIJ : NA);
  return talks.filter(
    (talk) =>
      starts(statement, talk) || ties.some((tie) => isTied(statement, tie, talk) && !applies(statement, tie, talk)),
  );
}

/** "Na het gesprek zijn er nog vijf weken, want de acht weken begonnen bij uw aanvraag." */
const beginsAtApplication = (statement: Statement): boolean =>
  !statement.negates(BIJ_DE_AANVRAAG) && statement.near(BEGINNEN, BIJ_DE_AANVRAAG, 0);

/** "De intake zet de termijn in gang"; "in het gesprek hoort u dat de termijn loopt" is a talk about it. */
function starts(statement: Statement, talk: Span): boolean {
  if (affirms(statement, NA_DE_AANVRAAG) || !statement.has(BESLISTERMIJN)) return false;
  if (statement.words.slice(Math.max(0, talk.start - 3), talk.start).some(({ plain }) => BESIDE.has(plain)))
    return false;
  return statement.find(BEGINNEN).some((begin) => statement.sameClause(begin, talk));
}

const BESIDE: ReadonlySet<string> = new Set('voor tot tijdens in over ondanks zonder naast of tussen'.split(' '));

/** Close behind it, without a comma between. */
function isTied(statement: Statement, tie: Span, moment: Span): boolean {
  return tie.end <= moment.start && moment.start - tie.end <= TIE_REACH && statement.sameClause(tie, moment);
}

/** The application stands between: "de dag van uw aanvraag met een gesprek later". */
function applies(statement: Statement, tie: Span, moment: Span): boolean {
  return statement.find(NA_DE_AANVRAAG).some(({ end }) => end > tie.start && end <= moment.start);
}

/** The weeks stand in the clause of the conversation, or begin there. */
export function startsAt(statement: Statement, talks: readonly Span[]): boolean {
  if (statement.has(BEGINNEN) || statement.has(PAS) || answersBegin(statement)) return true;
  return statement.durations.some(
    (each) =>
      each.days >= LONGEST &&
      (statement.words[each.end]?.plain === 'nadat' ||
        (statement.kind === 'item' && talks.some((talk) => statement.near(talk, each, 0))) ||
        talks.some((talk) => statement.sameClause(each, talk))),
  );
}

/** The question that it answers asks when the eight weeks begin, or whether the day of the application counts. */
export function answersBegin(statement: Statement): boolean {
  const above = statement.words.length <= BARE ? statement.headings.at(-1) : undefined;
  const listed = statement.kind === 'item' && statement.intro?.isQuestion ? statement.intro : undefined;
  const asked = listed ?? questionAnswered(statement) ?? (above?.isQuestion ? above : undefined);
  if (asked === undefined || !asked.has(BEGINNEN)) return false;
  if (asked.has(BESLISTERMIJN) || asked.durations.some(({ days }) => days === LONGEST)) return true;
  return asked.has(COUNTS) && asked.has(AANVRAAG) && asked.within(BESLISTERMIJN);
}

/** Words of an answer that stands below the question and not right behind it. */
const BARE = 12;
