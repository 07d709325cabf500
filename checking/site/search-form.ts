/** The search of a site, where it is a plain form: one that asks for an address, with one field to type in. */
import { absolute } from '../../reading/links.ts';
import type { TreeElement } from '../../reading/tree.ts';
import { elementsOf } from './elements.ts';

export interface SearchForm {
  /** Absolute, without a query of its own. */
  readonly action: string;
  /** Name of the field to type in. */
  readonly field: string;
  /** Name and value of what the form sends besides. */
  readonly hidden: readonly (readonly [string, string])[];
}

const SEARCH = /zoek|search|query|trefwoord|keyword|^q$|^s$/i;
const MOST_HIDDEN = 10;
const LONGEST = 200;

/** The first form on the page that searches; undefined when there is none that can be asked as a page. */
export function searchFormOf(root: TreeElement, url: string): SearchForm | undefined {
  for (const element of elementsOf(root)) {
    if (element.name !== 'form') continue;
    const form = formOf(element, url);
    if (form !== undefined) return form;
  }
  return undefined;
}

function formOf(form: TreeElement, url: string): SearchForm | undefined {
  if ((form.attribute('method') ?? 'get').trim().toLowerCase() !== 'get') return undefined;
  const wanted = (form.attribute('action') ?? '').trim();
  const action = URL.parse(wanted === '' ? url : (absolute(wanted, url) ?? ''));
  if (action === null || !/^https?:$/.test(action.protocol)) return undefined;
  const fields: TreeElement[] = [];
  const hidden: [string, string][] = [];
  for (const each of elementsOf(form)) {
    // A form that asks for more than words is not the search of the site.
    if (each.name === 'textarea' || each.name === 'select') return undefined;
    if (each.name !== 'input') continue;
    const type = (each.attribute('type') ?? 'text').toLowerCase();
    const name = each.attribute('name') ?? '';
    if (type === 'search' || type === 'text') fields.push(each);
    else if (type === 'hidden') hidden.push([name, each.attribute('value') ?? '']);
    else if (type !== 'submit' && type !== 'button' && type !== 'image') return undefined;
  }
  const [field] = fields;
  const name = field?.attribute('name') ?? '';
  if (field === undefined || fields.length > 1 || name === '' || name.length > LONGEST) return undefined;
  const isSearch =
    field.attribute('type')?.toLowerCase() === 'search' ||
    form.attribute('role') === 'search' ||
    SEARCH.test(name) ||
    SEARCH.test(action.pathname);
  if (!isSearch) return undefined;
  action.search = '';
  action.hash = '';
  const kept = hidden.filter(([key, value]) => key !== '' && key.length <= LONGEST && value.length <= LONGEST);
  return { action: action.href, field: name, hidden: kept.slice(0, MOST_HIDDEN) };
}

/** The address that the browser would ask for when a person searches for a word. */
export function searchAddress({ action, field, hidden }: SearchForm, word: string): string {
  const address = new URL(action);
  for (const [name, value] of hidden) address.searchParams.append(name, value);
  address.searchParams.append(field, word);
  return address.href;
}
