/** Whether a condition limits a statement. */
import { concept } from './concept.ts';
import { ROLES } from './roles.ts';
import type { Statement } from './statement.ts';
import { pairsWithZowel } from './zowel.ts';

/** A condition that opens a sentence is shorter than this. */
const VERB_FIRST_REACH = 400;

const CONDITION = concept(
  'voorwaarde',
  'als',
  'tenzij',
  'mits',
  'behalve',
  'zolang',
  'zodra',
  'alleen bij',
  'alleen in',
  'alleen voor',
  'op voorwaarde dat',
  'voorwaarde is',
  'in geval van',
  'ingeval',
  'slechts',
  'uitsluitend',
);

/** "Krijgt u geen uitkering, dan …", "Staat vast dat u recht hebt, dan …": a clause that opens with its verb is a condition too. */
const VERB_FIRST =
  /^(\S+ (u|je|jij|wij|we|er|het|de|een|uw|jullie|dit|dat|zich|iemand|geen|partner|beide|die|zij|hij)|staat|is|zijn|wordt|worden|blijkt|bestaat|ontbreekt|ontbreken|missen|mist|volgt|duurt|lukt)\b[^.!?]*, (dan|krijgt|kunt|moet|kan|mag|geldt|vraag|bel|neem|laat|leg|geef|meld|betaalt|betalen|houdt)\b/i;
/** "Eerst belt u, dan komt u langs", "Omdat wij dat nagaan, krijgt u …": an order of events, or a reason. */
const IN_ORDER = /^(eerst|daarna|dan|en|maar|ook|soms|daarom|dus|misschien|omdat|doordat|aangezien)\b/i;

/** "als", "wanneer", "tenzij", "alleen bij", "Krijgt u …, dan …", or "Dan …" after a question. */
export function isConditional(statement: Statement): boolean {
  if (statement.find(CONDITION).some((span) => !isComparison(statement, span.start))) return true;
  if (statement.words[0]?.plain === 'dan' && statement.previous?.isQuestion === true) return true;
  const opening = statement.text.slice(0, VERB_FIRST_REACH);
  return opening.includes(', ') && VERB_FIRST.test(opening) && !IN_ORDER.test(opening);
}

/** "als alleenstaande", "als voorschot", "hetzelfde als": a role or a likeness, no condition. */
function isComparison(statement: Statement, at: number): boolean {
  if (statement.words[at]?.plain !== 'als') return false;
  const before = statement.words[at - 1]?.plain ?? '';
  const after = statement.words[at + 1]?.plain ?? '';
  if (/^(hetzelfde|dezelfde|gelijk|zowel|zoveel|even|net|zo|snel)$/.test(before)) return true;
  if (pairsWithZowel((each) => statement.words[each]?.plain ?? '', at)) return true;
  return ROLES.has(after) || /^(volgt|eerste|laatste)$/.test(after);
}
