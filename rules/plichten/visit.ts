/** Whether a statement speaks of somebody of the municipality who comes to look how one lives. */
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import type { Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import {
  BEZOEKENDE,
  BEZOEKER,
  BINNEN,
  BINNENKOMEN,
  HUISBEZOEK,
  HUISBEZOEK_OF_BINNEN,
  IETS_ANDERS,
  OP_KANTOOR,
  STUKKEN_BINNEN,
  TOELATEN,
  WONING,
} from '../words/huisbezoek.ts';

/** Sentences that a visit stays the subject. */
const REMEMBERED = 2;

/** A visit by name, or somebody of the municipality who comes into the home. */
export const isOfVisit = once((statement: Statement): boolean => namesVisit(statement) && !isOfTerm(statement));

function namesVisit(statement: Statement): boolean {
  if (statement.has(HUISBEZOEK_OF_BINNEN) || statement.near(BEZOEKENDE, BINNENKOMEN)) return true;
  if (statement.near(BEZOEKENDE, TOELATEN) && !statement.has(IETS_ANDERS)) return true;
  return statement.has(WONING) && statement.has(BEZOEKER) && statement.near(WONING, BINNEN, 6);
}

/** "Laat ons binnen een week weten", "wanneer uw formulier binnen moet zijn": a term, or papers that come in. */
export function isOfTerm(statement: Statement): boolean {
  if ([HUISBEZOEK, BEZOEKENDE, WONING].some((each) => statement.has(each))) return false;
  if (statement.has(STUKKEN_BINNEN)) return true;
  const within = statement.words.findIndex(({ plain }) => plain === 'binnen');
  return statement.durations.some(({ start }) => start === within || start === within + 1);
}

/** Names nothing else, and a visit is what stands above it: in the sentences before it, in what opens its list, in its heading. */
export function isBelowVisit(statement: Statement, page: Page): boolean {
  const { intro, headings, previous } = statement;
  if (statement.has(IETS_ANDERS) || (previous?.has(OP_KANTOOR) && !isOfVisit(previous))) return false;
  return [...sectionBefore(statement, page, REMEMBERED), intro, headings.at(-1)].some(
    (each) => each !== undefined && isOfVisit(each),
  );
}
