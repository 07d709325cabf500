/** The list of who is presumed to be one household (art. 3 lid 4 Pw), where it names a former marriage without its two years. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms } from '../surroundings.ts';
import { GEZAMENLIJK, RECHTSVERMOEDEN, ZORG_VOOR_ELKAAR } from '../words/huishouding.ts';
import { EERDER_GETROUWD, HOE_LANG_OOK, TWEE_JAAR } from '../words/huishouding-wonen.ts';
import { concludes, MELDT } from './one-household.ts';

/** "In elk geval als u in één huis woont en: getrouwd bent geweest; samen een kind hebt." */
export function isPresumedForEver(item: Statement): boolean {
  const { kind, intro } = item;
  if (kind !== 'item' || intro === undefined || !affirms(item, EERDER_GETROUWD)) return false;
  const lines = linesOf(item);
  const around = [intro, intro.previous, item.headings.at(-1)];
  if ([...lines, ...around].some((each) => each?.has(TWEE_JAAR))) return false;
  if (intro.isQuestion || intro.has(MELDT) || intro.modality.has('kan')) return false;
  return (presumes(intro) && (intro.has(HOE_LANG_OOK) || lines.some(isOtherPresumption))) || waivesCare(intro);
}

/** Lines to either side that are told of the same couple: the law has five such lines. */
const LINES = 12;

/** What is told of a couple below one lead-in: child, contract, former marriage. */
function linesOf(item: Statement): readonly Statement[] {
  const lines = [item];
  let { previous, next } = item;
  for (let line = 0; line < LINES; line += 1) {
    if (previous !== undefined) lines.push(previous);
    if (next !== undefined) lines.push(next);
    previous = previous?.previous;
    next = next?.next;
  }
  return lines;
}

const isOtherPresumption = (line: Statement): boolean => line.has(RECHTSVERMOEDEN) || line.has(CHILDREN);
const CHILDREN = concept('kinderen', 'kinderen hebt', 'kinderen heeft', 'kinderen hebben', 'kinderen … gekregen');

/** "Dat is in elk geval zo bij", after a sentence that says what a household is. */
function presumes(intro: Statement): boolean {
  if (intro.negates(GEZAMENLIJK)) return false;
  return concludes(intro) || (intro.has(DAT_IS_ZO) && intro.previous !== undefined && concludes(intro.previous));
}

const DAT_IS_ZO = concept('dat is zo', 'dat is … zo', 'dit is … zo', 'dat is … het geval', 'daarvan is … sprake');

/** "Soms onderzoeken wij de zorg voor elkaar niet. Dat is zo als u woont met iemand:" */
function waivesCare({ text, previous }: Statement): boolean {
  return previous?.has(ZORG_VOOR_ELKAAR) === true && previous.has(NOT_LOOKED_AT) && SO.test(text);
}

const NOT_LOOKED_AT = concept(
  'niet onderzoeken',
  ...['hoeven', 'hoeft', 'onderzoeken', 'kijken', 'letten', 'toetsen'].map((look) => `${look} … niet`),
  'niet … bewijzen',
  'geen rol',
);

const SO = /^(?:Dat|Dit) (?:is|doen|geldt|hoeft)\b(?! niet)/;
