/** A number of days abroad that is named without its word, after a sentence that counts them. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { BIJ_UITZONDERING } from '../words/buitenland-duur.ts';
import { DAYS, isAboutStay } from './length-of-stay.ts';

/** Points back at the days. */
export const COUNTED_ANEW = concept('dat er', 'dat er', 'het er', 'mogen er', 'u er', 'je er');

/** "U mag 28 dagen weg. Met kinderen zijn dat er 42." */
export function givesMoreDays(statement: Statement): boolean {
  const { previous, words } = statement;
  const counted = previous?.durations.some(({ unit, days }) => unit === 'dag' && days === DAYS);
  if (previous === undefined || !counted || !isAboutStay(previous) || statement.has(BIJ_UITZONDERING)) return false;
  return statement.find(COUNTED_ANEW).some(({ start, end }) => {
    const isLast = end === words.length - 1 || (end === words.length - 2 && words.at(-1)?.plain === 'zijn');
    return isLast && Number(words[end]?.plain) > DAYS && !PAST.has(words[start - 1]?.plain ?? '');
  });
}

const PAST: ReadonlySet<string> = new Set(['waren', 'werden', 'hadden', 'had', 'als', 'wanneer']);
