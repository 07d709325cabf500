import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { affirms, isYes } from '../surroundings.ts';
import { DE_UITKERING, GEVEN, LENING, STOPPEN, UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { ALLEEN, ALLEEN_DAN } from '../words/voorschot-nood-eis.ts';
import { HOORT, PAS_NA } from '../words/voorschot-onderzoek.ts';
import { ZONDER } from '../words/voorschot-vanzelf.ts';
import { VERWIJZING } from '../words/voorschot-vragen.ts';
import { AFGEWEZEN, BESCHIKBAAR, GEEN_VOORSCHOT, NOG_GEEN_VOORSCHOT, WACHT_OP } from '../words/voorschot-weigeren.ts';
import {
  AANNEMELIJK,
  ACHTERAF,
  BIJSTAND_OF_BESLUIT,
  DUIDELIJK,
  GEEN_RECHT,
  GEEN_TWIJFEL,
  NIET_WACHTEN,
  OOK_ZONDER,
  RECHT,
  REST,
  TOEGEKEND,
  TWIJFEL,
  VOORWAARDE,
  VOORWAARDEN,
  ZEKER,
} from '../words/voorschot-zeker.ts';
import { GROUNDS_FOR_REFUSAL, WITHIN_FOUR_WEEKS } from './law.ts';
import { conditionOf, topicOf } from './passage.ts';
import { refuses, refusesByWord } from './refusal.ts';

const DAARNA = concept('daarna', 'daarna', 'vervolgens');
/** Words between "tot" and the certainty, and between "zonder" and it. */
const UNTIL = 12;
const WITHOUT = 4;
/** Words between the voorschot and its own giving. */
const GIVEN = 3;

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
    BESCHIKBAAR,
    ELK_VOORSCHOT,
    DAARNA,
  ),
  lookalikes: [
    'Refused when it is clear that there is no right.',
    '"Ook als nog niet zeker is dat u recht hebt".',
    'A voorschot does not make the right certain.',
  ],
  judge(statement) {
    const topic = topicOf(statement);
    if (topic === undefined) return undefined;
    if (statement.percentages.some(({ value }) => value < 100)) return undefined;
    if (statement.has(NIET_WACHTEN) || statement.words[0]?.plain === 'ook') return PASSED;
    if (isRefusedUnsure(statement)) return FAILED;
    if (statement.has(GEEN_RECHT) || (givesBefore(statement) && !statement.negates(GEVEN) && !refuses(statement)))
      return PASSED;
    if (!namesRight(statement) || ELSEWHERE.some((each) => statement.has(each))) return undefined;
    if (statement.has(NIET_ALLEEN)) return PASSED;
    const certain = affirms(statement, ZEKER) || statement.has(GEEN_TWIJFEL);
    if (
      rightsIn(statement).every((at) => statement.negates(at)) &&
      !statement.has(GEEN_TWIJFEL) &&
      statement.has(RECHT)
    )
      return PASSED;
    if (statement.has(OOK_ZONDER) && !certain) return PASSED;
    if (statement.has(NOG_TE_ZEGGEN)) return PASSED;
    if (!certain && !affirms(statement, DUIDELIJK)) {
      if (statement.has(ZEKER) || statement.has(DUIDELIJK)) return undefined;
      return statement.isConditional || statement.has(ALLEEN) ? cantTell('context-unclear') : undefined;
    }
    if (!isCondition(statement) || (topic === 'context' && tellsWhenHeard(statement))) return undefined;
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

/** What becomes of it afterwards. */
const ELSEWHERE = [REST, VERREKENEN, STOPPEN, ACHTERAF, LENING, NOG_GEEN_VOORSCHOT];

/** The certainty is what the voorschot waits for. */
function isCondition(statement: Statement): boolean {
  if (statement.isConditional || statement.has(ALLEEN) || statement.has(PAS_NA) || affirms(statement, HANGT_AF))
    return true;
  if (statement.kind !== 'sentence' && statement.within(VOORWAARDEN)) return true;
  if ([statement, conditionOf(statement)].some((each) => each?.words[0]?.plain === 'wie')) return true;
  if (statement.modality.has('moet') || (statement.modality.has('mag') && statement.has(GEEN_TWIJFEL))) return true;
  return (
    statement.sameClause(NADAT, ZEKER) ||
    (statement.sameClause(VOORDAT, ELK_VOORSCHOT) && !statement.sameClause(VOORDAT, ZEKER))
  );
}

/** "Tot vaststaat dat u recht hebt, krijgt u elke vier weken een voorschot." */
const givesBefore = (statement: Statement): boolean =>
  statement
    .find(TOT)
    .some(
      (until) =>
        !statement.sameClause(until, ELK_VOORSCHOT) &&
        [...statement.find(ZEKER), ...rightsIn(statement)].some((at) => statement.sameClause(until, at)),
    );

/** "Het moet nog blijken of u recht hebt": the voorschot comes before that. */
const NOG_TE_ZEGGEN = concept('nog te zeggen', 'moet nog', 'moeten nog', 'nog blijken');

const BESLUIT = concept('besluit', 'besluit', 'beslissing', 'beslist', 'beslissen');

const NADAT = concept('nadat', 'nadat', 'na vaststelling');
const VOORDAT = concept('voordat', 'voordat', 'voor');
const HANGT_AF = concept('hangt af', 'afhankelijk', 'hangt', 'vereist*', 'bedoeld voor', 'van wie');
const NIET_ALLEEN = concept('niet alleen', 'niet alleen', 'niet slechts', 'niet enkel');

/** "Of u recht hebt, staat pas vast na het besluit", "beoordelen wij": not what must be certain first. */
function tellsWhenHeard(statement: Statement): boolean {
  if (statement.has(DE_UITKERING) && !statement.has(ALLEEN) && !statement.modality.has('moet')) return true;
  if (statement.has(ZEKER_WETEN) || statement.has(VOORWAARDE)) return false;
  if (conditionOf(statement)?.sameClause(ELK_VOORSCHOT, UITKEREN)) return false;
  if (statement.has(OF_RECHT) && !statement.has(GEVEN)) return true;
  if (statement.has(BESLUIT) && statement.kind === 'sentence' && conditionOf(statement) === undefined) return true;
  return statement.has(HOORT) && !statement.has(ALLEEN);
}

/** "Wij moeten eerst zeker weten dat u recht hebt." */
const OF_RECHT = concept('of u recht hebt', 'of u … recht', 'of je … recht');
const ZEKER_WETEN = concept('zeker weten', ...['moeten', 'willen'].map((must) => `${must} … zeker weten`));

/** "… dat u recht hebt. Een voorschot volgt alleen als dat is aangetoond." */
function namesRight(statement: Statement): boolean {
  if (rightsIn(statement).some((at) => !statement.near(at, OP_VOORSCHOT, 0))) return true;
  if (!statement.has(UITKEREN) || !statement.has(ALLEEN)) return false;
  return statement.near(VERWIJZING, ZEKER, 1) && statement.previous?.has(RECHT) === true;
}

/** The right by its own words, or a benefit, an application or a decision said to be granted. */
function rightsIn(statement: Statement): readonly Span[] {
  const benefits = statement.find(BIJSTAND_OF_BESLUIT);
  const granted = statement
    .find(TOEGEKEND)
    .filter((at) => benefits.some((each) => statement.near(each, at)) && !statement.near(ELK_VOORSCHOT, at, GIVEN));
  return [...statement.find(RECHT), ...granted];
}

const OP_VOORSCHOT = concept(
  'op een voorschot',
  ...['een', 'het', 'dit', 'uw'].map((the) => `op ${the} voorschot`),
  'op voorschot*',
);

/** No voorschot without certainty: as long as it is not there, until it is there, or because it is not there. */
function isRefusedUnsure(statement: Statement): boolean {
  const { previous, words } = statement;
  if (previous !== undefined && isForthOnly(statement, previous)) return true;
  const asked = conditionOf(statement) ?? (statement.has(NOG_NIET) || statement.has(DAAROM) ? previous : undefined);
  if (asked?.words[0]?.plain === 'waarom' && asked.has(GEEN_VOORSCHOT)) return isUnsure(statement);
  if (isYes(statement) && asked !== undefined && (asked.has(AFGEWEZEN) || asked.has(GEEN_VOORSCHOT)))
    return isUnsure(statement);
  const isDenied = refuses(statement) || (statement.has(DAAROM) && statement.has(NOG_GEEN_VOORSCHOT));
  if (!isDenied && !statement.has(WACHT_OP) && !refusesByWord(statement)) return false;
  if (asked !== undefined && !affirms(statement, ZEKER) && isUnsure(asked)) return true;
  if (asked?.isQuestion === false && asked.has(ZEKER) && statement.has(NOG_NIET)) return isOfRight(asked);
  if (!isOfRight(statement)) return false;
  if (statement.near(ZONDER, ZEKER, WITHOUT) || [ZEKER, DUIDELIJK].some((sure) => statement.near(TOT, sure, UNTIL)))
    return true;
  const isCase = statement.isConditional || statement.kind !== 'sentence' || statement.has(BIJ_TWIJFEL);
  return (isCase || words[0]?.plain === 'wie') && isUnsure(statement);
}

/** It is about the right, and does not say that there is none. */
const isOfRight = (statement: Statement): boolean => namesRight(statement) && !statement.has(GEEN_RECHT);

const isUnsure = (statement: Statement): boolean =>
  isOfRight(statement) && ((statement.has(TWIJFEL) && !statement.has(GEEN_TWIJFEL)) || lacksCertainty(statement));

/** "Niet zeker", and not "zeker dat u het niet krijgt". */
const lacksCertainty = (statement: Statement): boolean =>
  statement
    .find(ZEKER)
    .some(({ start, end }) =>
      statement.words.some(
        ({ plain }, at) =>
          at < end && DENIALS.has(plain) && statement.sameClause({ start: at, end: at + 1 }, { start, end }),
      ),
    );
const DENIALS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'ontbreken', 'gebrek']);

/** "De consulent moet zeker weten dat u recht hebt. Anders komt er geen voorschot.", "Eerst stellen wij vast … Daarna …". */
function isForthOnly(statement: Statement, previous: Statement): boolean {
  if (!isOfRight(previous)) return false;
  if (previous.has(EERST_VAST) && statement.find(DAARNA).some(({ start }) => start === 0))
    return statement.has(ELK_VOORSCHOT);
  if (!affirms(previous, ZEKER)) return false;
  return statement.has(ALLEEN_DAN) || (statement.has(ANDERS) && refuses(statement));
}

const ANDERS = concept('anders', 'anders', 'tot die tijd', 'tot dat moment', 'tot dan', 'zolang');
const EERST_VAST = concept('eerst vast', 'eerst … vast', 'eerst … vaststellen', 'eerst … zeker');

const DAAROM = concept('daarom', 'daarom', 'daardoor', 'dus', 'zolang', 'tot dan');
const NOG_NIET = concept('nog niet', 'nog niet', 'dat … niet', 'dat … nog niet', 'dit … nog niet');
const TOT = concept('tot', 'tot', 'totdat', 'voordat', 'eerder dan');
const BIJ_TWIJFEL = concept(
  'bij twijfel',
  ...['bij twijfel', 'bij enige twijfel', 'van twijfel', 'bij … ontbreken', 'omdat', 'zo lang'],
);
