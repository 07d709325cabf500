/** What the script in the page says to the panel. The page's own process may have been taken over: everything is checked. */
import type { IsoDate } from '../../language/date.ts';
import type { Block, NotRead, PageLink, PageText } from '../../reading/page-text.ts';
import { type Guard, isCount, isFlag, isListOf, isMessage, isOneOf, isShape, isText, optional } from './shape.ts';

export type Side = 'left' | 'right';

/** Where the panel stands. `sheet`: over the lower part of a narrow window. */
export interface Place {
  readonly side: Side;
  /** CSS pixels. */
  readonly width: number;
  readonly sheet: boolean;
}

export type PageToPanel =
  | { readonly kind: 'page'; readonly page: PageText }
  /** Names of the marks whose sentence is on the page, and of those whose sentence is no longer there. */
  | { readonly kind: 'marked'; readonly found: readonly string[]; readonly gone: readonly string[] }
  /** What the person has selected on the page, or "". */
  | { readonly kind: 'selected'; readonly text: string }
  | { readonly kind: 'place'; readonly place: Place }
  /** The person wants the keyboard in the panel. */
  | { readonly kind: 'focus' };

/** Characters and items; the reader stays below them. */
const LONGEST = 100_000;
const MOST = 20_000;

const text = isText(LONGEST);
const texts = isListOf(text, MOST);
const names = isListOf(isText(200), MOST);
const isDate: Guard<IsoDate> = (value): value is IsoDate =>
  isText(10)(value) && /^\d{4}-\d\d-\d\d$/.test(value);

const isLink = isShape<PageLink>({ text, href: text });

const isNotRead = isShape<NotRead>({
  what: isOneOf('frame', 'pdf', 'closed-shadow', 'login', 'too-large'),
  where: text,
});

const isBlock = isShape<Block>({
  kind: isOneOf('heading', 'paragraph', 'item', 'row', 'definition'),
  level: optional(isCount),
  headings: texts,
  intro: optional(text),
  group: optional(isCount),
  text,
  sentences: texts,
  links: isListOf(isLink, MOST),
  folded: isFlag,
});

const isPageText = isShape<PageText>({
  version: (value): value is 1 => value === 1,
  url: text,
  title: text,
  declaredLanguage: isText(100),
  lastChanged: optional(isDate),
  blocks: isListOf(isBlock, MOST),
  notRead: isListOf(isNotRead, MOST),
});

export const isPageToPanel = isMessage<PageToPanel>({
  page: { page: isPageText },
  marked: { found: names, gone: names },
  selected: { text },
  place: { place: isShape<Place>({ side: isOneOf<Side>('left', 'right'), width: isCount, sheet: isFlag }) },
  focus: {},
});
