/**
 * A second opinion on a mention: `npm run second-opinion -- MENTION [--most 60]`. Lists statements of our own pages on which a simple model,
 * that learned the mention from other pages, parts from the rule: what it may not hear, and what it may quote wrongly. It points; the
 * meetlat decides. The model is no part of what users get: it cannot say why. Never looks at pages that are held back.
 */
import { parseArgs } from 'node:util';
import { ruleset } from '../rules/ruleset.ts';
import { heardPages } from './learning/heard-pages.ts';
import { type Opinion, opinionsOn } from './learning/opinions.ts';

const MOST = '60';

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
  const { unheard, odd } = opinionsOn(heardPages(rule));
  print('may tell it, and is not heard', unheard, most);
  print('is quoted, and may not tell it', odd, most);
}
