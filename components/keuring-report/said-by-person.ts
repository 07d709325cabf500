/** What a person said of the points of a guided keuring, in the words of the report; and which points a letter may therefore name. */
import { ACCEPTABLE_CLICKS } from '../../checking/keuring/click-path.ts';
import type { Keuring, KeuringItem } from '../../checking/keuring/keuring.ts';
import type { Mark } from '../../checking/keuring/person-mark.ts';
import { SEARCH_WORDS } from '../../checking/keuring/search-tried.ts';
import { html, type Markup } from './markup.ts';
import { clicksIn, dutchDate, groupOf, type Judged } from './words.ts';

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  right: 'klopt',
  wrong: 'klopt niet',
  unknown: 'weet ik niet',
  'cannot-judge': 'kan ik niet beoordelen',
};

/** A person answered at least one point; without it the keuring is the program's alone. */
export function isReviewed({ items }: Pick<Keuring, 'items'>): boolean {
  return items.some(({ person }) => person !== undefined);
}

/** "Nagekeken door een mens …"; in a reviewed keuring also said of what nobody looked at yet. */
export function personLine(item: KeuringItem, keuring: Pick<Keuring, 'items'>): Markup {
  const { person, ruleId } = item;
  if (person === undefined) {
    const isOpen = isReviewed(keuring) && groupOf(item) !== 'ask';
    return isOpen ? html` <span class="small person">Nog niet nagekeken door een mens.</span>` : html``;
  }
  const counted = person.measured === undefined ? '' : ` ${countedWords(ruleId, person.measured)}`;
  const note = person.note === undefined ? html`` : html` Opmerking: “${person.note}”`;
  return html` <span class="small person">Nagekeken door een mens op ${dutchDate(person.on)}: <b>${MARK_WORDS[person.mark]}</b>.${counted}${note}</span>`;
}

/** A number as marks: a tick for every word that was found, or for a way that is short enough. Never a grade. */
function countedWords(ruleId: string, measured: number): string {
  if (ruleId === 'vindbaar-zoekfunctie') {
    const ticks = SEARCH_WORDS.map((_, at) => (at < measured ? '✓' : '–')).join(' ');
    return `Gevonden met ${measured} van de ${SEARCH_WORDS.length} woorden: ${ticks}.`;
  }
  return `Geteld: ${clicksIn(measured)}${measured <= ACCEPTABLE_CLICKS ? ' ✓' : ''}.`;
}

/** What may be called wrong to others: what a person confirmed, or in a keuring by the program alone what it quotes. */
export function saidWrong(judged: readonly Judged[], keuring: Pick<Keuring, 'items'>): readonly Judged[] {
  const wrong = judged.filter(({ item }) => groupOf(item) === 'wrong');
  return isReviewed(keuring) ? wrong.filter(({ item }) => item.person?.mark === 'wrong') : wrong;
}

/** What may be called absent: a person looked for it too, or everything on the subject was read. */
export function saidLost(judged: readonly Judged[], keuring: Pick<Keuring, 'items'>): readonly Judged[] {
  const lost = judged.filter(({ item }) => groupOf(item) === 'lost');
  if (isReviewed(keuring)) return lost.filter(({ item }) => item.person?.mark === 'wrong');
  return lost.filter(({ item }) => item.reason === 'not-found-on-site');
}

/** Sentences that a person doubts, where the program saw no fault. */
export function saidDoubtful(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(
    ({ item }) => groupOf(item) === 'doubt' && item.person?.mark === 'wrong' && item.quotes.length > 0,
  );
}
