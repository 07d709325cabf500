/** Which blocks of a page are in another language. */
import { identifyLanguage } from '../language/identify.ts';
import type { Block } from '../reading/page-text.ts';

/** A shorter block is taken along with its page: names, amounts and headings tell no language. */
const SHORTEST_TO_TELL = 120;

/** Two little words that only Dutch has spare the closer look, which costs much more. */
const DUTCH = /\b(?:een|het|uw|niet|wij|wordt|bij|ook|voor)\b.*?\b(?:een|het|uw|niet|wij|wordt|bij|ook|voor)\b/is;

/** A block of running text that is surely in another language than Dutch. */
export function isForeign({ text }: Block): boolean {
  if (text.length < SHORTEST_TO_TELL || DUTCH.test(text.slice(0, 600))) return false;
  const language = identifyLanguage(text);
  return language !== 'nl' && language !== 'und';
}
