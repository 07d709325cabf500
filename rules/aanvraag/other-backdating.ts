/** What is not done over the past, beside the start of the benefit: another scheme, a lower benefit, a rule, an exemption. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { questionAnswered } from '../surroundings.ts';
import { UITKERING } from '../words/aanvraag/start.ts';
import {
  AFNEMEN,
  ANDER_ACHTERAF,
  ANDERE_REDEN,
  ANDERE_REGELING,
  NOG_GEEN_RECHT,
} from '../words/aanvraag/terugwerkend-ander.ts';

/** It is something else that is not done over the past, or it tells of days by their number. */
export function isBesideStart(statement: Statement): boolean {
  if (statement.has(ANDERE_REDEN) || isOtherwise(statement) || asksForMore(statement)) return true;
  return namesOther(statement) || goesOnAboutOther(statement) || numbersDays(statement);
}

/** "Een ontheffing geven wij nooit met terugwerkende kracht"; "Verlagen wij uw uitkering? Dat doen wij nooit met terugwerkende kracht." */
function namesOther(statement: Statement): boolean {
  const { previous } = statement;
  const isYetToCome = [previous, previous?.previous].some((each) => each?.has(NOG_GEEN_RECHT) === true);
  if (isYetToCome && pointsBack(statement)) return true;
  if (statement.has(UITKERING)) return false;
  if (statement.has(ANDER_ACHTERAF)) return true;
  if (previous === undefined) return false;
  if (!previous.has(UITKERING) && previous.has(ANDER_ACHTERAF)) return true;
  if (!pointsBack(statement)) return false;
  return previous.has(ANDER_ACHTERAF) || previous.has(AFNEMEN);
}

const pointsBack = (statement: Statement): boolean => statement.has(POINTER);
const POINTER = concept('wijst terug', 'dat', 'die', 'dit', 'deze', 'hij', 'het', 'daar', 'daarvoor', 'ze', 'zo’n');

/** Another scheme, or a benefit that is taken back over the past. */
export const isOtherwise = once((statement: Statement): boolean => {
  if (statement.has(ANDERE_REGELING) || statement.has(AFNEMEN)) return true;
  const above = [statement.previous, statement.headings.at(-1)];
  return statement.has(WEKEN_DAARVOOR) && [statement, ...above].some((each) => each?.has(ZOEKEN) === true);
});

/** "Bij DUO kunt u een lening vragen. Terugwerkende kracht niet.": names no benefit, after or below what is no benefit. */
function goesOnAboutOther(statement: Statement): boolean {
  if (statement.has(UITKERING)) return false;
  const above = [statement.previous, statement.intro, statement.intro?.previous, statement.headings.at(-1)];
  return above.some(
    (each) => each !== undefined && !each.has(UITKERING) && (each.has(ANDERE_REDEN) || isOtherwise(each)),
  );
}

/** "Vanaf dag 29; de dagen daarvoor niet": days after the report, by their number. */
const numbersDays = ({ words }: Statement): boolean =>
  words.some(({ plain }, at) => plain === 'dag' && /^\d+$/.test(words[at + 1]?.plain ?? ''));

/** "De vier weken daarvoor krijgt u niet betaald", after a sentence on the search period. */
const WEKEN_DAARVOOR = concept(
  'weken daarvoor',
  'weken daarvoor',
  'weken ervoor',
  'die weken',
  'deze weken',
  'die vier weken',
  'deze vier weken',
);
const ZOEKEN = concept('zoeken', 'zoekt', 'zoek', 'zoeken', 'zoekperiode*', 'zoektermijn*', 'zoektijd');

/** "Verder dan drie maanden? Nee.", "Kan het briefadres met terugwerkende kracht? Nee.": more than the law gives, or something else. */
function asksForMore(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (asked === undefined) return false;
  return asked.has(SOMETHING_ELSE) || asked.durations.some(({ days }) => days >= THREE_MONTHS);
}

/** Days: art. 44 lid 5 Pw. */
export const THREE_MONTHS = 85;
const SOMETHING_ELSE = concept('iets anders', 'briefadres', 'korting', 'verlaging', 'toeslag', 'toeslagen');
