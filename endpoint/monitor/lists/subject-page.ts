/** `/lijsten/onderwerp/{onderwerp}`: the rules of a subject, each with the number of municipalities by standing. */
import type { Subject } from '../../../rules/rule.ts';
import type { Counts, Step } from '../../figures/series.ts';
import { html } from '../../html.ts';
import { chart } from '../chart.ts';
import { page, pathIn } from '../page.ts';
import { LISTS_WORDS } from '../words/lists.ts';
import { SUBJECT_WORDS } from '../words/standings.ts';
import { howToRead } from './how-to-read.ts';
import { rows } from './list-row.ts';

const PATH = '/lijsten/onderwerp';

interface View {
  readonly subject: Subject;
  readonly rules: readonly {
    readonly id: string;
    readonly title: { readonly nl: string; readonly en: string };
    readonly counts: Counts;
  }[];
  readonly steps: readonly Step[];
}

export const subjectPage = page<{ readonly subject: Subject }, View>({
  path: `${PATH}/:subject`,
  ask: ({ params }, { figures: { subjects } }) => {
    const subject = subjects.find((each) => each === params.subject);
    return subject && { subject };
  },
  address: ({ subject }) => `${PATH}/${subject}`,
  view: ({ subject }, { figures }) => ({
    subject,
    rules: figures.rules
      .filter((rule) => rule.subject === subject)
      .map(({ id, text }) => ({
        id,
        title: { nl: text.nl.title, en: text.en.title },
        counts: figures.countsOfRule(id),
      })),
    steps: figures.history.seriesOf({ of: 'subject', key: subject }),
  }),
  show: ({ subject, rules, steps }, language) => {
    const words = LISTS_WORDS[language].subject;
    const name = SUBJECT_WORDS[language][subject];
    return {
      title: words.title(name),
      description: words.description(name),
      ofFindings: true,
      body: html`<p class="lead">${words.lead}</p>
${rows(
  rules.map(({ id, title, counts }) => ({ name: title[language], path: `/lijsten/regel/${id}`, counts })),
  language,
)}
<p class="section"><a class="button" href="${pathIn(language, `/lijsten/gemeenten?onderwerp=${subject}`)}">${words.toMunicipalities}</a></p>
${steps.length > 1 && html`<section class="section"><h2>${words.history}</h2>${chart(steps, language)}</section>`}
${howToRead(language)}`,
    };
  },
});
