/** Takes personal data out of a result before the person sees what would go; the endpoint refuses what still holds some. */
import { isScrubbed, type Removed, scrub } from '../scrub.ts';
import type { UnsignedTaskResult } from './task-result.ts';

export interface ScrubbedResult {
  readonly result: UnsignedTaskResult;
  /** What was taken out: shown to the person, never sent. */
  readonly removed: readonly Removed[];
}

/** The result without personal data in its own words and its quote. Scrubbing twice gives the same. */
export function scrubResult(result: UnsignedTaskResult): ScrubbedResult {
  const removed: Removed[] = [];
  const clean = (text: string) => {
    const scrubbed = scrub(text);
    removed.push(...scrubbed.removed);
    return scrubbed.text;
  };
  const { quote, helped, hindered, ...rest } = result;
  return {
    result: {
      ...rest,
      ...(quote ? { quote: { ...quote, exact: clean(quote.exact) } } : {}),
      helped: helped === null ? null : clean(helped),
      hindered: hindered === null ? null : clean(hindered),
    },
    removed,
  };
}

/** Where a result still holds personal data, as a JSON pointer; undefined when nowhere. */
export function unscrubbedPath({ quote, helped, hindered }: UnsignedTaskResult): string | undefined {
  const texts = { '/helped': helped, '/hindered': hindered, '/quote/exact': quote?.exact };
  return Object.entries(texts).find(([, text]) => text && !isScrubbed(text))?.[0];
}
