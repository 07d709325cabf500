/**
 * Amounts on a page are judged by the day that the page gives them. The date stands in the sentence itself, in the head of its
 * table, in the sentence that leads into a list, in a heading, or in the title; else where the page last said of which day its
 * amounts are, often once, at the top.
 */
import { concept } from '../../language/concept.ts';
import type { DateMention, IsoDate } from '../../language/date.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { contains, type Dated, dayAfter, endedBefore, overlaps, type Period } from '../norms/period.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';
import { AMOUNTS, NORM, NOW } from '../words/geld.ts';

/** What an amount is on the day that counts for it. */
export type AmountVerdict =
  /** The amount of today, or of the later day that the page names. */
  | 'right'
  /** The amount of an earlier day that the page itself names. */
  | 'outdated'
  /** An amount of another day than the page names or than today. */
  | 'of-another-day'
  /** No amount of any known day. */
  | 'of-no-day'
  /** The amounts of the day are not known, or not surely enough. */
  | 'unknown';

/** Years outside these are no dates of amounts: years of birth, of laws. */
const FIRST: IsoDate = '2012-01-01';
const LAST: IsoDate = '2035-12-31';

/** Judges one amount; `matches` are the known periods to which it belongs, `known` all periods that are known. */
export function verdictOf(
  matches: readonly Period[],
  known: readonly Dated<unknown>[],
  dating: Period | undefined,
  asOf: IsoDate,
): AmountVerdict {
  if (matches.some((period) => contains(period, asOf))) return 'right';
  const counted = dating ?? { from: asOf, until: asOf };
  const matched = matches.filter((period) => overlaps(period, counted));
  if (matched.length > 0) return matched.every((period) => endedBefore(period, asOf)) ? 'outdated' : 'right';
  const there = known.filter(({ period }) => overlaps(period, counted));
  if (!covers(there, counted) || there.some(({ certainty }) => certainty === 'professional-knowledge'))
    return 'unknown';
  return matches.length > 0 ? 'of-another-day' : 'of-no-day';
}

/** Whether every day is known: in "2026 en 2027" an amount may be one of the year that is not known yet. `known` is in order of date. */
function covers(known: readonly Dated<unknown>[], { from, until }: Period): boolean {
  let reached = from;
  for (const { period } of known) {
    if (period.from > reached) return false;
    if (period.until === undefined) return true;
    reached = dayAfter(period.until);
  }
  return until !== undefined && reached > until;
}

/** Neither of the day that counts, nor of the day that the page gives. */
export const isWrong = (verdict: AmountVerdict): boolean => verdict === 'of-another-day' || verdict === 'of-no-day';

/** "In 2025 mag een alleenstaande € 8.000 bezitten": an amount of today, said plainly of the one year that its clause names. */
export function isOfOtherYear(
  amount: Span,
  matches: readonly { readonly period: Period }[],
  statement: Statement,
): boolean {
  const [year, ...more] = statement.dates;
  if (year === undefined || more.length > 0 || statement.isConditional || statement.isQuestion) return false;
  const isWhole = year.first.endsWith('-01-01') && year.last.endsWith('-12-31');
  if (!isWhole || year.role === 'since' || !statement.sameClause(year, amount)) return false;
  const named = { from: year.first, until: year.last };
  return matches.length > 0 && !matches.some(({ period }) => overlaps(period, named));
}

/** The period that the page gives the amounts of a statement; undefined when it gives none. */
export function datingOf(statement: Statement, page: Page): Period | undefined {
  const places = placesOf(statement, page);
  const own = places.length - Math.max(0, statement.headings.length - 1);
  for (const place of [...places.slice(0, own), ...earlierUnderHeading(statement), ...places.slice(own)]) {
    const period = periodIn(place.dates, page.asOf);
    if (period !== undefined) return period;
    if (place.has(NOW)) return undefined;
  }
  return datedAmountsOf(statement, page) ?? datedElsewhere(statement, page);
}

/** "Is de overwaarde hoger dan € 53.100?", where the page says elsewhere that this is the amount of 2021. */
function datedElsewhere({ amounts }: Statement, page: Page): Period | undefined {
  const told = amountsWithDates(page).find((each) =>
    each.amounts.some(({ cents }) => amounts.some((money) => money.cents === cents)),
  );
  return told === undefined ? undefined : periodIn(told.dates, page.asOf);
}

const amountsWithDates = once(({ statements }: Page) =>
  statements.filter(({ dates, amounts, isFuture }) => dates.length === 1 && amounts.length > 0 && !isFuture),
);

/** Where a page says of which day its amounts are, in reading order; what is still to come dates nothing that stands there. */
const amountDates = once(({ statements, asOf }: Page): readonly { at: number; told: Statement; period: Period }[] =>
  statements.flatMap((told, at) => {
    if (told.dates.length === 0 || told.isFuture || told.isHistory || told.isQuestion) return [];
    const isOnAmounts = told.kind === 'heading' ? told.has(AMOUNTS) || told.has(NORM) : told.has(THE_AMOUNTS);
    if (!isOnAmounts) return [];
    const period = periodIn(told.dates.filter(isOfAmounts), asOf);
    return period === undefined ? [] : [{ at, told, period }];
  }),
);

/** Those of the page, not "dat bedrag". */
const THE_AMOUNTS = concept(
  'de bedragen',
  '*bedragen',
  '*normen',
  'normenbrief*',
  '*grenzen',
  'tabel',
  'tabellen',
  'peildatum',
  'verhoogd',
  'omhoog',
);

/** "Sinds 2015 is de norm voor ouders gelijk" tells of the law, not of the day of the amounts. */
const isOfAmounts = ({ role, last }: DateMention): boolean => role !== 'since' || last >= '2016-01-01';

const placeOf = once(({ statements }: Page) => new Map(statements.map((statement, at) => [statement, at])));

/** The date that the page last gave its amounts; else the one that it gives them below, under the same heading. */
function datedAmountsOf(statement: Statement, page: Page): Period | undefined {
  const dated = amountDates(page);
  const at = dated.length === 0 ? undefined : placeOf(page).get(statement);
  if (at === undefined) return undefined;
  const below = dated.find((each) => each.at > at && each.told.headings.at(-1) === statement.headings.at(-1));
  return (dated.findLast((each) => each.at < at) ?? below)?.period;
}

/** Sentences that a date may reach over: "In 2026 is de grens € 8.000. Voor een gezin … Hebt u een huis? Dan telt € 67.500 niet mee." */
const REACH = 8;

/** The sentences before it under the same heading, nearest first. */
function earlierUnderHeading(statement: Statement): readonly Statement[] {
  const heading = statement.headings.at(-1);
  const earlier: Statement[] = [];
  let at = statement.previous;
  while (at !== undefined && at.kind === 'sentence' && at.headings.at(-1) === heading && earlier.length < REACH) {
    earlier.push(at);
    at = at.previous;
  }
  return earlier;
}

/** The statement and what leads into it, nearest first. */
export function placesOf(statement: Statement, page: Page): readonly Statement[] {
  const before =
    statement.kind === 'sentence'
      ? [statement.previous, statement.previous?.previous]
      : [opensFor(statement), leadsOf(page).get(statement)];
  const headings = statement.headings.toReversed();
  return [statement, statement.intro, ...before, ...headings].filter((each) => each !== undefined);
}

/** Items between one that ends in a colon and the last that it opens for. */
const FEW = 3;

/** "Als u weinig vermogen hebt:" before "Alleenstaand: € 8.000", in one list that was two. */
function opensFor({ kind, previous }: Statement): Statement | undefined {
  let before = kind === 'item' ? previous : undefined;
  for (let back = 1; back < FEW && before?.text.endsWith(':') === false; back += 1) before = before.previous;
  return before?.text.endsWith(':') ? before : undefined;
}

/** For each row and item the sentence before its table or list, when it stands under the same heading; one pass over the page. */
const leadsOf = once(({ statements }: Page): ReadonlyMap<Statement, Statement> => {
  const leads = new Map<Statement, Statement>();
  let lead: Statement | undefined;
  for (const statement of statements) {
    if (statement.kind === 'heading') lead = undefined;
    else if (statement.kind === 'sentence') lead = statement;
    else if (lead !== undefined) leads.set(statement, lead);
  }
  return leads;
});

/** From the first to the last day that is named; "sinds" runs on until today. */
function periodIn(dates: readonly DateMention[], asOf: IsoDate): Period | undefined {
  const named = dates.filter(({ first, last }) => first >= FIRST && last <= LAST);
  const [one] = named;
  if (one === undefined) return undefined;
  const from = named.reduce((least, { first }) => (first < least ? first : least), one.first);
  const until = named.reduce((most, { last }) => (last > most ? last : most), one.last);
  const isOpen = named.every(({ role }) => role === 'since') && until < asOf;
  return { from, until: isOpen ? asOf : until };
}
