/** What a point is about, for whoever reads about it in a letter, on the page to reply, or in the queue. B1 Dutch. Pure. */
import { ruleset } from '../../rules/ruleset.ts';
import { wholePageOf } from '../figures/whole-page.ts';
import { WHOLE_PAGE_WORDS } from '../monitor/words/whole-page.ts';
import type { PointTable } from '../storage/tables.ts';
import type { Counts, Tally } from '../tally/tally.ts';

const titles = new Map(
  ruleset.rules.flatMap(({ id, replaces = [], text }) => [id, ...replaces].map((each) => [each, text.nl.title])),
);

/** A sentence for a point about the page as a whole, with what was looked for or judged there; undefined when there is a quote. */
export function aboutWholePage(point: {
  readonly rule: string;
  readonly quote: string | null;
  readonly counts: Partial<Counts>;
}): string | undefined {
  const { wrong = 0, missing = 0, unclear = 0, right = 0, 'good-example': goodExample = 0 } = point.counts;
  const what = wholePageOf({ quote: point.quote, wrong, missing, unclear, right, goodExample });
  return what && WHOLE_PAGE_WORDS.nl.about(what, titles.get(point.rule));
}

/** How many people said what of a stored point. */
export const countsOf = ({ counts }: Pick<PointTable, 'counts'>): Counts => (JSON.parse(counts) as Tally).counts;
