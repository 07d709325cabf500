/** Takes personal data out of a result before the person sees what would go; the endpoint refuses what still holds some. */
import { LIMITS } from '../limits.ts';
import { isScrubbed, type Removed, scrubToFit } from '../scrub.ts';
import { RESULT_LIMITS, type UnsignedTaskResult } from './task-result.ts';

export interface ScrubbedResult {
  readonly result: UnsignedTaskResult;
  /** What was taken out: shown to the person, never sent. */
  readonly removed: readonly Removed[];
}

/** The result without personal data in its own words and its quote, each as long as it may be. Scrubbing twice gives the same. */
export function scrubResult(result: UnsignedTaskResult): ScrubbedResult {
  const removed: Removed[] = [];
  const clean = (text: string, most: number) => {
    const scrubbed = scrubToFit(text, most);
    removed.push(...scrubbed.removed);
    return scrubbed.text;
  };
  const { quote, helped, hindered, ...rest } = result;
  return {
    result: {
      ...rest,
      ...(quote ? { quote: { ...quote, exact: clean(quote.exact, LIMITS.exact) } } : {}),
      helped: helped === null ? null : clean(helped, RESULT_LIMITS.text),
      hindered: hindered === null ? null : clean(hindered, RESULT_LIMITS.text),
    },
    removed,
  };
}

/** Where a result still holds personal data, as a JSON pointer; undefined when nowhere. */
export function unscrubbedPath({ quote, helped, hindered }: UnsignedTaskResult): string | undefined {
  const texts = { '/helped': helped, '/hindered': hindered, '/quote/exact': quote?.exact };
  return Object.entries(texts).find(([, text]) => text && !isScrubbed(text))?.[0];
}
