/** HTML of the home page. Pure. */
import { type Html, html, Html as Markup } from '../../html.ts';
import type { Language } from '../../language.ts';
import { chart } from '../chart.ts';
import { drawing, legend, mapList } from '../map/drawing.ts';
import { pathIn } from '../page.ts';
import { day, number } from '../parts/day.ts';
import { HOME_WORDS } from '../words/home.ts';
import { LISTS_WORDS } from '../words/lists.ts';
import { MAP_WORDS } from '../words/map.ts';
import { SUBJECT_WORDS } from '../words/standings.ts';
import { WHOLE_PAGE_WORDS } from '../words/whole-page.ts';
import type { HomeRepair, HomeView } from './home-view.ts';
import { searchForm } from './search-form.ts';

export function homeBody(view: HomeView, language: Language): Html {
  const words = HOME_WORDS[language];
  const { map, lookedAt, released } = view;
  const subject = SUBJECT_WORDS[language][view.subject];
  const title = MAP_WORDS[language].title(subject);
  return html`<div class="home">
<div class="home-start">
<p class="lead">${words.lead}</p>
${searchForm({ language, names: view.names, typed: '' })}
<h2 id="onderwerpen">${words.subjects}</h2>
<nav aria-labelledby="onderwerpen">${subjects(view, language)}</nav>
</div>
<section class="home-map" aria-label="${title}">
<a class="skip" href="#na-kaart">${MAP_WORDS[language].skip}</a>
${drawing(map, title, language)}
<p class="small">${MAP_WORDS[language].explain}</p>
${mapList(map, language)}
</section>
<section class="home-legend">
<h2 class="visually-hidden" id="tekens">${MAP_WORDS[language].legend}</h2>
${legend(map, language)}
<p class="small">${words.lookedAt(number(lookedAt, language), number(map.tiles.length, language))}
${released !== null && words.released(day(released, language))}</p>
</section>
</div>
<section class="section" id="na-kaart" tabindex="-1"><h2>${words.repairs}</h2>
${
  view.repairs.length === 0
    ? html`<p>${words.noRepairs}</p>`
    : html`<ul class="cards">${view.repairs.map((each) => repair(each, language))}</ul>
<p><a href="${pathIn(language, '/lijsten/hersteld')}">${words.moreRepairs}</a></p>`
}
</section>
<section class="section"><h2>${words.progress}</h2>
${view.steps.length > 1 ? html`<p>${words.progressLead}</p>${chart(view.steps, language)}` : html`<p>${words.noProgress}</p>`}
</section>`;
}

function subjects({ subjects: all, subject }: HomeView, language: Language): Html {
  const chip = (each: HomeView['subject']) =>
    html`<li><a class="chip" href="${pathIn(language, `/?onderwerp=${each}`)}"${each === subject && new Markup(' aria-current="true"')}>${SUBJECT_WORDS[language][each]}</a></li>`;
  return html`<ul class="chips">${all.map(chip)}</ul>`;
}

function repair({ name, slug, title, quote, wholePage, day: when, took }: HomeRepair, language: Language): Html {
  const words = HOME_WORDS[language];
  return html`<li class="is-repaired"><h3><a href="${pathIn(language, `/gemeente/${slug}`)}">${name}</a></h3>
<p>${title[language]}</p>
${quote !== undefined && html`<p class="small">${words.was}</p><blockquote class="was" lang="nl">${quote}</blockquote>`}
${wholePage && html`<p class="small">${wholePage === 'sought' ? LISTS_WORDS[language].repairs.wasMissing : WHOLE_PAGE_WORDS[language].beside.page}</p>`}
<p class="small">${words.repaired(day(when, language))} ${took !== undefined && took > 0 && words.took(took)}</p></li>`;
}
