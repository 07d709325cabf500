/** `/lijsten/goede-voorbeelden`: sentences on real pages that people found good, to copy. */
import type { Subject } from '../../../rules/rule.ts';
import type { KnownPoint } from '../../figures/known-point.ts';
import { html, link } from '../../html.ts';
import type { Language } from '../../language.ts';
import { page, pathIn } from '../page.ts';
import { addressWith, filter } from '../parts/filter.ts';
import { municipalityLinks } from '../parts/municipality-links.ts';
import { type Paged, paged, pageLinks, pageNumber } from '../parts/paged.ts';
import { LISTS_WORDS } from '../words/lists.ts';
import { SUBJECT_WORDS } from '../words/standings.ts';

const PATH = '/lijsten/goede-voorbeelden';

interface Question {
  readonly onderwerp: Subject | '';
  readonly bladzijde: number;
}

interface View {
  readonly question: Question;
  readonly subjects: readonly Subject[];
  readonly examples: Paged<KnownPoint>;
}

export const goodExamplesPage = page<Question, View>({
  path: PATH,
  ask: ({ query }, { figures: { subjects } }) => ({
    onderwerp: subjects.find((subject) => subject === query.onderwerp) ?? '',
    bladzijde: pageNumber(query.bladzijde),
  }),
  address: (question) => addressOf(question, question.bladzijde),
  view: (question, { figures: { subjects, goodExamples } }) => ({
    question,
    subjects,
    examples: paged(
      goodExamples.filter(({ rule }) => question.onderwerp === '' || rule?.subject === question.onderwerp),
      question.bladzijde,
    ),
  }),
  show: ({ question, subjects, examples }, language) => {
    const words = LISTS_WORDS[language];
    const { title, description, lead, none } = words.good;
    return {
      title,
      description,
      ofFindings: true,
      body: html`<p class="lead">${lead}</p>
${filter(
  PATH,
  [
    {
      name: 'onderwerp',
      label: words.filter.subject,
      chosen: question.onderwerp,
      options: [
        { value: '', name: words.filter.everySubject },
        ...subjects.map((subject) => ({ value: subject, name: SUBJECT_WORDS[language][subject] })),
      ],
    },
  ],
  language,
)}
${examples.items.length === 0 ? html`<p>${none}</p>` : html`<ul class="list-rows">${examples.items.map((each) => item(each, language))}</ul>`}
${pageLinks(examples, (bladzijde) => addressOf(question, bladzijde), language)}`,
    };
  },
});

const addressOf = ({ onderwerp }: Question, bladzijde: number): string =>
  addressWith(PATH, { onderwerp, bladzijde: bladzijde === 1 ? undefined : bladzijde });

function item({ point, rule, municipalities }: KnownPoint, language: Language) {
  const words = LISTS_WORDS[language];
  return html`<li>
<h2>${municipalityLinks(municipalities, language)}</h2>
<p>${rule ? html`<a href="${pathIn(language, `/regels/${rule.id}`)}">${rule.text[language].title}</a>` : words.free}</p>
<blockquote lang="nl" class="is-right">${point.quote}</blockquote>
<p class="small">${link(point.source, words.good.source)}</p>
</li>`;
}
