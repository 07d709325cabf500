/** Atom (RFC 4287). Everything from pages is text; a reader that shows HTML gets none. Pure. */
import { wholePageOf } from '../../figures/whole-page.ts';
import { html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { pathIn } from '../page.ts';
import { FEED_WORDS } from '../words/feeds.ts';
import { WHOLE_PAGE_WORDS } from '../words/whole-page.ts';
import type { News } from './news.ts';

export interface Feed {
  /** Stable, and of this feed only: "GM0034" or "hersteld". */
  readonly name: string;
  readonly title: string;
  /** Path of the page that it follows, and of the feed itself; without language. */
  readonly page: string;
  readonly self: string;
  readonly news: readonly News[];
  /** Day of release; null before the first. */
  readonly released: string | null;
  readonly isExample: boolean;
}

/** A feed needs some date before there is a release: that of the first design. */
const BEFORE_THE_FIRST = '2026-01-01';
/** What XML 1.0 cannot hold, and pages can. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** @param origin where people reach this ("https://monitor.example"), or empty for addresses relative to the feed's own */
export function atom(feed: Feed, language: Language, origin: string): string {
  const words = FEED_WORDS[language];
  const to = (path: string) => origin + pathIn(language, path);
  const moment = (day: string) => `${day}T00:00:00Z`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>urn:geweten:feed:${feed.name}:${language}</id>
<title>${feed.isExample && `${words.example}: `}${feed.title}</title>
<updated>${moment(feed.news[0]?.day ?? feed.released ?? BEFORE_THE_FIRST)}</updated>
<author><name>Geweten</name></author>
<rights>CC0 1.0</rights>
<link rel="self" type="application/atom+xml" href="${to(feed.self)}"/>
<link rel="alternate" type="text/html" href="${to(feed.page)}"/>
${feed.news.map(({ known: { point, rule, municipalities }, day, standing }) => {
  const about = rule?.text[language].title ?? words.free;
  const wholePage = wholePageOf(point);
  const where = municipalities.map(({ name }) => name).join(', ');
  return html`<entry>
<id>urn:geweten:punt:${point.id}:${day}</id>
<title>${where}: ${words.told[standing]}: ${about}</title>
<updated>${moment(day)}</updated>
<link rel="alternate" type="text/html" href="${to(`/gemeente/${municipalities[0]?.slug}`)}"/>
<content type="text">${wholePage === undefined ? `“${point.quote}”` : WHOLE_PAGE_WORDS[language].about(wholePage, rule?.text[language].title)} (${point.source})</content>
</entry>
`;
})}</feed>`.text.replace(NOT_XML, '')}\n`;
}
