/** `/bezwaar/{id}`: a form to object to a point, and what became of it. `../../routes/objection-form-route.ts` takes the form in. */
import type { KnownPoint } from '../../figures/known-point.ts';
import { wholePageOf } from '../../figures/whole-page.ts';
import { html, link } from '../../html.ts';
import { REASON } from '../../objections.ts';
import { page, pathIn } from '../page.ts';
import { municipalityLinks } from '../parts/municipality-links.ts';
import { FAULTS, type Fault, OBJECTION_FORM_WORDS } from '../words/objection-form.ts';
import { WHOLE_PAGE_WORDS } from '../words/whole-page.ts';

interface Question {
  readonly id: string;
  /** After sending: how it went. */
  readonly went: Fault | 'goed' | '';
}

interface View {
  readonly question: Question;
  readonly known: KnownPoint;
  readonly example: boolean;
}

export const objectionPage = page<Question, View>({
  path: '/bezwaar/:id',
  // As many answers as there are points; each is asked for seldom.
  neverKept: true,
  ask: ({ params, query }) => ({
    id: params.id ?? '',
    went: query.ging === 'goed' ? 'goed' : (FAULTS.find((each) => each === query.ging) ?? ''),
  }),
  address: ({ id }) => `/bezwaar/${id}`,
  view: (question, { figures, source: { example } }) => {
    const known = figures.points.find(({ point }) => point.id === question.id);
    return known && { question, known, example };
  },
  show: ({ question: { id, went }, known, example }, language) => {
    const words = OBJECTION_FORM_WORDS[language];
    const { point, rule, municipalities } = known;
    const wholePage = wholePageOf(point);
    const back = municipalities[0] && pathIn(language, `/gemeente/${municipalities[0].slug}`);
    if (went === 'goed') {
      return {
        title: words.done,
        description: words.description,
        noIndex: true,
        body: html`<p role="status">${words.doneText}</p>${back !== undefined && html`<p><a class="button" href="${back}">${words.back}</a></p>`}`,
      };
    }
    return {
      title: words.title,
      description: words.description,
      noIndex: true,
      body: html`${went !== '' && html`<div class="sheet is-wrong" role="alert"><p><b>${words.faults[went]}</b></p><p>${words.kept}</p></div>`}
<dl class="facts"><dt>${words.at}</dt><dd>${municipalityLinks(municipalities, language)}</dd>
<dt>${words.about}</dt><dd>${rule ? html`<a href="${pathIn(language, `/regels/${rule.id}`)}">${rule.text[language].title}</a>` : words.free}</dd>
<dt>${words.page}</dt><dd>${link(point.source)}</dd></dl>
${wholePage !== undefined ? html`<p>${WHOLE_PAGE_WORDS[language].beside[wholePage]}</p>` : html`<blockquote lang="nl" class="is-unseen">${point.quote}</blockquote>`}
${
  example
    ? html`<p class="section">${words.example}</p>`
    : html`<form class="section" method="post" action="${pathIn(language, `/bezwaar/${id}`)}">
<div class="field"><label for="reden">${words.reason}</label>
<p class="small" id="uitleg">${words.hint}</p>
<textarea id="reden" name="reden" required minlength="${REASON.least}" maxlength="${REASON.most}" rows="8" aria-describedby="uitleg"></textarea></div>
<p>${words.what}</p>
<p><button class="button button-main">${words.send}</button></p>
</form>`
}`,
    };
  },
});
