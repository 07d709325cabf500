/** Whether a page says that what one saves from the benefit is taken, or may not be saved. */
import { type Concept, concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, isNo, questionAnswered } from '../surroundings.ts';
import { WAGES } from '../words/geld/earnings-count.ts';
import { LEFT_OUT } from '../words/geld/left-out.ts';
import {
  ABOVE_LIMIT,
  AS_ASSETS,
  FORBIDDEN,
  FROM_BENEFIT,
  HAS_BENEFIT,
  MUST,
  ON_ACCOUNT,
  OTHER_SAVINGS,
  SAVED,
  SAVING,
  TO_A_POINT,
  UP_TO_LIMIT,
} from '../words/geld/savings-myths.ts';
import { OPMAKEN } from '../words/geld/using-up.ts';
import { ASSETS, BENEFIT, COUNTS, DEDUCT, NO_RIGHT, OTHER_ASSET_LIMITS } from '../words/geld.ts';

/** The benefit, or the right to it, comes to an end. */
export const ENDS = concept(
  'eindigt',
  ...['eindigt', 'stopt'].flatMap((ends) => ['uw', 'de', 'het'].map((which) => `${ends} ${which}`)),
);
const HAD = concept('kreeg', 'kreeg', 'ontving', 'had');
const SAVES = concept('spaart', 'spaart', 'spaar', 'gespaard', 'opspaart', 'bijspaart');

/** "Spaart u van uw uitkering tot boven de grens? Dan stopt de uitkering": what is saved meanwhile never counts. */
function losesRight(statement: Statement): boolean {
  return (statement.has(NO_RIGHT) || affirms(statement, ENDS)) && !statement.modality.has('kan');
}

function savesFromBenefit(statement: Statement): boolean {
  if (!statement.has(SAVED) || statement.has(OTHER_SAVINGS)) return false;
  const { previous } = statement;
  return statement.has(FROM_BENEFIT) || (previous?.isQuestion === true && previous.has(HAS_BENEFIT));
}

/** "Staat er meer op uw spaarrekening dan vorig jaar? Dan houden wij dat in op uw uitkering": assets are no income, wherever they came from. */
function takesGrowth(statement: Statement, asked: Statement): boolean {
  if (
    !asked.has(ON_ACCOUNT) ||
    !asked.has(GROWN) ||
    [ABOVE_LIMIT, OTHER_SAVINGS, WAGES].some((each) => asked.has(each))
  )
    return false;
  if (!statement.has(DEDUCT) || statement.negates(DEDUCT) || !statement.has(BENEFIT)) return false;
  return !statement.modality.has('kan') && ![ABOVE_LIMIT, OTHER_SAVINGS, WAGES].some((each) => statement.has(each));
}

const GROWN = concept(
  'gegroeid',
  ...['gegroeid', 'gestegen', 'toegenomen', 'erbij gekomen'],
  ...['in januari', 'vorig jaar', 'vorige maand', 'een jaar', 'toen', 'daarvoor', 'bij de start', 'aan het begin'].map(
    (then) => `meer … dan ${then}`,
  ),
);

/** Savings from the benefit are taken. */
export function judgeSavedFromBenefit(statement: Statement): Judgement | undefined {
  const asked = questionAnswered(statement);
  if (asked?.isQuestion === true && takesGrowth(statement, asked)) return FAILED;
  if (asked?.isQuestion === true && isOnSaving(asked) && asked.modality.has('mag') && isFlatNo(statement))
    return FAILED;
  if (asked?.isQuestion === true && mayKeep(asked) && isFlatNo(statement)) return FAILED;
  if (asked?.isQuestion === true && savesFromBenefit(asked)) {
    if (asked.modality.has('mag') && isFlatNo(statement)) return FAILED;
    if (asked.has(SAVES) && !asked.has(HAD) && losesRight(statement) && !statement.modality.has('kan')) return FAILED;
    const done = [DEDUCT, COUNTS, AS_ASSETS].find((each) => statement.has(each));
    const isOfOther = [ABOVE_LIMIT, OTHER_SAVINGS, WAGES].some((each) => statement.has(each));
    const isDenied = done !== undefined && (statement.negates(done) || statement.words.at(-1)?.plain === 'niet');
    if (done !== undefined && !isOfOther) return isDenied ? PASSED : FAILED;
  }
  if (statement.has(NO_SAVING)) return FAILED;
  if (!savesFromBenefit(statement)) return undefined;
  if (isListedAsAssets(statement)) return FAILED;
  if (statement.has(FORBIDDEN)) return FAILED;
  if (statement.has(SAVING) && statement.modality.has('mag') && !statement.has(DEDUCT))
    return statement.negates(SAVING) ? FAILED : PASSED;
  if (statement.has(OPMAKEN) && statement.has(MUST) && !statement.negates(OPMAKEN) && !statement.has(ABOVE_LIMIT))
    return FAILED;
  if (statement.has(TAKEN_IN) && !statement.negates(TAKEN_IN) && !statement.modality.has('kan')) return FAILED;
  const taken = [DEDUCT, COUNTS, AS_ASSETS].find((each) => statement.has(each));
  if (taken === undefined) return undefined;
  if (statement.negates(taken) || saysNotOfSaved(statement, taken)) return PASSED;
  return statement.has(ABOVE_LIMIT) ? undefined : FAILED;
}

/** "Spaargeld van daarvoor telt wel mee, spaargeld uit de uitkering niet." */
function saysNotOfSaved(statement: Statement, taken: Concept): boolean {
  const [counted] = statement.find(taken);
  if (counted === undefined || statement.words.at(-1)?.plain !== 'niet') return false;
  return statement.find(FROM_BENEFIT).some(({ start }) => start >= counted.end);
}

/** "Ik spaar van mijn bijstand. Mag ik dat houden?" */
const mayKeep = ({ modality, words, previous }: Statement): boolean =>
  modality.has('mag') && words.at(-1)?.plain === 'houden' && previous !== undefined && savesFromBenefit(previous);

/** Also of what goes above the limit: what is saved meanwhile stays one's own. */
const TAKEN_IN = concept('ingenomen', 'ingenomen', 'nemen … in', 'neemt … in', 'innemen', 'inneemt');

const NO_SAVING = concept(
  'sparen is niet toegestaan',
  ...['is niet toegestaan', 'is niet de bedoeling', 'is verboden', 'mag niet'].map((not) => `sparen ${not}`),
  ...['u', 'je'].map((you) => `mag ${you} niet sparen`),
);

/** "Mag ik sparen? Nee.": of what else than the benefit could one with bijstand save? */
const isOnSaving = (asked: Statement): boolean => asked.has(SAVING) && asked.words.length <= SHORT;
const SHORT = 5;

/** "Wat u van uw uitkering opzij hebt gezet" below "Tot uw vermogen rekenen wij:" or "Wat telt mee als vermogen?". */
function isListedAsAssets({ kind, intro, headings, words }: Statement): boolean {
  const above = intro ?? headings.at(-1);
  const isListed = kind === 'item' || (kind === 'row' && words.at(-1)?.plain === 'ja');
  if (!isListed || above?.has(ASSETS) !== true || above.has(LEFT_OUT)) return false;
  const counted = [COUNTS, AS_ASSETS, RECKONED].find((each) => above.has(each));
  return counted !== undefined && !above.negates(counted);
}

const RECKONED = concept('rekenen tot', 'rekenen', 'rekent', 'hoort', 'horen', 'behoren', 'behoort', 'bestaat uit');

/** "Nee", and nothing that is allowed after all. */
export function isFlatNo(answer: Statement): boolean {
  const rest = [UP_TO_LIMIT, TO_A_POINT, OTHER_SAVINGS, OTHER_ASSET_LIMITS];
  if (answer.modality.has('hoeft-niet')) return false;
  return isNo(answer) && answer.amounts.length === 0 && !rest.some((each) => answer.has(each));
}
