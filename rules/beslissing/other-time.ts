/** Lengths of time in a sentence on the decision that are no term of it: time of the reader, how long it holds, told ahead. */
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';

export const isOtherTime = (statement: Statement, duration: Duration): boolean =>
  [isReaders, isValidity, isAhead, isExtension, isSinceThen].some((is) => is(statement, duration));

/** "Met vier weken verlengen": what is added to it. */
const isExtension = ({ words }: Statement, { start, end }: Duration): boolean =>
  words[start - 1]?.plain === 'met' && words.slice(end, end + 2).some(({ plain }) => plain.startsWith('verleng'));

/** "Mijn aanvraag duurt al twee maanden." */
const isSinceThen = ({ words }: Statement, { start }: Duration): boolean =>
  words[start - 1]?.plain === 'al' && SINCE.has(words[start - 2]?.plain ?? '');

const SINCE: ReadonlySet<string> = new Set(['duurt', 'wacht', 'loopt']);

/** "Dan krijgt u veertien dagen om het na te zenden", "u hebt daarvoor acht weken de tijd": time of the reader. */
function isReaders({ words }: Statement, { start, end }: Duration): boolean {
  const next = words.slice(end, end + 2).map(({ plain }) => plain);
  return (
    (next[0] === 'om' || next.includes('tijd')) &&
    words.slice(Math.max(0, start - 3), start).some(({ plain }) => READER.has(plain))
  );
}

const READER: ReadonlySet<string> = new Set(['u', 'je', 'jij']);

/** "Het besluit geldt voor dertien weken." */
const isValidity = ({ words }: Statement, { start }: Duration): boolean =>
  words[start - 1]?.plain === 'voor' && VALID.has(words[start - 2]?.plain ?? '');

const VALID: ReadonlySet<string> = new Set(['geldt', 'geldig', 'toegekend', 'gegeven']);

/** "Twee maanden van tevoren", "5% van één maand": told ahead, or a part of it. */
const isAhead = ({ words, percentages }: Statement, { start, end }: Duration): boolean =>
  words.slice(end, end + 2).some(({ plain }) => plain === 'tevoren') ||
  (words[start - 1]?.plain === 'van' && percentages.some((share) => share.end === start - 1));
