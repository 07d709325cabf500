/** The answer of a row to what the head of its table asks: whether one waits. */
import type { Statement } from '../../language/statement.ts';
import { WEL } from '../words/zoektermijn/leeftijd.ts';
import { ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import { isOlder, namesFourWeeks, namesItPlainly } from './search-period.ts';

/** "Alleen, 27 jaar | nee", below "Eerst vier weken zoeken?". */
export const isNoInRow = ({ kind, intro, words }: Statement): boolean =>
  kind === 'row' &&
  words.at(-1)?.plain === 'nee' &&
  intro !== undefined &&
  (intro.has(ZOEKTERMIJN) || namesFourWeeks(intro));

/** "27 jaar en ouder | ja" below "Eerst vier weken zoeken". */
export function isYesInRow(statement: Statement): boolean {
  if (statement.kind !== 'row' || !statement.has(WEL) || !statement.ages.some(isOlder)) return false;
  return statement.words.length <= ROW && statement.intro !== undefined && namesItPlainly(statement.intro);
}

/** Words of a row with an age and an answer. */
export const ROW = 8;
