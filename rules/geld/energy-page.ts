/** How a page tells of the energietoeslag as a whole: where it names it, and where it says that it has ended. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';
import { APPLY, ASKS_ELSE, ASKS_IT, ENDED, ENERGY_ALLOWANCE, THIS_ALLOWANCE } from '../words/geld/energy-allowance.ts';

/** Headings under which a sentence says that the allowance has ended: what may be asked for there is something else. */
export const endedUnder = once(({ statements }: Page): ReadonlySet<Statement | undefined> => {
  const ending = statements.filter(
    (statement) =>
      statement.has(ENERGY_ALLOWANCE) &&
      (statement.has(ENDED) || statement.negates(ENERGY_ALLOWANCE)) &&
      !statement.isQuestion,
  );
  return new Set(ending.map(({ headings }) => headings.at(-1)));
});

/** What stands right below no more than its name. */
export function isFirstBelowName({ previous, headings }: Statement): boolean {
  const above = headings.at(-1);
  return previous === undefined && above?.has(ENERGY_ALLOWANCE) === true && above.words.length <= 2;
}

/** "Dan kunt u de toeslag aanvragen", "dien hieronder de aanvraag in", on a page about this one that says nowhere that it has ended. */
export function asksOnItsPage(statement: Statement, page: Page): boolean {
  const { headings, previous } = statement;
  if (!statement.has(APPLY) || headings[0]?.has(ENERGY_ALLOWANCE) !== true) return false;
  if (statement.has(THIS_ALLOWANCE)) return endedUnder(page).size === 0;
  if (page.schemeOf(statement) !== 'energietoeslag' || endsSomewhere(page) || statement.has(ASKS_ELSE)) return false;
  if (previous?.has(THIS_ALLOWANCE) === true) return statement.has(ASKS_IT);
  return statement.has(ASKS_READER) && headings.at(-1)?.has(TO_APPLY) === true;
}

/** Not the name of a button. */
const ASKS_READER = concept(
  'vraag aan',
  'dien* … in',
  'vraag* … aan',
  'doe* … aanvraag',
  'meld* … aan',
  'u … aanvragen',
);

/** Headings below which one reads how to apply for what the page is about. */
const TO_APPLY = concept(
  'aanvraag',
  'aanvraag indienen',
  'aanvraag doen',
  'aanvragen',
  'zo vraagt u',
  'hoe vraagt u',
  'hoe vraag ik',
);

/** "U kunt geen aanvraag meer indienen", without the name. */
const endsSomewhere = once(({ statements }: Page): boolean => statements.some((each) => each.has(ENDED)));
