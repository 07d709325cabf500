/** The figures of every rule on the labelled pages, as data. Pure. */
import type { Rule } from '../../rules/rule.ts';
import { type MeasuredRules, NOT_MEASURED } from '../../rules/status.ts';
import type { CheckedPage } from '../../tests/corpus/labelled-pages.ts';
import { type Count, type Figures, figuresOf, type Score, scoreOf, totalOf } from '../../tests/corpus/score.ts';

/** Checked pages by the name of their folder. */
export type LabelledPages = Readonly<Record<string, readonly CheckedPage[]>>;

/** Figures of each rule that can be measured, sorted by id; a rule that no page speaks of has zeros. */
export function measuredRules(rules: readonly Rule[], pages: readonly CheckedPage[]): MeasuredRules {
  const score = scoreOf(pages);
  const onPages = pagesByRule(pages);
  const measurable = rules.filter(({ kind }) => kind !== 'question').sort(byId);
  return Object.fromEntries(
    measurable.map(({ id, kind }) => {
      const count = (kind === 'claim' ? score.claims : score.mentions).get(id) ?? NOT_MEASURED;
      const { right, wrong, missed } = count;
      return [id, { right, wrong, missed, pages: onPages.get(id) ?? 0 }];
    }),
  );
}

/** A line a rule, so that a change shows as one line. */
export function measuredJson(measured: MeasuredRules): string {
  const lines = Object.entries(measured).map(
    ([id, { right, wrong, missed, pages }]) =>
      `  "${id}": { "right": ${right}, "wrong": ${wrong}, "missed": ${missed}, "pages": ${pages} }`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Figures of all claims or all mentions together. */
export function totalFigures(counts: Score['claims']): Figures {
  return figuresOf(totalOf(counts));
}

/** "0.985", or a dash where there was nothing to say. */
export function ratio(count: Pick<Count, 'right' | 'wrong' | 'missed'>, which: 'precision' | 'recall'): string {
  return figuresOf({ ...count, neutral: 0 })[which]?.toFixed(3) ?? '–';
}

export function byId(a: Pick<Rule, 'id'>, b: Pick<Rule, 'id'>): number {
  return a.id < b.id ? -1 : 1;
}

function pagesByRule(pages: readonly CheckedPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const { claims, mentions } = scoreOf([page]);
    const labelled = page.labels.claims.map(({ rule }) => rule);
    for (const id of new Set([...labelled, ...claims.keys(), ...mentions.keys()])) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
