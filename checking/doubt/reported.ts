/** What others hear, think or are told not to say: a page that reports it does not say it itself. */
import type { Statement } from '../../language/statement.ts';

/** "Een lid heeft gehoord dat …", "40% dacht dat …": up to the clause that holds what is heard. */
const HEARD =
  /^[^.;:]{0,80}?\b(?:hoort?|horen|hoorden?|gehoord|gelezen|denkt?|denken|dacht(?:en)?|gelooft?|geloven|geloofden?|meent|meenden?|vertellen|zeggen|beweert|beweren|vrezen|vreest|bang|las|lazen|meldden?|constateerden?|heet het|(?:buur\w*|vriend\w*|zus|broer|kennis\w*) zegt)\b(?: [^\s,.;:]+){0,5},? dat (?=\S+ \S)/i;
/** Who says what holds here: the municipality, or whoever brings its word; or it belongs to something ("waarbij hoort dat"). */
const OURS =
  /\b(?:wij|we|van ons|gemeente|college|consulent\w*|klantmanager\w*|medewerker\w*|wet|regels?|beleid\w*|verordening|rechter|dan|niet|er(?:aan|om|op)|kan|kunt|waarbij)\b/i;
/** What is said besides may hold: "Sommigen denken dat het mag, maar …". */
const GOES_ON = /[,;:?] ?(?:maar|dan|en|dus|want|toch|echter)\b/i;

/** "Vertel uw cliënt niet dat …", "Wij schrijven nergens meer dat …". */
const NOT_TO_SAY =
  /^[^.;:]{0,60}\b(?:zeg|zegt|zeggen|vertel|vertelt|vertellen|schrijf|schrijft|schrijven|beweer|beweren|beloof|beloven|denk|geloof)\b(?: [^\s,.;:]+){0,4} (?:niet|nooit|nergens)(?: meer| langer)?,? dat\b/i;
/** "Niemand van ons mag u vertellen dat …", "in de klachten staat dat …", "een misverstand is dat …". */
const NOT_SAID =
  /^(?:niemand\b[^.;:]{0,40}\b(?:vertellen|zeggen|wijsmaken)|[^.;:]{0,30}\bklachten\b[^.;:]{0,50}|(?:een|het) [^.;:]{0,20}\b(?:misverstand|fabel\w*|gerucht|mythe)(?: is)?),? dat\b/i;
/** "…; dat moet u niet geloven", "…, terwijl dat nergens op slaat", "…, maar dat bleek onzin". */
const NOT_TO_BELIEVE =
  /[,;–-] ?(?:maar |en |terwijl |want )?(?:dat|dit) (?:moet (?:u|je) niet geloven|(?:slaat )?nergens op(?: slaat)?|(?:is|was|bleek|blijkt) (?:onzin|een fabel(?:tje)?|niet waar))[.!]*$/i;

/** "De angst dat …", "nergens staat dat …", "of het juist is dat …", "Dat …, is een misvatting." */
const NOT_SO =
  /\b(?:(?:angst|vrees|stelling|bewering|gerucht|veronderstelling|indruk)(?: is)?,? dat|nergens (?:[^\s,.;:]+ ){0,5}dat|geen sprake van(?:,? dat)|of het (?:juist|waar|zo) is dat)\b|^dat .{5,240}, is een (?:\S+ )?(?:misvatting|misverstand|vergissing|fabel)\b/i;
/** "De regel dat …, bestaat niet"; that the measure of 100% or the duty to learn is gone would be wrong itself. */
const NO_RULE = /\bregel dat .{5,240}\b(?:geschrapt|afgeschaft|bestaat niet|geldt niet(?: meer)?)[.!]*$/i;
const STANDS = /100|maatregel|verla(?:agt|gen|gd|ging)|taal|tegenprestatie/i;

/** Takes time linear in the statement. */
export function isReported({ text }: Statement): boolean {
  if (NOT_TO_SAY.test(text) || NOT_TO_BELIEVE.test(text) || NOT_SAID.test(text)) return true;
  if (NOT_SO.test(text) || (NO_RULE.test(text) && !STANDS.test(text))) return true;
  const [opening] = HEARD.exec(text) ?? [];
  return opening !== undefined && !OURS.test(opening) && !GOES_ON.test(text.slice(opening.length));
}
