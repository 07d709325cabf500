/** The page of one rule: everything its file says, for people. Pure. */
import type { IsoDate } from '../../language/date.ts';
import { EXAMPLE_DAY, TEXT_DAY } from '../../rules/example-days.ts';
import { articleUrl } from '../../rules/law/article.ts';
import type { Example, LegalBasis, Rule } from '../../rules/rule.ts';
import type { Measured } from '../../rules/status.ts';
import { ratio } from './figures.ts';
import { blockquote, bullets, fence, inline, paragraphs, table } from './markdown.ts';
import { CERTAINTIES, HARM_WORDS, KINDS, OUTCOME_HEADINGS, PAGE_TYPES } from './words.ts';

/** Markdown of `docs/rules/<id>.md`. */
export function rulePage(rule: Rule, measured: Measured | undefined): string {
  const { id, subject, text } = rule;
  const source = `../../rules/${subject}/${id}.ts`;
  return `${paragraphs(
    `# ${inline(text.en.title)}`,
    `Made by \`npm run rule-pages\` from [the rule's file](${source}). Change that file, not this page. [All rules](README.md).`,
    facts(rule),
    about(rule),
    why(rule),
    law(rule),
    section('When this rule could be wrong', bullets(rule.assumptions)),
    rule.kind === 'claim' ? section('Looks wrong, but is right', bullets(rule.lookalikes)) : undefined,
    section('A good example', 'May be copied.', blockquote(text.nl.goodExample)),
    examples(rule),
    figures(rule, measured),
  )}\n`;
}

function section(title: string, ...parts: readonly string[]): string {
  return paragraphs(`## ${title}`, ...parts);
}

function facts({ id, kind, status, harm, subject, pageTypes, replaces }: Rule): string {
  const rows = [
    ['id', `\`${id}\``],
    ['kind', KINDS[kind]],
    ['status', status === 'trial' ? 'trial: its `failed` is shown as `cantTell: rule-on-trial`' : status],
    ['subject', `[${subject}](README.md#${subject})`],
    ['harm', `\`${harm}\`: someone ${HARM_WORDS[harm]}`],
    ['pages about', pageTypes.map((type) => PAGE_TYPES[type]).join('; ')],
    ...(replaces === undefined ? [] : [['replaces', replaces.map((old) => `\`${old}\``).join(', ')]]),
  ];
  return table(['this rule', ''], rows);
}

function about(rule: Rule): string {
  const { nl, en } = rule.text;
  return section(
    'What it is about',
    inline(en.whatIsWrong),
    'In the panel:',
    blockquote(`${nl.title}\n${nl.whatIsWrong}`),
    rule.kind === 'question'
      ? paragraphs(
          'A person is asked:',
          blockquote(rule.ask),
          'and is told how to decide:',
          blockquote(rule.howToDecide),
        )
      : '',
  );
}

function why({ harm, text }: Rule): string {
  return section(
    'Why it matters',
    `Because of it someone ${HARM_WORDS[harm]}. To the reader of the page we say:`,
    blockquote(text.nl.whatItMeansForYou),
  );
}

function law({ legalBasis, text }: Rule): string {
  const rows = legalBasis.map((basis) => [
    `[${inline(basis.article.citation)}](${articleUrl(basis.article, dayWithin(basis))})`,
    inline(basis.says),
    basis.validFrom,
    basis.validUntil ?? '',
    CERTAINTIES[basis.certainty],
  ]);
  return section(
    'The law',
    blockquote(text.nl.whatTheLawSays),
    table(['article', 'what it says, in our words', 'from', 'until', 'how sure'], rows),
  );
}

/** The day nearest to that of the texts on which this was law, so that the link shows the text that is meant. */
function dayWithin({ validFrom, validUntil }: LegalBasis): IsoDate {
  if (validFrom > TEXT_DAY) return validFrom;
  return validUntil !== undefined && validUntil < TEXT_DAY ? validUntil : TEXT_DAY;
}

function examples({ kind, examples: all }: Rule): string {
  const groups = OUTCOME_HEADINGS[kind].map(([outcome, heading]) => {
    const those = all.filter(({ expect }) => expect === outcome);
    return those.length === 0 ? undefined : paragraphs(`### ${heading}`, ...those.map(example));
  });
  return section(
    'Examples',
    `Each is a test. Read as part of a page about the bijstand on ${EXAMPLE_DAY}, unless said otherwise.`,
    ...groups.filter((group) => group !== undefined),
  );
}

function example({ html, because, quote, asOf, pageType }: Example): string {
  const circumstances = [
    ...(asOf === undefined ? [] : [`on ${asOf}`]),
    ...(pageType === undefined ? [] : [`on a page about ${PAGE_TYPES[pageType]}`]),
  ].join(', ');
  return paragraphs(
    `${capital(inline(because))}${circumstances && ` (${circumstances})`}:`,
    fence(html, 'html'),
    quote === undefined ? '' : `Quoted: “${inline(quote)}”`,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function figures({ kind }: Rule, measured: Measured | undefined): string {
  if (measured === undefined) return section('Measured', 'Not measured: the answer is a person’s.');
  const { right, wrong, missed, pages } = measured;
  const heads = kind === 'claim' ? ['hits', 'false alarms', 'missed'] : ['rightly found', 'wrongly found', 'missed'];
  return section(
    'Measured',
    `On the ${pages} [labelled pages](../../tests/corpus/README.md) with something for this rule:`,
    table(
      [...heads, 'precision', 'recall'],
      [[right, wrong, missed].map(String).concat(ratio(measured, 'precision'), ratio(measured, 'recall'))],
    ),
  );
}
