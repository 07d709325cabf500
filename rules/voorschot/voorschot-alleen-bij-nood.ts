import { type Concept, concept, either } from '../../language/concept.ts';
import type { Duration } from '../../language/duration.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { affirms, isNo, isYes, questionAnswered } from '../surroundings.ts';
import { CONTACT_OPNEMEN } from '../words/voorschot-aangeven.ts';
import { ANDERE_HULP, PROVINCIE } from '../words/voorschot-ander.ts';
import { UITKEREN, VERREKENEN } from '../words/voorschot-betaling.ts';
import { EERDER, EERDER_DAN_VIER_WEKEN, VERVROEGD } from '../words/voorschot-eerder.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { IK, KRAP, NOOD, OMGEVING, SALDO, VOLHOUDEN, VOOR_WIE, ZELF_REDDEN } from '../words/voorschot-nood.ts';
import {
  ALLEEN,
  ALLEEN_DAN,
  BEKIJKEN_OF,
  GEEN_AANLEIDING,
  MAAKT_NIET_UIT,
  NOODTOETS,
} from '../words/voorschot-nood-eis.ts';
import { AANVRAGEN, GEEN_VERZOEK } from '../words/voorschot-vragen.ts';
import { BESCHIKBAAR, WACHT_OP } from '../words/voorschot-weigeren.ts';
import { VOORWAARDE } from '../words/voorschot-zeker.ts';
import { WITHIN_FOUR_WEEKS } from './law.ts';
import {
  asksOwnMoneyFirst,
  isForWhoCannotWait,
  isGivenUnderBalance,
  isRefusedOverBalance,
  isRefusedWithoutNeed,
  lacksHelp,
  limitsToShortage,
  namesNeed,
  passesTest,
  testsHoldingOut,
  waitsOtherwise,
} from './need.ts';
import { isBesideGiving, isSoonerThanIt } from './not-need.ts';
import { comesByItself, tellsItComesByItself } from './page-tells.ts';
import { conditionOf, passageOf, type Topic, topicOf } from './passage.ts';
import { FOUR_WEEKS } from './term.ts';

export const voorschotAlleenBijNood: ClaimRule = {
  id: 'voorschot-alleen-bij-nood',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WITHIN_FOUR_WEEKS],
  assumptions: [
    'An emergency named as the case in which the voorschot is given is meant as a limit, unless the page says that the voorschot comes by itself.',
    'Being short of money is meant as a limit only with "alleen" or with proof asked; else a person judges.',
  ],
  text: {
    nl: {
      title: 'Een voorschot is niet alleen voor noodgevallen',
      whatIsWrong: 'De pagina zegt dat u alleen in nood een voorschot krijgt. De wet stelt die eis niet.',
      whatItMeansForYou: 'U hoeft niet te bewijzen dat uw geld op is. Wacht u vier weken, dan krijgt u een voorschot.',
      whatTheLawSays:
        'Is er na vier weken geen besluit? Dan geeft de gemeente altijd een voorschot. Nood is geen voorwaarde.',
      goodExample:
        'Is er vier weken na uw aanvraag nog geen besluit? Dan krijgt u automatisch een voorschot, ook als u nog spaargeld hebt.',
    },
    en: {
      title: 'The advance payment is not for emergencies only',
      whatIsWrong: 'The page says that an advance payment is given only in an emergency.',
    },
  },
  about: either(
    'nood',
    UITKEREN,
    AANVRAGEN,
    NOOD,
    KRAP,
    NOODTOETS,
    MAAKT_NIET_UIT,
    ZELF_REDDEN,
    GEEN_AANLEIDING,
    VOLHOUDEN,
    SALDO,
    OMGEVING,
    WACHT_OP,
    BESCHIKBAAR,
  ),
  lookalikes: [
    'Help in an emergency beside the voorschot that comes by itself.',
    'A noodfonds, voedselbank or other help, which has its own conditions.',
    '"Ook als u nog geld hebt": the opposite of a limit.',
  ],
  judge(statement, page) {
    const topic = topicOf(statement);
    if (topic === undefined || statement.has(PROVINCIE) || statement.find(ANDERE_HULP).some(({ start }) => start <= 2))
      return undefined;
    if (isSoonerThanIt(statement) || statement.has(STAAT_LOS)) return undefined;
    const unlessByItself = comesByItself(page) ? cantTell('context-unclear') : FAILED;
    if (isRefusedOverBalance(statement) || isGivenUnderBalance(statement)) return unlessByItself;
    if (statement.amounts.length > 0 && !isListedCondition(statement)) return undefined;
    if (isRefusedWithoutNeed(statement)) return unlessByItself;
    if (isAboutSettling(statement, topic) || statement.has(GEEN_VERZOEK)) return undefined;
    if (statement.has(MAAKT_NIET_UIT)) return PASSED;
    if (statement.modality.has('hoeft-niet') && statement.has(NOODTOETS)) return PASSED;
    if (waitsOtherwise(statement) || passesTest(statement)) return unlessByItself;
    if (isForWhoCannotWait(statement) || testsHoldingOut(statement, topic) || asksOwnMoneyFirst(statement))
      return unlessByItself;
    const passage = [...passageOf(statement), ...peopleBefore(statement)].filter(
      (each) => each === statement || !each.has(IK),
    );
    const says = (named: Concept) => passage.some((each) => each.has(named));
    const names = passage.some(namesNeed);
    if (!names && !passage.some((each) => each.has(KRAP) || lacksHelp(each)) && !statement.has(NOODTOETS))
      return undefined;
    const limits =
      names ||
      passage.some(limitsToShortage) ||
      (says(KRAP) &&
        (setsAsCondition(statement) ||
          isCaseOfYes(statement) ||
          isLimitingNo(statement) ||
          isAfterRefusal(statement) ||
          affirms(statement, BEKIJKEN_OF))) ||
      ((says(KRAP) || lacksHelp(statement)) &&
        (statement.has(NOODTOETS) || statement.has(ALLEEN_DAN) || isListedCondition(statement)));
    if (comesByItself(page)) {
      const sooner = says(EERDER) || says(EERDER_DAN_VIER_WEKEN);
      // "Het voorschot komt vanzelf. U komt hier alleen voor in aanmerking als …"
      if (limits && says(ALLEEN) && !sooner && statement.has(HIERVOOR) && followsAutomatic(statement)) return FAILED;
      return limits && says(ALLEEN) && topic === 'named' && !sooner ? cantTell('context-unclear') : undefined;
    }
    if (!bearsOnGiving(statement) || isCallForHelp(statement) || (!limits && isBesideGiving(statement)))
      return undefined;
    const around = [statement.previous, ...passage];
    const above = [statement.intro, statement.headings.at(-1)];
    if (around.some((each) => each?.has(EERDER_DAN_VIER_WEKEN)) || above.some((each) => each?.has(VERVROEGD)))
      return cantTell('context-unclear');
    if (!says(ALLEEN) && (says(VERVROEGD) || statement.durations.some(isSoon))) return cantTell('context-unclear');
    return limits ? FAILED : cantTell('context-unclear');
  },
  examples: [
    {
      html: '<p>Een voorschot op de bijstand geven wij alleen in noodgevallen.</p>',
      expect: 'failed',
      because: 'the law asks for no emergency',
    },
    {
      html: '<h2>Voorschot</h2><p>U moet aantonen dat u geen geld meer hebt voor eten en dat niemand u kan helpen.</p>',
      expect: 'failed',
      because: 'a test of need as a condition',
    },
    {
      html: '<p>Wacht u op ons besluit en verkeert u in financiële nood? Dan kunt u een voorschot krijgen.</p>',
      expect: 'failed',
      quote: 'Dan kunt u een voorschot krijgen.',
      because: 'the question before it makes need the condition',
    },
    {
      html: '<p>Een voorschot is uitsluitend bedoeld voor mensen zonder geld die echt geen geld kunnen lenen.</p>',
      expect: 'failed',
      because: '"uitsluitend" for people without money',
    },
    {
      html: '<p>Na vier weken krijgt u automatisch een voorschot. In noodgevallen kunnen wij het voorschot eerder betalen.</p>',
      expect: 'inapplicable',
      because: 'help in an emergency stands beside the voorschot that comes by itself',
    },
    {
      html: '<p>U krijgt vanzelf een voorschot, ook als u nog spaargeld hebt.</p>',
      expect: 'passed',
      because: 'no test of need',
    },
    {
      html: '<h2>Noodfonds</h2><p>Het noodfonds is alleen voor mensen in een acute noodsituatie.</p>',
      expect: 'inapplicable',
      because: 'about the noodfonds',
    },
    {
      html: '<p>Komt u in de knel? Dan kunt u soms een voorschot krijgen.</p>',
      expect: 'cantTell',
      because: 'short of money, but no "alleen" and no proof',
    },
    {
      html: '<p>Vraag de uitkering op tijd aan.</p>',
      expect: 'inapplicable',
      because: 'nothing on the voorschot',
    },
  ],
};

/** "Alleen mensen in nood krijgen een boodschappenpas; het voorschot staat daar los van." */
const STAAT_LOS = concept('staat los', ...['staat', 'staan'].map((stands) => `voorschot* … ${stands} … los van`));

/** What a statement on paying back, or beside one, says of need is not about who gets a voorschot. */
function isAboutSettling(statement: Statement, topic: Topic): boolean {
  if (passageOf(statement).some((each) => each.has(VERREKENEN))) return true;
  return topic === 'context' && statement.previous?.has(VERREKENEN) === true;
}

/** "Sommige mensen hebben helemaal niets meer. Voor hen is er een voorschot." */
const peopleBefore = (statement: Statement): readonly Statement[] =>
  statement.has(VOOR_HEN) && statement.previous?.isQuestion === false ? [statement.previous] : [];

const VOOR_HEN = concept(
  'voor hen',
  'voor hen',
  'die mensen',
  'deze mensen',
  'die situatie',
  'die gevallen',
  'dat geval',
);

/** The need is a reason to give the voorschot, not a remark beside it. */
function bearsOnGiving(statement: Statement): boolean {
  if (isListedCondition(statement) || isLimitingNo(statement) || tellsWho(statement)) return true;
  if (conditionOf(statement)?.has(UITKEREN) && statement.isConditional) return true;
  if (statement.modality.has('moet') && statement.sameClause(ELK_VOORSCHOT, NOOD)) return true;
  return [UITKEREN, AANVRAGEN, ALLEEN, NOODTOETS, VOOR_WIE, BEKIJKEN_OF, IS_NOOD, GELDT_DAT].some((each) =>
    statement.has(each),
  );
}

const followsAutomatic = ({ previous }: Statement): boolean => previous !== undefined && tellsItComesByItself(previous);

const HIERVOOR = concept('hiervoor', 'hiervoor', 'daarvoor', ...['hier', 'daar'].map((it) => `${it} … voor`));

/** "Voor een voorschot geldt dat …"; not "als duidelijk is dat u geen recht hebt". */
const setsAsCondition = (statement: Statement): boolean =>
  statement.find(GELDT_DAT).some(({ start }) => !CERTAIN.has(statement.words[start - 1]?.plain ?? ''));

const CERTAIN: ReadonlySet<string> = new Set(['duidelijk', 'zeker', 'bekend', 'gebleken']);

/** "Krijgt iedereen een voorschot? Nee, mensen in nood." */
function isLimitingNo(statement: Statement): boolean {
  return isNo(statement) && conditionOf(statement)?.has(IEDEREEN) === true;
}

/** "Krijg ik met spaargeld een voorschot? Nee. Het is voor mensen die niets meer hebben." */
const isAfterRefusal = ({ previous }: Statement): boolean =>
  previous !== undefined && isNo(previous) && questionAnswered(previous)?.has(ELK_VOORSCHOT) === true;

/** "Wie krijgt een voorschot? Mensen die in nood zijn." */
const tellsWho = (statement: Statement): boolean =>
  conditionOf(statement)?.words[0]?.plain === 'wie' && conditionOf(statement)?.has(ELK_VOORSCHOT) === true;

const IEDEREEN = concept('iedereen', 'iedereen', 'altijd', 'elke aanvrager', 'alle aanvragers', 'zomaar');

/** "Voor een voorschot geldt dat u geen spaargeld meer mag hebben." */
const GELDT_DAT = concept('geldt dat', 'geldt dat', 'is dat u');

/** "Een voorschot is een noodmaatregel." */
const IS_NOOD = concept(
  'is een noodmaatregel',
  ...['noodmaatregel', 'noodoplossing', 'uitzondering', 'laatste redmiddel'].flatMap((last) => [
    `is een ${last}`,
    `is het ${last}`,
  ]),
);

/** An item of the conditions for the voorschot: "U heeft geen familie die u kan helpen." */
function isListedCondition({ kind, intro, headings, modality }: Statement): boolean {
  const above = [intro, headings.at(-1)];
  if (kind === 'item' && above.some((each) => each?.has(UITKEREN) && ENDS_IN_IF.test(each.text))) return true;
  return (kind === 'item' || modality.has('moet')) && above.some((each) => each?.has(VOORWAARDE));
}

/** "U krijgt een voorschot als:" */
const ENDS_IN_IF = / (?:als|wanneer|indien|mits|wie)[ .…:]*$/i;

/** "In noodgevallen betalen wij het voorschot binnen twee dagen.": how soon. */
const isSoon = ({ days }: Duration): boolean => days < FOUR_WEEKS;

/** "Bent u in nood, bel dan meteen." */
function isCallForHelp(statement: Statement): boolean {
  if (!statement.has(CONTACT_OPNEMEN) || statement.has(ELK_VOORSCHOT)) return false;
  return statement.find(UITKEREN).every((at) => [NOOD, KRAP].some((need) => statement.sameClause(need, at)));
}

/** "Kan ik een voorschot krijgen? Ja, als u de huur niet kunt betalen." */
function isCaseOfYes(statement: Statement): boolean {
  const asked = conditionOf(statement);
  if (!asked?.sameClause(ELK_VOORSCHOT, UITKEREN) || !YES_NO.has(asked.words[0]?.plain ?? '')) return false;
  return statement.isConditional && (isYes(statement) || OPENS_CASE.test(statement.text));
}

const YES_NO: ReadonlySet<string> = new Set(['kan', 'krijg', 'kun', 'heb', 'is', 'komt', 'kom', 'wanneer', 'wie']);
const OPENS_CASE = /^(?:(?:dat|dit) kan,? )?(?:als|wanneer|indien|mits) /i;
