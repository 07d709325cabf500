/** The labelled pages that may be looked at, with what a mention hears on them. Pages that are held back are never read. */
import { checkPage } from '../../checking/check-page.ts';
import { featuresOf } from '../../checking/likeness/features.ts';
import { openPageText } from '../../checking/page.ts';
import type { Statement } from '../../language/statement.ts';
import type { MentionRule } from '../../rules/rule.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { labelFiles, labelledPage } from './looked-at.ts';
import type { HeardPage } from './opinions.ts';

/** What a mention hears on every page of ours that may be looked at. */
export const heardPages = (rule: MentionRule): readonly HeardPage[] =>
  labelFiles().flatMap((file) => heardPage(file, rule) ?? []);

/** Undefined for a page on which the rule is not asked. */
function heardPage(file: string, rule: MentionRule): HeardPage | undefined {
  const { labels, pageText } = labelledPage(file);
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
        features: featuresOf(rule.id, each),
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
