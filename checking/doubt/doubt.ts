/** When a fault is not sure: a fault of which we are not sure ourselves is a question, never an accusation. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { ClaimRule, Page } from '../../rules/rule.ts';
import { followsOtherScheme, isAboutScheme } from '../about-scheme.ts';
import { isAnnouncedUntrue } from './announced-untrue.ts';
import { isCalledUntrue } from './called-untrue.ts';
import { isCompared } from './compared.ts';
import { isContrasted } from './contrasted.ts';
import { asksWhatWeMay, isDenied } from './denied.ts';
import { isOfThen } from './of-then.ts';
import { isOfOutsider } from './outsider.ts';
import { isOfPilot } from './pilot.ts';
import { quotesOthers } from './quoted.ts';
import { isReported } from './reported.ts';
import { isRetold } from './retold.ts';
import { isToldOfOneCase } from './told-case.ts';
import { isToldAsWrong } from './told-wrong.ts';
import { isUnlikeFaults } from './unlike-faults.ts';
import { isOfWithdrawnText } from './withdrawn.ts';

/** Words. A longer sentence says so many things that which number belongs to which is for a person to read. */
const LONGEST_SURE = 40;

/**
 * Whether a statement that fails the rule may yet be right, so that a person should read it. It is, when it is
 * - too long to say which number belongs to which;
 * - on a page about several schemes, or right behind another one, and names none itself;
 * - words in quotes, of another or of an older text;
 * - what others hear or think, or what stood in a text that is withdrawn;
 * - a row of a table that sets times, schemes or right and wrong side by side;
 * - told of an authority that has no part in the bijstand, or of another thing to ask for;
 * - called untrue by its own end, above its list or in the next cell, or the answer to what the municipality may do;
 * - of last year, or of months before now that the page names without a year;
 * - of a pilot, or what somebody proposes;
 * - of something else, or turned by its end: "…, voor bijstand niet";
 * - the denial of all that it says: "Niemand moet …";
 * - told on of another time or voice: "Lang was de regel dat …", "Die tijd is voorbij";
 * - told of what befell one person: "Zij kreeg geen voorschot";
 * - told as a wrong practice, by the sentence after it or one before: "Dat is in strijd met de wet";
 * - unlike all that people labelled wrong for the rule.
 *
 * Only asked of what fails; takes time linear in the statement and what stands above it.
 */
export function isDoubtful(rule: ClaimRule, statement: Statement, page: Page): boolean {
  // First, because it bounds the work of the others.
  if (isTooLong(statement)) return true;
  if (isAboutScheme(rule, statement, page) !== 'yes' || followsOtherScheme(rule, statement)) return true;
  if (
    quotesOthers(statement.text) ||
    isReported(statement) ||
    isOfWithdrawnText(statement) ||
    isCompared(statement, page.asOf) ||
    isOfOutsider(rule, statement)
  )
    return true;
  if (isCalledUntrue(statement, rule.subject) || isAnnouncedUntrue(statement, rule.subject)) return true;
  if (isOfThen(statement, page.asOf) || isOfPilot(statement) || isContrasted(statement)) return true;
  return (
    isDenied(statement) ||
    isRetold(statement) ||
    isToldOfOneCase(statement) ||
    isToldAsWrong(statement) ||
    isUnlikeFaults(rule, statement)
  );
}

/** Whether it may be right to answer so what asks `says`: it is too long, asks what the municipality may do, which the answer denies, is answered for another, or asks after a number of one's own. */
export function isDoubtfulAnswer(says: Statement, answer: Statement): boolean {
  if (isTooLong(says) || asksWhatWeMay(answer)) return true;
  return [OF_ANOTHER, AS_A_RULE, NOT_AT_ONCE].some((each) => answer.has(each)) || isOfOwnNumber(says);
}

/** "Mag ik € 5.000 hebben? Ja.", "Ben ik na acht weken te laat? Ja.": that it is within the limit or past it, not that it is the limit. */
function isOfOwnNumber(says: Statement): boolean {
  const { amounts, durations } = says;
  if ((amounts.length === 0 && durations.length === 0) || says.has(LIMIT)) return false;
  if (says.has(TOO_MUCH) || (amounts.length > 0 && says.modality.has('mag'))) return true;
  const [condition] = says.find(IF);
  return condition !== undefined && [...amounts, ...durations].every(({ start }) => start > condition.start);
}

const LIMIT = concept(
  'grens',
  '*grens',
  '*maximum',
  'maximaal',
  'hoogstens',
  'hooguit',
  'ten hoogste',
  'pas',
  'alleen',
);
const TOO_MUCH = concept('te veel', ...['te veel', 'teveel', 'te laat', 'te lang', 'te hoog']);
/** Not "als vijftiger". */
const IF = concept(
  'als u',
  ...['als', 'wanneer', 'indien'].flatMap((when) => ['u', 'uw', 'je', 'de', 'het'].map((who) => `${when} ${who}`)),
);

/** "Krijg ik na acht weken een voorschot? Ja, het tweede." */
const OF_ANOTHER = concept('een ander', 'het tweede', 'de tweede', 'het volgende', 'de volgende');

/** "Nee, in de regel niet": so it is sometimes. */
const AS_A_RULE = concept(
  'in de regel',
  ...['in de regel', 'in principe', 'in beginsel', 'meestal', 'normaal', 'normaal gesproken', 'soms', 'gewoonlijk'],
  ...['vaak', 'doorgaans', 'bijna nooit', 'zelden', 'nog niet'],
);

/** "Krijg ik een voorschot? Nee, niet vanzelf": how, not whether. */
const NOT_AT_ONCE = concept(
  'niet vanzelf',
  ...[
    'vanzelf',
    'automatisch',
    'zomaar',
    'zo maar',
    'zonder meer',
    'meteen',
    'direct',
    'altijd',
    'iedereen',
    'alles',
  ].map((how) => `niet ${how}`),
  ...['ook', 'of', 'door'].map((more) => `niet alleen ${more}`),
);

const isTooLong = ({ words }: Statement): boolean => words.length > LONGEST_SURE;
