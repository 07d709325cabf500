/** A meeting or a full file from which a statement counts. */
import { concept } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { COMPLETE_FILE } from '../words/compleet.ts';
import { BEHANDELEN } from '../words/voorschot-besluit.ts';
import { GESPREK, NA_INTAKE, VANAF_DAN } from '../words/voorschot-onderzoek.ts';

/** "Vier weken nadat wij al uw bewijsstukken hebben ontvangen", "U krijgt een gesprek. Vier weken daarna …". */
export function isCountedFromFile(statement: Statement, { start, end }: Duration): boolean {
  const { previous, words } = statement;
  if (THEREAFTER.has(words[end]?.plain ?? '')) return previous?.has(GESPREK) === true && !previous.has(BEHANDELEN);
  // "Zodra de intake is geweest. Het geld staat daarna binnen drie dagen …"
  if (words.slice(Math.max(0, start - 2), start).some(({ plain }) => THEREAFTER.has(plain)))
    return previous !== undefined && afterMeetings(previous).length > 0;
  const meetings = afterMeetings(statement);
  if (words[end]?.plain === 'later') return meetings.some((at) => at.end < end);
  return meetings.some((at) => at.start === end);
}

/** "Na het intakegesprek", "zodra uw dossier compleet is": from there to the meeting or the file. */
export function afterMeetings(statement: Statement): readonly Span[] {
  const meetings = [...statement.find(GESPREK), ...statement.find(COMPLEET)];
  if (meetings.length === 0) return statement.find(NA_INTAKE).filter(isSo(statement));
  const composed = statement.find(VANAF_DAN).flatMap((from) => {
    const at = meetings.find(
      (each) => each.start >= from.end && each.start - from.end <= REACH && statement.sameClause(from, each),
    );
    return at === undefined ? [] : [{ start: from.start, end: at.end }];
  });
  return [...statement.find(NA_INTAKE), ...composed].filter(isSo(statement));
}

/** Not "na vier weken, niet na de intake". */
const isSo =
  ({ words }: Statement) =>
  ({ start }: Span): boolean =>
    words[start - 1]?.plain !== 'niet';

const THEREAFTER: ReadonlySet<string> = new Set(['daarna', 'erna', 'hierna']);

const COMPLEET = concept('compleet', ...COMPLETE_FILE);

/** Words between "nadat" and the meeting or the papers. */
const REACH = 7;
