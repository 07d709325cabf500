/** One point of a dossier: what stands there, opposite how it can be said, with law, reply and history. Pure. */
import type { Count } from '../../../findings/snapshot.ts';
import type { Standing } from '../../figures/standing.ts';
import { type Html, html, link, Html as Markup } from '../../html.ts';
import type { Language } from '../../language.ts';
import { pathIn } from '../page.ts';
import { day } from '../parts/day.ts';
import { tag } from '../parts/standing.ts';
import { DOSSIER_WORDS } from '../words/dossier.ts';
import { WHOLE_PAGE_WORDS } from '../words/whole-page.ts';
import type { DossierPoint } from './dossier.ts';

/** A confirmed fault is said in the rule's words; what is not certain goes under its rule only, so that no heading accuses. */
const SPEAKS_OUT: ReadonlySet<Standing> = new Set(['wrong', 'missing']);

export function pointCard(point: DossierPoint, language: Language): Html {
  const { id, standing, rule } = point;
  const words = DOSSIER_WORDS[language];
  return html`<article class="point is-${standing}" id="punt-${id.slice(0, 12)}">
<header><h3>${headingOf(point, language)}</h3> ${tag(standing, language)}</header>
${standing === 'missing' && rule !== undefined && html`<p>${rule.text[language].whatIsWrong}</p>`}
<div class="opposite">
<div><h4>${sideTitle(point, language)}</h4>
${point.quote === undefined ? html`<p class="not-there">${point.wholePage && WHOLE_PAGE_WORDS[language].beside[point.wholePage]}</p>` : html`<blockquote${standing === 'repaired' && new Markup(' class="was"')} lang="nl">${point.quote}</blockquote>`}
${where(point, language)}
${law(point, language)}</div>
${goodSide(point, language)}
</div>
${point.reply !== undefined && html`<div class="reply"><h4>${words.reply}</h4><blockquote lang="nl">${point.reply}</blockquote></div>`}
${history(point, language)}
<p class="small point-links">${rule && html`<a href="${pathIn(language, `/regels/${rule.id}`)}">${words.rule}</a>`} <a href="${pathIn(language, `/bezwaar/${id}`)}">${words.object}</a></p>
</article>`;
}

function sideTitle({ standing, wholePage }: DossierPoint, language: Language): string {
  const words = DOSSIER_WORDS[language];
  if (wholePage !== undefined) return WHOLE_PAGE_WORDS[language].heading[wholePage];
  return standing === 'repaired' ? words.saidFirst : words.said;
}

/** The title of a claim says what the law says: beside "klopt niet" it would read as if the law were not right. */
function headingOf({ standing, rule }: DossierPoint, language: Language): string {
  const words = DOSSIER_WORDS[language];
  if (!rule) return words.outside;
  const { title, whatIsWrong } = rule.text[language];
  if (standing === 'wrong') return whatIsWrong;
  return rule.kind === 'claim' ? words.ofRule(title) : title;
}

function where({ source, since, people }: DossierPoint, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  return html`<p class="small where">${words.onPage} ${link(source)}<br>${words.since(day(since, language))} ${seenBy(people, language)}</p>`;
}

function seenBy(people: Count, language: Language): string {
  const { seenBy: said } = DOSSIER_WORDS[language];
  return people === 0 ? '' : said(people === '<5' ? 'few' : people);
}

/** Opposite what is good already nothing needs to be said. */
function goodSide({ id, standing, better, elsewhere }: DossierPoint, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  if (better === undefined || standing === 'repaired') return html``;
  const own = `zin-${id.slice(0, 12)}`;
  return html`<div class="is-right"><h4>${words.better}</h4>
<blockquote lang="nl" id="${own}">${better}</blockquote>
<p><button class="button" type="button" hidden data-copies="${own}" data-done="${words.copied}">${words.copy}</button></p>
${
  elsewhere &&
  html`<p class="small">${words.elsewhere(elsewhere.name)}</p><blockquote lang="nl" class="elsewhere">${elsewhere.quote}</blockquote>
<p class="small">${words.onPage} ${link(elsewhere.source)}</p>`
}</div>`;
}

function law({ standing, rule, law: basis }: DossierPoint, language: Language): Html {
  if (!rule || standing === 'repaired') return html``;
  const words = DOSSIER_WORDS[language];
  const { whatTheLawSays, whatItMeansForYou } = rule.text.nl;
  return html`<div class="law" lang="nl">
<p><b lang="${language}">${words.law}</b> ${whatTheLawSays} ${basis && html`<span class="small">(${link(basis.url, basis.citation)})</span>`}</p>
${SPEAKS_OUT.has(standing) && html`<p><b lang="${language}">${words.forYou}</b> ${whatItMeansForYou}</p>`}
</div>`;
}

function history({ happened }: DossierPoint, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  const line = ({ day: when, what, reason }: DossierPoint['happened'][number]) =>
    html`<li>${day(when, language)}: ${words.happened[what]}${reason !== undefined && html`: <q lang="nl">${reason}</q>`}</li>`;
  return html`<details><summary>${words.history}</summary><ol class="plain">${happened.map(line)}</ol></details>`;
}

/** What is good needs no more than its name, its sentence and where it stands. */
export function goodLine({ rule, quote, wholePage, source, people }: DossierPoint, language: Language): Html {
  const words = DOSSIER_WORDS[language];
  return html`<li><h3>${rule?.text[language].title ?? words.outside}</h3>
${quote !== undefined && html`<blockquote lang="nl">${quote}</blockquote>`}
${wholePage && html`<p>${WHOLE_PAGE_WORDS[language].beside[wholePage]}</p>`}
<p class="small">${words.onPage} ${link(source)} ${seenBy(people, language)}</p></li>`;
}
