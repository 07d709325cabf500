/** What only points to another text: its words are the name of that text, and say nothing of what holds. */
import type { Statement } from '../language/statement.ts';

/** "Lees meer over de taaleis", "Kijk hieronder bij ‘U woont samen’", "Zie ook: geen adres". */
const POINTS =
  /^(?:lees (?:(?:hier|ook|dan|eerst) )*(?:meer|verder)\b|(?:kijk|zie|lees) (?:(?:ook|dan|hiervoor|daarvoor|hieronder|hierboven|verderop) )*(?:bij|onder|hieronder|hierboven)\b|zie ook\b|(?:bekijk|zie|ga naar) (?:ook )?(?:de|het|onze|deze) (?:pagina|kopje|kop|vraag|onderdeel|link)\b|meer (?:(?:informatie|lezen|weten|uitleg) )?over\b)/i;

/** Words. A longer one says something beside. */
const LONGEST = 20;

/** What it says beside pointing. */
const SAYS =
  /[,;] (?:want|maar|dan|anders|omdat|daar)\b|\b(?:moet|moeten|mag|mogen|verplicht|nodig)\b.*\b(?:u|je|wij|we)\b/i;

export function isPointer({ text, words }: Statement): boolean {
  return words.length <= LONGEST && POINTS.test(text) && !SAYS.test(text.replace(/["'“”‘’„].*["'“”‘’]/, ''));
}
