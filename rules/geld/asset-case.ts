/** An amount that somebody has, told as a case: no limit. */
import { concept } from '../../language/concept.ts';
import type { Money } from '../../language/money.ts';
import type { Statement } from '../../language/statement.ts';
import { NO_RIGHT } from '../words/geld.ts';

/** "Met € 5.000 spaargeld", "een alleenstaande heeft € 5.000", "hebt u € 15.540 en woont u alleen?", "€ 5.000 van uw partner". */
export function isCase(money: Money, statement: Statement): boolean {
  if (statement.near(money, OF_WHOM, 0) || isOfReader(money, statement)) return true;
  return OWNS.has(statement.words[money.start - 1]?.plain ?? '') || isPutToReader(money, statement);
}

const OF_WHOM = concept('van u en', 'van u en', 'van uw partner');
const OWNS: ReadonlySet<string> = new Set(['met', 'heeft', 'had', 'bezit', 'bezat', 'spaarde']);

/** "Van uw spaargeld van € 11.300"; not "uw grens van € 7.770". */
function isOfReader({ start, bound }: Money, { words }: Statement): boolean {
  const [whose, what, of] = [3, 2, 1].map((back) => words[start - back]?.plain ?? '');
  return bound === 'exact' && of === 'van' && WHOSE.has(whose ?? '') && HAD.test(what ?? '');
}

const WHOSE: ReadonlySet<string> = new Set(['uw', 'je', 'jouw', 'haar', 'zijn', 'hun']);
const HAD = /^(?:\w*geld|erfenis|saldo|bezit|auto|huis)$/;

/** A question of what the reader has, or "heeft Jan …, dan"; but so little may not cost the right. */
function isPutToReader({ start, bound, cents }: Money, statement: Statement): boolean {
  const { words, next } = statement;
  const asks = words.findIndex(({ plain }) => ASKS.has(plain));
  if (asks < 0 || start < asks || start - asks > NEAR || bound !== 'exact') return false;
  if (asks > 0 && words[asks - 1]?.plain !== 'en') return false;
  return cents > MOST_OF_ONE || ![statement, next].some((each) => each?.has(NO_RIGHT));
}

const ASKS: ReadonlySet<string> = new Set(['hebt', 'heeft', 'heb']);
/** Words from the verb to the amount. */
const NEAR = 5;
/** Somewhat more than one person may have. Euro cents. */
const MOST_OF_ONE = 9_000_00;
