/** What the script that counts sees of a page: that something was pressed or searched, never what. */
import type { TaskEvent } from '../../findings/rounds/task-tally.ts';

/** Links and buttons; a press beside them, or in a field, is not counted. */
const PRESSED =
  'a[href], button, summary, select, [role=button], [role=link], [role=tab], [role=menuitem], ' +
  'input:is([type=submit], [type=button], [type=image], [type=checkbox], [type=radio])';

/** Names that fields for searching have, and the parameters in addresses that come of them. */
const SEARCH_NAME =
  /^(?:q|s|query|search|searchtext|searchterm|keywords?|zoek|zoeken|zoekterm|zoektekst|zoekopdracht|zoekvraag|trefwoord|term|text)$/i;

/** The link or button around what was pressed. */
export function pressed(target: EventTarget | null): Element | undefined {
  return (target instanceof Element && target.closest(PRESSED)) || undefined;
}

/** A link to another site. What is no page (a telephone number, a letter) stays. */
export function isElsewhere(element: Element, hosts: readonly string[]): boolean {
  if (!(element instanceof HTMLAnchorElement) || !/^https?:$/.test(element.protocol) || hosts.length === 0)
    return false;
  const { hostname } = element;
  return !hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

export function isSearchForm(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLFormElement)) return false;
  if (target.closest('[role=search], search')) return true;
  return [...target.elements].some(
    (field) => field instanceof HTMLInputElement && (field.type === 'search' || SEARCH_NAME.test(field.name)),
  );
}

/** The address of what a search found: it carries search words, which are not looked at. */
export function showsSearch(address: string): boolean {
  const { searchParams } = new URL(address);
  return [...searchParams].some(([name, value]) => value !== '' && SEARCH_NAME.test(name));
}

/** How the browser came to this page. */
export function howOpened(): Extract<TaskEvent, { kind: 'page' }>['how'] {
  const [entry] = performance.getEntriesByType('navigation');
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
  if (type === 'back_forward') return 'traversed';
  return type === 'reload' ? 'reloaded' : 'followed';
}
