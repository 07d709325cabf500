/** What a new day in the dated tables touches: which rows are due, and which texts name the amounts that end. */
import type { IsoDate } from '../../language/date.ts';
import { EXAMPLE_DAY } from '../example-days.ts';
import type { Rule } from '../rule.ts';
import { normsOn } from './norm.ts';
import { dayBefore, rowOn } from './period.ts';
import type { Table } from './tables.ts';

export type RowState =
  /** A row with facts begins on that day. */
  | 'filled'
  /** A row begins on that day and says that its facts are not known: fill it. */
  | 'to-fill'
  /** The law changes the table on such a day, but there is no row. */
  | 'missing'
  /** The row before runs on. */
  | 'runs-on';

/** Where a rule names an amount: "goodExample", "whatTheLawSays", "example 3 of 2027-02-01". */
export interface Naming {
  readonly ruleId: string;
  readonly where: string;
  readonly amount: string;
}

/** State of the table on its new day. */
export function stateOn({ rows, changes }: Table, day: IsoDate): RowState {
  const row = rows.find(({ from }) => from === day);
  if (row !== undefined) return 'unknown' in row ? 'to-fill' : 'filled';
  const isDue =
    (changes === 'each half-year' && /-0[17]-01$/.test(day)) || (changes === 'each year' && day.endsWith('-01-01'));
  return isDue ? 'missing' : 'runs-on';
}

/** The day on which the law changes the table again; undefined when no day is fixed. */
export function nextChange({ changes }: Table, day: IsoDate): IsoDate | undefined {
  if (changes === 'never') return undefined;
  const year = Number(day.slice(0, 4));
  return changes === 'each half-year' && day < `${year}-07-01` ? `${year}-07-01` : `${year + 1}-01-01`;
}

/** The amounts that hold on the day before, as pages write them: "1.419,46", "8.000", "95%". */
export function amountsBefore({ rows, unit, name }: Table, day: IsoDate): readonly string[] {
  const before = dayBefore(day);
  const row = rowOn(rows, before);
  if (row === undefined) return [];
  const derived = name === 'bijstandsnormen' ? (normsOn(before) ?? []).map(({ cents }) => cents) : [];
  return [...new Set([...numbersIn(row.fact), ...derived].map((value) => asWritten(value, unit)))];
}

/** Every text that names one of the amounts, and every example that does so on `day` or later: others stay true for their own day. */
export function namingsOf(amounts: readonly string[], rules: readonly Rule[], day: IsoDate): readonly Naming[] {
  return rules.flatMap((rule) =>
    textsOf(rule, day).flatMap(([where, text]) =>
      amounts.filter((amount) => names(text, amount)).map((amount) => ({ ruleId: rule.id, where, amount })),
    ),
  );
}

function textsOf(rule: Rule, day: IsoDate): readonly (readonly [string, string])[] {
  const texts = Object.entries(rule.text.nl) as [string, string][];
  const examples = rule.examples.flatMap(({ html, asOf = EXAMPLE_DAY }, at): readonly [string, string][] =>
    asOf < day ? [] : [[`example ${at + 1} of ${asOf}`, html]],
  );
  const law = rule.legalBasis.map(({ says, article }): [string, string] => [article.citation, says]);
  return [...texts, ...law, ...examples];
}

/** The amount stands there by itself, not as a part of a longer number. */
function names(text: string, amount: string): boolean {
  for (let at = text.indexOf(amount); at >= 0; at = text.indexOf(amount, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + amount.length, at + amount.length + 2);
    if (!/[\d.,]/.test(before) && !/^(\d|[.,]\d)/.test(after)) return true;
  }
  return false;
}

function numbersIn(fact: unknown): readonly number[] {
  if (typeof fact === 'number') return [fact];
  if (typeof fact !== 'object' || fact === null) return [];
  return Object.values(fact).flatMap(numbersIn);
}

function asWritten(value: number, unit: Table['unit']): string {
  if (unit === 'percent') return `${value}%`;
  if (unit === 'years') return String(value);
  const whole = String(Math.trunc(value / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  const cents = value % 100;
  return cents === 0 ? whole : `${whole},${String(cents).padStart(2, '0')}`;
}
