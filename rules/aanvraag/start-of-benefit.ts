/** Whether a statement tells on which day the benefit, or the right to it, starts. */
import type { Statement } from '../../language/statement.ts';
import { ANDER_BEGIN, INGAAN, UITBETALING, UITKERING, VANAF } from '../words/aanvraag.ts';

/** The benefit "gaat in", or one has a right to it "vanaf"; not a term, a course or a payment that begins. */
export function tellsStart(statement: Statement): boolean {
  if (!namesBenefit(statement) || statement.has(UITBETALING)) return false;
  if (statement.has(ANDER_BEGIN) && !statement.has(INGAAN)) return false;
  if (statement.has(INGAAN)) return !begins(statement);
  return statement.has(VANAF);
}

/** Own words, or, for a list item or an answer, what stands right above it. */
function namesBenefit(statement: Statement): boolean {
  if (statement.has(UITKERING)) return true;
  const above = statement.intro ?? statement.headings.at(-1);
  return above?.has(UITKERING) === true && (above.has(INGAAN) || statement.has(INGAAN));
}

/** Something else begins: "de termijn begint", "het traject start". */
function begins(statement: Statement): boolean {
  return statement.has(ANDER_BEGIN) && statement.near(ANDER_BEGIN, INGAAN, 3) && !statement.near(UITKERING, INGAAN, 3);
}
