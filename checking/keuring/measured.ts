/**
 * Questions about finding the page that the reading of the site answers itself, but only with yes: a short way that was found is
 * there, while one that was not found may be there all the same. Anything else stays a question for a person.
 */
import { ACCEPTABLE_CLICKS, type Findability } from './click-path.ts';
import type { KeuringItem } from './keuring.ts';
import type { SearchTried } from './search-tried.ts';

interface Measured {
  readonly findability: Findability;
  readonly search: SearchTried | undefined;
}

/** Rule, and whether what was measured answers it with yes. */
const ANSWERED: Readonly<Record<string, (measured: Measured) => boolean>> = {
  'vindbaar-startpagina': ({ findability }) => 'path' in findability && findability.path.length <= ACCEPTABLE_CLICKS,
  'vindbaar-zoekfunctie': ({ search }) =>
    search?.tried === true && search.words.every(({ outcome }) => outcome === 'found'),
};

export function withMeasured(
  items: readonly KeuringItem[],
  findability: Findability,
  search: SearchTried | undefined,
): readonly KeuringItem[] {
  return items.map((item) => {
    const isYes = item.outcome === 'untested' && ANSWERED[item.ruleId]?.({ findability, search });
    return isYes ? { ...item, outcome: 'passed' } : item;
  });
}
