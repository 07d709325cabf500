/** What stands on a page but cannot be read: frames, PDF files, closed shadow roots, texts behind a login. */
import { absolute } from './links.ts';
import { holderOf, LEAST_TEXT } from './main-text.ts';
import type { NotRead } from './page-text.ts';
import type { Document, Place } from './places.ts';

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);
const LOGIN = /\b(digid|eherkenning|eidas|inloggen|log in|wachtwoord)\b/i;
/** So many of a kind are named; a page of links to PDF files must not fill the report. */
const MOST = 20;

/** Reports within the main text, or on the whole page when that has none. @param base where links start from */
export function notReadOf(
  page: Document,
  roots: readonly Place[],
  { url, base }: { readonly url: string; readonly base: string },
): readonly NotRead[] {
  const within = (index: number) =>
    // What says no text has the index of what comes after it.
    roots.length === 0 || (holderOf(index, roots) ?? holderOf(index - 1, roots)) !== undefined;
  const found = new Map<string, NotRead>();
  const add = (what: NotRead['what'], where: string) => {
    if (found.size < MOST) found.set(`${what} ${where}`, { what, where });
  };
  for (const { name, element, index } of page.silent) {
    if (
      !FRAMES.has(name) ||
      element === undefined ||
      !within(index) ||
      isDecoration(element.attribute('title'), element)
    )
      continue;
    const address = element.attribute('src') ?? element.attribute('data') ?? '';
    const where = absolute(address, base) ?? element.attribute('title') ?? name;
    add(isPdf(where) || element.attribute('type') === 'application/pdf' ? 'pdf' : 'frame', where);
  }
  for (const { element, name, index, out } of page.places) {
    if (element === undefined || out || !within(index)) continue;
    if (element.hasClosedShadow === true) add('closed-shadow', name);
    if (name !== 'a') continue;
    const address = absolute(element.attribute('href') ?? '', base);
    if (address !== undefined && isPdf(address)) add('pdf', address);
  }
  if (isLogin(page, roots)) add('login', url);
  if (page.isCut) add('too-large', url);
  return [...found.values()];
}

/** Measuring pixels and the like: no size, or hidden. */
function isDecoration(title: string | undefined, element: { attribute(name: string): string | undefined }): boolean {
  const size = (name: string) => Number.parseInt(element.attribute(name) ?? '', 10);
  if (size('width') <= 1 || size('height') <= 1) return true;
  if (element.attribute('hidden') !== undefined || element.attribute('aria-hidden') === 'true') return true;
  return title === undefined && (element.attribute('src') ?? element.attribute('data') ?? '') === '';
}

function isPdf(address: string): boolean {
  return /\.pdf(?:$|[?#])/i.test(address);
}

/** A password field, or next to no text and a way to log in. */
function isLogin({ places, silent }: Document, roots: readonly Place[]): boolean {
  const text = roots.reduce((sum, root) => sum + root.size, 0);
  if (text > LEAST_TEXT * 10) return false;
  if (silent.some(({ name, element }) => name === 'input' && element?.attribute('type')?.toLowerCase() === 'password'))
    return true;
  if (text > LEAST_TEXT * 4) return false;
  let words = '';
  for (const { text: node, parent } of places) {
    if (node === undefined || words.length > 4000) continue;
    if (roots.length === 0 || parent?.name === 'a' || parent?.name === 'button') words += ` ${node.data}`;
  }
  return LOGIN.test(words);
}
