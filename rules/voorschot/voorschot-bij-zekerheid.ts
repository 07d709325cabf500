import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { isYes } from '../surroundings.ts';
import { LENING, STOPPEN, UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { ALLEEN, ALLEEN_DAN } from '../words/voorschot-nood-eis.ts';
import { HOORT, PAS_NA } from '../words/voorschot-onderzoek.ts';
import { ZONDER } from '../words/voorschot-vanzelf.ts';
import { VERWIJZING } from '../words/voorschot-vragen.ts';
import { AFGEWEZEN, GEEN_VOORSCHOT, WACHT_OP } from '../words/voorschot-weigeren.ts';
import {
  AANNEMELIJK,
  ACHTERAF,
  DUIDELIJK,
  GEEN_RECHT,
  GEEN_TWIJFEL,
  NIET_WACHTEN,
  OOK_ZONDER,
  RECHT,
  TWIJFEL,
  VOORWAARDE,
  VOORWAARDEN,
  ZEKER,
  ZOLANG,
} from '../words/voorschot-zeker.ts';
import { GROUNDS_FOR_REFUSAL, WITHIN_FOUR_WEEKS } from './law.ts';
import { conditionOf, topicOf } from './passage.ts';
import { refuses } from './refusal.ts';

/** Words between "zolang" and the certainty. */
const UNTIL = 12;

export const voorschotBijZekerheid: ClaimRule = {
  id: 'voorschot-bij-zekerheid',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WITHIN_FOUR_WEEKS, GROUNDS_FOR_REFUSAL],
  assumptions: [
    'Certainty that stands with the right to the benefit, in a passage on the voorschot, is a condition for it.',
    'A right that is "aannemelijk" or "waarschijnlijk" is less than certain: then a person judges.',
  ],
  text: {
    nl: {
      title: 'Uw recht hoeft voor een voorschot niet vast te staan',
      whatIsWrong:
        'De pagina geeft pas een voorschot als zeker is dat u bijstand krijgt. Die eis staat niet in de wet.',
      whatItMeansForYou: 'Een voorschot is juist bedoeld voor de tijd waarin nog niets zeker is.',
      whatTheLawSays: 'De gemeente weigert alleen als al duidelijk is dat u geen recht hebt, of als u niet meewerkt.',
      goodExample:
        'U krijgt automatisch een voorschot. Dat doen wij niet als al duidelijk is dat u geen recht hebt op bijstand.',
    },
    en: {
      title: 'The right need not be certain',
      whatIsWrong: 'The page gives an advance payment only when it is nearly certain that the benefit will be granted.',
    },
  },
  about: either(
    'zeker of aannemelijk',
    ZEKER,
    ALLEEN_DAN,
    AFGEWEZEN,
    DUIDELIJK,
    AANNEMELIJK,
    GEEN_TWIJFEL,
    TWIJFEL,
    GEEN_VOORSCHOT,
  ),
  lookalikes: [
    'Refused when it is clear that there is no right.',
    '"Ook als nog niet zeker is dat u recht hebt".',
    'A voorschot does not make the right certain.',
  ],
  judge(statement) {
    const topic = topicOf(statement);
    if (topic === undefined) return undefined;
    if (isWithheldAsLongAsUnsure(statement) || isWhyNone(statement)) return FAILED;
    if (statement.has(GEEN_RECHT) || statement.has(NIET_WACHTEN) || statement.words[0]?.plain === 'ook') return PASSED;
    if (!namesRight(statement) || statement.has(VERREKENEN) || statement.has(STOPPEN)) return undefined;
    if (statement.has(ACHTERAF) || statement.has(LENING)) return undefined;
    if (isWithheldInDoubt(statement) || isNoneUnsure(statement)) return FAILED;
    if (statement.has(RECHT) && !affirmed(statement, RECHT) && !statement.has(GEEN_TWIJFEL) && !isWithheld(statement))
      return PASSED;
    if (isWithheld(statement) && statement.has(ZEKER)) return FAILED;
    if (statement.has(OOK_ZONDER) && !affirmed(statement, ZEKER)) return PASSED;
    const certain = affirmed(statement, ZEKER) || statement.has(GEEN_TWIJFEL);
    const clear = affirmed(statement, DUIDELIJK);
    if (!certain && !clear) {
      const denied = statement.has(ZEKER) || statement.has(DUIDELIJK);
      if (denied) return undefined;
      return statement.isConditional || statement.has(ALLEEN) ? cantTell('context-unclear') : undefined;
    }
    const isListed = statement.kind !== 'sentence' && statement.within(VOORWAARDEN);
    const isCondition =
      isListed ||
      statement.isConditional ||
      statement.words[0]?.plain === 'wie' ||
      conditionOf(statement)?.words[0]?.plain === 'wie' ||
      statement.has(ALLEEN) ||
      statement.has(PAS_NA) ||
      statement.modality.has('moet') ||
      (statement.modality.has('mag') && statement.has(GEEN_TWIJFEL));
    if (
      !isCondition ||
      (topic === 'context' &&
        statement.has(HOORT) &&
        !statement.has(ZEKER_WETEN) &&
        !statement.has(VOORWAARDE) &&
        !statement.has(ALLEEN))
    )
      return undefined;
    const isLimit = certain || statement.has(ALLEEN) || statement.has(PAS_NA) || statement.modality.has('moet');
    return isLimit ? FAILED : cantTell('context-unclear');
  },
  examples: [
    {
      html: '<p>U krijgt alleen een voorschot als vrijwel zeker is dat u recht hebt op bijstand.</p>',
      expect: 'failed',
      because: 'the law asks for no certainty',
    },
    {
      html: '<h2>Voorwaarden voor een voorschot</h2><ul><li>Het recht op bijstand moet nagenoeg vaststaan.</li></ul>',
      expect: 'failed',
      because: 'a condition in a list; the heading names the voorschot',
    },
    {
      html: '<p>Staat vast dat u recht hebt op een uitkering, dan kunnen wij een voorschot betalen.</p>',
      expect: 'failed',
      because: 'the condition opens with its verb',
    },
    {
      html: '<p>Een voorschot is pas mogelijk als duidelijk is dat de uitkering wordt toegekend.</p>',
      expect: 'failed',
      because: '"pas als duidelijk is"',
    },
    {
      html: '<p>Wij geven geen voorschot als al vaststaat dat u geen recht hebt op bijstand.</p>',
      expect: 'passed',
      because: 'the ground for refusal in the law',
    },
    {
      html: '<p>U krijgt een voorschot, ook als nog niet zeker is dat u recht hebt op bijstand.</p>',
      expect: 'passed',
      because: 'the opposite of the condition',
    },
    {
      html: '<p>Een voorschot betekent niet dat zeker is dat u recht hebt op een uitkering.</p>',
      expect: 'inapplicable',
      because: 'says what a voorschot does not mean',
    },
    {
      html: '<p>Is het aannemelijk dat u recht hebt op bijstand, dan krijgt u een voorschot.</p>',
      expect: 'cantTell',
      because: 'likely is less than certain',
    },
    {
      html: '<p>Of u zeker recht hebt op bijstand, weet u na acht weken.</p>',
      expect: 'inapplicable',
      because: 'nothing on the voorschot',
    },
  ],
};

/** "Staat nog niet vast dat u recht hebt? Dan betalen wij geen voorschot." */
function isWithheldAsLongAsUnsure(statement: Statement): boolean {
  const asked =
    conditionOf(statement) ?? (statement.has(NOG_NIET) || statement.has(DAAROM) ? statement.previous : undefined);
  if (isElseNone(statement)) return true;
  if (
    asked === undefined ||
    affirmed(statement, ZEKER) ||
    !refuses(statement) ||
    !asked.has(RECHT) ||
    asked.has(GEEN_RECHT)
  )
    return false;
  return (
    asked.has(TWIJFEL) || (asked.has(ZEKER) && (asked.negates(ZEKER) || (!asked.isQuestion && statement.has(NOG_NIET))))
  );
}

/** "Wij moeten eerst zeker weten dat u recht hebt." */
const ZEKER_WETEN = concept('zeker weten', ...['moeten', 'willen'].map((must) => `${must} … zeker weten`));

/** Words between "dat" and "aangetoond". */
const NEXT = 1;

/** "Waarom kreeg ik geen voorschot? Omdat nog niet zeker is dat u recht hebt." */
function isWhyNone(statement: Statement): boolean {
  const asked = conditionOf(statement);
  if (asked?.words[0]?.plain !== 'waarom' || !asked.has(GEEN_VOORSCHOT) || !statement.has(RECHT)) return false;
  return statement.has(TWIJFEL) || (statement.has(ZEKER) && statement.negates(ZEKER));
}

/** "De consulent moet zeker weten dat u recht hebt. Anders komt er geen voorschot.", "Is dat zeker? Alleen dan …". */
function isElseNone(statement: Statement): boolean {
  const { previous } = statement;
  if (previous === undefined || !previous.has(RECHT) || !affirmed(previous, ZEKER)) return false;
  return statement.has(ALLEEN_DAN) || (statement.words[0]?.plain === 'anders' && refuses(statement));
}

const DAAROM = concept('daarom', 'daarom', 'daardoor', 'dus', 'zolang', 'tot dan');

const NOG_NIET = concept('nog niet', 'dat … niet', 'dat … nog niet', 'dit … nog niet');

/** "… dat u recht hebt. Een voorschot volgt alleen als dat is aangetoond." */
function namesRight(statement: Statement): boolean {
  if (statement.has(RECHT)) return true;
  if (!statement.has(UITKEREN) || !statement.has(ALLEEN)) return false;
  return statement.near(VERWIJZING, ZEKER, NEXT) && statement.previous?.has(RECHT) === true;
}

/** "Twijfelen wij of u recht hebt, dan betalen wij geen voorschot." */
function isWithheldInDoubt(statement: Statement): boolean {
  if (!statement.has(TWIJFEL) || statement.has(GEEN_TWIJFEL)) return false;
  if (statement.isConditional && isYes(statement) && conditionOf(statement)?.has(GEWEIGERD)) return true;
  return (
    ((statement.isConditional || statement.has(BIJ_TWIJFEL)) && (refuses(statement) || statement.has(WACHT_OP))) ||
    statement.sameClause(TWIJFEL, AFGEWEZEN)
  );
}

/** "Zonder zekerheid over uw recht geen voorschot." */
const isNoneUnsure = (statement: Statement): boolean => statement.near(ZONDER, ZEKER, 1) && refuses(statement);

const BIJ_TWIJFEL = concept('bij twijfel', 'bij twijfel', 'bij enige twijfel', 'van twijfel');

/** "Kan het worden geweigerd?" */
const GEWEIGERD = concept('geweigerd', 'geweigerd', 'weigeren', 'weiger*', 'afwijzen', 'afgewezen', 'geen voorschot');

function affirmed(statement: Statement, named: Parameters<Statement['find']>[0]): boolean {
  return statement.find(named).some((at) => !statement.negates(at));
}

/** "Blijft achterwege zolang niet vaststaat …", "geen voorschot tot zeker is …": refused until it is certain. */
function isWithheld(statement: Statement): boolean {
  const denied = statement.has(ZEKER) && statement.negates(ZEKER);
  if (denied && (statement.isConditional || statement.kind === 'row') && refuses(statement)) return true;
  const until = statement.find(ZOLANG).filter((at) => statement.near(at, ZEKER, UNTIL));
  if (until.length === 0 || !(statement.has(AFGEWEZEN) || refuses(statement))) return false;
  return until.some(({ start }) => statement.words[start]?.plain === 'tot') || statement.negates(ZEKER);
}
