/** Judges what a page counts the four weeks abroad in: a calendar year, and not a journey. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, speaksOf } from '../surroundings.ts';
import { AOW_LEEFTIJD, ONDER_AOW } from '../words/buitenland.ts';
import {
  MEER_KEREN,
  NIEUW_JAAR,
  NOG_EENS_VIER,
  ONBEPERKT,
  OOK_MET_AOW,
  OPGETELD,
  OPNIEUW,
  PER_JAAR,
  PER_KEER,
  ZELFDE_JAAR,
} from '../words/buitenland-duur.ts';
import { isOneOfMore, SAMEN } from './length-of-stay.ts';

export function judgeFourWeeks(statement: Statement): Judgement {
  if (statement.has(OOK_MET_AOW) && speaksOf(statement, AOW_LEEFTIJD) && !speaksOf(statement, ONDER_AOW)) return FAILED;
  if (
    !isTold(statement) &&
    affirms(statement, PER_KEER) &&
    !statement.has(SAMEN) &&
    (!affirms(statement, PER_JAAR) || statement.has(ONBEPERKT))
  )
    return FAILED;
  if (statement.has(ZELFDE_JAAR) && affirms(statement, OPNIEUW) && !statement.has(PER_JAAR)) return FAILED;
  if (
    affirms(statement, NOG_EENS_VIER) &&
    !namesTwoYears(statement) &&
    (!statement.has(NIEUW_JAAR) || statement.has(ZELFDE_JAAR))
  )
    return FAILED;
  return judgeRhythm(statement);
}

/** "Twee keer per jaar vier weken" names the year and still is too much. */
function judgeRhythm(statement: Statement): Judgement {
  const isShared = statement.durations.some((duration) => isOneOfMore(duration, statement));
  return statement.has(MEER_KEREN) && !isShared && !statement.has(OPGETELD) ? FAILED : PASSED;
}

/** "Vier weken in 2026 en vier weken in 2027." */
const namesTwoYears = ({ dates }: Statement): boolean =>
  dates.some(({ first }) => first.slice(0, 4) !== dates[0]?.first.slice(0, 4));

/** "Elke reis meldt u, ook als u minder dan vier weken weg bent." */
const isTold = (statement: Statement): boolean =>
  statement.sameClause(PER_KEER, MELDT) && !statement.durations.some((each) => statement.sameClause(each, PER_KEER));

const MELDT = concept('meldt', 'meld*', 'geeft', 'geef', 'vult', 'vul');
