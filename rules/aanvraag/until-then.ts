/** Until the day that is named one had another income, or lived elsewhere: then the benefit may well start later than the report. */
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { questionAnswered } from '../surroundings.ts';
import { NOG_GEEN_RECHT } from '../words/aanvraag/terugwerkend-ander.ts';

const OTHER_INCOME = concept(
  'ander inkomen tot dan',
  ...['nog', 'laatste'].flatMap((still) =>
    ['loon', 'salaris', 'inkomen', 'WW', 'uitkering van'].map((pay) => `${still} ${pay}`),
  ),
  ...['oude', 'vorige', 'andere'].map((other) => `${other} gemeente`),
  ...['loon', 'salaris', 'inkomen', 'WW', 'Ziektewet'].flatMap((pay) =>
    ['over deze maand', 'tot en met'].map((time) => `${pay} ${time}`),
  ),
  'kinderbijslag',
);
const NOT_YET = either('nog geen recht hier', OTHER_INCOME, NOG_GEEN_RECHT);

export function hadOtherUntilThen(statement: Statement): boolean {
  const { previous } = statement;
  return [statement, previous, previous && questionAnswered(previous)].some((each) => each?.has(NOT_YET) === true);
}
