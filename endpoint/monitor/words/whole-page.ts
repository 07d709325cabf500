/** What is said where a point has no sentence to show: a place that shows it must say what it is about. */
import type { WholePage } from '../../figures/whole-page.ts';
import type { InBoth } from '../page.ts';

export interface WholePageWords {
  readonly heading: Readonly<Record<WholePage, string>>;
  /** Beside the title of the rule. */
  readonly beside: Readonly<Record<WholePage, string>>;
  /** By itself; the title is that of the rule, undefined for a finding outside the rules. */
  readonly about: (what: WholePage, title: string | undefined) => string;
}

const OUTSIDE: InBoth<Readonly<Record<WholePage, string>>> = {
  nl: {
    sought: 'Op deze pagina is iets gezocht en niet gevonden. Het valt buiten onze regels.',
    page: 'Dit gaat over de hele pagina. Het valt buiten onze regels.',
  },
  en: {
    sought: 'Something was looked for on this page and not found. It is outside our rules.',
    page: 'This is about the whole page. It is outside our rules.',
  },
};

const BY_RULE: InBoth<Readonly<Record<WholePage, string>>> = {
  nl: {
    sought: 'Op deze pagina gezocht en niet gevonden, bij deze regel:',
    page: 'Dit gaat over de hele pagina, bij deze regel:',
  },
  en: {
    sought: 'Looked for on this page and not found, for this rule:',
    page: 'This is about the whole page, for this rule:',
  },
};

const about =
  (language: 'nl' | 'en'): WholePageWords['about'] =>
  (what, title) =>
    title === undefined ? OUTSIDE[language][what] : `${BY_RULE[language][what]} “${title}”`;

export const WHOLE_PAGE_WORDS: InBoth<WholePageWords> = {
  nl: {
    heading: { sought: 'Gezocht', page: 'Over de hele pagina' },
    beside: {
      sought: 'Mensen vonden dit niet op de pagina.',
      page: 'Dit gaat over de hele pagina, niet over één zin.',
    },
    about: about('nl'),
  },
  en: {
    heading: { sought: 'Looked for', page: 'About the whole page' },
    beside: {
      sought: 'People did not find this on the page.',
      page: 'This is about the whole page, not about one sentence.',
    },
    about: about('en'),
  },
};
