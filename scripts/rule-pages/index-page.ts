/** The index of the rule pages, by subject. Pure. */
import { HARMS, type Rule, SUBJECTS } from '../../rules/rule.ts';
import { byId } from './figures.ts';
import { inline, paragraphs, table } from './markdown.ts';
import { HARM_WORDS, SUBJECT_TITLES } from './words.ts';

const KIND_ORDER: readonly Rule['kind'][] = ['claim', 'mention', 'question'];

/** Markdown of `docs/rules/README.md`. */
export function indexPage(rules: readonly Rule[]): string {
  const subjects = SUBJECTS.map((subject) => {
    const those = rules.filter((rule) => rule.subject === subject).sort(byKind);
    return paragraphs(`## ${subject}`, `${SUBJECT_TITLES[subject]}.`, rows(those));
  });
  const harms = HARMS.map((harm) => `- \`${harm}\`: someone ${HARM_WORDS[harm]}`).join('\n');
  return `${paragraphs(
    '# The rules',
    'One page a rule: what it is about, the law, when it could be wrong, examples right and wrong, and how well it did on the ' +
      'labelled pages. Made by `npm run rule-pages`; the figures of all rules together are in ' +
      '[rules/README.md](../../rules/README.md).',
    'A **claim** is something that a page says: only a claim can be called wrong, and only with the exact quote. A **mention** is ' +
      'something that a page should tell: found or not found, never wrong. A **question** is for a person.',
    'Harm, worst first:',
    harms,
    ...subjects,
  )}\n`;
}

function rows(rules: readonly Rule[]): string {
  return table(
    ['rule', 'about', 'kind', 'status', 'harm'],
    rules.map(({ id, text, kind, status, harm }) => [
      `[${id}](${id}.md)`,
      inline(text.en.title),
      kind,
      status,
      `\`${harm}\``,
    ]),
  );
}

function byKind(a: Rule, b: Rule): number {
  return KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || byId(a, b);
}
