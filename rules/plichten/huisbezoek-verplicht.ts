import { either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, denies, isNo, isYes, questionAnswered } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import {
  ANDERE_BEZOEKER,
  BINNENLATEN,
  CONTROLEUR,
  DAARAAN,
  HUISBEZOEK_OF_BINNEN,
  KOMT_BINNEN,
  ONAANGEKONDIGD,
  WONING,
} from '../words/huisbezoek.ts';
import { ANDERS, PAS_UITKERING } from '../words/huisbezoek-gevolg.ts';
import {
  MITIGATING,
  ONGEACHT,
  ONNODIG,
  ONVRIJWILLIG,
  REDEN_VAN_GEMEENTE,
  TOESTEMMING,
  TOESTEMMING_ONNODIG,
  VRIJWILLIG,
} from '../words/huisbezoek-toestemming.ts';
import {
  DAT_MAG_NIET,
  DENKT_DAT,
  DIT_MOET,
  GEEN_BEZOEK,
  IS_VERPLICHT,
  NIET_WEIGEREN,
  TOESTAAN,
  U_LAAT_BINNEN,
  WEIGEREN,
  WEIGEREN_KAN,
  WEIGERT_GELD,
} from '../words/huisbezoek-weigeren.ts';
import { UITKERING_EINDIGT, VERLAGEN } from '../words/sanctie.ts';
import { ALTIJD, entersWithoutConsent, isListedDuty, obliges, pointsBack } from './home-visit.ts';
import {
  isBelowRefusal,
  isMitigatedBeside,
  judgeAnsweredRefusal,
  judgeConsequence,
  mitigated,
  mitigatesRefusal,
  refuses,
  refusesWhatIsAbove,
  saysNo,
} from './refused-visit.ts';
import { isOfVisit } from './visit.ts';

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
    WEIGEREN_KAN,
    KOMT_BINNEN,
    CONTROLEUR,
    JA_NEE,
    UITKERING_EINDIGT,
    VERLAGEN,
    DAARAAN,
    DIT_MOET,
    DAT_MAG_NIET,
    TOESTEMMING_ONNODIG,
  ),
  lookalikes: [
    'Refusing can have consequences when there is a good reason.',
    'A duty to come to the office, or of the officials to identify themselves.',
    'The municipality must ask for consent.',
  ],
  judge(statement) {
    if (isOfOthers(statement)) return undefined;
    if (pointsBack(statement) && bindsToIt(statement))
      return mitigatesRefusal(statement) ? cantTell('context-unclear') : FAILED;
    if (!isOfVisit(statement)) return judgeBelowVisit(statement);
    return judgeConsent(statement) ?? judgeRefusal(statement) ?? judgeDuty(statement);
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
  if (statement.has(WEIGERT_GELD) || statement.has(ANDERE_BEZOEKER)) return true;
  return pointsBack(statement) && statement.previous?.has(ANDERE_BEZOEKER) === true;
}

/** "Dit is verplicht", "daaraan moet u meewerken". */
function bindsToIt(statement: Statement): boolean {
  if (statement.has(ONVRIJWILLIG) || obliges(statement) || cannotRefuse(statement)) return true;
  return affirms(statement, IS_VERPLICHT);
}

/** A sentence that names no visit, below a heading or a question that does. */
function judgeBelowVisit(statement: Statement): Judgement | undefined {
  if (refusesWhatIsAbove(statement)) return judgeConsequence(statement) ?? judgeAnswer(statement);
  if (statement.has(TOESTEMMING_ONNODIG) && comesBefore(statement)) return FAILED;
  return judgeAnswer(statement);
}

/** A visit, in the sentence before it or in its heading. */
function comesBefore({ previous, headings }: Statement): boolean {
  return (previous !== undefined && isOfVisit(previous)) || headings.at(-1)?.has(HUISBEZOEK_OF_BINNEN) === true;
}

/** "Moet ik een huisbezoek toestaan? Ja, …" */
function judgeAnswer(statement: Statement): Judgement | undefined {
  const heading = statement.headings.at(-1);
  const answers = isYes(statement) || isNo(statement);
  const question = questionAnswered(statement) ?? (answers && heading?.isQuestion ? heading : undefined);
  if (question === undefined || ![question, statement].some((each) => each.has(HUISBEZOEK_OF_BINNEN))) return undefined;
  if (refuses(question) || question.has(GEEN_BEZOEK)) return judgeAnsweredRefusal(statement, question);
  const asksDuty = question.modality.has('moet') && (question.has(TOESTAAN) || question.has(BINNENLATEN));
  if (!asksDuty) return undefined;
  if (isNo(statement) || statement.modality.has('hoeft-niet')) return PASSED;
  if (!isYes(statement)) return undefined;
  return statement.has(MITIGATING) || isMitigatedBeside(statement) ? cantTell('context-unclear') : FAILED;
}

/** Whether one may say no at all. */
function judgeConsent(statement: Statement): Judgement | undefined {
  const asked = questionAnswered(statement);
  if (asked?.has(WEIGEREN) && asked.modality.has('mag') && saysNo(statement))
    return judgeAnsweredRefusal(statement, asked);
  if (entersWithoutConsent(statement) || needsNoConsent(statement)) return FAILED;
  if (cannotRefuse(statement)) return mitigatesRefusal(statement) ? cantTell('context-unclear') : FAILED;
  return statement.modality.has('hoeft-niet') && !statement.has(ONGEACHT) ? PASSED : undefined;
}

/** "Toestemming van de bewoner is voor een huisbezoek niet nodig." */
function needsNoConsent(statement: Statement): boolean {
  if (statement.has(TOESTEMMING_ONNODIG)) return true;
  const [consent] = statement.find(TOESTEMMING);
  return consent?.start === 0 && statement.near(consent, ONNODIG, 14) && statement.sameClause(consent, ONNODIG);
}

/** "Een huisbezoek kunt u niet weigeren", "een bezoek afslaan is niet mogelijk". */
function cannotRefuse(statement: Statement): boolean {
  return statement.has(NIET_WEIGEREN) || denies(statement, WEIGEREN_KAN);
}

function judgeRefusal(statement: Statement): Judgement | undefined {
  return refuses(statement) || isBelowRefusal(statement) ? judgeConsequence(statement) : undefined;
}

/** "Dan laat u hem binnen, anders stopt de uitkering." */
function isThreat(statement: Statement): boolean {
  if (!statement.has(ANDERS) || statement.modality.has('kan')) return false;
  const [otherwise] = statement.find(ANDERS);
  const ends = statement.find(UITKERING_EINDIGT).some(({ start }) => otherwise !== undefined && start >= otherwise.end);
  return ends && [BINNENLATEN, TOESTAAN].some((each) => affirms(statement, each));
}

/** Letting the visit in as a duty, said so or put among the duties. */
function judgeDuty(statement: Statement): Judgement | undefined {
  if (obliges(statement))
    return mitigated(statement) || statement.has(DENKT_DAT) ? cantTell('context-unclear') : FAILED;
  if (statement.has(ONVRIJWILLIG)) return FAILED;
  if (affirms(statement, VRIJWILLIG)) return PASSED;
  if (statement.has(U_LAAT_BINNEN) && (isNo(statement) || statement.has(ALTIJD) || statement.has(ONAANGEKONDIGD)))
    return mitigated(statement) || statement.modality.size > 0 ? cantTell('context-unclear') : FAILED;
  if (statement.has(PAS_UITKERING)) return mitigated(statement) ? cantTell('context-unclear') : FAILED;
  if (isThreat(statement)) return statement.has(REDEN_VAN_GEMEENTE) ? cantTell('context-unclear') : FAILED;
  if (!isListedDuty(statement)) return undefined;
  return statement.has(ALTIJD) && !mitigated(statement) ? FAILED : cantTell('context-unclear');
}
