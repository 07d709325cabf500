/** What a page says follows when a home visit is refused, and whether a ground of the municipality or consent stands beside it. */
import type { Statement } from '../../language/statement.ts';
import { cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, denies, neighbours, questionAnswered } from '../surroundings.ts';
import { BINNENKOMEN, BINNENLATEN } from '../words/huisbezoek.ts';
import { ALTIJD, MOET, TOESTAAN, WEIGEREN_KAN } from '../words/huisbezoek-plicht.ts';
import {
  ALS_NODIG,
  DOET_DAT_NIET,
  EINDE,
  EINDIGT_NIET,
  KAN,
  KAN_BETEKENEN,
  KAN_NIET_VASTSTELLEN,
  KRIJGT_NOOIT,
  MOET_TOESTEMMING,
  NIET_ZOMAAR,
  ONGEACHT,
  REDEN_VAN_GEMEENTE,
  REDEN_VERTELD,
  SOMS,
  VRIJWILLIG,
  WEIGEREN,
  WIL_NIET,
  ZOALS,
} from '../words/huisbezoek-wil.ts';
import { VERLAGEN } from '../words/sanctie.ts';

/** What follows a refusal. */
export function judgeConsequence(statement: Statement): Judgement | undefined {
  const ends = statement.has(EINDE);
  if (!ends && !statement.has(VERLAGEN)) return statement.modality.has('kan') ? PASSED : undefined;
  if (leavesRoom(statement) || denies(statement, EINDIGT_NIET) || statement.has(NIET_ZOMAAR)) return PASSED;
  if (!ends && !statement.has(ALTIJD)) return cantTell('context-unclear');
  if (statement.has(REDEN_VAN_GEMEENTE) && !statement.has(ONGEACHT)) return cantTell('context-unclear');
  return mitigated(statement) ? cantTell('context-unclear') : FAILED;
}

/** "Dan kan uw uitkering stoppen." */
function leavesRoom(statement: Statement): boolean {
  if (statement.find(KAN_BETEKENEN).some(({ end }) => statement.words[end]?.plain === 'dat')) return true;
  const unable = statement.find(KAN_NIET_VASTSTELLEN);
  return (
    !statement.has(KRIJGT_NOOIT) &&
    statement
      .find(KAN)
      .filter(({ start }) => !unable.some((each) => each.start === start))
      .some((each) => statement.sameClause(each, EINDE) || statement.sameClause(each, VERLAGEN))
  );
}

/** Says no to a visit, or does not let it in. */
export function refuses(statement: Statement): boolean {
  if (statement.has(WEIGEREN) || statement.has(WIL_NIET)) return true;
  return [BINNENLATEN, TOESTAAN, BINNENKOMEN].some((each) => denies(statement, each));
}

/** "Dan …" after who refuses, or an answer to "Wat als ik weiger?"; "doet u dat niet" after what is asked. */
export function followsRefusal(statement: Statement): boolean {
  const { previous, headings, words } = statement;
  if (statement.has(DOET_DAT_NIET))
    return [TOESTAAN, BINNENLATEN, MOET_TOESTEMMING].some((each) => previous?.has(each) === true);
  const question = questionAnswered(statement);
  if (question?.has(DOET_DAT_NIET) && followsRefusal(question)) return true;
  if (question !== undefined && refuses(question)) return !question.modality.has('mag');
  if (![words[0], words[1]].some((each) => each?.plain === 'dan')) return false;
  const heading = headings.at(-1);
  return [previous, heading?.isQuestion ? heading : undefined].some(
    (each) => each !== undefined && refuses(each) && !(each.isQuestion && each.modality.has('mag')),
  );
}

/** Names a ground, or leaves it to the reader. */
export function mitigates(statement: Statement): boolean {
  if (statement.has(ONGEACHT)) return false;
  if (statement.has(REDEN_VAN_GEMEENTE)) return true;
  if (statement.isQuestion) return false;
  return (affirms(statement, VRIJWILLIG) && !statement.has(MOET_TOESTEMMING)) || mayRefuse(statement);
}

/** "U mag een huisbezoek weigeren." */
export function mayRefuse(statement: Statement): boolean {
  return statement.modality.has('mag') && affirms(statement, WEIGEREN_KAN);
}

/** Sentences back that a ground is still that of the visit. */
const REMEMBERED = 4;

/** "Klopt er iets niet? Dan komen wij langs. Werkt u niet mee? Dan …": the ground was told before. */
function isGroundTold(statement: Statement): boolean {
  let at = statement.previous;
  for (let step = 0; at !== undefined && step < REMEMBERED; step += 1) {
    if (at.has(ONGEACHT)) return false;
    if ([REDEN_VAN_GEMEENTE, REDEN_VERTELD].some((ground) => at?.has(ground))) return true;
    at = at.previous;
  }
  return false;
}

/** "Soms bent u verplicht mee te werken", "als dat nodig is": not always. */
function isLimited(statement: Statement): boolean {
  const { intro } = statement;
  if ([statement, intro].some((each) => each?.has(ONGEACHT))) return false;
  if (statement.has(ALS_NODIG) || intro?.has(ALS_NODIG)) return true;
  if ([intro, intro?.previous].some((each) => each?.has(SOMS)) || intro?.has(ZOALS)) return true;
  return statement.find(SOMS).some((each) => statement.sameClause(each, MOET) || statement.find(MOET).length === 0);
}

/** A ground of the municipality or consent is named in the sentence or beside it, and is not waved aside. */
export function mitigated(statement: Statement): boolean {
  if (!statement.has(ONGEACHT) && (isGroundTold(statement) || isLimited(statement))) return true;
  const around = [statement, ...neighbours(statement), ...(statement.intro ? [statement.intro] : [])];
  const heading = statement.headings.at(-1);
  return (
    !around.some((each) => each.has(ONGEACHT)) &&
    [...around, heading].some((each) => each !== undefined && mitigates(each))
  );
}
