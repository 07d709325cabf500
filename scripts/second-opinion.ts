/**
 * A second opinion on a mention: `npm run second-opinion -- MENTION [--most 60]`. Lists statements of our own pages on which a simple model,
 * that learned the mention from other pages, parts from the rule: what it may not hear, and what it may quote wrongly. It points; the
 * meetlat decides. The model is no part of what users get: it cannot say why. Never looks at pages that are held back.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPage } from '../checking/check-page.ts';
import { openPageText } from '../checking/page.ts';
import type { Statement } from '../language/statement.ts';
import { readHtml } from '../reading/html.ts';
import type { MentionRule } from '../rules/rule.ts';
import { ruleset } from '../rules/ruleset.ts';
import { FOLDERS } from '../tests/corpus/labelled-pages.ts';
import type { Labels } from '../tests/corpus/score.ts';
import { featuresOf } from './second-opinion/features.ts';
import { type HeardPage, type Opinion, opinionsOn } from './second-opinion/opinions.ts';

const LOOKED_AT = ['given', 'own', 'modelled'];
/** Of the given pages those from 041 on are held back. */
const LAST_GIVEN = 40;
const MOST = '60';

function heardPagesIn(name: string, rule: MentionRule): readonly HeardPage[] {
  const folder = FOLDERS[name] ?? '';
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && (name !== 'given' || Number.parseInt(file, 10) <= LAST_GIVEN))
    .flatMap((file) => heardPage(join(folder, file), rule) ?? []);
}

/** Undefined for a page on which the rule is not asked. */
function heardPage(file: string, rule: MentionRule): HeardPage | undefined {
  const labels: Labels = JSON.parse(readFileSync(file, 'utf8'));
  const html = file.replace(/json$/, 'html');
  const pageText = readHtml(readFileSync(html, 'utf8'), html);
  const { page, kind } = openPageText(pageText, labels.asOf);
  if (!rule.pageTypes.includes(kind.type)) return undefined;
  const only = {
    ...ruleset,
    rules: ruleset.rules.filter(({ id }) => id === rule.id || rule.notWhenFailed.includes(id)),
  };
  const { results } = checkPage(pageText, only, { asOf: labels.asOf });
  const quotes = new Set(results.find(({ ruleId }) => ruleId === rule.id)?.evidence.map(({ exact }) => exact));
  return {
    isTold: labels.unsureMentions?.includes(rule.id) ? undefined : labels.mentions[rule.id],
    statements: page.statements
      .filter((each) => each.kind !== 'heading')
      .map((each) => ({
        shown: shown(labels.id, each),
        features: featuresOf(each),
        isHeard: rule.tells(each, page) !== undefined,
        isQuoted: quotes.has(each.text),
      })),
  };
}

/** "015 [Heading] <introduction> (sentence before) The sentence." */
function shown(id: string, { headings, intro, previous, text }: Statement): string {
  const around = [
    `[${headings.at(-1)?.text ?? ''}]`,
    ...(intro === undefined ? [] : [`<${intro.text}>`]),
    ...(previous === undefined ? [] : [`(${previous.text})`]),
  ];
  return [id, ...around, text].join(' ');
}

function print(title: string, opinions: readonly Opinion[], most: number): void {
  console.log(`${title}: ${opinions.length}`);
  for (const { sure, shown } of opinions.slice(0, most)) console.log(`  ${sure.toFixed(2)} ${shown}`);
}

const { values, positionals } = parseArgs({
  options: { most: { type: 'string', default: MOST } },
  allowPositionals: true,
});
const [asked] = positionals;
const rule = ruleset.rules.find(({ id }) => id === asked);
const most = Number(values.most);
if (rule?.kind !== 'mention' || !Number.isInteger(most)) {
  console.error(
    'usage: npm run second-opinion -- MENTION [--most 60], with MENTION the id of a mention, such as contact',
  );
  process.exitCode = 2;
} else {
  const { unheard, odd } = opinionsOn(LOOKED_AT.flatMap((name) => heardPagesIn(name, rule)));
  print('may tell it, and is not heard', unheard, most);
  print('is quoted, and may not tell it', odd, most);
}
