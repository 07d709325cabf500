/** The headings above the text that is being read: a stack that keeps the order of ranks. */
import type { Panels } from './panels.ts';
import { isHeading, type Place } from './places.ts';

/** Headings 1 to 6 rank as such; below them buttons of accordions and named divs, and below those bold lines. */
export interface Heading {
  readonly rank: number;
  readonly text: string;
}

const OPENER = 7;
const BOLD_LINE = 8;
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
  const names = `${element.attribute('class') ?? ''} ${element.attribute('id') ?? ''}`;
  if ((name === 'div' || name === 'p') && TITLE_WORD.test(names)) return PAGE_TITLE.test(names) ? 1 : OPENER;
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

/** Level 1 to 6 to show for the last heading of a path. */
export function levelOf(path: readonly Heading[]): number {
  const rank = path.at(-1)?.rank ?? 1;
  if (rank <= 6) return rank;
  return Math.min(6, (path.findLast((each) => each.rank <= 6)?.rank ?? 1) + (rank - OPENER) + 1);
}
