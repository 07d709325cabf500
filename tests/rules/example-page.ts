/** A plausible page around an example of a rule, read and checked the way every page is. */

import { checkPage } from '../../checking/check-page.ts';
import type { CheckRun, RuleResult } from '../../checking/check-run.ts';
import { readHtml } from '../../reading/html.ts';
import { EXAMPLE_DAY } from '../../rules/example-days.ts';
import type { Example, PageType, Rule } from '../../rules/rule.ts';
import { ruleset } from '../../rules/ruleset.ts';

const TITLES: Readonly<Record<PageType, string>> = {
  bijstand: 'Bijstand',
  aanvullend: 'Extra geld voor mensen met een laag inkomen',
  verwant: 'IOAW-uitkering',
  anders: 'Parkeervergunning voor bewoners',
};

/** Names the bijstand where the type asks for it, and tells nothing that a rule listens to. */
const OPENINGS: Readonly<Record<PageType, string>> = {
  bijstand: '<p>Lees deze tekst rustig door. Daarna weet u meer.</p>',
  aanvullend: '<p>Lees deze tekst rustig door. Daarna weet u meer.</p>',
  verwant: '<p>Lees deze tekst rustig door. De IOAW lijkt op de bijstand.</p>',
  anders: '<p>Lees deze tekst rustig door. Daarna weet u meer.</p>',
};

/** The whole page: shell of a municipal site, a title of the wanted type, and the example as its text. */
export function examplePage(html: string, type: PageType = 'bijstand'): string {
  const title = TITLES[type];
  const heading = /<h1[\s>]/i.test(html) ? '' : `<h1>${title}</h1>`;
  return `<!doctype html><html lang="nl"><head><title>${title} | Gemeente Voorbeeldstad</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/werk">Werk en inkomen</a></li></ul></nav></header>
<main>${heading}${OPENINGS[type]}
${html}
</main><footer><p>Gemeente Voorbeeldstad, telefoon 14 0123</p></footer></body></html>`;
}

/** Checks an example with the rules given; default: all. */
export function checkExample(
  { html, asOf, pageType }: Pick<Example, 'html' | 'asOf' | 'pageType'>,
  rules?: readonly Rule[],
): CheckRun {
  const page = readHtml(examplePage(html, pageType), 'https://www.voorbeeldstad.example/inkomen/uitleg');
  return checkPage(page, rules === undefined ? ruleset : { version: 'test', hash: 'sha256:test', rules }, {
    asOf: asOf ?? EXAMPLE_DAY,
  });
}

/** The result of one rule. Throws when the run has none. */
export function resultFor(run: CheckRun, ruleId: string): RuleResult {
  const result = run.results.find((each) => each.ruleId === ruleId);
  if (result === undefined) throw new Error(`no result for ${ruleId}`);
  return result;
}
