import type { InBoth } from '../page.ts';

export interface SearchWords {
  readonly title: string;
  readonly description: string;
  readonly found: (count: number, typed: string) => string;
  readonly none: (typed: string) => string;
  readonly tryMap: string;
  readonly formerly: (name: string) => string;
  readonly joint: string;
}

export const SEARCH_WORDS: InBoth<SearchWords> = {
  nl: {
    title: 'Zoek een gemeente',
    description: 'Zoek het dossier van een gemeente op naam.',
    found: (count, typed) => (count === 1 ? `1 naam past bij “${typed}”.` : `${count} namen passen bij “${typed}”.`),
    none: (typed) => `Wij kennen geen gemeente met “${typed}” in de naam. Kijk of er een typefout in zit.`,
    tryMap: 'U kunt ook op de kaart kijken.',
    formerly: (name) => `vroeger ${name}`,
    joint: 'werkt voor meer gemeenten',
  },
  en: {
    title: 'Find a municipality',
    description: 'Find the file of a municipality by its name.',
    found: (count, typed) => (count === 1 ? `1 name fits “${typed}”.` : `${count} names fit “${typed}”.`),
    none: (typed) => `We know no municipality with “${typed}” in its name. See whether it holds a typing error.`,
    tryMap: 'You can also look at the map.',
    formerly: (name) => `formerly ${name}`,
    joint: 'works for several municipalities',
  },
};
