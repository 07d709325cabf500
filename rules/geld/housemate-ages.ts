/** Which ages in a statement are those of the people one lives with, and not of whoever gets the benefit. */
import type { Age } from '../../language/age.ts';
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { questionAnswered } from '../surroundings.ts';
import {
  AMOUNT,
  APPLICANT,
  FROM_THEN,
  GETS_BIJSTAND,
  MAINTENANCE,
  OWN_BENEFIT,
  OWN_MONEY,
  TURNS_21,
  TURNS_27,
  UNTIL_21,
  YOUNG_AT_HOME,
} from '../words/geld/housemate-myths.ts';
import {
  ADULTS_AT_HOME,
  AT_HOME,
  BENEFIT,
  CHILD,
  COST_SHARING,
  COUNTS,
  HOUSEHOLD,
  HOUSEMATES,
  NORM,
  UNTIL_STATE_PENSION,
} from '../words/geld.ts';
import { tellsEffect } from './counted-housemates.ts';

/** An age stands here or in what this goes on from; without one nothing is said of who counts. */
export function isAgeNear(statement: Statement): boolean {
  const { previous, intro, headings } = statement;
  return [statement, previous, intro, headings.at(-1), previous?.previous].some(
    (each) => each !== undefined && (each.ages.length > 0 || each.has(A_BIRTHDAY)),
  );
}

const A_BIRTHDAY = either('verjaardag', TURNS_21, TURNS_27, UNTIL_21);

/** First words of a sentence about who the sentence before named. */
const POINTS_BACK: ReadonlySet<string> = new Set(['zij', 'ze', 'hij', 'die', 'deze', 'ja']);

/** Ages in the statement that are not the applicant's; of "Zij telt mee" those of the sentence before. */
export function agesOfOthers(statement: Statement): readonly Age[] {
  const own = statement.ages.filter((age) => !isOfApplicant(age, statement));
  const heading = statement.headings.at(-1);
  const previous = statement.previous ?? (heading?.isQuestion || statement.has(FROM_THEN) ? heading : undefined);
  if (own.length > 0 || previous === undefined) return own;
  if (statement.has(FROM_THEN)) {
    const told = previous.ages.length > 0 ? previous : (previous.previous ?? previous);
    return told.ages.filter((age) => !isOfApplicant(age, told));
  }
  if (!POINTS_BACK.has(statement.words[0]?.plain ?? '')) return own;
  if (!previous.has(HOUSEMATES) || tellsEffect(previous)) return own;
  return previous.ages.filter((age) => !isOfApplicant(age, previous));
}

/** The law named these ages once, or never: below them no one counts. */
export const ADULT = 18;

/** "21 jaar of ouder", "boven de 21", "van 21": counts from an age under 27. */
export function isTooYoung({ from, to }: Age): boolean {
  return from !== undefined && from >= ADULT && from < 26 && (to === undefined || to === from);
}

/** How many words stand between "bent u" and the age that belongs to it. */
const OF_APPLICANT = 1;
/** And between the age and "zelf": "vanaf 21 jaar kunt u zelf". */
const OWN_REACH = 3;

/** "Alleenstaande van 21 jaar of ouder met een kostendeler". */
const OF_NORM = concept('alleenstaande', 'alleenstaand*', 'gehuwd*', 'getrouwd*', 'echtpa*');

/** "Bent u 21 jaar of ouder", "bent u 18, 19 of 20 jaar": the age follows the applicant closely. */
export function isOfApplicant(age: Age, statement: Statement): boolean {
  if (isOfYoungReader(age, statement) || (statement.has(YOUNG_AT_HOME) && !statement.has(ADULTS_ELSE))) return true;
  if (statement.words.slice(age.end, age.end + OWN_REACH).some(({ plain }) => plain === 'zelf')) return true;
  if (
    isBelowReader(statement) ||
    isOfPartnerInNorm(age, statement) ||
    isOfWhoMovesIn(age, statement) ||
    isOfWhoLivesWith(age, statement)
  )
    return true;
  if (statement.find(OF_NORM).some(({ end }) => end <= age.start && age.start - end <= OF_APPLICANT)) return true;
  return statement.find(APPLICANT).some(({ end }) => {
    if (end > age.start) return false;
    if (statement.find(HOUSEMATES).some(({ start }) => start >= end && start < age.start)) return false;
    const between = statement.words.slice(end, age.start);
    return (
      between.length <= OF_APPLICANT ||
      between.every(({ plain }) => plain === 'of' || plain === 'en' || Number(plain) > 0)
    );
  });
}

/** "21 jaar of ouder bent" below "De kostendelersnorm kan gelden als u:". */
const isBelowReader = ({ kind, intro }: Statement): boolean =>
  kind === 'item' && READER.has(intro?.words.at(-1)?.plain ?? '');

const READER: ReadonlySet<string> = new Set(['u', 'je']);

/** "Gezin met kostendelers, jongere partner (19 jaar): € 350,42" in a list of norms. */
function isOfPartnerInNorm({ start }: Age, statement: Statement): boolean {
  if (statement.amounts.length === 0) return false;
  return statement.find(PARTNER).some(({ end }) => end <= start && start - end <= OWN_REACH);
}

const PARTNER = concept('partner', 'partner', 'partners', 'echtgeno*');

/** "Vanaf 21 jaar geldt de kostendelersnorm als de jongere met anderen woont": the age of who lives with them. */
const isOfWhoMovesIn = ({ start }: Age, statement: Statement): boolean =>
  start <= OF_APPLICANT && statement.has(YOUNG_WITH_OTHERS);

const YOUNG_WITH_OTHERS = concept(
  'jongere met anderen',
  ...['de jongere', 'de student', 'hij', 'zij', 'je', 'u'].flatMap((who) => [
    `als ${who} met`,
    `als ${who} samen`,
    `wanneer ${who} met`,
    `indien ${who} met`,
  ]),
);

/** "Inwoners van 21 jaar of ouder die met andere volwassenen wonen": who gets less, and not with whom. */
const isOfWhoLivesWith = ({ end }: Age, statement: Statement): boolean =>
  !statement.find(HOUSEMATES).some((who) => who.start < end) &&
  statement.find(WHO_LIVE_WITH).some(({ start }) => start >= end && start - end <= OF_APPLICANT);

const WHO_LIVE_WITH = concept('die met anderen', 'die met ander*', 'die met meer*', 'die met iemand', 'die samen met');

/** "Woon je bij je ouders? Vanaf 21 jaar geldt dan de kostendelersnorm": who lives with parents, or with somebody old enough, is the reader. */
function isOfYoungReader({ start }: Age, statement: Statement): boolean {
  if (start > OF_APPLICANT || statement.kind !== 'sentence' || [HOUSEMATES, COUNTS].some((each) => statement.has(each)))
    return false;
  const { previous } = statement;
  const above = previous ?? statement.headings.at(-1);
  if (statement.has(FOR_READER)) return true;
  return above?.has(WITH_PARENTS) === true || (previous?.isQuestion === true && previous.ages.some(isOldEnough));
}

/** "Vanaf 21 jaar kan voor u de kostendelersnorm gelden." */
const FOR_READER = concept('voor u', 'voor u', 'voor jou');

/** Whose age it would be instead: "huisgenoten van 21 jaar, als u bij uw ouders woont". */
const ADULTS_ELSE = concept('huisgenoten', 'huisgeno*', 'medebewoner*', 'inwonend*', 'anderen', 'broer*', 'zus*');

const WITH_PARENTS = concept(
  'bij ouders',
  ...['je', 'jouw', 'uw', 'hun', 'de'].map((whose) => `bij ${whose} ouders`),
  'bij … ouder',
  'thuiswonende jongeren',
);

/** Of this age housemates do count. */
const isOldEnough = ({ from = 0 }: Age): boolean => from >= COUNTS_FROM;
const COUNTS_FROM = 27;

/** Sentences before it that may say whose benefit it is. */
const FEW = 3;

/** "Kan mijn kind bijstand krijgen?", "Uw kind heeft zelf bijstand. Het is ouder dan 21 …": of the norm of the child itself. */
export function isOfOwnBenefit(statement: Statement): boolean {
  if (statement.has(OWN_BENEFIT)) return true;
  let before: Statement | undefined = statement;
  for (let back = 0; back <= FEW && before !== undefined; back += 1) {
    if (before.near(CHILD, OWN_MONEY, FEW)) return true;
    before = before.previous;
  }
  const asked = questionAnswered(statement);
  return asked?.has(GETS_BIJSTAND) === true && !asked.has(COUNTS);
}

/** "Kostendelersnorm van 21 jaar tot pensioen, per persoon": ages of whoever gets it; and children whom one has to pay for. */
export function isOfOtherAges(statement: Statement): boolean {
  if (
    statement.has(COUNTS_ELSEWHERE) ||
    statement.headings.at(-1)?.has(COUNTS_ELSEWHERE) ||
    statement.has(MAINTENANCE) ||
    asksOfReader(statement) ||
    countsForElse(statement) ||
    isNormOfHousehold(statement)
  )
    return true;
  const [age] = statement.ages;
  if (age === undefined || !statement.has(UNTIL_STATE_PENSION)) return false;
  if (statement.kind !== 'sentence' && statement.amounts.length > 0) return true;
  return ![HOUSEMATES, AT_HOME].some((who) => statement.find(who).some(({ start }) => start < age.start));
}

/** "Telt mee voor de huurtoeslag": not for the bijstand. */
const COUNTS_ELSEWHERE = concept(
  'telt elders mee',
  'mee … *heffing*',
  '*heffing* tellen',
  'aantal personen voor',
  ...['huurtoeslag', 'zorgtoeslag', 'toeslagen', 'belasting*', '*belasting', '*belastingen', 'kinderbijslag'].flatMap(
    (of) => [
      ...[`mee voor de ${of}`, `mee voor ${of}`, `mee bij de ${of}`, `mee voor de gemeentelijke ${of}`],
      ...['de', 'uw', 'je'].flatMap((whose) => [`bij ${whose} ${of} telt`, `voor ${whose} ${of} telt`]),
    ],
  ),
);

/** "Tellen mee voor de huishoudgrootte": of what they count for nothing here is named. */
const countsForElse = (statement: Statement): boolean =>
  statement.has(COUNTS_FOR) && ![COST_SHARING, BENEFIT, NORM, AMOUNT, SUM].some((each) => statement.has(each));
const COUNTS_FOR = concept(
  'mee voor de',
  ...['de', 'het', 'een'].flatMap((which) => [`mee voor ${which}`, `mee bij ${which}`]),
);
const SUM = concept('bijstand', 'bijstand*', '*berekening', 'hoogte', 'inkomen', 'volwassene*', 'woningdeler*');

/** "Gehuwden, een van beiden 21 jaar of ouder: € 1.364,32" in a list of norms. */
function isNormOfHousehold(statement: Statement): boolean {
  if (statement.kind === 'sentence' || statement.amounts.length === 0 || !statement.has(HOUSEHOLD)) return false;
  return ![HOUSEMATES, AT_HOME].some((each) => statement.has(each));
}

/** "Nog geen 27 jaar, alleenstaand en een kind?": without a word on who else lives there. */
export function asksOfReader(statement: Statement): boolean {
  if (!statement.isQuestion || !OF_READER.has(statement.words[0]?.plain ?? '')) return false;
  return ![ADULTS_AT_HOME, AT_HOME, COST_SHARING].some((each) => statement.has(each));
}

const OF_READER: ReadonlySet<string> = new Set(['nog', 'jonger', 'onder', 'ouder']);
