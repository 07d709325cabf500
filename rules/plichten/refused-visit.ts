/** What a page says follows when a home visit is refused, and whether a ground of the municipality or consent stands beside it. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { denies, isNearby, isNo, isYes } from '../surroundings.ts';
import { BINNENLATEN, CONTROLEUR, HUISBEZOEK, ONAANGEKONDIGD, TOELATEN } from '../words/huisbezoek.ts';
import { EINDIGT_NIET, KRIJGT_NOOIT, NIET_ZOMAAR } from '../words/huisbezoek-gevolg.ts';
import {
  MITIGATING,
  NIET_VRIJWILLIG,
  ONGEACHT,
  ONVRIJWILLIG,
  REDEN_VAN_GEMEENTE,
  TOCH_VRIJWILLIG,
  ZONDER_TOESTEMMING,
} from '../words/huisbezoek-toestemming.ts';
import {
  ANDERE_WEIGERING,
  DAT_MAG_NIET,
  DOET_DAT_NIET,
  NIET_WEIGEREN,
  TOESTAAN,
  WEIGEREN,
  WEIGEREN_KAN,
  WEIGERT_DIT,
  WIL_NIET,
} from '../words/huisbezoek-weigeren.ts';
import { UITKERING_EINDIGT, VERLAGEN } from '../words/sanctie.ts';
import { isOfVisit } from './visit.ts';

/** "Weigert u een huisbezoek? Dan stopt uw uitkering." / "Mag ik een huisbezoek weigeren? Nee." */
export function judgeAnsweredRefusal(statement: Statement, question: Statement): Judgement | undefined {
  if (question.modality.has('mag')) {
    if (isYes(statement)) return PASSED;
    const own = denies(statement, WEIGEREN_KAN) ? REDEN_VAN_GEMEENTE : MITIGATING;
    const isMitigated = statement.has(own) || (statement.next?.has(MITIGATING) ?? false);
    return saysNo(statement) && !isMitigated ? FAILED : cantTell('context-unclear');
  }
  return judgeConsequence(statement);
}

/** What follows a refusal. */
export function judgeConsequence(statement: Statement): Judgement | undefined {
  const ends = statement.has(UITKERING_EINDIGT);
  if (!ends && !statement.has(VERLAGEN)) return statement.modality.has('kan') ? PASSED : undefined;
  const leavesRoom = statement.modality.has('kan') || statement.modality.has('mag');
  if (leavesRoom && !statement.has(KRIJGT_NOOIT)) return PASSED;
  if (denies(statement, EINDIGT_NIET) || statement.has(NIET_ZOMAAR)) return PASSED;
  if (ends && statement.has(ONGEACHT)) return FAILED;
  if (statement.has(REDEN_VAN_GEMEENTE)) return cantTell('context-unclear');
  if (isMitigatedBeside(statement) && !(ends && statement.has(ONAANGEKONDIGD))) return cantTell('context-unclear');
  return ends ? FAILED : cantTell('context-unclear');
}

/** "Nee", or "dat mag niet". */
export function saysNo(statement: Statement): boolean {
  if (isNo(statement) || statement.has(DAT_MAG_NIET) || statement.has(NIET_WEIGEREN)) return true;
  return denies(statement, WEIGEREN_KAN) && !statement.modality.has('hoeft-niet');
}

const DAN = concept('dan', 'dan');
const ZONDER = concept('zonder', 'zonder');

/** Says no to a visit, or does not let it in. */
export function refuses(statement: Statement): boolean {
  if (statement.has(WEIGEREN) || [BINNENLATEN, TOESTAAN].some((each) => denies(statement, each))) return true;
  return (statement.has(WIL_NIET) && isOfVisit(statement)) || statement.near(ZONDER, HUISBEZOEK, 1);
}

/** "Weigert u, dan …", "Stuurt u hem weg, dan …" below "Controle aan huis" or after what says that somebody comes. */
export function refusesWhatIsAbove(statement: Statement): boolean {
  const { previous } = statement;
  if (isBelowRefusal(statement)) return true;
  if (statement.has(DAN) && previous?.has(CONTROLEUR) === true && previous.has(TOELATEN) && refuses(previous))
    return true;
  if (statement.has(DOET_DAT_NIET) && previous !== undefined && isOfVisit(previous) && previous.has(TOESTAAN))
    return true;
  if (!statement.has(WEIGERT_DIT) && (!refuses(statement) || statement.has(ANDERE_WEIGERING))) return false;
  return statement.headings.at(-1)?.has(HUISBEZOEK) === true || statement.previous?.has(HUISBEZOEK) === true;
}

/** "Wat als u weigert?", then what is done at a visit, then "Dan stopt …". */
export function isBelowRefusal({ words, headings, previous }: Statement): boolean {
  const heading = headings.at(-1);
  if (words[0]?.plain !== 'dan' || heading?.isQuestion !== true || heading.modality.has('mag')) return false;
  if (!refuses(heading) && !heading.has(WEIGERT_DIT)) return false;
  return isOfVisit(heading) || (previous !== undefined && isOfVisit(previous));
}

/** A ground or consent named in another word than the refusal itself. */
export function mitigatesRefusal(statement: Statement): boolean {
  if (statement.has(ONGEACHT) || statement.has(ONVRIJWILLIG)) return false;
  const around = [statement, statement.previous, statement.next];
  return around.some((each) => each?.has(REDEN_VAN_GEMEENTE) || each?.has(TOCH_VRIJWILLIG));
}

/** "Niet vrijwillig" is no consent. */
export function isMitigatedBeside(statement: Statement): boolean {
  if (isNearby(statement, ONGEACHT)) return false;
  return isNearby(statement, MITIGATING) && !isNearby(statement, NIET_VRIJWILLIG);
}

/** A ground of the municipality or consent is named in the sentence or beside it. */
export function mitigated(statement: Statement): boolean {
  if (statement.has(ONGEACHT)) return false;
  if (statement.has(MITIGATING) && !statement.has(ZONDER_TOESTEMMING)) return true;
  return isMitigatedBeside(statement);
}
