/** Whether a driving licence is refused, in any words: what is said of it denies once, and denies nothing else than that it counts. */
import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { sectionAfter } from '../section.ts';
import { isNo, questionAnswered } from '../surroundings.ts';
import {
  AFWIJZEND,
  ANDER_DOEL,
  ANDERS_FOUT,
  EERST_ANDER,
  GEEN_BEZIT,
  HELAAS,
  IDENTITEIT,
  KAPOT,
  NODIG,
  ONLY,
  ONSCHULDIG,
  OOK_GOED,
  PAPIEREN,
  RIJBEWIJS,
  RIVAAL,
  TELT,
} from '../words/aanvraag/identiteit.ts';

/** "Een rijbewijs telt niet", "met een rijbewijs nemen wij geen genoegen"; not "paspoort of rijbewijs", "weigeren wij niet". */
export function refusesLicence(statement: Statement): boolean {
  if (statement.has(GEEN_BEZIT) || statement.has(OOK_GOED)) return false;
  const denials = denialsOf(statement);
  const licences = statement.find(RIJBEWIJS);
  const isAccepted = (licence: Span) =>
    statement.sameClause(licence, TELT) && !denials.some((each) => statement.sameClause(licence, each));
  if (licences.length > 1 && licences.some(isAccepted)) return false;
  return licences.some((licence) => {
    if (isOneOfAll(statement, licence) || statement.sameClause(licence, KAPOT) || isOneKind(statement, licence))
      return false;
    const own = denials.filter((each) => statement.sameClause(licence, each));
    const isOfOtherAct = statement.sameClause(licence, ANDERS_FOUT);
    if (own.length > 0 && !isOfOtherAct) return isOdd(own);
    if (isOneOfOthers(statement, licence)) return isOdd(denials.filter((each) => deniesThatItCounts(statement, each)));
    if (opensOnRefusal(statement, licence)) return true;
    return isOdd(denials.filter((each) => pointsBack(statement, licence, each)));
  });
}

const isOdd = ({ length }: readonly Span[]): boolean => length % 2 === 1;

/** What denies, except a "nee" before it, a part of it and what denies another paper or trouble: "geen paspoort", "geen probleem". */
function denialsOf(statement: Statement): readonly Span[] {
  const others = statement.find(IETS_ANDERS);
  const licences = statement.find(RIJBEWIJS);
  return statement.find(AFWIJZEND).filter(({ start, end }) => {
    if (start === 0 && isNo(statement)) return false;
    if (isExceptIf(statement, { start, end })) return false;
    if (PARTIAL.has(statement.words[end]?.plain ?? '')) return false;
    if (!PLAIN.has(statement.words[start]?.plain ?? '')) return true;
    const isOfLicence = (other: Span) => licences.some((each) => each.start >= end && each.start < other.start);
    return !others.some(
      (other) =>
        other.start >= end &&
        other.start - end <= 3 &&
        statement.sameClause(other, { start, end }) &&
        !isOfLicence(other),
    );
  });
}

/** "Behalve als het verlopen is", "tenzij het ongeldig is verklaard". */
const isExceptIf = (statement: Statement, denial: Span): boolean =>
  (statement.words[denial.start]?.plain === 'behalve' && statement.words[denial.end]?.plain === 'als') ||
  statement.find(KAPOT).some(({ start, end }) => denial.start >= start && denial.end <= end);

const IETS_ANDERS = either('iets anders', RIVAAL, ONSCHULDIG);
/** "Niet alleen", "niet altijd", "niets anders", "als het niet verlopen is". */
const PARTIAL: ReadonlySet<string> = new Set(
  'alleen altijd iedereen erg anders minder ouder verlopen voorbij verstreken beschadigd'.split(' '),
);
const PLAIN: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'noch']);

/** "Een rijbewijs dat van een ander is": not every licence. */
function isOneKind({ text, words }: Statement, { end }: Span): boolean {
  const [last, dat] = [words[end - 1], words[end]];
  return last !== undefined && dat?.plain === 'dat' && text.slice(last.to, dat.from) === ' ';
}

/** "Andere documenten, zoals een rijbewijs, zijn niet geldig": what is said of them is said of it. */
const isOneOfOthers = (statement: Statement, licence: Span): boolean =>
  statement.find(ANDERE_ZOALS).some(({ start, end }) => start < licence.start && end >= licence.start);

const ANDERE_ZOALS = concept(
  'andere zoals',
  ...['ander', 'andere'].flatMap((other) => ['zoals', 'bijvoorbeeld', 'waaronder'].map((as) => `${other} … ${as} een`)),
  ...['ander', 'andere'].flatMap((other) => ['zoals', 'bijvoorbeeld', 'waaronder'].map((as) => `${other} … ${as} uw`)),
  ...['ander', 'andere'].flatMap((other) => ['zoals', 'waaronder'].map((as) => `${other} … ${as} het`)),
);

const deniesThatItCounts = (statement: Statement, denial: Span): boolean =>
  (statement.sameClause(denial, TELT) || !PLAIN.has(statement.words[denial.start]?.plain ?? '')) &&
  !statement.sameClause(denial, ANDERS_FOUT);

/** "In deze situaties kunt u uw rijbewijs niet gebruiken:" says nothing yet of where; its items do. */
export function opensPlaces(statement: Statement, page: Page): boolean {
  if (!statement.has(RIJBEWIJS)) return false;
  const [first] = sectionAfter(statement, page, 1);
  return first !== undefined && isPlace(first) && (first.intro === statement || first.headings.at(-1) === statement);
}

/** "Als u bijstand aanvraagt", in a list of where a licence does not count. */
export function isPlaceOfRefusal(statement: Statement): boolean {
  const above = statement.intro ?? statement.headings.at(-1);
  return isPlace(statement) && above?.has(RIJBEWIJS) === true && !statement.has(RIJBEWIJS) && refusesLicence(above);
}

const isPlace = ({ kind, words }: Statement): boolean => kind === 'item' && PLACES.has(words[0]?.plain ?? '');

const PLACES: ReadonlySet<string> = new Set('als bij wanneer indien om voor in op tijdens'.split(' '));

/** "Niet geldig als legitimatie: rijbewijs." */
function opensOnRefusal(statement: Statement, licence: Span): boolean {
  const isLast = statement.words.length - licence.end <= 2;
  return (
    isLast &&
    !isNo(statement) &&
    licence.start <= SHORT &&
    (statement.find(AFWIJZEND).some(({ start }) => start === 0) || isRefusedAfterColon(statement, licence))
  );
}

/** "Daaronder verstaan wij niet: het rijbewijs." */
function isRefusedAfterColon(statement: Statement, licence: Span): boolean {
  return denialsOf(statement).some(({ end }) => {
    const [last, next] = [statement.words[end - 1], statement.words[end]];
    const isColon = last !== undefined && next !== undefined && statement.text.slice(last.to, next.from).includes(':');
    return isColon && licence.start >= end && licence.start - end <= 1;
  });
}

/** Words of a label before what it holds. */
const SHORT = 6;

/** "Rijbewijs: nee", "laat uw rijbewijs weg, dat telt niet", "wie alleen een rijbewijs heeft, kunnen wij niet helpen". */
function pointsBack(statement: Statement, { start, end }: Span, denial: Span): boolean {
  if (denial.start < end || statement.sameClause({ start, end }, denial) || isOfOther(statement, denial)) return false;
  const { words } = statement;
  if (denial.start - end <= 1 || statement.near(ONLY, { start, end }, 2)) return true;
  if (words[denial.start - 1]?.plain === 'als') return true;
  return [0, 1, 2, 3].some((at) => end + at < denial.start && POINTERS.has(words[end + at]?.plain ?? ''));
}

/** "Een kopie telt niet", "dan mag u uw paspoort thuislaten". */
const isOfOther = (statement: Statement, denial: Span): boolean =>
  statement.sameClause(ANDERS_FOUT, denial) ||
  statement.find(RIVAAL).some((rival) => rival.start < denial.end && statement.sameClause(rival, denial));

const POINTERS: ReadonlySet<string> = new Set(
  'dat die dit deze het daarmee hiermee daaraan daarvan hiervan dan'.split(' '),
);

/** "Geen paspoort of rijbewijs": one of all papers. */
function isOneOfAll(statement: Statement, licence: Span): boolean {
  const joined = (end: number, start: number) =>
    start > end &&
    statement.words[end]?.plain === 'of' &&
    start - end <= 3 &&
    statement.words.slice(end + 1, start).every(({ plain }) => ARTICLES.has(plain));
  return statement.find(IDENTITEIT).some((each) => joined(each.end, licence.start) || joined(licence.end, each.start));
}

const ARTICLES: ReadonlySet<string> = new Set(['een', 'uw', 'het', 'nederlands']);

/** The licence stands in the question, the sentence before or the heading: "Mag ik mijn rijbewijs laten zien? Dat is niet geldig." */
export function refusesWhatIsMeant(statement: Statement): boolean {
  const question = questionAnswered(statement);
  if (question?.has(RIJBEWIJS)) return refusesInAnswer(statement, question);
  const above = [statement.previous, statement.headings.at(-1)].find((each) => each?.has(RIJBEWIJS));
  const licence = above?.find(RIJBEWIJS)[0];
  if (above === undefined || licence === undefined || denialsOf(above).length > 0) return false;
  if ([OOK_GOED, RIVAAL, KAPOT].some((each) => statement.has(each) || above.has(each))) return false;
  if (statement.has(ANDERS_FOUT) || !statement.has(TELT)) return false;
  return statement.words.slice(0, OPENING).some(({ plain }) => POINTERS.has(plain)) && isOdd(denialsOf(statement));
}

/** Words in which a sentence points at what stands before it. */
const OPENING = 9;

const AANVRAAG = concept('aanvraag', 'aanvraag', 'aanvragen');

/** "Nee", "helaas", "wij accepteren alleen een paspoort", "daarvoor hebt u een ID-kaart nodig". */
function refusesInAnswer(statement: Statement, question: Statement): boolean {
  if (
    statement.has(KAPOT) ||
    [ANDERS_FOUT, ANDER_DOEL, KAPOT].some((each) => question.has(each)) ||
    denialsOf(question).length > 0
  )
    return false;
  if (question.find(RIJBEWIJS).some((each) => isOneOfAll(question, each))) return false;
  if (question.modality.has('moet') || question.modality.has('hoeft-niet') || statement.has(OOK_GOED)) return false;
  const isAllHeHas = question.find(RIJBEWIJS).some((each) => question.near(ONLY, each, 2)) && statement.has(AANVRAAG);
  if (!isAllHeHas && ![TELT, PAPIEREN, IDENTITEIT].some((idea) => statement.within(idea) || question.has(idea)))
    return false;
  if (statement.has(EERST_ANDER) || statement.near(ONLY, RIVAAL, 2)) return true;
  if (isNo(statement) || statement.find(HELAAS).some(({ start }) => start === 0)) return true;
  const denials = denialsOf(statement);
  if (denials.length > 0) return isOdd(denials.filter((each) => !isOfOther(statement, each)));
  return statement.has(IDENTITEIT) && (statement.modality.has('moet') || statement.has(NODIG));
}
