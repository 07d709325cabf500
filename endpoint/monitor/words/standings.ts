/** Names of how a rule stands at a municipality, and of what rules are about. */
import { en } from '../../../components/strings/en.ts';
import { nl } from '../../../components/strings/nl.ts';
import type { Subject } from '../../../rules/rule.ts';
import type { Standing } from '../../figures/standing.ts';
import type { InBoth } from '../page.ts';

export interface StandingWords {
  /** Beside a sign: "klopt niet". */
  readonly names: Readonly<Record<Standing | 'unseen', string>>;
  /** After a number: "3 kloppen niet". Second for one. */
  readonly counted: Readonly<Record<Standing, readonly [many: string, one: string]>>;
  /** What it means, in one or two sentences. */
  readonly meanings: Readonly<Record<Standing | 'unseen', string>>;
}

export const STANDING_WORDS: InBoth<StandingWords> = {
  nl: {
    names: {
      right: 'goed',
      repaired: 'hersteld',
      wrong: 'klopt niet',
      missing: 'niet gevonden',
      unclear: 'onduidelijk',
      reported: 'gemeld, nog niet bevestigd',
      open: 'in gesprek',
      unseen: 'nog niet bekeken',
    },
    counted: {
      right: ['goed', 'goed'],
      repaired: ['hersteld', 'hersteld'],
      wrong: ['kloppen niet', 'klopt niet'],
      missing: ['niet gevonden', 'niet gevonden'],
      unclear: ['onduidelijk', 'onduidelijk'],
      reported: ['gemeld', 'gemeld'],
      open: ['in gesprek', 'in gesprek'],
    },
    meanings: {
      right: 'Het staat op de site, en het klopt.',
      repaired: 'Het klopte niet of stond er niet. De gemeente heeft het verbeterd.',
      wrong: 'Er staat een zin die niet past bij de wet. Dat is bevestigd.',
      missing: 'Mensen hebben gezocht en het niet gevonden. Dat is bevestigd. Het kan toch ergens staan.',
      unclear: 'Het staat er, maar de zin is niet duidelijk. Dat is bevestigd.',
      reported: 'Iemand meldde iets. Nog niet genoeg mensen hebben het bevestigd.',
      open: 'Mensen zien het verschillend, of de gemeente maakt bezwaar.',
      unseen: 'Niemand heeft hier gekeken. Dat zegt niets over de gemeente.',
    },
  },
  en: {
    names: {
      right: 'good',
      repaired: 'repaired',
      wrong: 'not right',
      missing: 'not found',
      unclear: 'unclear',
      reported: 'reported, not confirmed yet',
      open: 'under discussion',
      unseen: 'not looked at yet',
    },
    counted: {
      right: ['good', 'good'],
      repaired: ['repaired', 'repaired'],
      wrong: ['not right', 'not right'],
      missing: ['not found', 'not found'],
      unclear: ['unclear', 'unclear'],
      reported: ['reported', 'reported'],
      open: ['under discussion', 'under discussion'],
    },
    meanings: {
      right: 'It is on the site, and it is right.',
      repaired: 'It was not right, or not there. The municipality mended it.',
      wrong: 'A sentence does not fit the law. That was confirmed.',
      missing: 'People looked for it and did not find it. That was confirmed. It may still be somewhere.',
      unclear: 'It is there, but the sentence is not clear. That was confirmed.',
      reported: 'Somebody reported something. Not enough people have confirmed it yet.',
      open: 'People see it differently, or the municipality objects.',
      unseen: 'Nobody has looked here. It says nothing about the municipality.',
    },
  },
};

/** As in the panel. */
export const SUBJECT_WORDS: InBoth<Readonly<Record<Subject, string>>> = { nl: nl.subject, en: en.subject };
