/** HTML of a dossier. Pure. */
import { STANDINGS, type Standing } from '../../figures/standing.ts';
import { type Html, html, link } from '../../html.ts';
import type { Language } from '../../language.ts';
import { chart } from '../chart.ts';
import { pathIn } from '../page.ts';
import { day, number } from '../parts/day.ts';
import { sign } from '../parts/standing.ts';
import { DOSSIER_WORDS } from '../words/dossier.ts';
import { type DossierPoint, type DossierView, GROUPS } from './dossier.ts';
import { goodLine, pointCard } from './point-card.ts';

/** A longer group is read by nobody; the open data has them all. */
const MOST = 100;

export function dossierBody(view: DossierView, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  const isEmpty = STANDINGS.every((standing) => view.groups[standing].length === 0);
  return html`${about(view, language)}
${isEmpty ? unseen(view, language) : summary(view, language)}
${!isEmpty && words.inDutch !== '' && html`<p class="small in-dutch">${words.inDutch}</p>`}
${GROUPS.map((each) => group(each, view.groups[each], language))}
${view.steps.length > 1 && html`<section class="section"><h2>${words.course}</h2>${chart(view.steps, language)}</section>`}
<div class="columns section">
<section><h2>${words.againTitle}</h2>${words.again.map((text) => html`<p>${text}</p>`)}</section>
<section><h2>${words.localTitle}</h2><p>${words.local}</p>
<ul>${view.localRules.map(({ name, url }) => html`<li>${link(url, name)}</li>`)}</ul></section>
</div>
${letter(view, language)}
${share(view, language)}`;
}

function about({ province, isJoint, others, hosts, released }: DossierView, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  const other = ({ name, slug, points }: DossierView['others'][number]) =>
    html`<li><a href="${pathIn(language, `/gemeente/${slug}`)}">${name}</a> (${words.pointsThere(points)})</li>`;
  return html`<div class="about">
<p class="lead">${isJoint ? words.joint : province !== '' && words.inProvince(province)}</p>
<p class="small">${hosts.map((host, at) => html`${at > 0 && ', '}${link(`https://${host}/`, host)}`)}${hosts.length > 0 && '. '}${released !== null && words.released(day(released, language))}</p>
${others.length > 0 && html`<p>${isJoint ? words.members : words.runBy}</p><ul class="others">${others.map(other)}</ul>`}
</div>`;
}

function unseen({ name, isLookedAt }: DossierView, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  if (isLookedAt) return html`<section class="section sheet"><h2>${words.goneTitle}</h2><p>${words.gone}</p></section>`;
  return html`<section class="section sheet"><h2>${words.unseenTitle}</h2><p>${words.unseen(name)}</p><p>${words.help}</p></section>`;
}

/** Numbers to jump by. Not a score: nothing is added up. */
function summary({ groups }: DossierView, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  const jump = (each: Standing) =>
    html`<li class="is-${each}"><a href="#${each}">${sign(each)} <b>${number(groups[each].length, language)}</b> <span>${words.groups[each].title.toLowerCase()}</span></a></li>`;
  return html`<nav aria-label="${words.sections}"><ul class="jumps">${GROUPS.filter((each) => groups[each].length > 0).map(jump)}</ul></nav>`;
}

function group(standing: Standing, points: readonly DossierPoint[], language: Language): Html {
  if (points.length === 0) return html``;
  const words = DOSSIER_WORDS[language];
  const { title, lead } = words.groups[standing];
  const shown = points.slice(0, MOST);
  const drawn =
    standing === 'right'
      ? html`<ul class="good-lines is-right">${shown.map((point) => goodLine(point, language))}</ul>`
      : html`${shown.map((point) => pointCard(point, language))}`;
  return html`<section class="section" id="${standing}"><h2>${title} <span class="small">${number(points.length, language)}</span></h2>
<p>${lead}</p>
${drawn}
${points.length > MOST && html`<p>${words.more(points.length - MOST)}</p>`}</section>`;
}

function letter({ letter: text }: DossierView, language: Language): Html {
  if (text === undefined) return html``;
  const words = DOSSIER_WORDS[language];
  return html`<section class="section"><h2>${words.letterTitle}</h2><p>${words.letterLead}</p>
<div class="field"><label for="brief">${words.letterLabel}</label><textarea id="brief" lang="nl" rows="12" readonly>${text}</textarea></div>
<p><button class="button" type="button" hidden data-copies="brief" data-done="${words.copied}">${words.letterCopy}</button></p></section>`;
}

function share({ name, slug, origin }: DossierView, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  const dossier = pathIn(language, `/gemeente/${slug}`);
  const badge = `${dossier}/badge.svg`;
  return html`<section class="section"><h2>${words.shareTitle}</h2>
<p><a href="${dossier}/feed.atom">${words.feed}</a></p>
<p><img class="badge" src="${badge}" alt="${words.badgeAlt(name)}" width="220" height="36"></p>
${origin !== undefined && embedding(origin + dossier, origin + badge, name, language)}</section>`;
}

/** HTML inside HTML, so it is escaped twice. Only with an address by which others reach this endpoint. */
function embedding(dossier: string, badge: string, name: string, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  const code = html`<a href="${dossier}"><img src="${badge}" alt="${words.badgeAlt(name)}"></a>`.text;
  return html`<p>${words.badge}</p>
<div class="field"><label for="code">${words.badgeLabel}</label><textarea id="code" rows="3" readonly spellcheck="false">${code}</textarea></div>`;
}
