import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { affirms } from '../surroundings.ts';
import { DE_UITKERING, GEVEN, LENING, STOPPEN, UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { ALLEEN, ALLEEN_DAN, BEKIJKEN_OF } from '../words/voorschot-nood-eis.ts';
import { HOORT, PAS_NA } from '../words/voorschot-onderzoek.ts';
import {
  AFGEWEZEN,
  BESCHIKBAAR,
  GEEN_VOORSCHOT,
  NOG_GEEN_VOORSCHOT,
  TIJDENS_WACHTEN,
} from '../words/voorschot-weigeren.ts';
import {
  AANNEMELIJK,
  ACHTERAF,
  DUIDELIJK,
  GEEN_RECHT,
  GEEN_TWIJFEL,
  NIET_WACHTEN,
  OOK_ZONDER,
  RECHT,
  REST,
  TWIJFEL,
  VOORWAARDE,
  VOORWAARDEN,
  ZEKER,
} from '../words/voorschot-zeker.ts';
import { DAARNA, givesIfSure, givesOnceSure, isRefusedUnsure, namesRight, rightsIn, TOT } from './certainty.ts';
import { GROUNDS_FOR_REFUSAL, WITHIN_FOUR_WEEKS } from './law.ts';
import { conditionOf, type Topic, topicOf } from './passage.ts';
import { refuses } from './refusal.ts';

/** "U krijgt (een voorschot op) uw uitkering als u er recht op hebt": the condition is for the benefit. */
const ASIDE = /\([^()]{0,20}voorschot[^()]{0,20}\)/i;

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
    if (topic === undefined || ASIDE.test(statement.text)) return undefined;
    if (statement.percentages.some(({ value }) => value < 100) || isWaitedOut(statement, topic)) return undefined;
    if (statement.has(NIET_WACHTEN) || statement.words[0]?.plain === 'ook') return PASSED;
    if (isRefusedUnsure(statement) || givesOnceSure(statement) || givesIfSure(statement)) return FAILED;
    if (statement.has(GEEN_RECHT) || (givesBefore(statement) && !statement.negates(GEVEN) && !refuses(statement)))
      return PASSED;
    if (!namesRight(statement) || (ELSEWHERE.some((each) => statement.has(each)) && !statement.has(TO_PREVENT)))
      return undefined;
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
      if (statement.has(TIJDENS_WACHTEN) && !statement.has(AANNEMELIJK)) return undefined;
      if (topic === 'context' && statement.has(BEKIJKEN_OF) && !statement.has(AANNEMELIJK)) return undefined;
      return statement.isConditional || statement.has(ALLEEN) ? cantTell('context-unclear') : undefined;
    }
    if (!isCondition(statement) || (topic === 'context' && tellsWhenHeard(statement))) return undefined;
    const isLimit =
      [ALLEEN, PAS_NA].some((each) => statement.has(each)) || statement.modality.has('moet') || isListed(statement);
    return certain || isLimit ? FAILED : cantTell('context-unclear');
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

/** "Om te voorkomen dat u moet terugbetalen, …": why, and not what becomes of it. */
const TO_PREVENT = concept('om te voorkomen', 'om te voorkomen', 'zodat u niet', 'om te vermijden');

/** "U wacht tot vaststaat of u recht hebt. In die tijd betalen wij een voorschot.": the reader waits for the decision. */
function isWaitedOut(statement: Statement, topic: Topic): boolean {
  const { next } = statement;
  if (topic === 'named' || conditionOf(statement)?.has(ELK_VOORSCHOT)) return false;
  return next?.has(INTUSSEN) === true && next.has(ELK_VOORSCHOT) && !refuses(next);
}

const INTUSSEN = concept(
  'intussen',
  'tussentijd',
  'ondertussen',
  'intussen',
  'tot',
  'zolang',
  ...['in', 'voor', 'over'].flatMap((over) => [`${over} die`, `${over} deze`]),
);

/** An item below "Voorwaarden zijn:" limits by where it stands. */
const isListed = (statement: Statement): boolean => statement.kind === 'item' && statement.within(VOORWAARDE);

/** The certainty is what the voorschot waits for. */
function isCondition(statement: Statement): boolean {
  if (statement.isConditional || statement.has(ALLEEN) || statement.has(PAS_NA) || affirms(statement, HANGT_AF))
    return true;
  if ((statement.kind !== 'sentence' && statement.within(VOORWAARDEN)) || isListed(statement)) return true;
  if ([statement, conditionOf(statement)].some((each) => each?.words[0]?.plain === 'wie')) return true;
  if (statement.modality.has('moet') || (statement.modality.has('mag') && statement.has(GEEN_TWIJFEL))) return true;
  return (
    statement.has(VOORAF) ||
    statement.has(DAT_IS_ZO) ||
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

/** "Wij kijken of u een voorschot krijgt. Dat is zo als …" */
const DAT_IS_ZO = concept('dat is zo als', ...['als', 'wanneer'].map((when) => `dat is zo ${when}`));

/** "Voor de verstrekking beoordelen wij of zeker is dat …" */
const VOORAF = concept(
  'vooraf',
  'voorafgaand',
  ...['verstrek*', 'verlening', 'uitbetal*'].map((give) => `voor de ${give}`),
);

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
const ZEKER_WETEN = concept(
  'zeker weten',
  'zeker weet dat',
  ...['moeten', 'willen'].map((must) => `${must} … zeker weten`),
);
