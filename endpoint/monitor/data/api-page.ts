/** `/api`: the interface for programs, from its own description. */
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { page } from '../page.ts';
import { API_WORDS } from '../words/open-data.ts';
import { type Operation, operationsOf } from './api.ts';

export const apiPage = page<object, readonly Operation[]>({
  path: '/api',
  place: { in: 'foot', name: { nl: API_WORDS.nl.name, en: API_WORDS.en.name } },
  ask: () => ({}),
  view: (_, { api }) => operationsOf(api()),
  show: (operations, language) => {
    const words = API_WORDS[language];
    return {
      title: words.title,
      description: words.description,
      body: html`<p class="lead">${words.lead}</p>
<p><a href="/openapi.json">${words.raw}</a></p>
<ul class="list-rows">${operations.map((each) => item(each, language))}</ul>`,
    };
  },
});

function item({ method, path, summary, parameters, body, answers }: Operation, language: Language): Html {
  const words = API_WORDS[language];
  return html`<li><h2 class="route"><span class="method">${method}</span> <code>${path}</code></h2>
<p lang="en">${summary}</p>
${
  parameters.length > 0 &&
  html`<p class="small">${words.parameters}:</p><ul class="plain small">${parameters.map(
    ({ name, required, about }) =>
      html`<li><code>${name}</code>${required && html` (${words.required})`}${about !== '' && html` <span lang="en">${about}</span>`}</li>`,
  )}</ul>`
}
${body.length > 0 && html`<p class="small">${words.body}: ${body.map((name, place) => html`${place > 0 && ', '}<code>${name}</code>`)}</p>`}
${answers.length > 0 && html`<p class="small">${words.answers}: ${answers.join(', ')}</p>`}
</li>`;
}
