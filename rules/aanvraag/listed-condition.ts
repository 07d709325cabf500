/** An activity or a proof of looking for work in a list of what one must do before one may apply. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { AANVRAGEN } from '../words/aanvraag/aanvragen.ts';
import { NIET_AANVRAGEN } from '../words/aanvraag/digitaal.ts';
import { namesActivity } from './before-applying.ts';

const ZONDER = concept('zonder', 'zonder');

/** "Voorwaarden om aan te vragen": "u hebt de workshop gevolgd". */
export function isListedCondition(statement: Statement, page: Page): boolean {
  if ((statement.kind !== 'item' && statement.kind !== 'row') || !namesActivity(statement) || statement.has(BEREID))
    return false;
  const above = [statement.intro ?? statement.headings.at(-1), ...sectionBefore(statement, page, 1)];
  const asks = (each: Statement) =>
    each.has(VOORWAARDE) ||
    (each.has(WHO_APPLIES_MUST) && !each.has(MEEBRENGEN)) ||
    (each.has(ZONDER) && each.has(NIET_AANVRAGEN));
  return above.some((each) => each?.has(AANVRAGEN) === true && asks(each));
}

const BEREID = concept('bereid', 'bereid', 'meewerken aan', 'geen');
/** "Wie bijstand wil aanvragen, moet: …", "om aan te vragen moet u: …"; not what one brings. */
const WHO_APPLIES_MUST = concept('wie aanvraagt moet', 'aanvragen moet', 'vragen moet', '*aanvraag … moet');
const MEEBRENGEN = concept('meebrengen', 'mee*', '*leveren', 'overleggen', 'laten zien', '*sturen', 'tonen', 'bij u');

const VOORWAARDE = concept(
  'voorwaarde',
  'voorwaarde*',
  'eisen',
  'aanvragen als',
  'aanvragen wanneer',
  'aanvraag doen als',
  'voordat … nodig',
  ...['moet', 'moeten'].map((must) => `${must} … voordat`),
);
