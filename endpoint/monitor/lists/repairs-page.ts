/** `/lijsten/hersteld`: what was mended, newest first, and where most was mended. */
import type { Repair } from '../../figures/repairs.ts';
import { wholePageOf } from '../../figures/whole-page.ts';
import { html, link } from '../../html.ts';
import type { Language } from '../../language.ts';
import { page, pathIn } from '../page.ts';
import { day, number } from '../parts/day.ts';
import { addressWith, filter } from '../parts/filter.ts';
import { municipalityLinks } from '../parts/municipality-links.ts';
import { type Paged, paged, pageLinks, pageNumber } from '../parts/paged.ts';
import { tag } from '../parts/standing.ts';
import { LISTS_WORDS } from '../words/lists.ts';
import { WHOLE_PAGE_WORDS } from '../words/whole-page.ts';

const PATH = '/lijsten/hersteld';

interface Question {
  readonly provincie: string;
  readonly bladzijde: number;
}

interface View {
  readonly question: Question;
  readonly provinces: readonly { readonly slug: string; readonly name: string }[];
  readonly repairs: Paged<Repair>;
}

export const repairsPage = page<Question, View>({
  path: PATH,
  ask: ({ query }, { figures }) => ({
    provincie: figures.country.provinceBySlug(query.provincie ?? '')?.slug ?? '',
    bladzijde: pageNumber(query.bladzijde),
  }),
  address: ({ provincie, bladzijde }) =>
    addressWith(PATH, { provincie, bladzijde: bladzijde === 1 ? undefined : bladzijde }),
  view: (question, { figures: { country, repairs } }) => {
    const province = country.provinceBySlug(question.provincie)?.name;
    const those = repairs.filter(
      ({ known }) => province === undefined || known.municipalities.some((each) => each.province === province),
    );
    return {
      question,
      provinces: country.provinces.map(({ slug, name }) => ({ slug, name })),
      repairs: paged(those, question.bladzijde),
    };
  },
  show: ({ question, provinces, repairs }, language) => {
    const words = LISTS_WORDS[language];
    const { title, description, lead, none, most, feed } = words.repairs;
    const address = (bladzijde: number) =>
      addressWith(PATH, { provincie: question.provincie, bladzijde: bladzijde === 1 ? undefined : bladzijde });
    return {
      title,
      description,
      ofFindings: true,
      feed: { title: `Geweten: ${title}`, path: pathIn(language, '/hersteld.atom') },
      body: html`<p class="lead">${lead}</p>
<p><a href="${pathIn(language, '/lijsten/gemeenten?volgorde=hersteld')}">${most}</a> · <a href="${pathIn(language, '/hersteld.atom')}" type="application/atom+xml">${feed}</a></p>
${filter(
  PATH,
  [
    {
      name: 'provincie',
      label: words.filter.province,
      chosen: question.provincie,
      options: [
        { value: '', name: words.filter.everyProvince },
        ...provinces.map(({ slug, name }) => ({ value: slug, name })),
      ],
    },
  ],
  language,
)}
${repairs.items.length === 0 ? html`<p>${none}</p>` : html`<ul class="list-rows">${repairs.items.map((repair) => item(repair, language))}</ul>`}
${pageLinks(repairs, address, language)}`,
    };
  },
});

function item({ known, day: on, took }: Repair, language: Language) {
  const words = LISTS_WORDS[language];
  const { point, rule, municipalities } = known;
  const wholePage = wholePageOf(point);
  return html`<li>
<h2>${municipalityLinks(municipalities, language)}</h2>
<p>${tag('repaired', language)} ${rule ? html`<a href="${pathIn(language, `/regels/${rule.id}`)}">${rule.text[language].title}</a>` : words.free}</p>
${
  wholePage !== undefined
    ? html`<p>${wholePage === 'sought' ? words.repairs.wasMissing : WHOLE_PAGE_WORDS[language].beside.page}</p>`
    : html`<p class="small">${words.repairs.was}:</p><blockquote lang="nl" class="is-unseen">${point.quote}</blockquote>`
}
<p class="small">${words.repairs.on(day(on, language))} ${took !== undefined && took > 0 && words.repairs.took(number(took, language))} ${link(point.source, words.good.source)}</p>
</li>`;
}
