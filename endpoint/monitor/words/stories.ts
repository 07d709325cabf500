/** Words of "tellen en vertellen". Functions get numbers as text. */
import { KEPT } from '../../jobs/retention.ts';
import type { InBoth } from '../page.ts';

export interface StoriesWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly counting: string;
  readonly telling: string;
  readonly looked: (count: string, of: string) => string;
  readonly numbers: string;
  readonly about: string;
  readonly free: string;
  readonly none: string;
  readonly how: string;
  readonly howText: readonly string[];
}

export const STORIES_WORDS: InBoth<StoriesWords> = {
  nl: {
    name: 'Verhalen',
    title: 'Tellen en vertellen',
    description: 'De cijfers, en wat mensen erover vertellen.',
    lead: 'Een getal zegt hoe vaak iets voorkomt. Een verhaal zegt wat het met iemand doet. Ze horen bij elkaar.',
    counting: 'Tellen',
    telling: 'Vertellen',
    looked: (count, of) => `Mensen bekeken ${count} van de ${of} gemeenten.`,
    numbers: 'Zo staat het er nu voor, alle regels en gemeenten samen:',
    about: 'Dit gaat over:',
    free: 'iets anders',
    none: 'Er zijn nog geen verhalen. Een verhaal komt hier pas als een mens het heeft gelezen.',
    how: 'Hoe een verhaal hier komt',
    howText: [
      'Iemand stuurt bij een bevinding een verhaal mee, zonder naam. De extensie vraagt of het getoond mag worden.',
      'Een mens leest elk verhaal voordat het hier staat. De gemeente en de dag zetten wij er niet bij.',
      `Na ${KEPT.stories} dagen halen wij een verhaal weg. De schrijver kan het eerder intrekken.`,
    ],
  },
  en: {
    name: 'Stories',
    title: 'Counting and telling',
    description: 'The numbers, and what people tell about them.',
    lead: 'A number says how often something happens. A story says what it does to somebody. They belong together.',
    counting: 'Counting',
    telling: 'Telling',
    looked: (count, of) => `People looked at ${count} of the ${of} municipalities.`,
    numbers: 'This is how it stands now, all rules and municipalities together:',
    about: 'This is about:',
    free: 'something else',
    none: 'There are no stories yet. A story comes here only after a person has read it.',
    how: 'How a story comes here',
    howText: [
      'Somebody sends a story with a finding, without a name. The extension asks whether it may be shown.',
      'A person reads each story before it stands here. We leave out the municipality and the day.',
      `After ${KEPT.stories} days we take a story away. Its writer can withdraw it earlier.`,
    ],
  },
};
