/** `/lijsten/regel/{id}`: how one rule stands at each municipality. */

import type { Step } from '../../figures/series.ts';
import { STANDINGS, type Standing } from '../../figures/standing.ts';
import { html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { chart } from '../chart.ts';
import { page, pathIn } from '../page.ts';
import { number } from '../parts/day.ts';
import { addressWith, type Choice, filter } from '../parts/filter.ts';
import { tag } from '../parts/standing.ts';
import { LISTS_WORDS } from '../words/lists.ts';
import { STANDING_WORDS } from '../words/standings.ts';
import { howToRead } from './how-to-read.ts';

const PATH = '/lijsten/regel';
const STANDS = [...STANDINGS, 'unseen'] as const;

interface Question {
  readonly id: string;
  readonly provincie: string;
  readonly stand: Standing | 'unseen' | '';
}

interface View {
  readonly question: Question;
  readonly title: { readonly nl: string; readonly en: string };
  readonly provinces: readonly { readonly slug: string; readonly name: string }[];
  readonly listed: readonly { readonly name: string; readonly slug: string; readonly standing: Standing | 'unseen' }[];
  readonly steps: readonly Step[];
}

export const ruleListPage = page<Question, View>({
  path: `${PATH}/:id`,
  ask: ({ params, query }, { figures: { rules, country } }) => {
    const rule = rules.find(({ id }) => id === params.id);
    return (
      rule && {
        id: rule.id,
        provincie: country.provinceBySlug(query.provincie ?? '')?.slug ?? '',
        stand: STANDS.find((each) => each === query.stand) ?? '',
      }
    );
  },
  address: ({ id, provincie, stand }) => addressWith(`${PATH}/${id}`, { provincie, stand }),
  view: (question, { figures: { rules, country, standingsOf, history } }) => {
    const rule = rules.find(({ id }) => id === question.id);
    if (!rule) return undefined;
    const among =
      question.provincie === '' ? country.municipalities : country.provinceBySlug(question.provincie)?.municipalities;
    const all = (among ?? []).map(({ name, slug, code }) => ({
      name,
      slug,
      standing: standingsOf(code).get(rule.id) ?? ('unseen' as const),
    }));
    return {
      question,
      title: { nl: rule.text.nl.title, en: rule.text.en.title },
      provinces: country.provinces.map(({ slug, name }) => ({ slug, name })),
      listed: all.filter(({ standing }) =>
        question.stand === '' ? standing !== 'unseen' : standing === question.stand,
      ),
      steps: history.seriesOf({ of: 'rule', key: rule.id }),
    };
  },
  show: (view, language) => {
    const words = LISTS_WORDS[language];
    const { title, listed, question, steps } = view;
    const path = `${PATH}/${question.id}`;
    return {
      title: words.rule.title(title[language]),
      description: words.rule.description(title[language]),
      ofFindings: true,
      body: html`<p><a href="${pathIn(language, `/regels/${question.id}`)}">${words.rule.toRule}</a></p>
${filter(path, choicesOf(view, language), language)}
<p role="status">${words.rule.count(number(listed.length, language))}</p>
${
  listed.length === 0
    ? html`<p>${words.municipalities.none}</p>`
    : html`<ul class="list-rows">
${listed.map(
  ({ name, slug, standing }) =>
    html`<li class="row"><a href="${pathIn(language, `/gemeente/${slug}`)}">${name}</a><div>${tag(standing, language)}</div></li>`,
)}
</ul>`
}
${steps.length > 1 && html`<section class="section"><h2>${words.rule.history}</h2>${chart(steps, language)}</section>`}
${howToRead(language)}`,
    };
  },
});

function choicesOf({ question, provinces }: View, language: Language): readonly Choice[] {
  const words = LISTS_WORDS[language].filter;
  return [
    {
      name: 'stand',
      label: words.standing,
      chosen: question.stand,
      options: [
        { value: '', name: words.everyStanding },
        ...STANDS.map((value) => ({ value, name: STANDING_WORDS[language].names[value] })),
      ],
    },
    {
      name: 'provincie',
      label: words.province,
      chosen: question.provincie,
      options: [
        { value: '', name: words.everyProvince },
        ...provinces.map(({ slug, name }) => ({ value: slug, name })),
      ],
    },
  ];
}
