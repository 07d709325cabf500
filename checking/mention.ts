/** Runs one mention over a page: whether the page tells what it should. */
import { concept } from '../language/concept.ts';
import type { Statement } from '../language/statement.ts';
import type { Link, MentionRule, Page, Telling } from '../rules/rule.ts';
import { isAboutScheme } from './about-scheme.ts';
import type { Bearing } from './bearing.ts';
import { basesInForce } from './law-in-force.ts';
import { isLookAlike } from './look-alike.ts';
import { isOfOtherAuthority } from './other-authority.ts';
import { isUnlikeTellings } from './unlike-tellings.ts';
import type { Verdict } from './verdict.ts';

/** So many quotes show that something is told. */
const MOST_QUOTES = 3;

/** So many fitting links are held to the text around them: each is looked up in the whole page, and a page may be all links. */
const MOST_LINKS = 20;

/**
 * A heading is quoted only where nothing below it tells it better.
 *
 * @param wrong statements that fail a claim, by the claim's id: what is told wrongly is not told
 */
export function findMention(
  rule: MentionRule,
  page: Page,
  bearing: Bearing,
  wrong: ReadonlyMap<string, ReadonlySet<Statement>>,
): Verdict {
  if (basesInForce(rule, page.asOf).length === 0)
    return { outcome: 'inapplicable', reason: 'law-not-in-force', quotes: [] };
  const isWrong = (statement: Statement) => rule.notWhenFailed.some((id) => wrong.get(id)?.has(statement));
  const whole: Statement[] = [];
  const headings: Statement[] = [];
  const part: Statement[] = [];
  const perhaps: Statement[] = [];
  let missing: string | undefined;
  for (const { statement, telling } of heardBy(rule, page, bearing)) {
    if (isWrong(statement)) continue;
    if (isUnlikeTellings(rule, statement)) perhaps.push(statement);
    else if (telling.told === 'part') {
      part.push(statement);
      missing ??= telling.missing;
    } else if (statement.kind === 'heading') headings.push(statement);
    else if (whole.push(statement) === MOST_QUOTES) break;
  }
  const told = whole.length > 0 ? whole : headings;
  if (told.length > 0) return { outcome: 'passed', quotes: told.slice(0, MOST_QUOTES) };
  const link = fittingLinks(rule, page).find((each) => standsAtScheme(each, rule, page));
  if (link !== undefined) return { outcome: 'passed', quotes: [], link };
  if (missing !== undefined)
    return { outcome: 'cantTell', reason: 'incomplete', missing, quotes: part.slice(0, MOST_QUOTES) };
  if (perhaps.length > 0) return { outcome: 'cantTell', reason: 'perhaps-told', quotes: perhaps.slice(0, MOST_QUOTES) };
  return { outcome: 'cantTell', reason: 'not-found-here', quotes: [] };
}

/** The statements that a mention hears, each with what it tells, in the order of the page. */
export function* heardBy(
  rule: MentionRule,
  page: Page,
  bearing: Bearing,
): Iterable<{ readonly statement: Statement; readonly telling: Telling }> {
  for (const statement of bearing(rule.about)) {
    if (isLookAlike(rule, statement) || isAboutScheme(rule, statement, page) !== 'yes') continue;
    const telling = rule.tells(statement, page);
    if (telling === undefined || isOfOtherAuthority(rule, statement)) continue;
    if (!isInMenu(statement) || rule.toldByName === true) yield { statement, telling };
  }
}

/** "Klacht over de gemeente" below "Zie ook": the name of another page tells nothing. */
function isInMenu({ kind, headings, words }: Statement): boolean {
  return kind === 'item' && words.length <= LONGEST_NAME && headings.at(-1)?.has(SEE_ALSO) === true;
}

/** Words of the name of a page. */
const LONGEST_NAME = 7;

const SEE_ALSO = concept(
  'zie ook',
  'zie ook',
  'bekijk ook',
  'lees ook',
  'lees verder',
  'meer lezen',
  'meer over',
  'verwante*',
  'gerelateerd*',
  'snel naar',
  'direct naar',
  'op deze pagina',
  'andere onderwerpen',
  'andere pagina*',
  'handige links',
  'ook interessant',
);

/** The first links of the page that the rule takes, as many as are looked at. */
function fittingLinks({ acceptsLink }: MentionRule, { links }: Page): readonly Link[] {
  if (acceptsLink === undefined) return [];
  const fitting: Link[] = [];
  for (const link of links) {
    if (acceptsLink(link)) fitting.push(link);
    if (fitting.length === MOST_LINKS) break;
  }
  return fitting;
}

/** A link is about what the text around it is about: "werk.nl" in a passage on the IOAW is no way to the bijstand. */
function standsAtScheme({ text }: Link, rule: MentionRule, page: Page): boolean {
  const around = page.statements.filter((each) => each.text.includes(text));
  return around.length === 0 || around.some((each) => isAboutScheme(rule, each, page) !== 'no');
}
