/** Whether a statement is about the people one lives with, and says that they count or make the benefit lower. */
import { type Concept, concept } from '../../language/concept.ts';
import { closesWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { questionAnswered } from '../surroundings.ts';
import {
  ADULTS,
  AMOUNT,
  CHANGES_THEN,
  DEPENDS,
  EXCEPTED,
  FALLS_UNDER,
  FROM_THEN,
  GET_LESS,
  HEIGHT_DEPENDS,
  LESS_BIJSTAND,
  NOT_FOR,
  PEOPLE,
  SHARED_HOME,
  THEY,
  THIS_HOLDS,
  TOGETHER,
  TURNS_21,
} from '../words/geld/housemate-myths.ts';
import {
  ADULTS_AT_HOME,
  AT_HOME,
  BENEFIT,
  COST_SHARING,
  COUNTS,
  HOUSEMATES,
  LOWER,
  NO_EFFECT,
  NORM,
} from '../words/geld.ts';

/** Percent of the couple's norm for one who lives alone: whoever shares gets less. */
const SHARE_OF_SINGLE = 70;

/** Names the kostendelersnorm, or housemates that count or lower the benefit; a question may leave that to what follows. */
export function bearsOnHousemates(statement: Statement): boolean {
  if (statement.has(COST_SHARING) || goesOnAboutOthers(statement) || isListedAsCounted(statement)) return true;
  if (isAgeOfWhoCounts(statement) || saysWhoIsMeant(statement) || isListedAsLeftOut(statement)) return true;
  if (!namesOthers(statement) && !statement.within(COST_SHARING)) return false;
  if (tellsEffect(statement) || statement.has(NO_EFFECT) || isAgeAskedFor(statement)) return true;
  const { isQuestion, next } = statement;
  if (isQuestion)
    return (
      next !== undefined &&
      (tellsEffect(answerTo(statement)) || (statement.has(AT_HOME) && next.has(LOWER)) || changesThen(statement, next))
    );
  if (statement.within(COST_SHARING)) return true;
  return statement.has(TURNS_21) && next?.has(COST_SHARING) === true && !deniesEffect(next);
}

/** "Wordt uw inwonende zoon 21? Geef het door, want dan verandert uw uitkering." */
function changesThen(question: Statement, answer: Statement): boolean {
  return (
    (question.has(TURNS_21) || question.within(COST_SHARING)) &&
    answer.has(CHANGES_THEN) &&
    !answer.negates(CHANGES_THEN) &&
    [BENEFIT, NORM, BIJSTAND].some((each) => answer.has(each))
  );
}

const BIJSTAND = concept('bijstand', 'bijstand');

/** "Jongeren tot 21 jaar" below "Deze huisgenoten tellen niet mee:"; "Dat geldt niet voor kinderen tot 21" after what counts. */
export function isListedAsLeftOut(statement: Statement): boolean {
  const { kind, intro, previous } = statement;
  if (statement.has(NOT_FOR) && previous !== undefined)
    return tellsEffect(previous) && [previous, statement].some((each) => each.has(HOUSEMATES) || each.has(AT_HOME));
  if (kind !== 'item') return false;
  const above = intro ?? statement.headings.at(-1);
  const told = [above, above?.previous, statement];
  return told[0]?.has(EXCEPTED) === true && told.some((each) => each?.has(HOUSEMATES) || each?.has(COST_SHARING));
}

/** "Vanaf welke leeftijd telt een huisgenoot mee? Vanaf 18 jaar." */
export function isAgeAskedFor(statement: Statement): boolean {
  const above = statement.headings.at(-1);
  const opens = statement.words[0]?.plain === 'vanaf' && above?.isQuestion === true ? above : undefined;
  const asked = questionAnswered(statement) ?? opens;
  return asked?.has(COUNTS) === true && asked.has(HOUSEMATES) && !asked.negates(COUNTS) && asked.ages.length === 0;
}

/** "21 jaar en ouder | ja" below "Huisgenoot | Telt mee", "21 jaar of ouder | uw uitkering wordt lager" below "Huisgenoot | Gevolg". */
function isCountedRow(statement: Statement): boolean {
  const { kind, intro, words } = statement;
  if (kind !== 'row' || intro === undefined) return false;
  if (![intro, statement.headings.at(-1)].some((above) => above?.has(HOUSEMATES) || above?.has(AT_HOME))) return false;
  if (intro.has(COUNTS)) return words.at(-1)?.plain === 'ja';
  return [LOWER, COUNTS].some((each) => statement.has(each) && !statement.negates(each));
}

/** Most words of an answer that only names who. */
const SHORT = 12;

/** "Huisgenoten van 21 jaar en ouder" below "Wie telt mee?". */
export function isListedAsCounted(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  const above = statement.intro ?? asked ?? statement.headings.at(-1);
  const { headings } = statement;
  if (statement.has(FALLS_UNDER) && [HOUSEMATES, COST_SHARING].some((each) => headings.at(-1)?.has(each))) return true;
  const isListed = statement.kind === 'item' || (asked !== undefined && statement.words.length <= SHORT);
  if (!isListed || above === undefined) return false;
  if (!statement.has(HOUSEMATES) && !statement.has(PEOPLE)) return false;
  return above.has(COUNTS) && !above.negates(COUNTS);
}

/** "21 jaar of ouder is" below "Uw uitkering wordt lager voor elke huisgenoot die:". */
export function isAgeOfWhoCounts({ kind, intro, ages }: Statement): boolean {
  if (kind !== 'item' || intro === undefined || (ages[0]?.start ?? SHORT) > FIRST_WORDS) return false;
  return (
    OF_WHOM.has(intro.words.at(-1)?.plain ?? '') &&
    intro.has(HOUSEMATES) &&
    tellsEffect(intro) &&
    !deniesEffect(intro) &&
    !intro.has(EXCEPTED)
  );
}

/** "Die 21 jaar is", "ouder is dan 21 jaar". */
const FIRST_WORDS = 3;

const OF_WHOM: ReadonlySet<string> = new Set(['die', 'hij', 'zij', 'ze', 'deze', 'huisgenoot', 'huisgenoten']);

/** "Hoe meer volwassenen in huis, hoe lager uw bedrag. Volwassenen zijn hier huisgenoten die 21 jaar of ouder zijn." */
function saysWhoIsMeant(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || previous.ages.length > 0 || !statement.has(MEANT) || !statement.has(HOUSEMATES))
    return false;
  return tellsEffect(previous) && !deniesEffect(previous) && (previous.has(COST_SHARING) || namesOthers(previous));
}

const MEANT = concept(
  'hier bedoeld',
  'bedoel*',
  'verstaan',
  ...['volwassenen', 'dat', 'dit', 'kostendelers', 'medebewoners'].map((they) => `${they} zijn`),
  'gaat … om',
);

/** Names the people one lives with, itself or in the sentence before. */
export function namesOthers(statement: Statement): boolean {
  if (isCountedRow(statement)) return true;
  const question = questionAnswered(statement);
  return (
    [statement, question, statement.headings.at(-1)].some((each) => each?.has(HOUSEMATES) || each?.has(AT_HOME)) ||
    statement.previous?.has(HOUSEMATES) === true ||
    (statement.has(FROM_THEN) && statement.previous?.previous?.has(HOUSEMATES) === true) ||
    [statement, statement.headings.at(-1)].some((each) => each?.has(TOGETHER)) ||
    (statement.has(ADULTS) && statement.within(COST_SHARING))
  );
}

/** "Woont u met anderen? Dan kan uw uitkering lager zijn. Dit geldt als zij 21 jaar of ouder zijn." */
export function goesOnAboutOthers(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !statement.has(THIS_HOLDS)) return false;
  if (!statement.has(THEY) && !statement.has(HOUSEMATES)) return false;
  const before = [previous, previous.previous, statement.headings.at(-1)];
  const isAny = (...concepts: readonly Concept[]) => before.some((each) => concepts.some((some) => each?.has(some)));
  return isAny(LOWER, COST_SHARING, COUNTS) && isAny(HOUSEMATES, AT_HOME, TOGETHER) && !previous.negates(LOWER);
}

/** "Een huurder telt niet mee. Andere medebewoners van 21 jaar en ouder wel." */
function isOtherwise({ words, previous }: Statement): boolean {
  return words.at(-1)?.plain === 'wel' && previous !== undefined && deniesEffect(previous);
}

/** "Uw bedrag hangt af van uw situatie. … En of er nog mensen ouder dan 21 bij u wonen." */
function isAlsoDependedOn({ words, previous }: Statement): boolean {
  const [first, second] = words;
  if (first?.plain !== 'of' && second?.plain !== 'of') return false;
  const before = [previous, previous?.previous, previous?.previous?.previous];
  const isAny = (concepts: readonly Concept[]) => before.some((each) => concepts.some((some) => each?.has(some)));
  return isAny([DEPENDS]) && isAny([BENEFIT, NORM, AMOUNT, BIJSTAND]);
}

/** Says that somebody counts, or that the benefit is lower or depends on it. */
export function tellsEffect(statement: Statement): boolean {
  if (isCountedRow(statement) || isAlsoDependedOn(statement)) return true;
  if ([COUNTS, COST_SHARING, FALLS_UNDER].some((each) => statement.has(each)) || isOtherwise(statement)) return true;
  if (
    statement.has(LESS_BIJSTAND) ||
    (statement.has(GET_LESS) && [SHARED_HOME, ADULTS_AT_HOME].some((each) => statement.has(each))) ||
    (closesWith(statement, GET_LESS) && namesOthers(statement))
  )
    return true;
  if (statement.has(NORM) && statement.percentages.some(({ value }) => value < SHARE_OF_SINGLE)) return true;
  if (statement.has(HEIGHT_DEPENDS) && statement.within(BENEFIT)) return true;
  if ([AGE_LIMIT, RECKONED].some((each) => statement.has(each)) && statement.within(COST_SHARING)) return true;
  if (statement.has(RECKONED) && statement.has(NORM)) return true;
  return (
    [BENEFIT, NORM, AMOUNT].some((each) => statement.has(each)) && (statement.has(LOWER) || statement.has(DEPENDS))
  );
}

/** "De leeftijdsgrens voor huisgenoten is 21 jaar", below "Kostendelersnorm". */
const RECKONED = concept(
  'rekening met allen',
  ...['alle personen', 'alle volwassenen', 'alle bewoners', 'alle huisgenoten', 'iedereen'].flatMap((all) => [
    `rekening … met ${all}`,
    `met ${all} … rekening`,
  ]),
);
const AGE_LIMIT = concept('leeftijdsgrens', 'leeftijdsgrens', 'de leeftijd is', 'de leeftijd voor');

/** "Kinderen die geen studie volgen, tellen wel mee." */
const DO_COUNT = concept('wel mee', 'wel mee', 'toch mee', 'wel meegeteld');

/** "Verandert niets aan uw uitkering"; after "Er verandert niets: …" a clause with an age of its own says who counts. */
export function deniesEffect(told: Statement): boolean {
  if (told.has(DO_COUNT) || deniesOnlyStudy(told)) return false;
  if ([COUNTS, LOWER, COST_SHARING, GET_LESS].some((each) => told.negates(each)) || isNotOfBenefit(told)) return true;
  const counted = told.ages.filter((age) => told.has(COUNTS) && told.sameClause(age, COUNTS));
  return told.find(NO_EFFECT).some(({ end }) => !counted.some(({ start }) => start >= end));
}

/** "Dan verandert de huurtoeslag, uw bijstand niet." */
const isNotOfBenefit = ({ words }: Statement): boolean =>
  words.at(-1)?.plain === 'niet' && OF_BENEFIT.has(words.at(-2)?.plain ?? '');
const OF_BENEFIT: ReadonlySet<string> = new Set(['bijstand', 'uitkering', 'bijstandsuitkering']);

/** "Uw kind van 21 of ouder, zonder studie: kostendelersnorm": all that is denied is a study. */
function deniesOnlyStudy(told: Statement): boolean {
  // "Een kind dat studeert, telt niet mee": what is denied stands behind the comma.
  const isStudyItself = told.find(NO_STUDY).some(({ start, end }) => {
    const [first, last] = [told.words[start], told.words[end - 1]];
    return first !== undefined && last !== undefined && !told.text.slice(first.from, last.to).includes(',');
  });
  return isStudyItself && told.words.filter(({ plain }) => DENIES.has(plain)).length === 1;
}

const NO_STUDY = concept(
  'geen studie',
  ...['geen', 'zonder'].flatMap((none) => [`${none} studie`, `${none} opleiding`]),
  ...['studeert', 'studeren', 'naar school'].map((study) => `niet … ${study}`),
  'studeert … niet',
  'studeren … niet',
);
const DENIES: ReadonlySet<string> = new Set(['niet', 'geen', 'zonder', 'nooit', 'nee']);

/** Sentences after a question in which it is answered. */
const SOON = 5;

/** What a question about those at home comes to: the first sentence behind it that says what they do to the benefit, else the next. */
export function answerTo(question: Statement): Statement {
  const first = question.next ?? question;
  let answer: Statement | undefined = first;
  for (let on = 0; on < SOON && answer !== undefined; on += 1) {
    if (answer.isQuestion || answer.ages.length > 0) return first;
    if (tellsEffect(answer)) return answer;
    answer = answer.next;
  }
  return first;
}
