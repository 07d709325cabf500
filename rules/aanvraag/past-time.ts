/** Where a statement names a time before the report, or a start of the benefit that lies before it. */
import type { Concept } from '../../language/concept.ts';
import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { TELLS_CHANGE } from '../words/aanvraag/doorgeven.ts';
import { LATER_GEBEURT } from '../words/aanvraag/niet-de-start.ts';
import { AANVRAAG, DAG, INGAAN, MELDING, UITKERING, VANAF } from '../words/aanvraag/start.ts';
import {
  DAARVOOR,
  EERDER,
  TE_LAAT_GEMELD,
  TERUGWERKEND,
  TIJDVAK,
  VERSTREKEN,
  VOOR,
  VOORBIJ,
  VORIG,
} from '../words/aanvraag/terugwerkend.ts';

/** A statement without any of these names no such time. */
export const PAST_TIME: Concept = either('tijd voor de melding', TERUGWERKEND, TIJDVAK, EERDER, VOOR);

const NAMES_PAST = either('tijd of daarvoor', PAST_TIME, DAARVOOR);

/** Words between a time and what tells that it lies before, and between that and the report. */
const REACH = 4;

/** "Weken voor uw melding", "verstreken maanden", "niet eerder dan de dag waarop u zich meldt"; `[]` when none is named. */
export const pastTimes = once((statement: Statement): readonly Span[] =>
  statement.has(NAMES_PAST)
    ? [
        ...statement.find(TERUGWERKEND),
        ...timesBefore(statement),
        ...earlierStarts(statement),
        ...beforeReport(statement),
        ...closing(statement),
      ]
    : [],
);

/** "De afgelopen maanden": past only where a question asks for benefit over it. */
export function asksForPast(question: Statement): boolean {
  return pastTimes(question).length > 0 || question.find(TIJDVAK).some((time) => isRightAfter(question, VORIG, time));
}

function timesBefore(statement: Statement): readonly Span[] {
  const isLate = () =>
    [statement, statement.previous, statement.headings.at(-1)].some(
      (each) => each?.has(TE_LAAT_GEMELD) && !each.has(TELLS_CHANGE),
    );
  return statement.find(TIJDVAK).filter((time) => {
    if (isRightAfter(statement, VOORBIJ, time)) return true;
    if (POINTS_BACK.has(statement.words[time.start - 1]?.plain ?? '') && isLate()) return true;
    if (isRightAfter(statement, VORIG, time) && isOver(statement, time)) return true;
    if (THAT.has(statement.words[time.end]?.plain ?? '') && follows(statement, VERSTREKEN, time, REACH)) return true;
    return (
      (follows(statement, DAARVOOR, time, 0) && !isInSearch(statement)) ||
      isBeforeReport(statement, time) ||
      isUnreported(statement, time)
    );
  });
}

/** "De uitkering begint na de vier weken. Over de weken ervoor …": after the report, not before it. */
const isInSearch = ({ previous }: Statement): boolean =>
  [previous, previous?.previous].some(
    (each) =>
      each !== undefined &&
      !each.has(MELDING) &&
      (each.has(SEARCH) || (each.has(INGAAN) && (each.durations.length > 0 || each.has(LATER_GEBEURT)))),
  );
const SEARCH = concept('zoektijd', 'zoektijd', 'zoekperiode', 'zoektermijn', 'inspanningsperiode', 'wachttijd');

/** "Bijstand over de vorige maand." */
const isOver = (statement: Statement, { start }: Span): boolean =>
  statement
    .find(UITKERING)
    .some(({ end }) => statement.words[end]?.plain === 'over' && start > end && start - end <= 3);

const POINTS_BACK: ReadonlySet<string> = new Set(['die', 'deze', 'tussenliggende']);

/** "De tijd dat u nog niet was aangemeld." */
function isUnreported(statement: Statement, { end }: Span): boolean {
  if (!THAT.has(statement.words[end]?.plain ?? '')) return false;
  return statement.find(MELDING).some((report) => report.start - end <= REACH + 2 && statement.negates(report));
}

const THAT: ReadonlySet<string> = new Set(['dat', 'die', 'waarin', 'waarop']);

/** "Dagen die voor uw melding liggen"; "tijd die wij nemen voor uw aanvraag" is none. */
function isBeforeReport(statement: Statement, time: Span): boolean {
  return statement.find(VOOR).some((before) => {
    const between = before.start - time.end;
    if (between < 0 || between > REACH || isReportItself(statement, time)) return false;
    return leadsToReport(statement, before) || (between <= 1 && follows(statement, AANVRAAG, before, 2));
  });
}

/** "De meldingsdatum voor de Bbz": the day of a report for something, and no time before it. */
const isReportItself = (statement: Statement, { start }: Span): boolean =>
  [...statement.find(MELDING), ...statement.find(AANVRAAG)].some((report) => report.start === start);

/** "Voor uw melding", "voordat u zich meldde", "voor de dag waarop u zich meldt". */
const leadsToReport = (statement: Statement, before: Span): boolean =>
  follows(statement, MELDING, before, isUntil(statement, before) ? REACH : 2) || leadsToDay(statement, before);

const leadsToDay = (statement: Statement, before: Span): boolean =>
  statement.find(DAG).some((day) => {
    const from = { start: day.start, end: day.start };
    const isNext = day.start >= before.end && day.start - before.end <= 1;
    return isNext && (follows(statement, MELDING, from, REACH + 1) || follows(statement, AANVRAAG, from, 3));
  });

/** "Bijstand van voor uw melding", "de uitkering gaat niet voor de melding in", "voor de dag van uw melding": no stretch of time is named. */
function beforeReport(statement: Statement): readonly Span[] {
  return statement.find(VOOR).filter((before) => {
    if (leadsToDay(statement, before)) return true;
    if (!leadsToReport(statement, before)) return false;
    const isOf = statement.find(UITKERING).some(({ end }) => end <= before.start && before.start - end <= 1);
    return (
      isOf ||
      ([statement, statement.previous].some((each) => each?.has(UITKERING)) &&
        statement.find(INGAAN).some((start) => isBeside(statement, start, before)))
    );
  });
}

const isBeside = (statement: Statement, start: Span, before: Span): boolean =>
  statement.near(start, before, REACH + 1) && statement.sameClause(start, before);

/** "Op de dag van uw melding, nooit eerder." */
const closing = (statement: Statement): readonly Span[] =>
  [...statement.find(EERDER), ...statement.find(DAARVOOR)].filter(
    ({ end }) =>
      end === statement.words.length && statement.has(DAG) && (statement.has(MELDING) || startsAtApplying(statement)),
  );

/** "Bijstand krijgt u vanaf de dag van uw aanvraag." */
const startsAtApplying = (statement: Statement): boolean =>
  [AANVRAAG, UITKERING].every((each) => statement.has(each)) && (statement.has(VANAF) || statement.has(INGAAN));

/** "Weken voordat u zich meldde"; "vier weken zoeken voordat zij mogen aanvragen" is what somebody must do first. */
const isUntil = ({ words }: Statement, { start }: Span): boolean => words[start]?.plain === 'voordat';

/** "Eerder dan uw melding", "vroeger ingaan": of the benefit, named here or just before. */
function earlierStarts(statement: Statement): readonly Span[] {
  const earlier = statement.find(EERDER);
  if (earlier.length === 0) return [];
  const { previous, headings } = statement;
  if (![statement, previous, headings.at(-1)].some((each) => each?.has(UITKERING))) return [];
  return earlier.filter((each) => {
    if (thanAfter(statement, each) >= 0) return isBeforeDay(statement, each);
    return statement.find(INGAAN).some((start) => statement.near(each, start, REACH + 1));
  });
}

/** Place of the "dan" of "eerder … dan", or -1. */
function thanAfter({ words }: Statement, { end }: Span): number {
  return words.findIndex(({ plain }, at) => at >= end && at <= end + REACH && plain === 'dan');
}

/** "Eerder dan de dag van uw melding"; "eerder dan vier weken na uw melding" is later, and "eerder dan uw laatste WW-dag" another matter. */
function isBeforeDay(statement: Statement, earlier: Span): boolean {
  const than = thanAfter(statement, earlier);
  const report = [...statement.find(MELDING), ...statement.find(AANVRAAG)].find(
    ({ start }) => start > than && start - than <= REACH + 2,
  );
  if (report === undefined && [statement, statement.previous].some((each) => each?.has(MELDING)))
    return statement.find(THAT_DAY).some(({ start }) => start > than && start - than <= 2);
  return report !== undefined && !statement.durations.some(({ start }) => start > than && start < report.start);
}

/** "De meldingsdatum is hard: eerder dan die dag …", "dan op de dag waarop u dat deed". */
const THAT_DAY: Concept = concept(
  'die dag',
  ...['dag', 'datum', 'moment'].flatMap((day) => [`die ${day}`, `dat ${day}`, `de ${day} waarop u dat`]),
);

function isRightAfter(statement: Statement, before: Concept, { start }: Span): boolean {
  return statement.find(before).some(({ end }) => end === start);
}

function follows(statement: Statement, later: Concept, { end }: Span, words: number): boolean {
  return statement.find(later).some(({ start }) => start >= end && start - end <= words);
}
