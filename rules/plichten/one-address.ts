/** Which statements are about one address, and about being partners, also where one of the two stands above or before them. */
import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { affirms, questionAnswered, speaksOf } from '../surroundings.ts';
import { AL_PARTNER, GEZAMENLIJK, HIERVAN, OP_ZICH_GENOEG, RECHTSVERMOEDEN } from '../words/huishouding.ts';
import { AANTAL_NACHTEN, EEN_HUIS, NACHTEN, ZELFDE_ADRES } from '../words/huishouding-wonen.ts';

/** One address or house, or registration there. */
export const ADRES = either(
  'adres',
  ZELFDE_ADRES,
  EEN_HUIS,
  concept('ingeschreven', 'ingeschreven', 'inschrijving', 'adres in de brp'),
);

/** "Uw vriend staat ingeschreven op uw adres. Dan beschouwen wij u als gehuwden." */
export function isOnAddress(statement: Statement): boolean {
  if (speaksOf(statement, ADRES)) return true;
  const previous = drawnFrom(statement);
  if (previous === undefined) return false;
  return previous.has(ADRES) && ![RECHTSVERMOEDEN, AL_PARTNER].some((each) => previous.has(each));
}

/** First words of what follows from the sentence before. */
const THEREBY = concept(
  'dan',
  ...['dan', 'daardoor', 'hierdoor', 'daarmee', 'hiermee', 'daarom', 'daarna', 'vanaf die dag', 'vanaf dat moment'],
  ...['is het', 'is dat', 'komt dit', 'blijft het'].flatMap((it) => [`${it} vaker`, `${it} meer`, `${it} langer`]),
);

/** "Daardoor geldt u als gehuwd": the sentence before, from which it draws its conclusion. */
function drawnFrom(statement: Statement): Statement | undefined {
  return opensWith(statement, THEREBY) ? statement.previous : undefined;
}

/** Names partners, itself or in its question. */
export function isOnPartners(statement: Statement): boolean {
  return speaksOf(statement, GEZAMENLIJK) || isSaidOfHeading(statement);
}

/** Words of "Eén adres is genoeg", which says of what only in its heading. */
const SHORT = 6;

/** "Hiervan is sprake als u op één adres staat", "Eén adres is genoeg" below "Gezamenlijke huishouding"; a row that answers its head with yes. */
export function isSaidOfHeading(statement: Statement): boolean {
  const { kind, intro, words } = statement;
  if (kind === 'row')
    return (
      words.at(-1)?.plain === 'ja' &&
      intro?.has(GEZAMENLIJK) === true &&
      (statement.has(ADRES) || statement.has(NACHTEN))
    );
  if (kind !== 'sentence') return false;
  if (isSaidOfSentenceBefore(statement)) return true;
  if (statement.headings.at(-1)?.has(GEZAMENLIJK) !== true) return false;
  if (statement.has(HIERVAN) && !statement.negates(HIERVAN)) return statement.has(ADRES);
  return words.length <= SHORT && statement.has(ZELFDE_ADRES) && affirms(statement, OP_ZICH_GENOEG);
}

/** "U woont met een partner. Hiervan is sprake zodra u op één adres staat ingeschreven." */
function isSaidOfSentenceBefore(statement: Statement): boolean {
  const { previous } = statement;
  if (previous?.isQuestion !== false || !previous.has(GEZAMENLIJK) || previous.negates(GEZAMENLIJK)) return false;
  return statement.has(HIERVAN) && !statement.negates(HIERVAN) && statement.has(ADRES);
}

/** "3 nachten", "paar nachten": nights as a measure, here, in the question or in what it draws its conclusion from. */
export function countsNights(statement: Statement): boolean {
  if (statement.has(SHELTER)) return false;
  const isOf = (each: Statement | undefined) => each?.has(AANTAL_NACHTEN) === true && each.has(NACHTEN);
  return isOf(statement) || isOf(questionAnswered(statement)) || isOf(drawnFrom(statement));
}

/** Nights in a shelter or hotel are no nights with a partner. */
const SHELTER = concept('opvang', '*opvang', 'hotel', 'tehuis', 'ziekenhuis');
