/** What a statement says about the search period: does it name it, and for whom. */
import type { Age } from '../../language/age.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { EERST, JONGEREN, WACHTTIJD, ZOEKEN, ZOEKTERMIJN } from '../words/zoektermijn.ts';

/** Last age at which the search period holds. */
export const LAST_YEAR = 26;

/** Four weeks, however written; a month comes close enough to recognise the period by. */
export function isFourWeeks({ days, unit }: Duration): boolean {
  return days === 28 || (unit === 'maand' && days < 31);
}

export function namesFourWeeks(statement: Statement): boolean {
  return statement.durations.some(isFourWeeks);
}

/** Own words name the search period: by its name, or as four weeks of looking for work. */
export function namesSearchPeriod(statement: Statement): boolean {
  if (statement.has(ZOEKTERMIJN)) return true;
  if (!namesFourWeeks(statement)) return false;
  return statement.has(ZOEKEN) || (statement.has(WACHTTIJD) && isAboutYoung(statement));
}

/** Own words, or the sentence, list introduction or headings around it, name the search period. */
export function isAboutSearchPeriod(statement: Statement): boolean {
  if (namesSearchPeriod(statement) || statement.within(ZOEKTERMIJN)) return true;
  const around = [statement.intro, statement.headings.at(-1), statement.previous];
  return around.some((each) => each !== undefined && namesSearchPeriod(each));
}

/** Somebody must first look for work before something else. */
export function putsSearchFirst(statement: Statement): boolean {
  return statement.has(ZOEKEN) && statement.has(EERST);
}

export function isYoung(age: Age | undefined): boolean {
  return age?.to !== undefined && age.to <= LAST_YEAR;
}

/** 27 and over, without an upper end under it. */
export function isOlder(age: Age | undefined): boolean {
  return age?.from !== undefined && age.from >= LAST_YEAR + 1;
}

/** Whom the statement is about: its own audience, else the nearest sentence before it, else any heading. */
export function audienceOf(statement: Statement): Age | undefined {
  const own = ownAudience(statement);
  if (own !== undefined) return own;
  for (let before = statement.previous; before !== undefined; before = before.previous) {
    const earlier = ownAudience(before);
    if (earlier !== undefined) return earlier;
  }
  if (statement.audience !== undefined) return statement.audience;
  const around = [statement.intro, ...statement.headings.toReversed()];
  for (const each of around) {
    const above = each && ownAudience(each);
    if (above !== undefined) return above;
  }
  return undefined;
}

function ownAudience(statement: Statement): Age | undefined {
  const [age] = statement.ages;
  if (age !== undefined) return age;
  return statement.has(JONGEREN) ? { start: 0, end: 0, to: LAST_YEAR } : undefined;
}

export function isAboutYoung(statement: Statement): boolean {
  return statement.ages.some(isYoung) || isYoung(audienceOf(statement));
}

/** The whole page is for young people. */
export function isForYoung({ title, statements }: Page): boolean {
  if (title.toLowerCase().includes('jonge')) return true;
  const [first] = statements;
  return first?.kind === 'heading' && ownAudience(first) !== undefined && isYoung(ownAudience(first));
}

/** Somewhere the page says that the search period is for the young only. */
export function limitsToYoung({ statements }: Page): boolean {
  return statements.some((each) => namesSearchPeriod(each) && isAboutYoung(each));
}
