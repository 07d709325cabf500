/** From a document to what it says: `PageText`, plain data. The same document gives the same PageText in browser and Node. */
import { blocksOf } from './blocks.ts';
import { LONGEST_LAST_CHANGED, lastChangedIn, lastChangedInMeta } from './last-changed.ts';
import { leaveOut } from './left-out.ts';
import { absolute } from './links.ts';
import { mainTextOf } from './main-text.ts';
import { notReadOf } from './not-read.ts';
import type { PageText } from './page-text.ts';
import { panelsOf } from './panels.ts';
import { type Document, measure, type Place, placesOf } from './places.ts';
import type { TreeElement } from './tree.ts';
import { visibleText } from './visible-text.ts';

/** A document with its main text found: what reading and finding quotes again both start from. */
export interface OpenedPage {
  readonly document: Document;
  readonly roots: readonly Place[];
  readonly panels: ReturnType<typeof panelsOf>;
}

/** Lists the nodes, leaves out what is no text of the page, and finds the main text. */
export function openPage(root: TreeElement): OpenedPage {
  const document = placesOf(root);
  const panels = panelsOf(document.places);
  leaveOut(document.places, panels);
  measure(document.places);
  return { document, roots: mainTextOf(document.places), panels };
}

/**
 * Reads a page. Never throws, and takes time in proportion to its size.
 *
 * @param root the html element
 * @param url absolute address of the page, for its links; or a file name
 */
export function readPage(root: TreeElement, { url }: { readonly url: string }): PageText {
  const { document, roots, panels } = openPage(root);
  const base = baseOf(document.silent, url);
  const { blocks, lastChanged, isFull } = blocksOf(document.places, roots, panels, base);
  const notRead = notReadOf(document, roots, { url, base });
  const changed = lastChanged ?? lastChangedAnywhere(document.places) ?? lastChangedInMeta(document.silent);
  return {
    version: 1,
    url,
    title: titleOf(document.places),
    declaredLanguage:
      (root.attribute('lang') ?? root.attribute('xml:lang') ?? '').trim().toLowerCase().split('-')[0] ?? '',
    ...(changed === undefined ? {} : { lastChanged: changed }),
    blocks,
    notRead:
      isFull && !notRead.some(({ what }) => what === 'too-large')
        ? [...notRead, { what: 'too-large', where: url }]
        : notRead,
  };
}

/** Where the page's links start from. */
function baseOf(silent: readonly Place[], url: string): string {
  const href = silent.find(({ name }) => name === 'base')?.element?.attribute('href');
  return absolute(href ?? '', url) ?? url;
}

/** The title element, else the first heading. */
function titleOf(places: readonly Place[]): string {
  const title = places.find(({ name }) => name === 'title') ?? places.find(({ name }) => name === 'h1');
  if (title === undefined) return '';
  let text = '';
  for (let at = title.index; at < title.end && text.length < 1000; at++) text += places[at]?.text?.data ?? '';
  return visibleText(text).slice(0, 300);
}

/** In a footer or side column, where such a line often stands. */
function lastChangedAnywhere(places: readonly Place[]) {
  for (const { text, parent, length } of places) {
    if (
      text === undefined ||
      parent === undefined ||
      length > LONGEST_LAST_CHANGED ||
      !/gewijzigd|wijziging|bijgewerkt|aangepast|update/i.test(text.data)
    )
      continue;
    const date = lastChangedIn(visibleText(lineOf(parent, places)));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Nodes of a line that are looked at: a parent of a hundred thousand lines must not be read again for each. */
const MOST_NODES = 100;

function lineOf({ index, end }: Place, places: readonly Place[]): string {
  let line = '';
  const last = Math.min(end, index + MOST_NODES);
  for (let at = index; at < last && line.length < 200; at++) line += places[at]?.text?.data ?? '';
  return line;
}
