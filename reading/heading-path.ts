/** The headings above the text that is being read: a stack that keeps the order of ranks. */
import type { Panels } from './panels.ts';
import { isHeading, type Place } from './places.ts';
import type { TreeElement } from './tree.ts';

/** Headings 1 to 6 rank as such; below them buttons of accordions and named divs, and below those bold lines. */
export interface Heading {
  readonly rank: number;
  readonly text: string;
}

const OPENER = 7;
export const BOLD_LINE = 8;
const LONGEST = 100;

const TITLE_WORD = /(?:^|[^a-z])(?:kop|kopje|koptekst|tussenkop|titel|title|heading|paginatitel)(?:$|[^a-z])/i;
const PAGE_TITLE = /pa(?:ge|gina)[-_]?tit(?:le|el)/i;

/** Rank of the heading that this element is, or undefined when it is none. */
export function rankOf(place: Place, panels: Panels): number | undefined {
  const { name, element, size, linked, bold, holdsBlock, holdsHeading } = place;
  if (element === undefined || size === 0) return undefined;
  if (isHeading(place)) {
    const level = Number(/^h([1-6])$/.exec(name)?.[1] ?? element.attribute('aria-level') ?? 2);
    return level >= 1 && level <= 6 ? level : 6;
  }
  if (holdsHeading) return undefined;
  if (name === 'summary') return OPENER;
  if ((name === 'button' || place.role === 'button' || place.role === 'tab') && panels.isLabel(place)) return OPENER;
  if (holdsBlock || size > LONGEST || linked > size / 2) return undefined;
  if (isNamedTitle(place)) return levelNamed(place) ?? (PAGE_TITLE.test(namesOf(element)) ? 1 : OPENER);
  if ((name === 'p' || name === 'div') && bold === size) return BOLD_LINE;
  return undefined;
}

/** A line that only looks like a heading is one when it does not end as a sentence does. */
export function readsLikeHeading(rank: number, text: string): boolean {
  return rank < OPENER || !/[.;,]$/.test(text);
}

/** Pure stack: the path after this heading comes. */
export function under(path: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...path.filter(({ rank }) => rank < heading.rank), heading];
}

/** Level 1 to 6 to show for the last heading of a path; those without a level of their own count on from the last that has one. */
export function levelOf(path: readonly Heading[]): number {
  const at = path.findLastIndex(({ rank }) => rank <= 6);
  return Math.min(6, (path[at]?.rank ?? 1) + path.length - 1 - at);
}

/** A div or paragraph that its name calls a title, or an element of the site itself: "nl-heading". */
export function isNamedTitle({ name, element, size, linked, holdsBlock }: Place): boolean {
  if (element === undefined || holdsBlock || size > LONGEST || linked > size / 2) return false;
  return name.includes('-')
    ? TITLE_WORD.test(name)
    : (name === 'div' || name === 'p') && TITLE_WORD.test(namesOf(element));
}

/** The level that an element of the site itself names: `<nl-heading level="3">`, `<nl-heading-3>`. */
function levelNamed({ name, element }: Place): number | undefined {
  if (!name.includes('-')) return undefined;
  const level = Number(element?.attribute('level') ?? /-?([1-6])$/.exec(name)?.[1]);
  return level >= 1 && level <= 6 ? level : undefined;
}

/**
 * Bold words on a line of their own above the rest of their paragraph: "<p><b>Voorschot</b><br>Dat komt vanzelf.".
 *
 * @param next the element or text after it
 */
export function headsParagraph({ name, parent, size, linked }: Place, next: Place | undefined): boolean {
  if ((name !== 'b' && name !== 'strong') || size === 0 || size > LONGEST || linked > size / 2) return false;
  return next?.name === 'br' && next.parent === parent && parent !== undefined && parent.size > size;
}

function namesOf(element: TreeElement): string {
  return `${element.attribute('class') ?? ''} ${element.attribute('id') ?? ''}`;
}
