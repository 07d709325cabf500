/** `/verhalen`: the numbers, and approved stories beside the rule that they are about. Never with a municipality or a day. */
import type { Rule } from '../../../rules/rule.ts';
import type { Counts } from '../../figures/series.ts';
import { type Html, html } from '../../html.ts';
import type { Language } from '../../language.ts';
import { page, pathIn } from '../page.ts';
import { number } from '../parts/day.ts';
import { bar, countsLine, totalOf } from '../parts/standing.ts';
import { STORIES_WORDS } from '../words/stories.ts';

interface Told {
  readonly text: string;
  readonly rule: Rule | undefined;
  /** Municipalities by standing for that rule. */
  readonly counts: Counts | undefined;
}

interface View {
  readonly municipalities: number;
  readonly lookedAt: number;
  readonly counts: Counts;
  readonly told: readonly Told[];
}

/** What a moderator took away must go soon, also between two releases. */
const KEPT_SECONDS = 60;

export const storiesPage = page<object, View>({
  path: '/verhalen',
  place: { in: 'bar', name: { nl: STORIES_WORDS.nl.name, en: STORIES_WORDS.en.name } },
  keptFor: KEPT_SECONDS,
  ask: () => ({}),
  view: async (_, { figures, source }) => {
    const { country, rules } = figures;
    const stories = await source.stories();
    return {
      municipalities: country.municipalities.length,
      lookedAt: figures.lookedAt.size,
      counts: figures.countsOf(country.municipalities, rules),
      told: stories.map(({ text, rule: id }) => {
        const rule = rules.find((each) => each.id === id || each.replaces?.includes(id));
        return { text, rule, counts: rule && figures.countsOfRule(rule.id) };
      }),
    };
  },
  show: ({ municipalities, lookedAt, counts, told }, language) => {
    const words = STORIES_WORDS[language];
    return {
      title: words.title,
      description: words.description,
      ofFindings: true,
      body: html`<p class="lead">${words.lead}</p>
<section class="section"><h2>${words.counting}</h2>
<p>${words.looked(number(lookedAt, language), number(municipalities, language))}</p>
<p>${words.numbers}</p>
${totalOf(counts) > 0 && bar(counts)}${countsLine(counts, language)}</section>
<section class="section"><h2>${words.telling}</h2>
${told.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="cards stories">${told.map((each) => story(each, language))}</ul>`}
</section>
<section class="section prose"><h2>${words.how}</h2>${words.howText.map((text) => html`<p>${text}</p>`)}</section>`,
    };
  },
});

function story({ text, rule, counts }: Told, language: Language): Html {
  const words = STORIES_WORDS[language];
  return html`<li class="story"><blockquote lang="nl" class="told">${text}</blockquote>
<p class="small">${words.about} ${rule ? html`<a href="${pathIn(language, `/regels/${rule.id}`)}">${rule.text[language].title}</a>` : words.free}</p>
${counts && totalOf(counts) > 0 && html`${bar(counts)}${countsLine(counts, language)}`}</li>`;
}
