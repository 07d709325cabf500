/** Whether something listed as a condition stands among duties, so that it may be meant as one of these. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { AANPAKKEN, EERST_ZOEKEN, WERK, WERKPLICHT } from '../words/arbeidsplicht.ts';
import { NEDERLANDS, TAAL_LEREN } from '../words/taaleis.ts';
import { KRIJGEN, OM_TE_KRIJGEN, RECHT, TOCH, UITKERING, VOORWAARDE } from '../words/taaleis-recht.ts';

const PLICHTEN = concept('plichten', '*plicht', '*plichten', 'verplichting*');

/** Sentences of a list that are looked at. */
const LONGEST_LIST = 20;

/** "Voorwaarden en verplichtingen", or a list of conditions of which another is to look for work. */
export function isAmongDuties(statement: Statement): boolean {
  if (statement.kind !== 'item') return false;
  const { intro } = statement;
  if ([intro, statement.headings.at(-1)].some((each) => each?.has(PLICHTEN))) return true;
  const isForRight =
    intro?.has(OM_TE_KRIJGEN) === true || (intro?.has(VOORWAARDE) === true && intro.near(KRIJGEN, UITKERING, 4));
  return !isForRight && itemsBeside(statement).some(isWorkDuty);
}

const isWorkDuty = (item: Statement): boolean =>
  item.has(WERKPLICHT) || (item.near(AANPAKKEN, WERK) && !item.has(EERST_ZOEKEN));

/** Below "Voorwaarden" on a page on the bijstand, beside who gets it: of what age, living where, with how much. */
export function isAmongConditions(statement: Statement, above: Statement): boolean {
  const isAsked = above.has(WHO_GETS_IT) && above.words.length <= 2 * FEW;
  if (!isAsked && (above.words.length > FEW || !above.has(VOORWAARDE))) return false;
  if (!statement.headings.some((each) => each.has(UITKERING))) return false;
  return (
    affirms(statement, KNOWS) &&
    !statement.negates(NEDERLANDS) &&
    itemsBeside(statement).some((item) => item.has(OF_WHO_GETS_IT))
  );
}

const WHO_GETS_IT = concept(
  'wie krijgt het',
  ...['bijstand', 'bijstandsuitkering', 'uitkering'].flatMap((what) =>
    ['voor wie … ', 'wie krijgt … ', 'wanneer krijg* … '].map((who) => `${who}${what}`),
  ),
);

const KNOWS = concept(
  'kent de taal',
  ...[
    'beheers*',
    'machtig',
    'sprek*',
    'spreekt',
    'niveau',
    'taalniveau',
    'kennis van',
    'kent',
    'kennen',
    'verstaa*',
    'begrijp*',
  ],
);

/** Words of a heading that names nothing beside. */
const FEW = 3;
const OF_WHO_GETS_IT = concept(
  'wie bijstand krijgt',
  'jaar of ouder',
  'in nederland woont',
  'woont in nederland',
  'woon* … gemeente',
  '*vermogen',
  'spaargeld',
);

/** "U beheerst het Nederlands. Of u doet uw best om het te leren.", "… Ook zonder Nederlands hebt u recht." */
export function isSoftened({ next }: Statement): boolean {
  if (next?.words[0]?.plain === 'of' && next.has(TAAL_LEREN)) return true;
  return next !== undefined && [NEDERLANDS, TOCH, RECHT].every((each) => next.has(each));
}

/** The sentences of its list. */
function itemsBeside(statement: Statement): readonly Statement[] {
  const items: Statement[] = [];
  for (let at = statement.previous; at !== undefined && items.length < LONGEST_LIST; at = at.previous) items.push(at);
  for (let at = statement.next; at !== undefined && items.length < 2 * LONGEST_LIST; at = at.next) items.push(at);
  return items;
}
