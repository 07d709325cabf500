/** `/regels`: every rule, by subject. */
import type { Rule, Subject } from '../../../rules/rule.ts';
import { html } from '../../html.ts';
import { page, pathIn } from '../page.ts';
import { number } from '../parts/day.ts';
import { RULES_WORDS } from '../words/rules.ts';
import { SUBJECT_WORDS } from '../words/standings.ts';

interface View {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly subjects: readonly Subject[];
}

export const rulesPage = page<object, View>({
  path: '/regels',
  place: { in: 'bar', name: { nl: RULES_WORDS.nl.name, en: RULES_WORDS.en.name } },
  ask: () => ({}),
  view: (_, { ruleset: { version, rules }, figures: { subjects } }) => ({ version, rules, subjects }),
  show: ({ version, rules, subjects }, language) => {
    const words = RULES_WORDS[language];
    return {
      title: words.title,
      description: words.description,
      body: html`<p class="lead">${words.lead}</p>
<p class="small">${words.version(version, number(rules.length, language))}</p>
<ul class="chips">${subjects.map((subject) => html`<li><a class="chip" href="#${subject}">${SUBJECT_WORDS[language][subject]}</a></li>`)}</ul>
${subjects.map(
  (subject) => html`<section class="section" id="${subject}"><h2>${SUBJECT_WORDS[language][subject]}</h2>
<ul class="list-rows">
${rules
  .filter((rule) => rule.subject === subject)
  .map(
    ({ id, kind, status, text }) => html`<li>
<h3><a href="${pathIn(language, `/regels/${id}`)}">${text[language].title}</a></h3>
<p>${text[language].whatIsWrong}</p>
<p class="small">${words.kinds[kind]}${status === 'trial' && html`, ${words.statuses.trial}`}</p>
</li>`,
  )}
</ul></section>`,
)}`,
    };
  },
});
