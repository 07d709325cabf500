/** A page that is mostly text: a lead, and sections with paragraphs, points and links. */
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { type InBoth, type Page, page, pathIn } from '../page.ts';
import type { Sources } from '../sources.ts';

export interface TextLink {
  /** Path in the monitor ("/privacy"), or a file or outside address that has no language. */
  readonly to: string;
  readonly text: string;
  /** Leads out of the pages in this language: a file, the interface, another site. */
  readonly isElsewhere?: boolean;
}

export interface TextSection {
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
  readonly links?: readonly TextLink[];
}

export interface TextWords {
  /** In the foot. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly sections: readonly TextSection[];
  /** Last section: how to reach who runs this. Absent on pages where nobody looks for it. */
  readonly contact?: { readonly title: string; readonly some: string; readonly none: string };
}

/** @param path without language */
export function textPage(path: string, words: InBoth<TextWords>): Page {
  return page<object, Pick<Sources, 'contact'>>({
    path,
    place: { in: 'foot', name: { nl: words.nl.name, en: words.en.name } },
    ask: () => ({}),
    view: (_, { contact }) => ({ contact }),
    show: ({ contact }, language) => {
      const { title, description, lead, sections, contact: reach } = words[language];
      return {
        title,
        description,
        body: html`<div class="prose"><p class="lead">${lead}</p>
${sections.map((each) => section(each, language))}
${
  reach &&
  html`<h2 id="contact">${reach.title}</h2>${contact === undefined ? html`<p>${reach.none}</p>` : html`<p>${reach.some}</p><p><b>${contact}</b></p>`}`
}</div>`,
      };
    },
  });
}

function section({ title, paragraphs = [], points = [], links = [] }: TextSection, language: Language): Html {
  return html`<h2>${title}</h2>
${paragraphs.map((text) => html`<p>${text}</p>`)}
${points.length > 0 && html`<ul>${points.map((text) => html`<li>${text}</li>`)}</ul>`}
${links.length > 0 && html`<ul>${links.map((each) => html`<li>${textLink(each, language)}</li>`)}</ul>`}`;
}

const textLink = ({ to, text, isElsewhere = false }: TextLink, language: Language): Html =>
  html`<a href="${isElsewhere ? to : pathIn(language, to)}">${text}</a>`;
