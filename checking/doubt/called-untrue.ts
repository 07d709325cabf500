/** What a sentence itself calls untrue, forbidden or done with, or tells of what others say. */
import { concept } from '../../language/concept.ts';
import { closesWith, opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import type { Subject } from '../../rules/rule.ts';

/** "Zonder adres geen bijstand: dat is niet juist." The end of the sentence takes back all before it. */
const TAKEN_BACK =
  /(?:[:,–-] ?(?:dat|dit|die zin|die regel) (?:is|klopt|geldt)|,? is|["”’»]:? (?:is|klopt)) (?:niet|niet waar|niet juist|niet zo|niet meer|onwaar|onjuist|onzin|een fabel)[.!]*$/i;
/** "Dat u een voorschot moet vragen, is verouderd": tells of a belief, whatever it says of it. */
const OF_A_BELIEF =
  /^dat .{5,240}?, (?:is|was|zijn|klopt|klopte|geldt|gold|staat|kunt u|kan|hoeft)\b.{0,60}\b(?:niet|nergens|geen|klopte|onjuist|onwaar|achterhaald|verouderd|verouderde|vergissing|vergeten|simpel|fout|onzin|fabel|mythe)\b|^dat .{5,240}?, klopte\b/i;
const THEN_WRONG =
  /\bdan is dat .{0,30}(?:verkeerd|fout|onjuist|onterecht|tikfout|vergissing|niet goed|niet juist|niet volgens de wet)\b/i;
/** What the municipality may not do. What the reader may not do ends in the same way, so the act must be one of ours. */
const NOT_OURS_TO_DO =
  /\b(?:weigeren|eisen|stellen|betalen|vragen|geven|laten|wachten)\b.{0,80} (?:mag niet|is .{0,12}verboden)[.!]*$/i;
const WE_MAY_NOT = concept(
  'mogen wij niet',
  'kent de bijstand niet',
  ...['mogen wij', 'mogen we', 'mogen gemeenten', 'mag de gemeente', 'mag een gemeente', 'mag geen gemeente'].flatMap(
    (may) => [`${may} niet`, `${may} ook niet`, `${may} niet eisen`, `${may} niet vragen`, `${may} … ook niet`],
  ),
);
const ASK_NO = concept('niet eisen', 'mogen geen … eisen', 'mag geen … eisen', 'mogen niet eisen', 'mag niet eisen');
const IS_OVER = /\b(?:die tijd|de tijd dat .{3,120}) is (?:echt )?voorbij[.!]*$/i;
const AGAINST_THE_LAW = concept(
  'in strijd met de wet',
  'strijd met de wet',
  'tegen de wet',
  'niet volgens de wet',
  'verboden door de wet',
);

/** "✗ Zonder adres geen bijstand", "Niet: …", "… → onjuist". */
const MARKED =
  /^(?:[✗✘❌×]|niet: )|(?:→|=>|[–-]) ?(?:onjuist|onwaar|niet waar|fout)[.!]*$|[a-z]: (?:onjuist|onwaar|niet waar)[.!]*$/iu;
/** What others ask, or goes on about what they say. */
const REPORTED = concept(
  'wat anderen zeggen',
  ...['vraagt', 'vragen', 'vragen ons', 'vroegen', 'vroegen ons', 'onderzochten'].map((ask) => `${ask} of`),
  ...['motie', 'wetsvoorstel', 'stelde voor', 'stelden voor', 'wilde dat', 'wilden dat', 'raad vroeg', 'onderzoekt of'],
  ...['voorstel … ingetrokken', 'in de krant'],
  'wie denkt',
  'wie zegt',
  'nergens staat dat',
  'niet wijsmaken',
  'te horen krijgt',
  'berust op een misverstand',
  'handelt onjuist',
  'handelt fout',
  'rechter verbood',
  'rechter verbiedt',
  'website … staat dat',
  'site … staat dat',
);
/** "Zo'n eis", "die uitzondering kent de wet niet" takes back what is asked; "Een uitzondering kent de wet niet" refuses the reader, as the fault may do. */
const NOT_IN_LAW = concept('kent de wet niet', 'kent de wet niet');
const NOT_FOR_READER = concept(
  'niet voor de lezer',
  ...['dat recht', 'een recht', 'een voorschot', 'een uitzondering', 'uitzonderingen', 'die mogelijkheid'].map(
    (what) => `${what} kent de wet niet`,
  ),
);
const OR_THAT = concept('of dat', 'of dat', 'en dat');

const ENDINGS = [TAKEN_BACK, OF_A_BELIEF, THEN_WRONG, IS_OVER, MARKED] as const;

/** Subjects in which the reader is told what not to do. */
export const OF_THE_READER: ReadonlySet<Subject> = new Set(['plichten', 'geld', 'taal']);

/** Takes time linear in the statement. */
export function isCalledUntrue(statement: Statement, subject: Subject): boolean {
  const { text } = statement;
  if (statement.has(REPORTED) || opensWith(statement, OR_THAT)) return true;
  if (statement.has(NOT_IN_LAW) && !statement.has(NOT_FOR_READER)) return true;
  if (statement.has(AGAINST_THE_LAW) || statement.has(ASK_NO) || closesWith(statement, WE_MAY_NOT)) return true;
  if (ENDINGS.some((each) => each.test(text))) return true;
  return !OF_THE_READER.has(subject) && NOT_OURS_TO_DO.test(text);
}
