/** What a page tells on of another time or voice: a rule of long ago, an old ruling, a story, a fear, or a riddle. */
import type { Statement } from '../../language/statement.ts';

/** Whoever tells it, up to the clause that holds what is told. */
const OPENS =
  /^(?:(?:het|dit|een) (?:verhaal|gerucht|praatje) (?:gaat|ging|doet de ronde)|er gaat een (?:verhaal|gerucht)|(?:heel )?(?:lang|lange tijd|jarenlang|vroeger|voorheen) (?:was|gold|was het)\b[^.;:,]{0,30}|(?:in|volgens) (?:een|de|het|uw|onze) (?:oude|eerdere|vorige)\b[^.;:,]{0,40}|[^.;:,]{0,60}\b(?:oordeelde|besliste|schreef|betoogde|beweerde|vond)\b[^.;:,]{0,30}|(?:u|je|niemand) hoeft? niet bang te zijn|wees niet bang),? dat (?=\S+ \S)/i;
const SUPPOSED = /^(?:stel,? dat\b.{3,200}\bzou(?:den)?\b|waar of niet waar\b)/i;
/** Said right after it: that was then. */
const OVER =
  /^(?:die tijd is|dat is) .{0,20}\bvoorbij\b|^(?:inmiddels|sindsdien|intussen|nu) (?:is|zijn|geldt) .{0,40}\b(?:veranderd|gewijzigd|anders)\b|^die (?:brief|folder|regel|tekst) is van (?:voor|vóór)\b/i;

/** Takes time linear in the statement and what stands around it. */
export const isRetold = ({ text, next }: Statement): boolean =>
  OPENS.test(text) || SUPPOSED.test(text) || (next !== undefined && OVER.test(next.text));
