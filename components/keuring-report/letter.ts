/** A letter to the municipality: polite, short, in order of harm, with sentences to copy, and thanks for what is good. Plain text. */

import type { Keuring } from '../../checking/keuring/keuring.ts';
import { basesInForce } from '../../checking/law-in-force.ts';
import type { Rule } from '../../rules/rule.ts';
import { betterSentence } from './better-sentence.ts';
import { byHarm, dutchDate, groupOf, isJudged, type Judged, NOTHING_READ } from './words.ts';

/** A longer letter is not read; the rest stands in the report. */
const MOST_WRONG = 8;
const MOST_LOST = 5;
const MOST_RIGHT = 3;

export function letterText(keuring: Keuring, rules: readonly Rule[]): string {
  const { organisation, readOn, inspector } = keuring;
  const judged = byHarm(keuring.items, rules);
  const wrong = bySentence(judged.filter(({ item }) => groupOf(item) === 'wrong'));
  const lost = judged.filter(({ item }) => item.reason === 'not-found-on-site');
  const right = judged.filter(({ item, rule }) => groupOf(item) === 'right' && rule.kind === 'mention');
  const paragraphs = [
    `Aan: ${organisation.name}\nOnderwerp: informatie over de bijstand op uw website`,
    'Geachte heer, mevrouw,',
    `Op ${dutchDate(readOn)} lazen wij op uw website wat er over de bijstand staat. Wij legden de tekst naast de wet.`,
    thanks(right),
    ...wrongParagraphs(wrong, keuring),
    ...lostParagraph(lost),
    isJudged(keuring) ? ending(wrong.length + lost.length) : NOTHING_READ,
    'Ziet u iets anders dan wij? Dan horen wij dat graag. Hebt u de tekst aangepast? Dan kijken wij hem opnieuw na.',
    `Met vriendelijke groet,\n${inspector ?? '……'}`,
  ];
  return `${paragraphs.filter((each) => each !== '').join('\n\n')}\n`;
}

function thanks(right: readonly Judged[]): string {
  if (right.length === 0) return '';
  const titles = right.slice(0, MOST_RIGHT).map(({ rule }) => `- ${rule.text.nl.title}`);
  return `Er staat ook veel goed. Dank daarvoor. Dit vonden wij bijvoorbeeld:\n${titles.join('\n')}`;
}

function wrongParagraphs(wrong: ReturnType<typeof bySentence>, keuring: Keuring): readonly string[] {
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

function point(judged: readonly [Judged, ...Judged[]], number: number, { organisation, asOf }: Keuring): string {
  const [{ item, rule }] = judged;
  const place = item.quotes[0]?.places[0];
  const under = place?.headings.at(-1);
  const isJoint = organisation.members.length > 0;
  return [
    `${number}. Er staat: ${item.quotes.map(({ exact }) => `“${exact}”`).join(' en ')}`,
    `   Waar: ${place?.url ?? ''}${under === undefined ? '' : `, onder “${under}”`}`,
    ...judged.map((each) => {
      const [basis] = basesInForce(each.rule, asOf);
      return `   De wet: ${each.rule.text.nl.whatTheLawSays}${basis === undefined ? '' : ` (${basis.article.citation})`}`;
    }),
    `   U kunt dit overnemen: “${betterSentence(rule.text.nl.goodExample, organisation.name, isJoint)}”`,
  ].join('\n');
}

function lostParagraph(lost: readonly Judged[]): readonly string[] {
  if (lost.length === 0) return [];
  const titles = lost.slice(0, MOST_LOST).map(({ rule }) => `- ${rule.text.nl.title}`);
  return [
    `Dit vonden wij niet op uw site. Het hoeft niet van de wet, maar het helpt uw inwoners:\n${titles.join('\n')}`,
  ];
}

function ending(points: number): string {
  if (points === 0) return 'Wij vonden geen punten om te verbeteren.';
  return 'Wilt u hiernaar kijken? Het hele verslag sturen wij mee, met alle zinnen en bronnen.';
}
