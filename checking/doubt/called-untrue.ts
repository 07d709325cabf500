/** What the page itself calls untrue, forbidden or done with: in the same sentence, above a list, or in the next cell. */
import { concept } from '../../language/concept.ts';
import { closesWith, opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import type { Subject } from '../../rules/rule.ts';
import { questionAnswered } from '../../rules/surroundings.ts';

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
/** Asks what the municipality may do: the answer tells what it may not. */
const MAY_WE = concept('mag de gemeente', 'mag de gemeente', 'mag een gemeente', 'mogen gemeenten', 'mogen jullie');
const ASK_NO = concept('niet eisen', 'mogen geen … eisen', 'mag geen … eisen', 'mogen niet eisen', 'mag niet eisen');
const IS_OVER = /\b(?:die tijd|de tijd dat .{3,120}) is (?:echt )?voorbij[.!]*$/i;
const AGAINST_THE_LAW = concept(
  'in strijd met de wet',
  'strijd met de wet',
  'tegen de wet',
  'niet volgens de wet',
  'verboden door de wet',
);

/** Introductions and headings whose items do not hold. */
const NOT_SO = concept(
  'niet zo',
  ...['klopt', 'kloppen', 'is', 'zijn'].flatMap((verb) => [`${verb} niet`, `niet ${verb}`]),
  'niet waar',
  'geldt niet',
  'gelden niet',
  'vervalt',
  'vervallen',
  'verdwijnt',
  'verdwijnen',
  'afgeschaft',
  'achterhaald',
  'verouderd',
  'onjuist',
  'onwaar',
  'wij niet mogen',
  'we niet mogen',
  'gemeente niet mag',
  'ombudsman',
  'een van deze zinnen',
  'hoeft niet',
  'niet nodig',
  'kan niet meer',
  'kunt u niet meer',
  'geen reden',
  'geen weigering',
  'vragen wij nooit',
  'vragen we nooit',
);
/** "Hier klopt niets van", "Zo doen wij het niet": points at what follows, and denies it. */
const POINTS = concept('wijst vooruit', 'dit', 'deze', 'hier', 'zo', 'wij', 'we', 'bang', 'verhalen', 'zinnen');
const DENIES = concept('ontkent', 'niet', 'niets', 'geen', 'nooit', 'onjuist', 'onwaar', 'fout', 'verkeerd');
const OF_NO_WORTH = concept(
  'niets waard',
  'broodje aap',
  'vergeet',
  'oude regels',
  'oude regel',
  'fouten',
  'verboden voor',
  'stoppen met',
  'bangmakerij',
  'praatjes',
  'verzinsels',
  'nepnieuws',
);
const MARKED =
  /^(?:[✗✘❌×]|niet: )|(?:→|=>|[–-]) ?(?:onjuist|onwaar|niet waar|fout)[.!]*$|[a-z]: (?:onjuist|onwaar|niet waar)[.!]*$/iu;
/** "Telt mijn dochter van 22 mee? | Nee." Where the municipality refuses something, the fault is the no itself. */
const ANSWERED_NO = /\? (?:nee|neen)\b/i;
const ENDS = /[.!]["”’»']?$/;
const NEVER = concept('nooit', 'nooit');
/** Words of a heading that is about nothing else. */
const SHORT = 9;

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
  'kent de wet niet',
  'berust op een misverstand',
  'handelt onjuist',
  'handelt fout',
  'rechter verbood',
  'rechter verbiedt',
  'website … staat dat',
  'site … staat dat',
);
const OR_THAT = concept('of dat', 'of dat', 'en dat');

/** Headings above faults and what may not be, in whole sentences too. */
const TELLS_FAULTS = concept(
  'wat er niet klopt',
  'klopt er niet',
  'mag de gemeente niet',
  'mag een gemeente niet',
  'niet meer hoort',
  'jurisprudentie',
  'uitspraken',
);

/** Subjects in which the reader is told what not to do. */
const OF_THE_READER: ReadonlySet<Subject> = new Set(['plichten', 'geld', 'taal']);

/** Heads of a column that says of each row whether it is so. */
const IS_IT_SO = concept(
  'klopt het',
  'klopt het',
  'klopt dat',
  'klopt dit',
  'waar of niet',
  'is dat zo',
  'is het waar',
);
const NO = concept('nee', 'nee', 'neen', 'niet waar', 'onwaar', 'onjuist', 'fabel');

/** Takes time linear in the statement. */
export function isCalledUntrue(statement: Statement, subject: Subject): boolean {
  const { text, kind, intro, headings } = statement;
  if (statement.has(REPORTED) || opensWith(statement, OR_THAT)) return true;
  if (statement.has(AGAINST_THE_LAW) || TAKEN_BACK.test(text) || MARKED.test(text) || IS_OVER.test(text)) return true;
  if (OF_A_BELIEF.test(text) || THEN_WRONG.test(text) || closesWith(statement, WE_MAY_NOT) || statement.has(ASK_NO))
    return true;
  if (!OF_THE_READER.has(subject) && NOT_OURS_TO_DO.test(text)) return true;
  if (headings.some((each) => each.has(TELLS_FAULTS)) || opensWith(questionAnswered(statement) ?? statement, MAY_WE))
    return true;
  const heading = headings.at(-1);
  if (kind === 'row' && OF_THE_READER.has(subject) && ANSWERED_NO.test(text)) return true;
  if (kind === 'row') return statement.has(NO) && [intro, heading].some((each) => each?.has(IS_IT_SO));
  if (kind !== 'item') return false;
  if ([intro, heading].some((each) => each !== undefined && each.words.length <= SHORT && announcesUntruth(each, text)))
    return true;
  if (intro?.has(NOT_SO) && questionAnswered(intro) === undefined) return true;
  if (heading === undefined || heading.words.length > SHORT) return false;
  return heading.has(NOT_SO) || (heading.has(NEVER) && heading.words.length === 1);
}

/** What it announces are whole sentences, and it says of them that they are not so. */
function announcesUntruth(above: Statement, text: string): boolean {
  if (above.has(OF_NO_WORTH)) return true;
  return ENDS.test(text) && above.has(POINTS) && above.has(DENIES);
}
