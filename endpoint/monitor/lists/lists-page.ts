/** `/lijsten`: which lists there are, by province and by subject at a glance, and how to read them. */
import type { Subject } from '../../../rules/rule.ts';
import type { Counts } from '../../figures/series.ts';
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { page, pathIn } from '../page.ts';
import { day } from '../parts/day.ts';
import { LISTS_WORDS } from '../words/lists.ts';
import { SUBJECT_WORDS } from '../words/standings.ts';
import { explanation } from './how-to-read.ts';
import { rows } from './list-row.ts';

interface View {
  readonly released: string | null;
  readonly provinces: readonly { readonly name: string; readonly slug: string; readonly counts: Counts }[];
  readonly subjects: readonly { readonly subject: Subject; readonly counts: Counts }[];
}

export const listsPage = page<object, View>({
  path: '/lijsten',
  place: { in: 'bar', name: { nl: LISTS_WORDS.nl.name, en: LISTS_WORDS.en.name } },
  ask: () => ({}),
  view: (_, { figures: { released, country, rules, subjects, countsOf } }) => ({
    released,
    provinces: country.provinces.map(({ name, slug, municipalities }) => ({
      name,
      slug,
      counts: countsOf(municipalities, rules),
    })),
    subjects: subjects.map((subject) => ({
      subject,
      counts: countsOf(
        country.municipalities,
        rules.filter((rule) => rule.subject === subject),
      ),
    })),
  }),
  show: ({ released, provinces, subjects }, language) => {
    const words = LISTS_WORDS[language];
    return {
      title: words.title,
      description: words.description,
      ofFindings: true,
      body: html`<p class="lead">${words.lead}</p>
${released !== null && html`<p class="small">${words.released(day(released, language))}</p>`}
<h2 class="visually-hidden">${words.listsTitle}</h2>
<ul class="cards">
${card('/lijsten/gemeenten', words.municipalities, language)}
${card('/lijsten/hersteld', words.repairs, language)}
${card('/lijsten/goede-voorbeelden', words.good, language)}
</ul>
<div class="columns">
<section class="section"><h2>${words.bySubject}</h2><p>${words.bySubjectHint}</p>
${rows(
  subjects.map(({ subject, counts }) => ({
    name: SUBJECT_WORDS[language][subject],
    path: `/lijsten/onderwerp/${subject}`,
    counts,
  })),
  language,
)}</section>
<section class="section"><h2>${words.byProvince}</h2><p>${words.provinceHint}</p>
${rows(
  provinces.map(({ name, slug, counts }) => ({ name, path: `/lijsten/gemeenten?provincie=${slug}`, counts })),
  language,
)}</section>
</div>
<section class="section"><h2>${words.howTitle}</h2>${explanation(language)}</section>`,
    };
  },
});

function card(
  path: string,
  { title, card }: { readonly title: string; readonly card: string },
  language: Language,
): Html {
  return html`<li><h3><a href="${pathIn(language, path)}">${title}</a></h3><p>${card}</p></li>`;
}
