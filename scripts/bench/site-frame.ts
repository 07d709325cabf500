/**
 * The frame in which a municipal site shows a page: skip link, search, a menu of eight subjects, breadcrumbs, blocks beside the text and
 * a foot full of links. A labelled page has next to none of it, and axe-core looks at every element while we read the main text only; so
 * a ratio measured on bare pages says little of a page on a site. Some 600 elements in all: the home pages of the news sites in the HTTP
 * Archive of March 2023 have 1,621 (median, mobile; briangrinstead.com/blog/httparchive-analysis-of-news-homepages).
 */

const SUBJECTS = 8;
const LINKS_EACH = 7;
const BLOCKS = 6;
const LINKS_IN_FOOT = 36;

const STYLE = `<style>
body { font-family: sans-serif; color: #1a1a1a; background: #fff }
nav ul, footer ul { display: flex; flex-wrap: wrap; gap: 8px; list-style: none }
nav a { color: #154273; padding: 4px }
.block { border: 1px solid #ccc; padding: 8px }
footer { background: #154273 }
footer a { color: #fff }
</style>`;

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at + 1)).join('');

const link = (path: string, text: string): string =>
  `<li><a href="/${path}"><svg width="8" height="8" aria-hidden="true"><path d="M0 0h8v8z"/></svg><span>${text}</span></a></li>`;

const HEAD = `<header>
<a href="#inhoud">Ga naar de inhoud</a>
<a href="/"><img alt="Gemeente Merelhof, naar de startpagina" src="data:,"></a>
<form role="search"><label for="zoek">Zoeken</label><input id="zoek" name="zoek"><button>Zoek</button></form>
<nav aria-label="Onderwerpen">${times(
  SUBJECTS,
  (subject) =>
    `<h2>Onderwerp ${subject}</h2><ul>${times(LINKS_EACH, (at) => link(`${subject}/${at}`, `Onderdeel ${subject}.${at}`))}</ul>`,
)}</nav>
</header>
<nav aria-label="Kruimelpad"><ul>${times(3, (at) => link(`pad/${at}`, `Stap ${at}`))}</ul></nav>`;

const FOOT = `<aside>${times(
  BLOCKS,
  (at) =>
    `<div class="block"><h2>Ook op deze site ${at}</h2><p>Een zin over wat daar staat.</p><a href="/blok/${at}">Naar blok ${at}</a></div>`,
)}</aside>
<footer><ul>${times(LINKS_IN_FOOT, (at) => link(`voet/${at}`, `Over de site ${at}`))}</ul></footer>`;

/** The page within the frame; `html` is a whole page with a head and a body. */
export function inSiteFrame(html: string): string {
  return html
    .replace('</head>', `${STYLE}</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}${HEAD}`)
    .replace('</body>', `${FOOT}</body>`);
}
