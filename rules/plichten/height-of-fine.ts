/** Judges how high a page says that a fine is: once the amount that was paid too much, never a multiple. */
import { concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { cantTell, FAILED, type Judgement, type Page } from '../rule.ts';
import { neighbours, questionAnswered } from '../surroundings.ts';
import { BOETE, DAARVAN, DUBBEL, HEDGED, HELE_BEDRAG, LEGT_OP, NIET_DUBBEL, TE_VEEL } from '../words/boete.ts';
import { BIJNA_ALTIJD } from '../words/sanctie-altijd.ts';
import { HERHALING, MAATWERK } from '../words/sanctie-grond.ts';

/** A fine never exceeds 150% of the amount, and that only when repeated (art. 18a). */
const MOST_OF_ALL = 150;

/** "Twee keer het bedrag". */
export function judgeDouble(statement: Statement): Judgement | undefined {
  if (!statement.has(BOETE) && !isSizeOfFine(statement)) return undefined;
  const doubled = statement.find(DUBBEL).some((span) => isMultiple(statement, span));
  const tooMuch = isOverWhole(statement);
  if (!doubled && !tooMuch) return undefined;
  // Art. 18a lid 5: half as much again, when it happens again.
  return (statement.has(HERHALING) && !tooMuch) || statement.has(NIET_DUBBEL) ? cantTell('context-unclear') : FAILED;
}

/** "200% van het bedrag". */
function isOverWhole({ percentages }: Statement): boolean {
  return percentages.some(({ value }) => value > MOST_OF_ALL);
}

/** "Dan betaalt u het bedrag terug, vermeerderd met een boete van dezelfde hoogte": as high as that only for intent. */
export function judgeWhole(statement: Statement, page: Page): Judgement | undefined {
  if ((statement.has(BOETE) || saysIt(statement)) && isHundredPercent(statement)) return judgeHundred(statement, page);
  if (isOfSameSize(statement)) return judgeHundred(statement, page);
  if (statement.has(HEDGED) || statement.modality.size > 0 || statement.negates(HELE_BEDRAG)) return undefined;
  if (statement.has(BIJNA_ALTIJD)) return undefined;
  if (saysIt(statement) && statement.has(IS_ALWAYS)) return statement.has(HELE_BEDRAG) ? FAILED : undefined;
  return statement.near(HELE_BEDRAG, BOETE, 3) && statement.has(LEGT_OP) && !statement.negates(BOETE)
    ? FAILED
    : undefined;
}

/** "Die is altijd …" after a fine, "De hoogte is altijd …" also with a sentence between; not what is paid back. */
function saysIt(statement: Statement): boolean {
  const { previous, headings, words } = statement;
  if (!IT.has(words[0]?.plain ?? '')) return false;
  const [paidBack] = statement.find(TERUG);
  const [height] = statement.find(IS_ALWAYS);
  if (paidBack !== undefined && (height === undefined || paidBack.start < height.start)) return false;
  if ((previous ?? headings.at(-1))?.has(BOETE)) return true;
  return words[1]?.plain === 'hoogte' && previous?.previous?.has(BOETE) === true && !previous.has(TERUG);
}

const TERUG = concept('terug', 'terug*', '*vordering', 'vorder*');

/** "100% van het bedrag dat u te veel kreeg"; where other heights are named the whole is one of them. */
function judgeHundred(statement: Statement, page: Page): Judgement | undefined {
  // "U moet het bedrag terugbetalen" beside it leaves no room.
  const leavesRoom = [...statement.modality].some((each) => each !== 'moet');
  if (leavesRoom || statement.negates(BOETE) || statement.kind === 'item') return undefined;
  const around = [
    statement,
    statement.intro,
    questionAnswered(statement),
    ...neighbours(statement),
    ...statement.headings,
  ];
  if (around.some((each) => each?.has(HEDGED) || each?.has(MAATWERK)) || statement.has(HERHALING)) return undefined;
  return hasDegrees(page) ? cantTell('context-unclear') : FAILED;
}

function isHundredPercent(statement: Statement): boolean {
  const { percentages } = statement;
  const [whole] = percentages;
  if (percentages.length !== 1 || whole?.value !== WHOLE || statement.negates(whole) || statement.has(NIET_DUBBEL))
    return false;
  return statement.near(whole, TE_VEEL, 4);
}

/** "De boete is net zo hoog als het bedrag dat u te veel kreeg." */
function isOfSameSize(statement: Statement): boolean {
  const { percentages, durations, amounts } = statement;
  if ([percentages, durations, amounts].some(({ length }) => length > 0)) return false;
  if (statement.has(PART) || statement.has(BIJNA_ALTIJD)) return false;
  const [fine] = statement.find(BOETE);
  const isNamedBefore = fine === undefined && (saysIt(statement) || answersHowHigh(statement));
  return statement.find(SAME_SIZE).some((size) => {
    if (statement.negates(size) || !statement.near(size, PAID_TOO_MUCH, 5)) return false;
    if (isNamedBefore) return size.start <= FEW;
    return fine !== undefined && size.start > fine.start && statement.near(fine, size, 4);
  });
}

/** "Even hoog als het bedrag dat u te veel kreeg" below "Hoe hoog is de boete?", or in a table of fines. */
function answersHowHigh(statement: Statement): boolean {
  const asked = statement.kind === 'row' ? statement.intro : questionAnswered(statement);
  return asked?.has(BOETE) === true && !statement.has(TERUG);
}

/** Words before the height of what the sentence before names: "Die is", "De hoogte daarvan is". */
const FEW = 6;

const SAME_SIZE = concept(
  'even hoog',
  ...['net zo hoog als', 'even hoog als', 'net zo groot als', 'even groot als', 'gelijk aan', 'ter hoogte van'],
  ...['net zo hoog is als', 'even hoog is als', 'gelijk is aan'],
  ...['van hetzelfde bedrag', 'hetzelfde bedrag als', 'van dezelfde hoogte', 'dezelfde hoogte als'],
  ...['het hele bedrag', 'het volledige bedrag'].flatMap((all) => [`is ${all}`, `bedraagt ${all}`]),
);
const PART = concept('deel', 'deel', 'gedeelte', 'helft', 'kwart', 'percentage', 'verschil', 'geval', 'hangt');
const PAID_TOO_MUCH = concept(
  'te veel betaald',
  ...['te veel', 'teveel', 'ten onrechte', 'onterecht*', 'benadelingsbedrag', 'fraudebedrag', 'terugvordering*'],
  ...['moet terugbetalen', 'terug moet betalen', 'terugbetaalt'],
  ...['verzwegen', 'hele bedrag', 'volledige bedrag', 'hetzelfde bedrag'],
);

/** Names lower heights, for who is less to blame. */
const hasDegrees = once((page: Page) =>
  page.statements.some(
    (each) => each.has(DEGREES) || (each.has(BOETE) && each.percentages.some(({ value }) => value < WHOLE)),
  ),
);

const WHOLE = 100;
const DEGREES = concept('opzet', 'opzet*', 'grove schuld', '*verwijtbaar*');

/** The fine that is named above. */
const IT: ReadonlySet<string> = new Set(['die', 'deze', 'dit', 'het', 'de']);
const IS_ALWAYS = concept(
  'is altijd',
  ...['is', 'bedraagt'].flatMap((is) => [`${is} altijd`, `${is} in alle gevallen`, `${is} steeds`]),
  'altijd gelijk',
);

/** "Het dubbele", "twee keer het bedrag"; not "in twee keer betalen" or "twee keer te laat". */
function isMultiple(statement: Statement, { start, end }: Span): boolean {
  if (statement.words[start - 1]?.plain === 'in') return false;
  if (statement.words.slice(start, end).some(({ plain }) => /dubb|voud/.test(plain)))
    return !statement.has(BOETE) || statement.near({ start, end }, BOETE, 9);
  return statement.find(TE_VEEL).some((what) => what.start >= end && what.start - end <= 2);
}

/** "De hoogte daarvan is …", said of the fine in the sentence before. */
function isSizeOfFine(statement: Statement): boolean {
  if (!statement.has(DUBBEL) && !isOverWhole(statement)) return false;
  if (statement.previous === undefined && statement.headings.at(-1)?.has(BOETE)) return true;
  const asked = statement.kind === 'row' ? statement.intro : questionAnswered(statement);
  return (statement.has(DAARVAN) && (statement.previous?.has(BOETE) ?? false)) || (asked?.has(BOETE) ?? false);
}
