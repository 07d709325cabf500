/** "U zoekt eerst vier weken. Dit geldt niet als u 27 of ouder bent.": does what follows leave the weeks to the young? */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';
import { sectionAfter } from '../section.ts';
import { ALLE_LEEFTIJDEN, JONGEREN, OOK } from '../words/zoektermijn/leeftijd.ts';
import { ZOEKTERMIJN } from '../words/zoektermijn/periode.ts';
import { AANVRAAG, AT_ONCE } from '../words/zoektermijn/volgorde.ts';
import { isLifted } from './imposes.ts';
import { audienceOf, isOlder, isYoung, namesItPlainly } from './search-period.ts';

/** How many sentences on the limit may stand. */
const REACH = 3;

/** One of the sentences after it limits the weeks to people under 27, or leaves them out for who is older. */
export const isLimitedAfter = (statement: Statement, page: Page): boolean =>
  sectionAfter(statement, page, REACH).some((each) => isForYoungOnly(each) || freesOlder(each));

/** "Deze is er voor iedereen tot 27 jaar", "De zoekperiode is voor jongeren." */
function isForYoungOnly(statement: Statement): boolean {
  if (!statement.ages.some(isYoung) && !statement.has(JONGEREN)) return false;
  if (statement.isQuestion || isForOthersToo(statement)) return false;
  return statement.has(ALLEEN) || statement.has(ZOEKTERMIJN) || POINTS_BACK.has(firstOf(statement));
}

/** "Bent u 27 of ouder? Dan hoeft dit niet", "Bent u 27 of ouder, sla deze stap dan over": they do something else. */
function freesOlder(statement: Statement): boolean {
  if (!statement.ages.some(isOlder) || isForOthersToo(statement)) return false;
  const said = statement.isQuestion ? statement.next : statement;
  if (said === undefined || isForOthersToo(said)) return false;
  return isLifted(said) || !(namesItPlainly(said) || said.has(LATER) || said.has(SAME));
}

/** Elsewhere on the page who is older need not look first, or applies at once: "27 jaar of ouder: u kunt meteen aanvragen". */
export const freesOlderElsewhere = once((page: Page) =>
  page.statements.some((each) => {
    if (each.isQuestion || isForOthersToo(each) || !isOlder(audienceOf(each, page))) return false;
    return (isLifted(each) && each.has(FIRST)) || (each.has(AT_ONCE) && each.has(AANVRAAG));
  }),
);

const FIRST = concept('eerst zoeken', 'eerst … zoeken', 'eerst … te zoeken', 'weken', 'wachten');

const isForOthersToo = (statement: Statement): boolean => statement.has(OOK) || statement.has(ALLE_LEEFTIJDEN);

const firstOf = ({ words }: Statement): string => words[0]?.plain ?? '';
const POINTS_BACK: ReadonlySet<string> = new Set(['dit', 'dat', 'deze', 'die', 'het', 'geldt', 'gelden']);

const ALLEEN = concept('alleen', 'alleen', 'slechts', 'uitsluitend', 'enkel');

/** They wait as well. */
const LATER = concept('later', 'daarna', 'pas', 'eerst', 'na die', 'na deze', 'na vier weken', 'na 4 weken', 'weken');
const SAME = concept('hetzelfde', 'hetzelfde', 'dezelfde', 'net zo', 'niet anders', 'geen verschil', 'wel');
