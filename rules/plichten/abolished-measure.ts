/** Judges whether a page says that the measure of 100 percent is gone, while it is law (art. 18 lid 5). */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { isInForce } from '../norms/participatiewet-in-balans.ts';
import { cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { BOETE } from '../words/boete.ts';
import {
  AFGESCHAFT,
  AFGESCHAFT_ZELF,
  ANDERE_MAATREGEL,
  EEN_GEVAL,
  HONDERD_PROCENT,
  MAATREGEL,
  VERORDENING,
} from '../words/sanctie.ts';

/** "De maatregel is afgeschaft", while it is law. */
export function judgeAbolition(statement: Statement, page: Page): Judgement | undefined {
  const gone = statement.find(AFGESCHAFT).filter(({ start }) => {
    const before = statement.words[start - 1]?.plain ?? '';
    // "De 100% uit de wet blijft."
    const isOfLaw = before.endsWith('%') && statement.words[start]?.plain === 'uit';
    return !isOfLaw && !LAID_DOWN.test(before);
  });
  if (gone.length === 0 || statement.isFuture || isOfOneCase(statement) || statement.has(ANDERE_MAATREGEL))
    return undefined;
  // A fine of 100% is another thing, and was lowered in 2017.
  if (statement.has(BOETE) && !statement.has(MAATREGEL)) return undefined;
  const whole = statement.percentages.find(({ value }) => value === 100);
  // "De maatregel van 40% is afgeschaft": a local one.
  if (statement.percentages.length > 0 && whole === undefined) return undefined;
  const measures = [...statement.find(HONDERD_PROCENT), ...(whole && statement.has(MAATREGEL) ? [whole] : [])];
  if (measures.length === 0 || statement.has(VERORDENING)) return undefined;
  if (statement.negates(AFGESCHAFT_ZELF)) return PASSED;
  if (isInForce('maatregelen', page.asOf)) return undefined;
  const isSaid = measures.some((measure) =>
    gone.some((end) => statement.sameClause(measure, end) || statement.near(measure, end, 12)),
  );
  return isSaid ? FAILED : cantTell('context-unclear');
}

/** "De plichten uit de wet": what stands in it, and not what went out of it. */
const LAID_DOWN = /plicht(?:en|ing|ingen)?$|^(?:regels?|eisen|voorwaarden|artikel)$/;

/** "Als maatregel": as what, not when. */
const ALS_MAATREGEL = concept('als maatregel', ...['maatregel', 'straf', 'sanctie'].map((what) => `als ${what}`));

/** "Doet u alsnog mee? Dan geldt de maatregel niet langer": one measure ends, the law has it still. */
function isOfOneCase(statement: Statement): boolean {
  if (statement.has(AFGESCHAFT_ZELF)) return false;
  return (
    (statement.isConditional && !statement.has(ALS_MAATREGEL)) ||
    statement.words[0]?.plain === 'dan' ||
    statement.has(EEN_GEVAL)
  );
}
