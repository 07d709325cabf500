/** The tables of `rules/README.md`: every rule with its figures, and all together by folder of labelled pages. Pure. */
import type { Certainty, Rule } from '../../rules/rule.ts';
import { type MeasuredRules, NOT_MEASURED } from '../../rules/status.ts';
import { type Score, scoreOf } from '../../tests/corpus/score.ts';
import { byId, type LabelledPages, ratio, totalFigures } from './figures.ts';
import { paragraphs, table } from './markdown.ts';
import { CERTAINTIES } from './words.ts';

const BEGIN = '<!-- made by npm run rule-pages: begin -->';
const END = '<!-- made by npm run rule-pages: end -->';

/** The text with these tables between its two markers. Throws when a marker is not there. */
export function withTables(readme: string, tables: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`rules/README.md: put ${BEGIN} and ${END} where the tables belong`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${tables}\n\n${readme.slice(end)}`;
}

/** All tables. */
export function figuresTables(rules: readonly Rule[], measured: MeasuredRules, labelled: LabelledPages): string {
  const of = (kind: Rule['kind']) => rules.filter((rule) => rule.kind === kind).sort(byId);
  return paragraphs(
    '### Together',
    totals(labelled),
    '### Claims',
    measuredTable(of('claim'), measured, ['hits', 'false alarms']),
    '### Mentions',
    measuredTable(of('mention'), measured, ['rightly found', 'wrongly found']),
    '### Questions',
    'Not measured: the answer is a person’s.',
    table(
      ['rule', 'status', 'certainty'],
      of('question').map((rule) => [link(rule), rule.status, certainties(rule)]),
    ),
  );
}

function totals(labelled: LabelledPages): string {
  const folders = Object.entries(labelled).filter(([, pages]) => pages.length > 0);
  const all = folders.flatMap(([, pages]) => pages);
  const row = (name: string, { pages, claims, mentions }: Score) => [
    name,
    String(pages),
    ...[claims, mentions].flatMap((counts) => {
      const total = totalFigures(counts);
      return [ratio(total, 'precision'), ratio(total, 'recall')];
    }),
  ];
  return table(
    ['labelled pages', 'number', 'claims: precision', 'recall', 'mentions: precision', 'recall'],
    [...folders.map(([name, pages]) => row(name, scoreOf(pages))), row('all', scoreOf(all))],
  );
}

function measuredTable(rules: readonly Rule[], measured: MeasuredRules, hits: readonly [string, string]): string {
  return table(
    ['rule', 'status', 'certainty', ...hits, 'missed', 'precision', 'recall'],
    rules.map((rule) => {
      const figures = measured[rule.id] ?? NOT_MEASURED;
      const { right, wrong, missed } = figures;
      const counts = [right, wrong, missed].map(String);
      const ratios = [ratio(figures, 'precision'), ratio(figures, 'recall')];
      return [link(rule), rule.status, certainties(rule), ...counts, ...ratios];
    }),
  );
}

function link({ id }: Rule): string {
  return `[${id}](../docs/rules/${id}.md)`;
}

/** How sure the facts are that the rule rests on, surest first. */
function certainties({ legalBasis }: Rule): string {
  const used = new Set<string>(legalBasis.map(({ certainty }): Certainty => certainty));
  return Object.entries(CERTAINTIES)
    .filter(([certainty]) => used.has(certainty))
    .map(([, words]) => words)
    .join(', ');
}
