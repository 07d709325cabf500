/** With which system a page was made, only where the page itself says so. */
import type { TreeElement } from '../../reading/tree.ts';
import type { MadeWith } from '../keuring/keuring.ts';
import { elementsOf } from './elements.ts';

/** Paths of files that only one system has. */
const FILES: readonly (readonly [string, RegExp])[] = [
  ['WordPress', /\/wp-(?:content|includes)\//],
  ['Drupal', /\/sites\/(?:default|all)\/(?:files|themes|modules)\/|\/core\/misc\/drupal/],
  ['TYPO3', /\/typo3(?:temp|conf)\//],
  ['Joomla', /\/media\/system\/js\/core|\/components\/com_/],
  ['Liferay', /\/o\/frontend-|\/combo\/\?browserId=/],
  ['Plone', /\/\+\+(?:plone|theme)\+\+/],
  ['Umbraco', /\/umbraco\//i],
  ['Sitecore', /\/-\/media\//],
  ['iprox', /\/(?:publish\/)?iprox/i],
  ['SIMsite', /simsite|simgroep/i],
  ['XperienCentral', /xperiencentral/i],
];
const LONGEST_NAME = 60;

/** What the page says of its making; the name that it gives goes before what its files tell. */
export function madeWithOf(root: TreeElement): MadeWith | undefined {
  let byFiles: MadeWith | undefined;
  for (const element of elementsOf(root)) {
    if (element.name === 'meta' && element.attribute('name')?.toLowerCase() === 'generator') {
      const name = (element.attribute('content') ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
      if (name !== '') return { name, how: 'said' };
    }
    const file = FILE_OF[element.name];
    if (file === undefined || byFiles !== undefined) continue;
    const path = URL.parse(element.attribute(file) ?? '', 'https://x.invalid/')?.href.slice(0, 500) ?? '';
    const known = FILES.find(([, pattern]) => pattern.test(path));
    if (known !== undefined) byFiles = { name: known[0], how: 'files' };
  }
  return byFiles;
}

/** The attribute that names a file of the page's own making. */
const FILE_OF: Readonly<Record<string, string>> = { script: 'src', link: 'href' };

/** What most pages of a site say; the first on equal counts. */
export function mostlyMadeWith(all: readonly MadeWith[]): MadeWith | undefined {
  const counts = new Map<string, { readonly what: MadeWith; count: number }>();
  for (const what of all) {
    const known = counts.get(what.name);
    if (known === undefined) counts.set(what.name, { what, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.what;
}
