/** Which statements conclude that two people are one household, or answer that they are. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { isYes, questionAnswered } from '../surroundings.ts';
import { DAT_OOK, EEN_HUISHOUDEN, GELDT_ALS_PARTNER, GEZAMENLIJK, ZORG_VOOR_ELKAAR } from '../words/huishouding.ts';
import { ALLE_VOORWAARDEN } from '../words/huishouding-ander.ts';
import { EEN_HUIS, EX_PARTNER, NACHTEN, ZELFDE_ADRES } from '../words/huishouding-wonen.ts';

/** Answers yes to whether two people are partners, also with "dan is het antwoord ja". */
export function isYesToPartner(statement: Statement): boolean {
  const heading = statement.headings.at(-1);
  if (CLOSING_YES.test(statement.text) && heading?.isQuestion === true) return heading.has(GEZAMENLIJK);
  return isYes(statement) && (questionAnswered(statement)?.has(GEZAMENLIJK) ?? false);
}

const CLOSING_YES = /\b(antwoord (is )?ja|(dan|week) wel)\.?$/i;

/** "Wanneer woon ik samen? Als u op één adres staat.", "Wat is samenwonen? Dat u op één adres staat." */
export function saysWhen(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (
    (statement.kind !== 'sentence' && !statement.has(NACHTEN)) ||
    question?.has(GEZAMENLIJK) !== true ||
    question.has(MELDEN)
  )
    return false;
  const [asks, answers] = [question, statement].map(({ words }) => words[0]?.plain ?? '');
  return (asks === 'wanneer' && OPENS_CASE.has(answers ?? '')) || (asks === 'wat' && answers === 'dat');
}

const MELDEN = concept('melden', 'meld*', 'doorgeven', 'geef*', 'vertel*', 'moet', 'mag', 'verandert', 'kan');

/** What must be told at once or always is no word of what it means. */
export const MELDT = concept('meldt', 'meld*', 'geef*', 'doorgev*', 'door te geven', 'weten');

const OPENS_CASE: ReadonlySet<string> = new Set(['als', 'zodra', 'wanneer', 'indien']);

/** "Meer dan 3 nachten samen | gezamenlijke huishouding", "drie nachten = partner": what closes it says what the rest means. */
function isRowOfMeaning(statement: Statement): boolean {
  if (statement.kind !== 'row' && !/[=→:]/.test(statement.text)) return false;
  if (statement.modality.size > 0 || statement.isConditional || statement.has(MELDT)) return false;
  return (
    statement.find(ONE_HOUSEHOLD).some(({ start, end }) => start > 0 && end === statement.words.length) ||
    DEFINED.test(statement.text)
  );
}

/** "Gezamenlijke huishouding: op hetzelfde adres staan." */
const DEFINED = /^(?:gezamenlijke? huishoud(?:ing|en)|samenwonen(?:d)?) ?[:=]/i;

const ONE_HOUSEHOLD = concept(
  'huishouding',
  ...['gezamenlijk* huishoud*', 'samenwonend', 'partners', 'partner', 'woont samen', 'woont u samen', 'wonen samen'],
);

/** "U woont samen als u: op één adres staat; of drie nachten per week samen slaapt": either is enough. */
export function isEither({ kind, intro, headings, words, previous, next }: Statement): boolean {
  const above = intro ?? (headings.at(-1)?.isQuestion ? headings.at(-1) : undefined);
  if (kind !== 'item' || above === undefined || !concludes(above) || above.modality.has('kan')) return false;
  if ([EEN_HUIS, ZELFDE_ADRES, ZORG_VOOR_ELKAAR].some((each) => above.has(each))) return false;
  return [words[0], words.at(-1), next?.words[0], previous?.words.at(-1)].some((each) => each?.plain === 'of');
}

/** Says that two people are one household. */
export function concludes(statement: Statement): boolean {
  if (statement.has(EEN_HUISHOUDEN) && !statement.negates(EEN_HUISHOUDEN) && statement.has(EX_PARTNER)) return true;
  if (statement.has(DAT_OOK) && statement.previous !== undefined && concludesItself(statement.previous)) return true;
  return concludesItself(statement);
}

function concludesItself(statement: Statement): boolean {
  if (isRowOfMeaning(statement)) return true;
  return statement.has(GELDT_ALS_PARTNER) && !statement.negates(GELDT_ALS_PARTNER) && statement.has(GEZAMENLIJK);
}

/** "Drie voorwaarden": an item below it is one of them. */
export function isOneOfAll(statement: Statement, page: Page): boolean {
  const { kind, intro, headings } = statement;
  if (kind !== 'item') return false;
  const before = intro === undefined ? sectionBefore(statement, page, NEAR_LIST) : [intro];
  return [...before, headings.at(-1)].some((each) => each?.has(ALLE_VOORWAARDEN));
}

/** Sentences and items back to what a list belongs to that is put behind a full stop. */
const NEAR_LIST = 5;
