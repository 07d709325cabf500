/** Words of feeds, badge and share picture. Functions get numbers and days as text. */
import type { Standing } from '../../figures/standing.ts';
import type { InBoth } from '../page.ts';

export interface FeedWords {
  readonly municipality: (name: string) => string;
  readonly repairs: string;
  readonly example: string;
  readonly free: string;
  readonly told: Readonly<Record<Standing, string>>;
  readonly badge: {
    readonly looked: string;
    readonly good: (count: string) => string;
    readonly toMend: (count: string) => string;
    readonly unseen: string;
  };
  readonly share: {
    readonly about: string;
    readonly released: (day: string) => string;
    readonly unseen: string;
    readonly nothingReleased: string;
  };
}

export const FEED_WORDS: InBoth<FeedWords> = {
  nl: {
    municipality: (name) => `Geweten: ${name}`,
    repairs: 'Geweten: hersteld',
    example: 'VOORBEELD, verzonnen',
    free: 'iets anders',
    told: {
      right: 'goed',
      repaired: 'hersteld',
      wrong: 'klopt niet',
      missing: 'niet gevonden',
      unclear: 'onduidelijk',
      reported: 'gemeld',
      open: 'in gesprek',
    },
    badge: {
      looked: 'Bekeken met Geweten',
      good: (count) => `${count} goed`,
      toMend: (count) => `${count} te herstellen`,
      unseen: 'nog niet bekeken',
    },
    share: {
      about: 'Informatie over de bijstand, naast de wet gelegd',
      released: (day) => `Stand van ${day}`,
      unseen: 'Nog niet bekeken. Dat zegt niets over de gemeente.',
      nothingReleased: 'Er is nog geen uitgave',
    },
  },
  en: {
    municipality: (name) => `Geweten: ${name}`,
    repairs: 'Geweten: repaired',
    example: 'EXAMPLE, made up',
    free: 'something else',
    told: {
      right: 'good',
      repaired: 'repaired',
      wrong: 'not right',
      missing: 'not found',
      unclear: 'unclear',
      reported: 'reported',
      open: 'under discussion',
    },
    badge: {
      looked: 'Checked with Geweten',
      good: (count) => `${count} good`,
      toMend: (count) => `${count} to mend`,
      unseen: 'not looked at yet',
    },
    share: {
      about: 'Information on welfare, laid beside the law',
      released: (day) => `As of ${day}`,
      unseen: 'Not looked at yet. It says nothing about the municipality.',
      nothingReleased: 'There is no release yet',
    },
  },
};
