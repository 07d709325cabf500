/** Another thing to ask for than the bijstand: a permit, a card, a loan, a parcel. */
import { concept, either } from '../language/concept.ts';
import type { Statement } from '../language/statement.ts';
import { ANDERE_ZAAK } from './words/ander-orgaan.ts';
import { ANDER_BESLUIT } from './words/beslissing/besluit.ts';

const OTHER_MATTER = either(
  'andere zaak',
  ANDERE_ZAAK,
  ANDER_BESLUIT,
  concept(
    'nog een andere zaak',
    'studiefinanciering',
    'taxipas',
    'uittreksel*',
    'bewindvoer*',
    'laptop',
    'opvang',
    'een woning',
    'zorgverzekering',
    'parkeer*',
    '*parkeerkaart',
    'voedselbank*',
    'kledingbank*',
    'vrijwilligers',
  ),
);

/** One asks for it. */
const ASKED_FOR = concept('gevraagd', 'vraag* … aan', 'aanvragen', 'wilt u', 'wil je', 'zoekt u');

const OWN_MATTER = concept('eigen zaak', 'bijstand*', 'uitkering', 'participatiewet');

/** Words of a heading that is no more than its name; words before it where a sentence opens with it. */
const NAME = 5;
const OPENING = 2;

/** Whether it stands below the name of another thing, or goes on from a sentence that asks for one. */
export function isOfOtherMatter(statement: Statement): boolean {
  if (statement.has(OWN_MATTER)) return false;
  const { previous, headings } = statement;
  const heading = headings.at(-1);
  if (heading !== undefined && heading.words.length <= NAME && isOther(heading)) return true;
  if (previous === undefined) return false;
  return (
    (previous.has(ASKED_FOR) && isOther(previous)) || (LABEL.test(previous.text) && opensWithOtherMatter(previous))
  );
}

/** "Jobcoach: een begeleider op het werk. Binnen …": goes on about what the item names first. */
const LABEL = /^[^:.?!]{1,40}: /;

/** "Een renteloze lening is er voor …" */
export function opensWithOtherMatter(statement: Statement): boolean {
  return !statement.has(OWN_MATTER) && statement.find(OTHER_MATTER).some(({ start }) => start <= OPENING);
}

const isOther = (each: Statement): boolean => each.has(OTHER_MATTER) && !each.has(OWN_MATTER);
