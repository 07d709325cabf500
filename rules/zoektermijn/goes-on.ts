/** What goes on about weeks told just before: "Dat geldt op elke leeftijd", "Voor mensen van 27 en ouder geldt hetzelfde." */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { FAILED, type Judgement, type Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { affirms } from '../surroundings.ts';
import { GELDT } from '../words/zoektermijn/gelding.ts';
import { ALLE_LEEFTIJDEN, IEDEREEN } from '../words/zoektermijn/leeftijd.ts';
import { WACHTTIJD, ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import { AANVRAAG, AT_ONCE, PAS, VOOR_DIE_TIJD } from '../words/zoektermijn/volgorde.ts';
import { AAN_HET_WERK, AL_GEHOLPEN, ALVAST } from '../words/zoektermijn/zoeken.ts';
import { ROW } from './answer-in-row.ts';
import { imposes, isLifted, leavesItToUs } from './imposes.ts';
import {
  audienceOf,
  isForYoung,
  isOlder,
  isYoung,
  limitsToYoung,
  namesFourWeeks,
  namesItPlainly,
} from './search-period.ts';
import { looksAfterApplying } from './wait-before-applying.ts';

/** "Dat moet ook als u 45 bent", "Ook als u 45 bent." */
function goesOn(statement: Statement): boolean {
  const first = statement.words[0]?.plain ?? '';
  const points = POINTS_BACK.has(first) || (first === 'de' && THE_WAIT.has(statement.words[1]?.plain ?? ''));
  if (first === 'ook') {
    if (statement.isQuestion) return false;
    const isShort = statement.words.length <= ROW && !statement.modality.has('kan');
    return isShort || (statement.has(PAS) && statement.has(AANVRAAG));
  }
  if (!points || statement.modality.has('kan')) return false;
  return (
    [GELDT, ALLE_LEEFTIJDEN].some((each) => statement.has(each)) ||
    statement.modality.has('moet') ||
    affirms(statement, IEDEREEN)
  );
}

const POINTS_BACK: ReadonlySet<string> = new Set(['dit', 'dat', 'deze', 'die', 'zij', 'hetzelfde']);
const THE_WAIT: ReadonlySet<string> = new Set(['wachttijd', 'wachtperiode', 'wachttermijn']);

/** "Voor mensen van 27 en ouder geldt hetzelfde": after a sentence that sets the weeks. */
export function judgeSame(statement: Statement, page: Page): Judgement | undefined {
  const { ages } = statement.ages.length === 0 && statement.previous?.isQuestion ? statement.previous : statement;
  if (ages.length === 0 || !ages.every((age) => isOlder(age)) || statement.isQuestion) return undefined;
  if (!affirms(statement, SAME) && !statement.has(NO_OTHER)) return undefined;
  if (isLifted(statement) || statement.has(AT_ONCE)) return undefined;
  const before = sectionBefore(statement, page, 2).find(setsWeeks);
  return before !== undefined && !isLifted(before) ? FAILED : undefined;
}

export const SAME = concept(
  'hetzelfde',
  'hetzelfde',
  'dezelfde',
  'even lang',
  'net zo',
  ...['dit', 'dat', 'deze', 'die'].map((that) => `geldt ${that} ook`),
  ...['dit', 'dat', 'het'].flatMap((that) => [`doen ${that}`, `moeten ${that} ook`]),
);
const NO_OTHER = concept('niet anders', 'niet anders', 'geen verschil');

/** "Dit geldt voor iedereen", "Voor die tijd nemen wij geen aanvraag aan": after a sentence that sets the weeks to find work. */
export function judgeContinued(statement: Statement, page: Page): Judgement | undefined {
  if (leavesItToUs(statement)) return FAILED;
  const comesBefore = statement.has(VOOR_DIE_TIJD) && statement.has(AANVRAAG);
  if (!comesBefore && !goesOn(statement)) return undefined;
  const before = setBefore(statement, page);
  if (before === undefined || isLifted(statement) || isLifted(before)) return undefined;
  const isOfYoung = isYoung(audienceOf(before, page)) || isForYoung(page);
  if (comesBefore) return isOfYoung ? undefined : FAILED;
  const everybody = (statement.has(IEDEREEN) && !isOfYoung) || statement.has(ALLE_LEEFTIJDEN);
  if (everybody && statement.ages.every(({ from, to }) => to === undefined || from === to)) return FAILED;
  return statement.ages.length > 0 && statement.ages.every(isOlder) ? FAILED : undefined;
}

/** The sentence just before it that sets the weeks, or the one before "Pas daarna kunt u aanvragen". */
function setBefore(statement: Statement, page: Page): Statement | undefined {
  const [before, earlier, ...first] = sectionBefore(statement, page, 4);
  const far = first.find((each) => statement.has(ALLE_LEEFTIJDEN) && setsWeeks(each));
  if (far !== undefined && !isForYoung(page) && !limitsToYoung(page)) return far;
  if (before === undefined || setsWeeks(before) || earlier === undefined)
    return before && setsWeeks(before) ? before : undefined;
  if (!before.has(PAS) || !before.has(AANVRAAG) || looksAfterApplying(earlier) || !namesFourWeeks(earlier))
    return undefined;
  return namesItPlainly(earlier) || earlier.has(AAN_HET_WERK) ? earlier : undefined;
}

/** Four weeks in which somebody must find work. */
function setsWeeks(statement: Statement): boolean {
  if (statement.has(ALVAST) || statement.has(AL_GEHOLPEN) || looksAfterApplying(statement)) return false;
  if (!namesFourWeeks(statement)) return false;
  if (namesItPlainly(statement) || statement.has(AAN_HET_WERK)) return true;
  return statement.has(WACHTTIJD) && statement.previous?.has(AAN_HET_WERK) === true;
}

/** Somewhere the page puts it on people of 27 and over as well: then it is not for the young only. */
export const extendsToOlder = once((page: Page) =>
  page.statements.some(
    (each) =>
      leavesItToUs(each) ||
      (each.has(ZOEKTERMIJN) && each.ages.some(isOlder) && !each.isQuestion && imposes(each) && !isLifted(each)) ||
      (each.ages.some(isOlder) && !each.isQuestion && judgeContinued(each, page) === FAILED),
  ),
);
