import type { MapStanding } from '../map/map-standing.ts';
import type { InBoth } from '../page.ts';

export interface MapWords {
  readonly names: Readonly<Record<MapStanding, string>>;
  readonly meanings: Readonly<Record<MapStanding, string>>;
  readonly title: (subject: string) => string;
  readonly skip: string;
  readonly legend: string;
  readonly keys: string;
  readonly municipalities: (count: number) => string;
  /** After how a tile stands. */
  readonly siteOf: (name: string) => string;
  readonly asList: string;
  readonly explain: string;
}

export const MAP_WORDS: InBoth<MapWords> = {
  nl: {
    names: {
      right: 'goed',
      incomplete: 'onvolledig',
      missing: 'niet gevonden',
      wrong: 'klopt niet',
      uncertain: 'nog niet zeker',
      unseen: 'nog niet bekeken',
    },
    meanings: {
      right: 'Alles wat is bekeken, staat er en klopt.',
      incomplete: 'Een deel staat er. Een deel is niet gevonden of is onduidelijk.',
      missing: 'Mensen zochten en vonden het niet. Het kan toch ergens staan.',
      wrong: 'Er staat een zin die niet past bij de wet. Dat is bevestigd.',
      uncertain: 'Er is iets gemeld. Dat is nog niet bevestigd, of mensen zien het verschillend.',
      unseen: 'Niemand heeft hier gekeken. Dat zegt niets over de gemeente.',
    },
    title: (subject) => `Kaart: ${subject}`,
    skip: 'Sla de kaart over',
    legend: 'Wat betekenen de tekens?',
    keys: 'Met de pijltjestoetsen gaat u van gemeente naar gemeente.',
    municipalities: (count) => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
    siteOf: (name) => ` (site van ${name})`,
    asList: 'De kaart als lijst',
    explain: 'Elk vakje is een gemeente. Het staat ongeveer op zijn plek in Nederland.',
  },
  en: {
    names: {
      right: 'good',
      incomplete: 'incomplete',
      missing: 'not found',
      wrong: 'not right',
      uncertain: 'not certain yet',
      unseen: 'not looked at yet',
    },
    meanings: {
      right: 'All that was looked at is there, and is right.',
      incomplete: 'A part is there. A part was not found, or is unclear.',
      missing: 'People looked for it and did not find it. It may still be somewhere.',
      wrong: 'A sentence does not fit the law. That was confirmed.',
      uncertain: 'Something was reported. It is not confirmed yet, or people see it differently.',
      unseen: 'Nobody has looked here. It says nothing about the municipality.',
    },
    title: (subject) => `Map: ${subject}`,
    skip: 'Skip the map',
    legend: 'What do the signs mean?',
    keys: 'The arrow keys take you from one municipality to the next.',
    municipalities: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
    siteOf: (name) => ` (site of ${name})`,
    asList: 'The map as a list',
    explain: 'Each tile is a municipality, about where it lies in the Netherlands.',
  },
};
