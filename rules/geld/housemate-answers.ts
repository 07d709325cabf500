/** What a page says of housemates by the heading it stands under, or by who may not live there. */
import type { Age } from '../../language/age.ts';
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import type { Page } from '../rule.ts';
import { sectionAfter, sectionBefore } from '../section.ts';
import { isNo, isYes, questionAnswered } from '../surroundings.ts';
import { FROM_THEN, GET_LESS, OR_OLDER, TURNS_21 } from '../words/geld/housemate-myths.ts';
import { AT_HOME, BENEFIT, COST_SHARING, COUNTS, HOUSEMATES, LOWER } from '../words/geld.ts';
import { deniesEffect, tellsEffect } from './counted-housemates.ts';
import { isOfApplicant, isTooYoung } from './housemate-ages.ts';

/** "Er woont niemand van 21 jaar of ouder met wie u de kosten kunt delen": so those of 21 do share. */
export function isSharedWithNobody(statement: Statement, ages: readonly Age[]): boolean {
  if (statement.has(COUNTS) || statement.has(LOWER) || !statement.has(OR_OLDER)) return false;
  if (!statement.has(AT_HOME) || !statement.has(COST_SHARING)) return false;
  return ages.some((age) => age.to === undefined && isTooYoung(age) && statement.near(NOBODY, age, NEAR));
}

const NOBODY = concept('niemand', 'niemand', 'geen ander*', 'geen huisgeno*', 'geen medebewoner*', 'geen volwassene*');
/** Words between nobody and the age. */
const NEAR = 4;

/** Sentences of a section that may tell another age. */
const FEW = 8;

/** "Dan wordt uw uitkering lager", below "Mijn kind wordt 21 jaar" and where nothing is said of 27. */
export function isLessFromHeadingOn(statement: Statement, page: Page): boolean {
  const heading = statement.headings.at(-1);
  if (heading === undefined || !heading.has(TURNS_21) || !heading.has(HOUSEMATES)) return false;
  if (heading.ages.length !== 1 || !heading.ages.every(isTooYoung)) return false;
  if (statement.isQuestion || statement.modality.has('kan') || statement.ages.length > 0 || deniesEffect(statement))
    return false;
  const isLess = statement.has(COST_SHARING) || (statement.has(BENEFIT) && statement.has(LOWER));
  const section = [...sectionBefore(statement, page, FEW), ...sectionAfter(statement, page, FEW)];
  return isLess && section.every(({ ages }) => ages.every(isTooYoung));
}

/** "Telt mijn dochter van 23 mee? Ja, tenzij zij studeert.", "Onze zoon is 23. Wordt er gekort? Zolang hij werkt, daalt uw bedrag." */
export function saysYesOfYoung(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (asked === undefined || statement.isQuestion || statement.ages.length > 0 || statement.has(FROM_THEN))
    return false;
  const ages = asked.ages.filter((age) => !isOfApplicant(age, asked));
  if (!asked.has(HOUSEMATES) || ages.length === 0 || !ages.every(isTooYoung)) return false;
  if (isYes(statement)) return [COUNTS, GET_LESS].some((each) => asked.has(each) && !asked.negates(each));
  return tellsEffect(statement) && !deniesEffect(statement) && !statement.modality.has('kan') && !isNo(statement);
}

/** "Wordt uw kind 21? Vanaf die dag telt het mee": the answer says it, and is the one to quote. */
export const isToldBy = (answer: Statement | undefined): boolean =>
  answer?.previous?.isQuestion === true &&
  answer.previous.has(TURNS_21) &&
  answer.has(FROM_THEN) &&
  tellsEffect(answer);
