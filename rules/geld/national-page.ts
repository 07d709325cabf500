/** Links and words that lead to the national page with the amounts of today. */
import { type Concept, concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import type { Link, Page } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { ASSETS, BENEFIT, NATIONAL_PAGE, NORM } from '../words/geld.ts';
import { assetAmountsOf } from './asset-amounts.ts';
import { normAmountsOf } from './norm-amounts.ts';

const HOSTS: ReadonlySet<string> = new Set(['rijksoverheid.nl', 'www.rijksoverheid.nl']);

/** The link goes to the national government, and its text or address names one of the words. */
export function leadsToNationalPage({ text, href }: Link, words: readonly string[]): boolean {
  const address = URL.parse(href);
  if (address === null || !HOSTS.has(address.hostname)) return false;
  const told = `${text} ${address.pathname}`.toLowerCase();
  return words.some((word) => told.includes(word));
}

/** "De bedragen van nu staan op rijksoverheid.nl", where the page gives limits for assets and no norms. */
export function isOnLimitsGiven(statement: Statement, page: Page): boolean {
  if (!statement.has(NATIONAL_PAGE) || !statement.has(THE_AMOUNTS)) return false;
  if ([statement.headings.at(-1), statement.previous].some((each) => each?.has(HOW_HIGH))) return false;
  return ![NORM, BENEFIT, HOW_HIGH].some((each) => statement.has(each)) && givesOnlyLimits(page);
}

const THE_AMOUNTS = concept('de bedragen', '*bedragen');
const HOW_HIGH = concept('hoogte', 'hoogte', 'hoe hoog', 'hoeveel');

const givesOnlyLimits = once(
  (page: Page): boolean =>
    page.statements.some((each) => assetAmountsOf(each, page).length > 0) &&
    page.statements.every((each) => normAmountsOf(each, page).length === 0),
);

/** The statement says that the national page has the thing that it names, or that its question or heading does, and not the others. */
export function pointsToNationalPage(statement: Statement, thing: Concept, ...others: readonly Concept[]): boolean {
  if (!statement.has(NATIONAL_PAGE)) return false;
  const above = questionAnswered(statement) ?? statement.headings.at(-1);
  const named = statement.has(thing) ? [statement] : [statement, above];
  if (named.some((each) => others.some((other) => each?.has(other) === true))) return false;
  return named.some((each) => each?.has(thing) === true);
}

/** "Uw eigen geld blijft onder een grens. Op rijksoverheid.nl leest u hoeveel dat is.": how much one may have, and not how much one gets. */
export function isHowMuchOfAssets(statement: Statement): boolean {
  if (!statement.has(NATIONAL_PAGE) || !statement.has(HOW_MUCH_IT_IS)) return false;
  return statement.previous?.has(ASSETS) === true && ![NORM, BENEFIT].some((each) => statement.has(each));
}

const HOW_MUCH_IT_IS = concept(
  'hoeveel dat is',
  ...['u', 'je', 'u daarvan', 'je daarvan'].map((who) => `hoeveel ${who} mag hebben`),
  ...['dat', 'dit', 'het'].map((it) => `hoeveel ${it} … is`),
  ...['die', 'deze'].map((it) => `hoe hoog ${it}`),
);
