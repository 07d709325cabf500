/** Whether a sentence by itself goes against the law of a day: a good example of last year may be a fault this year. Pure. */
import type { IsoDate } from '../language/date.ts';
import { readPage } from '../reading/read-page.ts';
import type { TreeElement, TreeNode } from '../reading/tree.ts';
import type { Ruleset } from '../rules/ruleset.ts';
import { checkPage } from './check-page.ts';

/** True when no rule fails it, read as the only sentence of a page about the bijstand, and none says that its amounts are of an earlier day. */
export function isSentenceRight(sentence: string, ruleset: Ruleset, asOf: IsoDate): boolean {
  const page = readPage(pageAround(sentence), { url: 'https://www.voorbeeldstad.example/bijstand' });
  return checkPage(page, ruleset, { asOf }).results.every(
    ({ outcome, reason }) => outcome !== 'failed' && reason !== 'outdated',
  );
}

function pageAround(sentence: string): TreeElement {
  return element('html', [
    element('head', [element('title', [text('Bijstand')])]),
    element('body', [
      element('main', [
        element('h1', [text('Bijstand')]),
        element('p', [text('Lees deze tekst rustig door. Daarna weet u meer.')]),
        element('p', [text(sentence)]),
      ]),
    ]),
  ]);
}

const text = (data: string): TreeNode => ({ type: 'text', data });

const element = (name: string, children: readonly TreeNode[]): TreeElement => ({
  type: 'element',
  name,
  attribute: (asked) => (name === 'html' && asked === 'lang' ? 'nl' : undefined),
  children,
});
