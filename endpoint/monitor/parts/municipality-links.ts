import type { Municipality } from '../../figures/country.ts';
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { pathIn } from '../page.ts';

/** "Almere", or all municipalities of a joint organisation, each a link to its dossier. */
export function municipalityLinks(municipalities: readonly Municipality[], language: Language): Html {
  return html`${municipalities.map(
    ({ name, slug }, place) => html`${place > 0 && ', '}<a href="${pathIn(language, `/gemeente/${slug}`)}">${name}</a>`,
  )}`;
}
