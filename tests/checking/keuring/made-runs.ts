/** Made-up check runs and keuringen for the tests of this folder. */
import type { CheckRun, RuleResult } from '../../../checking/check-run.ts';
import type { Keuring, KeuringItem } from '../../../checking/keuring/keuring.ts';
import { keuringOf } from '../../../checking/keuring/keuring-of.ts';
import type { AskedRule } from '../../../checking/keuring/merge-runs.ts';

export const SITE = 'https://www.voorbeeldstad.example';

export const RULES: readonly AskedRule[] = [
  { id: 'een-uitspraak', kind: 'claim' },
  { id: 'een-vermelding', kind: 'mention' },
  { id: 'een-vraag', kind: 'question' },
];

export function result(
  kind: RuleResult['kind'],
  shown: RuleResult['shown'],
  more: { readonly reason?: RuleResult['reason']; readonly quotes?: readonly string[]; readonly missing?: string } = {},
): RuleResult {
  const { reason, quotes = [], missing } = more;
  return {
    ruleId: { claim: 'een-uitspraak', mention: 'een-vermelding', question: 'een-vraag' }[kind],
    kind,
    outcome: shown,
    shown,
    ...(reason === undefined ? {} : { reason }),
    ...(missing === undefined ? {} : { missing }),
    evidence: quotes.map((exact) => ({
      type: 'TextQuoteSelector',
      exact,
      prefix: '',
      suffix: '',
      headings: ['Bijstand'],
    })),
  };
}

export function run(
  path: string,
  results: readonly RuleResult[],
  more: Partial<Pick<CheckRun['page'], 'type' | 'textHash'>> & {
    readonly notRead?: CheckRun['coverage']['notRead'];
  } = {},
): CheckRun {
  const { notRead = [], type = 'bijstand', textHash = `sha256:${path}` } = more;
  return {
    version: 1,
    source: SITE + path,
    page: { url: SITE + path, title: `Pagina ${path}`, type, language: 'nl', textHash },
    asOf: '2026-11-22',
    ruleset: { version: '2026.11', hash: 'sha256:regels' },
    coverage: { blocks: 3, notRead },
    results,
  };
}

/** A keuring of these runs, with every page read. */
export function keuring(runs: readonly CheckRun[], more: Partial<Keuring> = {}): Keuring {
  const made = keuringOf(
    { home: `${SITE}/`, runs, linked: [], notRead: more.notRead ?? [], isWhole: true },
    {
      organisation: { name: 'Voorbeeldstad', members: [] },
      readOn: '2026-11-22',
      asOf: '2026-11-22',
      ruleset: { version: '2026.11', hash: 'sha256:regels', rules: RULES },
    },
  );
  return { ...made, ...more };
}

/** The item of a kind; there is one rule of each. */
export function itemOf({ items }: { readonly items: readonly KeuringItem[] }, kind: KeuringItem['kind']): KeuringItem {
  const item = items.find((each) => each.kind === kind);
  if (item === undefined) throw new Error(`no ${kind}`);
  return item;
}
