import { either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, isNo, isYes, questionAnswered } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { ANDERE_BEZOEKER, HUISBEZOEK_OF_BINNEN, KOMT_BINNEN, WONING } from '../words/huisbezoek.ts';
import {
  ALTIJD,
  DENKT_DAT,
  MEDEWERKER_MOET,
  ONONTKOOMBAAR,
  PAS_UITKERING,
  PLICHT,
  PLICHTEN,
  TOESTAAN,
  U_LAAT_BINNEN,
  VERPLICHT,
  WEIGEREN_KAN,
} from '../words/huisbezoek-plicht.ts';
import {
  ANDERS,
  DAT_MAG_NIET,
  EINDE,
  GEVOLG,
  IS_VRIJ,
  MAG_IK,
  MOET_TOESTEMMING,
  ONGEACHT,
  REDEN_VAN_GEMEENTE,
  TOESTEMMING,
  VRIJWILLIG,
  WEIGERT_GELD,
} from '../words/huisbezoek-wil.ts';
import { VERLAGEN } from '../words/sanctie.ts';
import {
  cannotRefuse,
  entersWithoutConsent,
  isCaseOfLettingIn,
  letsIn,
  letsInAtTheDoor,
  obliges,
} from './home-visit.ts';
import { followsRefusal, judgeConsequence, mayRefuse, mitigated, mitigates, refuses } from './refused-visit.ts';
import { isBelowVisit, isOfTerm, isOfVisit } from './visit.ts';

export const huisbezoekVerplicht: ClaimRule = {
  id: 'huisbezoek-verplicht',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'plichten',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: participatiewet('53a', 'lid 2 en 3'),
      says: 'De gemeente mag alleen met uw toestemming binnenkomen. Weigeren heeft alleen gevolgen als zij een goede reden heeft.',
      validFrom: '2018-01-01',
      certainty: 'read-in-law',
    },
  ],
  assumptions: [
    'A duty to let a visit in is read as absolute unless a ground of the municipality or consent stands beside it.',
    'Refusing may have consequences when the municipality has a reasonable ground; "kan" leaves room for that.',
  ],
  text: {
    nl: {
      title: 'U mag een huisbezoek weigeren',
      whatIsWrong:
        'De pagina zegt dat u een huisbezoek moet toestaan. Of dat u bij een weigering altijd geld verliest.',
      whatItMeansForYou:
        'U beslist zelf of iemand binnenkomt. Vraag eerst waarom de gemeente wil komen. Vraag ook wat er gebeurt als u nee zegt.',
      whatTheLawSays:
        'Voor een huisbezoek is uw toestemming nodig. Nee zeggen heeft alleen gevolgen als de gemeente een goede reden heeft.',
      goodExample:
        'Een huisbezoek is vrijwillig. Wij vertellen u vooraf waarom wij willen komen en wat er gebeurt als u niet wilt.',
    },
    en: {
      title: 'You may refuse a home visit',
      whatIsWrong: 'The page says that you must allow a home visit, or that refusing always costs you the benefit.',
    },
  },
  about: either(
    'huisbezoek of antwoord',
    HUISBEZOEK_OF_BINNEN,
    WONING,
    KOMT_BINNEN,
    TOESTAAN,
    WEIGEREN_KAN,
    ONONTKOOMBAAR,
    VERPLICHT,
    PLICHT,
    DAT_MAG_NIET,
    JA_NEE,
    EINDE,
    VERLAGEN,
    TOESTEMMING,
  ),
  lookalikes: [
    'Refusing can have consequences when there is a good reason.',
    'A duty to come to the office, or of the officials to identify themselves.',
    'The municipality must ask for consent.',
  ],
  judge(statement, page) {
    if (!(isOfVisit(statement) || isBelowVisit(statement, page))) return undefined;
    if (isOfOthers(statement) || isOfTerm(statement)) return undefined;
    return judgeAnswer(statement) ?? judgeConsent(statement) ?? judgeRefusal(statement) ?? judgeDuty(statement);
  },
  examples: [
    {
      html: '<h2>Huisbezoek</h2><p>U bent verplicht een huisbezoek toe te staan.</p>',
      expect: 'failed',
      quote: 'U bent verplicht een huisbezoek toe te staan.',
      because: 'consent is free',
    },
    {
      html: '<p>Weigert u een huisbezoek? Dan krijgt u geen uitkering.</p>',
      expect: 'failed',
      quote: 'Dan krijgt u geen uitkering.',
      because: 'refusing without a ground of the municipality has no direct consequence',
    },
    {
      html: '<p>Onze controleurs komen onaangekondigd langs en u moet hen binnenlaten.</p>',
      expect: 'failed',
      because: 'one need not let them in',
    },
    {
      html: '<p>Laat u onze medewerkers niet binnen, dan stopt uw bijstand.</p>',
      expect: 'failed',
      because: 'the benefit ends without a word about a ground',
    },
    {
      html: '<p>U dient altijd mee te werken aan een huisbezoek.</p>',
      expect: 'failed',
      because: 'said as a duty without condition',
    },
    {
      html: '<p>Een huisbezoek is een verplicht onderdeel van elke aanvraag.</p>',
      expect: 'failed',
      because: 'a visit cannot be a fixed part of every application',
    },
    {
      html: '<h3>Moet ik meewerken aan een huisbezoek?</h3><p>Ja, dat bent u verplicht.</p>',
      expect: 'failed',
      quote: 'Ja, dat bent u verplicht.',
      because: 'the answer belongs to the question above it',
    },
    {
      html: '<p>Wij mogen zonder uw toestemming uw woning binnenkomen.</p>',
      expect: 'failed',
      because: 'consent is needed',
    },
    {
      html: '<p>Als u een huisbezoek weigert, wijzen wij uw aanvraag af.</p>',
      expect: 'failed',
      because: 'refusal without a ground leads to no rejection',
    },
    {
      html: '<p>U mag een huisbezoek weigeren. Hebben wij een goede reden voor het bezoek, dan kan dat gevolgen hebben.</p>',
      expect: 'passed',
      because: 'consequences only with a good reason',
    },
    {
      html: '<p>U hoeft ons niet binnen te laten. Wij leggen aan de deur uit waarom we komen.</p>',
      expect: 'passed',
      because: 'nobody has to',
    },
    {
      html: '<h3>Moet ik een huisbezoek toestaan?</h3><p>Nee, u beslist zelf of wij binnenkomen.</p>',
      expect: 'passed',
      because: 'the answer is no',
    },
    {
      html: '<p>Weigert u een huisbezoek, dan kan dat gevolgen hebben voor uw uitkering.</p>',
      expect: 'passed',
      because: '"kan" leaves room',
    },
    {
      html: '<p>Bij een huisbezoek moet de medewerker zich legitimeren. Hij vraagt bij een huisbezoek om uw toestemming.</p>',
      expect: 'passed',
      because: 'the duty is that of the municipality',
    },
    {
      html: '<p>Als er redelijke twijfel is over uw woonsituatie, bent u verplicht mee te werken aan een huisbezoek.</p>',
      expect: 'cantTell',
      because: 'there is a ground, yet it is put as a duty',
    },
    {
      html: '<p>U moet op kantoor komen als wij u uitnodigen.</p>',
      expect: 'inapplicable',
      because: 'it is not about a visit at home',
    },
    {
      html: '<p>Soms komen wij bij u thuis om de aanvraag samen in te vullen.</p>',
      expect: 'inapplicable',
      because: 'help at home, no duty',
    },
  ],
};

/** What the municipality refuses to pay, or a visit by somebody else. */
function isOfOthers(statement: Statement): boolean {
  return [statement, statement.previous, statement.headings.at(-1)].some(
    (each) => each?.has(ANDERE_BEZOEKER) || (each === statement && each.has(WEIGERT_GELD)),
  );
}

/** Wrong, unless a ground of the municipality or consent stands beside it. */
function wrongUnlessMitigated(statement: Statement): Judgement {
  return mitigated(statement) ? cantTell('context-unclear') : FAILED;
}

/** "Moet ik een huisbezoek toestaan? Ja, …", "Mag ik weigeren? Nee." */
function judgeAnswer(statement: Statement): Judgement | undefined {
  const heading = statement.headings.at(-1);
  const answers = isYes(statement) || isNo(statement);
  const question = questionAnswered(statement) ?? (answers && heading?.isQuestion ? heading : undefined);
  if (question === undefined) return undefined;
  const asksLeave = question.has(IS_VRIJ) || (refuses(question) && question.has(MAG_IK) && !question.has(GEVOLG));
  if (isYes(statement) && entersWithoutConsent(question)) return FAILED;
  if (asksLeave && isYes(statement)) return PASSED;
  if (asksLeave && (isNo(statement) || statement.has(DAT_MAG_NIET))) return wrongUnlessMitigated(statement);
  if (asksLeave || !question.modality.has('moet') || !(letsIn(question) || question.has(TOESTAAN))) return undefined;
  if (isNo(statement) || statement.modality.has('hoeft-niet')) return PASSED;
  const affirmed =
    isYes(statement) || (affirms(statement, VERPLICHT) && !statement.has(MEDEWERKER_MOET) && !statement.isConditional);
  return affirmed ? wrongUnlessMitigated(statement) : undefined;
}

/** Whether one may say no at all. */
function judgeConsent(statement: Statement): Judgement | undefined {
  if (entersWithoutConsent(statement)) return FAILED;
  if (cannotRefuse(statement)) return wrongUnlessMitigated(statement);
  return statement.modality.has('hoeft-niet') && !statement.has(EINDE) && !statement.has(ONGEACHT) ? PASSED : undefined;
}

function judgeRefusal(statement: Statement): Judgement | undefined {
  return refuses(statement) || followsRefusal(statement) ? judgeConsequence(statement) : undefined;
}

/** Letting the visit in as a duty, said so, put among the duties, or as a condition of the benefit. */
function judgeDuty(statement: Statement): Judgement | undefined {
  if (obliges(statement))
    return statement.has(DENKT_DAT) ? cantTell('context-unclear') : wrongUnlessMitigated(statement);
  if (statement.has(MOET_TOESTEMMING)) return cantTell('context-unclear');
  if (affirms(statement, VRIJWILLIG) || mayRefuse(statement)) return PASSED;
  const isDone = statement.has(U_LAAT_BINNEN) && !isCaseOfLettingIn(statement);
  if (isDone && (isNo(statement) || statement.has(ALTIJD)) && statement.modality.size === 0)
    return wrongUnlessMitigated(statement);
  if (letsInAtTheDoor(statement)) return wrongUnlessMitigated(statement);
  if (statement.has(PAS_UITKERING)) return wrongUnlessMitigated(statement);
  if (isThreat(statement))
    return mitigates(statement) && statement.has(REDEN_VAN_GEMEENTE) ? cantTell('context-unclear') : FAILED;
  if (!letsIn(statement) || statement.modality.has('kan') || !statement.headings.at(-1)?.has(PLICHTEN))
    return undefined;
  return statement.has(ALTIJD) && !mitigated(statement) ? FAILED : cantTell('context-unclear');
}

/** "Dan laat u hem binnen, anders stopt de uitkering." */
function isThreat(statement: Statement): boolean {
  const { next } = statement;
  if (next?.words[0]?.plain === 'anders' && next.has(EINDE) && !next.modality.has('kan'))
    return statement.modality.size === 0 && !statement.isConditional && letsIn(statement);
  const [otherwise] = statement.find(ANDERS);
  if (otherwise === undefined || statement.modality.has('kan') || !letsIn(statement)) return false;
  return statement.find(EINDE).some(({ start }) => start >= otherwise.end);
}
