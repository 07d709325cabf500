/** A table of shares of the norm by how many live together, which says from what age it counts them: in its rows or in its head. */
import type { Age } from '../../language/age.ts';
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { normsOfAmount } from '../norms/norm.ts';
import type { Page } from '../rule.ts';
import { sectionAfter, sectionBefore } from '../section.ts';
import { PEOPLE } from '../words/geld/housemate-myths.ts';
import { AT_HOME, BENEFIT, COST_SHARING, HOUSEMATES, NORM, UNTIL_STATE_PENSION } from '../words/geld.ts';
import { isTooYoung } from './housemate-ages.ts';

/** "2 personen vanaf 21 jaar | 50%", or "Aantal bewoners vanaf 21 jaar | Uw deel" above "2 | 50%": so those of 21 count. */
export function countsYoungInShares(statement: Statement, page: Page): boolean {
  const { kind, ages } = statement;
  if (kind === 'sentence' || ages.length !== 1 || !ages.every((age) => isTooYoung(age) && age.to === undefined))
    return false;
  if (statement.has(UNTIL_STATE_PENSION) || !ages.some((age) => isOfMany(age, statement))) return false;
  if (!isShare(statement) && !isHeadOfShares(statement)) return false;
  const around = [statement, statement.intro, statement.headings.at(-1), ...sectionBefore(statement, page, FEW)];
  if (![NORM, BENEFIT, COST_SHARING].some((each) => around.some((place) => place?.has(each)))) return false;
  if (![...around, ...statement.headings].some((place) => place?.has(SHARED))) return false;
  return ![...around, ...sectionAfter(statement, page, FEW)].some((each) => each?.ages.some(isOfLaw));
}

const SHARED = either('gedeeld huis', COST_SHARING, HOUSEMATES, AT_HOME);

/** Sentences and rows of its section in which the age of the law may be told. */
const FEW = 8;

/** "Personen vanaf 21 jaar": directly behind whom it counts. */
const isOfMany = ({ start }: Age, statement: Statement): boolean =>
  statement.find(MANY).some(({ end }) => end <= start && start - end <= 1);

const MANY = either('bewoners', PEOPLE, HOUSEMATES, concept('bewoners', 'bewoners', 'inwoners', 'woningdelers'));

const isOfLaw = ({ from = 0, to = 0 }: Age): boolean => from >= LIMIT || to === LIMIT - 1;
const LIMIT = 27;

/** Percent of the couple's norm for each of two, three, four and five. */
const SHARES: ReadonlySet<number> = new Set([50, 43.33, 43.3, 43, 40, 38]);

const isShare = ({ percentages }: Statement): boolean => percentages.some(({ value }) => SHARES.has(value));

/** Says what stands in the rows below it. */
export const isHead = ({ kind, next, text }: Statement): boolean =>
  kind === 'row' && next?.intro?.text.endsWith(text) === true;

/** Of its first rows one gives a share, as a percentage or to the cent. */
function isHeadOfShares(head: Statement): boolean {
  if (!isHead(head)) return false;
  const below = [head.next, head.next?.next, head.next?.next?.next];
  return below.some((row) => row !== undefined && (isShare(row) || isAmountOfShare(row)));
}

const isAmountOfShare = ({ amounts }: Statement): boolean =>
  amounts.some(({ cents }) => cents % 100 !== 0 && normsOfAmount(cents, 2).some(({ name }) => name === 'kostendeler'));
