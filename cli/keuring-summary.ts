/** A keuring in the terminal: the points that matter, with their quotes and places. */
import type { Keuring } from '../checking/keuring/keuring.ts';
import { searchSentence } from '../components/keuring-report/findability.ts';
import {
  byHarm,
  clicksIn,
  dutchDate,
  GROUP_TITLES,
  GROUPS,
  groupOf,
  isJudged,
  KINDS,
  NOT_READ,
  NOTHING_READ,
  whatToDo,
} from '../components/keuring-report/words.ts';
import type { Rule } from '../rules/rule.ts';

export function keuringSummary(keuring: Keuring, rules: readonly Rule[]): string {
  const { kind, organisation, readOn, asOf, ruleset, pages, findability, search, notRead } = keuring;
  const title = `${KINDS[kind]} ${organisation.name}`;
  const judged = byHarm(keuring.items, rules);
  const groups = GROUPS.filter((group) => group !== 'ask').flatMap((group) => {
    const items = judged.filter(({ item }) => groupOf(item) === group);
    if (items.length === 0) return [];
    const lines = items.flatMap(({ item, rule }) => [
      `- ${group === 'right' && rule.kind === 'question' ? `${rule.ask} Ja.` : rule.text.nl.title}`,
      ...(group === 'right' ? item.quotes.slice(0, 1) : item.quotes).flatMap(({ exact, places }) => [
        `    “${exact}”`,
        `    ${places.map(({ url }) => url).join(' ')}`,
      ]),
    ]);
    return ['', `${GROUP_TITLES[group].toUpperCase()} (${items.length})`, ...lines];
  });
  const way =
    'path' in findability
      ? [
          `Vindbaar: ${clicksIn(findability.path.length)} van de startpagina (${findability.page})`,
          searchSentence(search),
        ]
      : [];
  const left = [...notRead.map(({ what, where }) => `- ${where}: ${NOT_READ[what]}`), ...whatToDo(notRead)];
  return [
    title,
    '='.repeat(title.length),
    `Gelezen op ${dutchDate(readOn)}: ${pages.length} pagina’s. Wet van ${dutchDate(asOf)}, regels ${ruleset.version}`,
    ...way,
    ...(isJudged(keuring) ? groups : ['', NOTHING_READ]),
    ...(left.length === 0 ? [] : ['', 'NIET GELEZEN', ...left]),
    '',
  ].join('\n');
}
