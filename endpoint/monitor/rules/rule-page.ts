/** `/regels/{id}`: everything that a rule's file says, for people: what, why, the law, examples, how well it works. */
import type { IsoDate } from '../../../language/date.ts';
import { articleUrl } from '../../../rules/law/article.ts';
import measured from '../../../rules/measured.json' with { type: 'json' };
import type { LegalBasis, Rule } from '../../../rules/rule.ts';
import type { Measured, MeasuredRules } from '../../../rules/status.ts';
import type { Counts } from '../../figures/series.ts';
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { page, pathIn } from '../page.ts';
import { day, number } from '../parts/day.ts';
import { bar, countsLine, totalOf } from '../parts/standing.ts';
import { RULES_WORDS } from '../words/rules.ts';
import { SUBJECT_WORDS } from '../words/standings.ts';
import { type ExampleGroup, type ShownExample, shownExamples } from './rule-examples.ts';

const MEASURED: MeasuredRules = measured;

interface View {
  readonly rule: Rule;
  readonly measured: Measured | undefined;
  readonly examples: Readonly<Record<ExampleGroup, readonly ShownExample[]>>;
  readonly counts: Counts;
  readonly today: string;
}

export const rulePage = page<{ readonly id: string }, View>({
  path: '/regels/:id',
  ask: ({ params }, { ruleset: { rules } }) => {
    const rule = rules.find(({ id }) => id === params.id);
    if (rule) return { id: rule.id };
    const renamed = rules.find(({ replaces }) => replaces?.includes(params.id ?? ''));
    return renamed && { to: `/regels/${renamed.id}`, forGood: true };
  },
  address: ({ id }) => `/regels/${id}`,
  view: ({ id }, { ruleset: { rules }, figures, today }) => {
    const rule = rules.find((each) => each.id === id);
    return (
      rule && {
        rule,
        measured: MEASURED[id],
        examples: shownExamples(rule),
        counts: figures.countsOfRule(id),
        today,
      }
    );
  },
  show: (view, language) => {
    const { rule, counts } = view;
    const { id, subject, text } = rule;
    const words = RULES_WORDS[language];
    return {
      title: text[language].title,
      description: text[language].whatIsWrong,
      body: html`<p class="lead">${text[language].whatIsWrong}</p>
${facts(rule, language)}
<div class="prose">
${words.inDutch !== '' && html`<p class="small">${words.inDutch}</p>`}
${
  rule.kind === 'question' &&
  html`<h2>${words.question}</h2><p lang="nl">${rule.ask}</p><h3>${words.howToDecide}</h3><p lang="nl">${rule.howToDecide}</p>`
}
<h2>${words.meaning}</h2><p lang="nl">${text.nl.whatItMeansForYou}</p>
<h2>${words.law}</h2><p lang="nl">${text.nl.whatTheLawSays}</p>
<h2>${words.good}</h2><p>${words.goodHint}</p><blockquote lang="nl" class="is-right">${text.nl.goodExample}</blockquote>
<h2>${words.lawChanges}</h2>${law(rule, view.today, language)}
${examplesSection(view.examples, language)}
<h2>${words.precision}</h2>${figures(rule, view.measured, language)}
<h2>${words.now}</h2>${totalOf(counts) > 0 && bar(counts)}${countsLine(counts, language)}
<p><a href="${pathIn(language, `/lijsten/regel/${id}`)}">${words.toList}</a></p>
<p><a href="${pathIn(language, `/lijsten/goede-voorbeelden?onderwerp=${subject}`)}">${words.good1}</a></p>
<h2>${words.mistaken}</h2><p>${words.mistakenHint} <a href="${pathIn(language, '/bezwaar')}">${words.toObjection}</a></p>
</div>`,
    };
  },
});

function facts({ kind, status, harm, subject, replaces }: Rule, language: Language): Html {
  const words = RULES_WORDS[language];
  const stand = status === 'trial' ? 'trial' : 'active';
  const rows: readonly (readonly [string, Html])[] = [
    [
      words.subject,
      html`<a href="${pathIn(language, `/lijsten/onderwerp/${subject}`)}">${SUBJECT_WORDS[language][subject]}</a>`,
    ],
    [words.kind, html`${capital(words.kinds[kind])}. ${words.kindMeanings[kind]}`],
    [words.status, html`${capital(words.statuses[stand])}. ${words.statusMeanings[stand]}`],
    [words.harm, html`${words.harms[harm]}`],
    ...(replaces && replaces.length > 0 ? [[words.earlier, html`${replaces.join(', ')}`] as const] : []),
  ];
  return html`<h2 class="visually-hidden">${words.facts}</h2>
<dl class="facts">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Newest first, so that what holds now, or soon will, stands on top. */
function law({ legalBasis }: Rule, today: string, language: Language): Html {
  const words = RULES_WORDS[language];
  const newestFirst = legalBasis.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return html`<ul class="list-rows">
${newestFirst.map((basis) => {
  const { article, says, validFrom, validUntil, certainty } = basis;
  return html`<li>
<h3 lang="nl">${article.citation}</h3>
<p lang="nl">${says}</p>
<p class="small">${
    validUntil === undefined
      ? words.from(day(validFrom, language))
      : words.fromUntil(day(validFrom, language), day(validUntil, language))
  } ${validFrom > today && words.futureLaw} (${words.certainties[certainty]})
<a href="${articleUrl(article, dayWithin(basis, today))}">${words.readLaw}<span class="visually-hidden">: ${article.citation}</span></a></p>
</li>`;
})}
</ul>`;
}

/** The day nearest to today on which this was law, so that the link shows the text that is meant. */
function dayWithin({ validFrom, validUntil }: LegalBasis, today: string): IsoDate {
  if (validFrom > today) return validFrom;
  return validUntil !== undefined && validUntil < today ? validUntil : (today as IsoDate);
}

function examplesSection(examples: View['examples'], language: Language): Html {
  const words = RULES_WORDS[language];
  const groups = [
    ['wrong', words.wrongExamples, 'is-wrong'],
    ['right', words.rightExamples, 'is-right'],
    ['near', words.nearExamples, 'is-unseen'],
  ] as const;
  const shown = groups.filter(([group]) => examples[group].length > 0);
  if (shown.length === 0) return html``;
  return html`<h2>${words.examples}</h2><p>${words.examplesHint}</p>
${shown.map(
  ([group, title, look]) => html`<h3>${title}</h3>
${examples[group].map(
  ({ lines, day: read }) =>
    html`<blockquote lang="nl" class="${look}">${lines.map(({ text, isHeading }) => (isHeading ? html`<p><b>${text}</b></p>` : html`<p>${text}</p>`))}${read !== undefined && html`<p class="small" lang="${language}">${words.readOn(day(read, language))}</p>`}</blockquote>`,
)}`,
)}`;
}

function figures({ kind }: Rule, found: Measured | undefined, language: Language): Html {
  const words = RULES_WORDS[language];
  if (kind === 'question' || found === undefined) return html`<p>${words.notMeasured}</p>`;
  if (found.pages === 0) return html`<p>${words.tooFew}</p>`;
  const [pages = '', right = '', wrong = '', missed = ''] = [found.pages, found.right, found.wrong, found.missed].map(
    (count) => number(count, language),
  );
  const say = kind === 'claim' ? words.claimFigures : words.mentionFigures;
  return html`<p>${say(pages, right, wrong, missed)}</p>`;
}
