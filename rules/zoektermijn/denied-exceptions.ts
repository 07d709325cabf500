/** Whether a statement denies, by its own words, every exception to what it speaks of. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { denies } from '../surroundings.ts';
import { BINDEND } from '../words/zoektermijn/gelding.ts';
import { TIJDENS_DE_WEKEN } from '../words/zoektermijn/periode.ts';
import { ANDERS_VERVALT, EERDER, START } from '../words/zoektermijn/uitzondering.ts';
import { ZOEKT } from '../words/zoektermijn/zoeken.ts';
import {
  HOE_DAN_OOK,
  NOOIT,
  ONTKOMEN,
  UITGESLOTEN,
  ZONDER_UITZONDERING,
} from '../words/zoektermijn/zonder-uitzondering.ts';
import { namesFourWeeks } from './search-period.ts';

/** "Zonder uitzondering", "wij wijken nooit af", "eerder aanvragen kan nooit", "Uitzonderingen | geen". */
export function deniesExceptions(statement: Statement): boolean {
  return DENIES.some((says) => says(statement));
}

/** "Wij maken nooit een uitzondering", and not "is dat niet haalbaar, dan maken we een uitzondering". */
function isWithoutException(statement: Statement): boolean {
  const { words } = statement;
  const isInOneClause = (start: number, end: number) =>
    statement.sameClause({ start, end: start + 1 }, { start: end - 1, end });
  return statement
    .find(ZONDER_UITZONDERING)
    .some(({ start, end }) => words[start]?.plain !== 'niet' || isInOneClause(start, end));
}

/** "Hoe dan ook" of what binds somebody, or as a sentence by itself; not "hoe dan ook hulp in de zoektermijn". */
function bindsWhatever(statement: Statement): boolean {
  if (!statement.has(HOE_DAN_OOK) || statement.has(NIET_ZONDER) || statement.has(HULP)) return false;
  // "Zonder uitzondering geeft iedereen tijdens de zoektijd wijzigingen door": the weeks are only when.
  if (statement.has(TIJDENS_DE_WEKEN) && !statement.has(ZOEKT)) return false;
  if (statement.words.length <= FRAGMENT || statement.has(BINDEND)) return true;
  return statement.has(ZOEKT) || denies(statement, EERDER) || isNoWayOut(statement);
}

const NIET_UITGESLOTEN = concept('niet uitgesloten', 'niet uitgesloten', 'nooit uitgesloten');

/** Words of "Wat uw situatie ook is." */
const FRAGMENT = 7;

/** What is always there for somebody: no duty. */
export const HULP = concept('hulp', 'hulp', 'begeleiding', 'coach', 'ondersteuning', 'meld u', 'meld je', 'contact');

const NIET_ZONDER = concept('niet zonder uitzondering', 'niet zonder uitzondering*', 'niet ongeacht');

/** "Eerder aanvragen kan nooit", "geen enkele jongere mag eerder dan na vier weken aanvragen". */
function neverEarlier(statement: Statement): boolean {
  if (statement.isQuestion || !statement.has(START)) return false;
  if (!statement.near(NOOIT, EERDER, BESIDE) || !statement.sameClause(NOOIT, EERDER)) return false;
  if (statement.isConditional) return namesFourWeeks(statement);
  const { modality } = statement;
  return namesFourWeeks(statement) || modality.has('kan') || modality.has('mag');
}

/** "Uitzonderingen | geen". */
const isNoneInRow = (statement: Statement): boolean =>
  (statement.kind === 'row' || statement.words.length <= FRAGMENT) &&
  statement.words.at(-1)?.plain === 'geen' &&
  statement.has(ONTKOMEN);

/** "De zoektermijn kan niet korter", "verkorten is uitgesloten". */
function isNoWayOut(statement: Statement): boolean {
  if (statement.has(NIET_UITGESLOTEN)) return false;
  if (statement.near(ONTKOMEN, UITGESLOTEN, 8) && statement.sameClause(ONTKOMEN, UITGESLOTEN))
    return !statement.has(ALLEEN);
  if ([ANDERS_VERVALT, AL_GEZOCHT].some((each) => statement.has(each)) || skipsAppointment(statement)) return false;
  return statement.find(ONTKOMEN).some((span) => statement.negates(span) && !isInCase(statement, span));
}

/** "Afspraken met uw coach kunt u in de zoekperiode niet overslaan": the weeks are only when. */
const skipsAppointment = (statement: Statement): boolean =>
  statement.has(TIJDENS_DE_WEKEN) && statement.has(APPOINTMENT);

const APPOINTMENT = concept('afspraak', 'afspra*', 'gesprek*', 'coach', 'training*', 'workshop*', 'bijeenkomst*');

/** "Een verzoek om vrijstelling wijzen wij alleen af als …" */
const ALLEEN = concept('alleen', 'alleen', 'slechts');

/** "De weken worden niet korter als u al eerder hebt gezocht." */
const AL_GEZOCHT = concept('al gezocht', 'al … gezocht', 'eerder … gezocht');

/** "Hebt u geen vrijstelling, dan …", "als u geen vrijstelling hebt, …", "zonder ontheffing …", "het is geen uitzondering dat …": nothing is denied to anybody. */
function isInCase(statement: Statement, span: Span): boolean {
  const { words } = statement;
  if (words[span.end]?.plain === 'dat') return true;
  if (words.slice(Math.max(0, span.start - 2), span.start).some(({ plain }) => plain === 'zonder')) return true;
  const opening = words.findIndex((_, at) => statement.sameClause({ start: at, end: at + 1 }, span));
  if (CASE.has(words[opening]?.plain ?? '')) return true;
  if (opening !== 0) return false;
  return words.some(({ plain }, at) => at >= span.end && plain === 'dan' && !/^\d/.test(words[at + 1]?.plain ?? ''));
}

const CASE: ReadonlySet<string> = new Set(['als', 'wanneer', 'indien', 'zolang']);

const DENIES = [isWithoutException, isNoWayOut, bindsWhatever, neverEarlier, isNoneInRow];

/** Words between "nooit" and "eerder". */
const BESIDE = 8;
