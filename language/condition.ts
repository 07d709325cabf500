/** Whether a condition limits a statement. */
import { concept } from './concept.ts';
import type { Statement } from './statement.ts';

const CONDITION = concept(
  'voorwaarde',
  'als',
  'wanneer',
  'indien',
  'tenzij',
  'mits',
  'behalve',
  'zolang',
  'zodra',
  'alleen bij',
  'alleen in',
  'alleen voor',
  'uitsluitend bij',
  'op voorwaarde dat',
  'voorwaarde is',
  'in geval van',
  'ingeval',
  'slechts',
  'uitsluitend',
);

/** "Krijgt u geen uitkering, dan …": a clause that opens with its verb is a condition too. */
const VERB_FIRST =
  /^(ben|bent|is|zijn|heb|hebt|heeft|hebben|krijgt|krijg|kunt|kan|kon|moet|mag|wilt|wil|woont|woon|gaat|ga|komt|kom|werkt|missen|mist|duurt|vraagt|vraag|staat|lukt|gaat|verandert|ontvangt|houdt|stopt|dient|zit|volgt|deelt|zorgt|leeft|wordt|blijft|blijkt|doet|meldt|verdient|ontbreekt|ontbreken|beslissen|hebben|waren|was|neemt|nemen)$/;

/** "als", "wanneer", "tenzij", "alleen bij", or "Krijgt u …, dan …". "zoals" and "ouder dan als" do not come into it. */
export function isConditional(statement: Statement): boolean {
  if (statement.find(CONDITION).some((span) => !isComparison(statement, span.start))) return true;
  if (!VERB_FIRST.test(statement.words[0]?.plain ?? '')) return false;
  return /, (dan|krijgt|kunt|moet|kan|mag|geldt|vraag|bel|neem|laat|leg|geef|meld)\b|\? (dan|vraag|bel|neem)\b/i.test(
    statement.text,
  );
}

/** "als alleenstaande", "als voorschot", "hetzelfde als": a role or a likeness, no condition. */
function isComparison(statement: Statement, at: number): boolean {
  if (statement.words[at]?.plain !== 'als') return false;
  const before = statement.words[at - 1]?.plain ?? '';
  const after = statement.words[at + 1]?.plain ?? '';
  if (/^(hetzelfde|dezelfde|gelijk|zowel|zoveel|even|net|zo|snel)$/.test(before)) return true;
  return /^(alleenstaande|alleenstaand|voorschot|lening|gift|inkomen|echtpaar|gehuwde|partner|jongere|legitimatie|inkomsten|volgt|eerste|laatste|zelfstandige|ondernemer)$/.test(
    after,
  );
}
