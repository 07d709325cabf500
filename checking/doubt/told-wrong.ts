/**
 * A practice that is told because it is wrong: a lawyer, an ombudsman or whoever looked into it says so in the sentence after it ("Dat is in
 * strijd met de wet"), or announced it in one before ("De gemeente wijkt af van de wet").
 */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';

/** What points back to what was told, or who judges it. */
const BACK =
  /^(?:(?:en|maar|ook|vaak|want|dus|gelukkig|is|klopt) )*(?:dat|dit|daar|daarmee|hiermee|zoiets|zulke?|die|deze|trap|geloof|laat|de (?:participatie)?wet|volgens de|in de wet)\b|\b(?:rechter|rechtbank|ombuds\w+|rekenkamer\w*|\w*raad|commissie|inspectie|minister|advocaat)\b/i;
/** That it goes against the law, or is too easily said. */
const WRONG =
  /\b(?:kort door de bocht|onwettig|onrechtmatig|onterecht|onjuist|onbehoorlijk|verkeerd|fout|onzin|verboden|misverstand|fabel|houdt geen stand|ten onrechte|(?:in strijd met|tegen|niet volgens|nergens in|niet in) de (?:participatie)?(?:wet|regels)|niet (?:terecht|juist|toegestaan|de bedoeling|wegsturen|afschepen)|helemaal niet|trap .{0,12}niet in|klopt .{0,24}(?:niets? van|niet)|wet .{0,30}(?:anders|niet)(?: (?:toe|voor|nodig))?[.!]*$)/i;
/** No more than that it may not be: a reader is told so of what he does himself. */
const MAY_NOT =
  /^(?:maar )?(?:dat|dit) (?:mag|mogen|kan)(?: (?:de|een|geen|uw) gemeente| zij| ze)? (?:zo |dus )?niet(?: zomaar)?[.!]*$/i;
const LAW_FORBIDS = /^de (?:participatie)?wet (?:staat|laat) (?:dat|dit) niet toe\b/i;

/** Who says what others do: nobody writes so of himself. */
const OF_OTHERS = concept(
  'van anderen verteld',
  ...['zien', 'horen', 'merken'].flatMap((see) => [`${see} wij`, `${see} we`, `wij ${see}`, `we ${see}`]),
  ...['sociale dienst', 'balie', 'consulent*', 'ambtena*', 'medewerker*', 'gemeenten', 'raad hoort', 'hoort vaak'],
);

/** Who strays from the law, in a sentence before it; nobody writes so of himself, and of a reader only with a condition. */
const STRAYS =
  /\bafwijk(?:t|en) van (?:de|wat de) (?:participatie)?(?:wet|regels)|\bwijk(?:t|en) .{0,40}af van (?:de|wat de) (?:participatie)?(?:wet|regels)|\b(?:in strijd met|tegen|niet volgens|niet aan) de (?:participatie)?(?:wet|regels)\b|\b(?:is|zijn) kritisch\b|\bwerkwijze (?:niet klopt|klopt niet|is onjuist)|\b(?:schiet|schieten) tekort\b|\bgaat het (?:vaak |nog |soms |wel eens )*(?:mis|fout)\b/i;
const READER = concept('lezer', 'u', 'uw', 'je', 'jij', 'jouw', 'wie');

/** Sentences of its paragraph in which it may be announced. */
const BACK_TO = 3;

/** Takes time linear in the statement and the few beside it. */
export function isToldAsWrong(statement: Statement): boolean {
  const { next } = statement;
  if (next !== undefined && !next.isConditional && isBlame(statement, next)) return true;
  let before: Statement | undefined = statement;
  for (let at = 0; at <= BACK_TO && before !== undefined; at++) {
    if (STRAYS.test(before.text) && !before.has(READER)) return true;
    before = before.previous;
  }
  return false;
}

function isBlame(statement: Statement, { text }: Statement): boolean {
  if (MAY_NOT.test(text)) return statement.has(OF_OTHERS);
  // "Dat kunt u niet krijgen. De wet staat dat niet toe" says why; of what others do it would be blame.
  if (LAW_FORBIDS.test(text) && statement.has(READER)) return false;
  return WRONG.test(text) && BACK.test(text);
}
