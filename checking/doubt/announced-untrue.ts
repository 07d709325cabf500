/**
 * What the page calls untrue around it: below a heading or an introduction that takes it back, or in the next cell. Wider than
 * `language/refutation.ts`, which silences a statement for every rule: here a word too many costs a question, there a fault or a telling.
 */
import { concept } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import type { Subject } from '../../rules/rule.ts';
import { questionAnswered } from '../../rules/surroundings.ts';
import { OF_THE_READER } from './called-untrue.ts';

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
/** "Telt mijn dochter van 22 mee? | Nee." Where the municipality refuses something, the fault is the no itself. */
const ANSWERED_NO = /\? (?:nee|neen)\b/i;
const ENDS = /[.!]["”’»']?$/;
const NEVER = concept('nooit', 'nooit');
/** Words of a heading that is about nothing else. */
const SHORT = 9;

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
/** Asks what the municipality may do: the answer tells what it may not. Not "kan": "Kan de gemeente mij helpen? Nee" refuses the reader. */
const MAY_WE = concept('mag de gemeente', 'mag de gemeente', 'mag een gemeente', 'mogen gemeenten', 'mogen jullie');

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

/** Takes time linear in the statement and what stands above it. */
export function isAnnouncedUntrue(statement: Statement, subject: Subject): boolean {
  const { text, kind, intro, headings } = statement;
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
