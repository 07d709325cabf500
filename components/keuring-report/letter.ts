/** A letter to the municipality: polite, short, in order of harm, with sentences to copy, and thanks for what is good. Plain text. */

import type { KeuringChange } from '../../checking/keuring/compare.ts';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { basesInForce } from '../../checking/law-in-force.ts';
import type { Rule } from '../../rules/rule.ts';
import { betterSentence, ownDetails } from './better-sentence.ts';
import { saidDoubtful, saidLost, saidWrong } from './said-by-person.ts';
import { byHarm, dutchDate, groupOf, isJudged, type Judged, NOTHING_READ } from './words.ts';

/** A longer letter is not read; the rest stands in the report. */
const MOST_WRONG = 8;
const MOST_DOUBTFUL = 3;
const MOST_LOST = 5;
const MOST_RIGHT = 3;

/** What a letter needs of a keuring; the monitor has no more. */
export type Reported = Pick<Keuring, 'organisation' | 'readOn' | 'asOf' | 'inspector' | 'items'>;

export interface LetterExtras {
  /** For a herkeuring: what changed since the one before. */
  readonly changes?: readonly KeuringChange[];
  /** Where the organisation sees whether its repair was seen. */
  readonly dossier?: string;
}

export function letterText(
  keuring: Reported,
  rules: readonly Rule[],
  { changes = [], dossier }: LetterExtras = {},
): string {
  const { organisation, readOn, inspector } = keuring;
  const judged = byHarm(keuring.items, rules);
  const wrong = bySentence(saidWrong(judged, keuring));
  const lost = saidLost(judged, keuring);
  const doubtful = saidDoubtful(judged);
  const right = judged.filter(({ item, rule }) => groupOf(item) === 'right' && rule.kind === 'mention');
  const paragraphs = [
    `Aan: ${organisation.name}\nOnderwerp: informatie over de bijstand op uw website`,
    'Geachte heer, mevrouw,',
    `Op ${dutchDate(readOn)} lazen wij op uw website wat er over de bijstand staat. Wij legden de tekst naast de wet.`,
    repairs(changes, rules),
    thanks(right),
    ...wrongParagraphs(wrong, keuring),
    ...doubtParagraph(doubtful),
    ...lostParagraph(lost),
    isJudged(keuring) ? ending(wrong.length + lost.length + doubtful.length) : NOTHING_READ,
    'Ziet u iets anders dan wij? Dan horen wij dat graag. Hebt u de tekst aangepast? Dan kijken wij hem opnieuw na.',
    dossier === undefined ? '' : `Hier ziet u wat er bekend is, en of uw verbetering gezien is: ${dossier}`,
    `Met vriendelijke groet,\n${inspector ?? '……'}`,
  ];
  return `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}

/** A repair is thanked for by name; only where the page changed, not our rules. */
function repairs(changes: readonly KeuringChange[], rules: readonly Rule[]): string {
  const titles = new Map(rules.map(({ id, text }) => [id, text.nl.title]));
  const better = changes.filter(({ what, cause }) => cause === 'page' && (what === 'repaired' || what === 'now-told'));
  if (better.length === 0) return '';
  const lines = better.map(({ ruleId }) => `- ${titles.get(ruleId) ?? ruleId}`);
  return `Sinds de vorige keer is dit beter geworden. Dank daarvoor:\n${lines.join('\n')}`;
}

function thanks(right: readonly Judged[]): string {
  if (right.length === 0) return '';
  const titles = right.slice(0, MOST_RIGHT).map(({ rule }) => `- ${rule.text.nl.title}`);
  return `Er staat ook veel goed. Dank daarvoor. Dit vonden wij bijvoorbeeld:\n${titles.join('\n')}`;
}

function wrongParagraphs(wrong: ReturnType<typeof bySentence>, keuring: Reported): readonly string[] {
  if (wrong.length === 0) return [];
  const one = wrong.length === 1;
  const more = wrong.length - MOST_WRONG;
  return [
    one ? 'Eén punt is anders dan in de wet staat:' : 'Deze punten zijn anders dan in de wet staat:',
    ...wrong.slice(0, MOST_WRONG).map((each, at) => point(each, at + 1, keuring)),
    ...(more > 0 ? [`In het verslag staan nog ${more} punten.`] : []),
  ];
}

/** Rules that a sentence breaks together are one point. */
export function bySentence(wrong: readonly Judged[]): readonly (readonly [Judged, ...Judged[]])[] {
  const points = new Map<string, [Judged, ...Judged[]]>();
  for (const each of wrong) {
    const key = each.item.quotes.map(({ exact }) => exact).join('\n');
    const known = points.get(key);
    if (known === undefined) points.set(key, [each]);
    else known.push(each);
  }
  return [...points.values()];
}

function point(judged: readonly [Judged, ...Judged[]], number: number, keuring: Reported): string {
  const { asOf } = keuring;
  const [{ item, rule }] = judged;
  const place = item.quotes[0]?.places[0];
  const under = place?.headings.at(-1);
  return [
    `${number}. Er staat: ${item.quotes.map(({ exact }) => `“${exact}”`).join(' en ')}`,
    `   Waar: ${place?.url ?? ''}${under === undefined ? '' : `, onder “${under}”`}`,
    ...judged.map((each) => {
      const [basis] = basesInForce(each.rule, asOf);
      return `   De wet: ${each.rule.text.nl.whatTheLawSays}${basis === undefined ? '' : ` (${basis.article.citation})`}`;
    }),
    `   U kunt dit overnemen: “${betterSentence(rule.text.nl.goodExample, ownDetails(keuring))}”`,
  ].join('\n');
}

function doubtParagraph(doubtful: readonly Judged[]): readonly string[] {
  if (doubtful.length === 0) return [];
  const lines = doubtful.slice(0, MOST_DOUBTFUL).map(({ item, rule }) => {
    const [quote] = item.quotes;
    return `- ${rule.text.nl.title}. Er staat: “${quote?.exact ?? ''}” (${quote?.places[0]?.url ?? ''})`;
  });
  return [`Bij deze zinnen twijfelen wij. Wilt u ze nakijken?\n${lines.join('\n')}`];
}

function lostParagraph(lost: readonly Judged[]): readonly string[] {
  if (lost.length === 0) return [];
  const titles = lost.slice(0, MOST_LOST).map(({ rule }) => `- ${rule.text.nl.title}`);
  const isWhole = lost.every(({ item }) => item.reason === 'not-found-on-site');
  const where = isWhole ? 'op uw site' : 'op de pagina’s die wij lazen';
  return [`Dit vonden wij niet ${where}. Het hoeft niet van de wet, maar het helpt uw inwoners:\n${titles.join('\n')}`];
}

function ending(points: number): string {
  if (points === 0) return 'Wij vonden geen punten om te verbeteren.';
  return 'Wilt u hiernaar kijken? Het hele verslag sturen wij mee, met alle zinnen en bronnen.';
}
