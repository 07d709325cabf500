/** Which statements say that the right is lost or refused for want of Dutch. */
import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { cantTell, FAILED, type Judgement } from '../rule.ts';
import { isNo, questionAnswered } from '../surroundings.ts';
import { VERLAGEN } from '../words/sanctie.ts';
import {
  ANDER_NEDERLANDS,
  BEHEERST,
  NEDERLANDS,
  NIET_GEHAALD,
  SPREEKT,
  TAAL_LEREN,
  TEST,
  TOETS,
} from '../words/taaleis.ts';
import {
  GEEN_RECHT,
  KRIJGEN,
  NIET_KUNNEN,
  NODIG,
  TOCH,
  UITKERING,
  VOORWAARDE,
  WEINIG,
  ZO_NIET,
} from '../words/taaleis-recht.ts';
import { EERST_LES } from './dutch-first.ts';

const SPREEK = concept('spreek', 'spreek', 'spreken', 'ken', 'versta', 'begrijp');

/** "Geen recht totdat u een cursus hebt gevolgd": learning ends it, it is not what is refused. */
const TOTDAT = concept(
  'totdat',
  'geen … totdat',
  ...['tot', 'zolang'].flatMap((until) => ['u', 'je', 'zij'].map((who) => `recht … ${until} ${who}`)),
);

/** What is lost: not a place in a course. */
const RECHT_OF_AANVRAAG = either('recht of aanvraag', UITKERING, concept('aanvraag', 'aanvraag', 'aanvragen', 'niets'));

/** "U moet Nederlands spreken. Is dat niet zo, dan krijgt u geen bijstand." */
export function isLostWithout(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || previous.isQuestion || !statement.has(GEEN_RECHT) || statement.has(TOCH)) return false;
  if (![statement, previous].some((each) => each.has(RECHT_OF_AANVRAAG))) return false;
  if (previous.has(ANDER_NEDERLANDS) && !previous.has(NEDERLANDS)) return false;
  if (statement.has(NIET_GEHAALD)) return isOnLanguage(previous);
  if (!statement.has(ZO_NIET) || previous.has(TAAL_LEREN)) return false;
  return previous.has(NEDERLANDS) && previous.has(BEHEERST);
}

/** "Bij de aanvraag maakt u een toets" below "Taaltoets". */
function isOnLanguage(statement: Statement): boolean {
  return statement.has(NEDERLANDS) || (statement.has(TOETS) && statement.headings.at(-1)?.has(NEDERLANDS) === true);
}

/** "Waarom wordt een aanvraag geweigerd? Bijvoorbeeld omdat u onvoldoende Nederlands spreekt." */
export function isReasonToRefuse(statement: Statement): boolean {
  const { intro, headings, kind } = statement;
  const asked = questionAnswered(statement) ?? intro ?? (kind === 'item' ? headings.at(-1) : undefined);
  if (
    asked?.has(GEEN_RECHT) !== true ||
    !asked.has(RECHT_OF_AANVRAAG) ||
    asked.negates(GEEN_RECHT) ||
    asked.has(NEDERLANDS)
  )
    return false;
  if ([TAAL_LEREN, VERLAGEN, TOCH, TEST].some((each) => statement.has(each)) || isNo(statement)) return false;
  return (
    statement.has(SPREEKT) && (statement.has(WEINIG) || statement.negates(NEDERLANDS) || statement.negates(SPREEKT))
  );
}

/** "Verlies ik mijn recht? Nee." */
const VERLIES = concept('verlies', 'verlies', 'verspeel');

/** "Krijg ik bijstand als ik geen Nederlands spreek? Nee." */
export function isRefused(statement: Statement): boolean {
  const isRow = statement.kind === 'row' && statement.words.at(-1)?.plain === 'nee';
  const question = isRow ? statement : questionAnswered(statement);
  if (question === undefined || !(isRow || isNo(statement))) return false;
  if (statement.has(TOCH) || statement.has(VERLAGEN) || question.has(VERLIES)) return false;
  const isOnDutch = question.has(NEDERLANDS) || question.previous?.near(SPREEK, NEDERLANDS, 4) === true;
  const asksRight = question.near(KRIJGEN, UITKERING, 4) && isOnDutch;
  const asksNeed = question.modality.has('moet') || [NODIG, VOORWAARDE].some((each) => question.has(each));
  return asksRight && !asksNeed && !question.has(GEEN_RECHT) && !question.has(VERLAGEN);
}

/** "Zonder Nederlands geen bijstand; volg eerst een cursus": learning is what to do about it, not what is refused. */
function advisesLearning(statement: Statement): boolean {
  const [refused] = statement.find(GEEN_RECHT);
  if (refused === undefined || !statement.has(EERST_LES)) return false;
  return statement
    .find(TAAL_LEREN)
    .every((each) => each.start > refused.end && !statement.negates(each) && !statement.sameClause(each, refused));
}

/** The right is said to end; "kan" leaves room, and not learning may lower the benefit. */
export function judgeLoss(statement: Statement): Judgement {
  const mayLose = statement.modality.has('kan') && !statement.has(NIET_KUNNEN);
  if (mayLose || statement.modality.has('mag')) return cantTell('context-unclear');
  const isUntilLearned = statement.has(TOTDAT) && !statement.has(VERLAGEN);
  const isOnLearning = statement.has(TAAL_LEREN) && !advisesLearning(statement);
  return (isOnLearning || statement.has(VERLAGEN)) && !isUntilLearned ? cantTell('context-unclear') : FAILED;
}
