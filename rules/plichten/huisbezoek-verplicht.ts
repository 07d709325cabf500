import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { participatiewet } from '../law/article.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { affirms, denies, isNearby, isNo, isYes, questionAnswered, speaksOf } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import {
  ANDERE_BEZOEKER,
  BINNENLATEN,
  DAARAAN,
  HUISBEZOEK,
  HUISBEZOEK_OF_BINNEN,
  ONAANGEKONDIGD,
  WONING,
} from '../words/huisbezoek.ts';
import {
  DIT_MOET,
  GEEN_BEZOEK,
  NIET_WEIGEREN,
  ONGEACHT,
  REDEN_VAN_GEMEENTE,
  TOESTAAN,
  TOESTEMMING_ONNODIG,
  VRIJWILLIG,
  WEIGEREN,
  ZONDER_TOESTEMMING,
} from '../words/huisbezoek-weigeren.ts';
import { UITKERING_EINDIGT, VERLAGEN } from '../words/sanctie.ts';
import { ALTIJD, entersWithoutConsent, isListedDuty, isOfVisit, obliges, pointsBack } from './home-visit.ts';

/** Endings that "niet" takes back: "dan stopt uw uitkering niet". */
const EINDIGT_NIET = concept(
  'stopt',
  'stopt',
  'stoppen',
  'stopgezet',
  'vervalt',
  'verliest',
  'afgewezen',
  'ingetrokken',
  'kwijt',
);

const MITIGATING = either('reden of vrije wil', REDEN_VAN_GEMEENTE, VRIJWILLIG);

const DAT_MAG_NIET = concept('dat mag niet', 'dat mag niet', 'dat kan niet', 'dat is niet toegestaan');
const saysNo = (statement: Statement): boolean => isNo(statement) || statement.has(DAT_MAG_NIET);

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
    JA_NEE,
    UITKERING_EINDIGT,
    VERLAGEN,
    DAARAAN,
    DIT_MOET,
    DAT_MAG_NIET,
  ),
  lookalikes: [
    'Refusing can have consequences when there is a good reason.',
    'A duty to come to the office, or of the officials to identify themselves.',
    'The municipality must ask for consent.',
  ],
  judge(statement) {
    if (statement.has(WEIGERT_GELD)) return undefined;
    if (statement.has(ANDERE_BEZOEKER) || (pointsBack(statement) && statement.previous?.has(ANDERE_BEZOEKER)))
      return undefined;
    if (pointsBack(statement)) {
      const binds = obliges(statement) || statement.has(NIET_WEIGEREN) || affirms(statement, IS_VERPLICHT);
      if (binds) return mitigatesRefusal(statement) ? cantTell('context-unclear') : FAILED;
    }
    if (!isOfVisit(statement)) {
      if (refusesWhatIsAbove(statement)) return judgeConsequence(statement);
      return speaksOf(statement, HUISBEZOEK_OF_BINNEN) ? judgeAnswer(statement) : undefined;
    }
    const asked = questionAnswered(statement);
    if (asked?.has(WEIGEREN) && asked.modality.has('mag') && saysNo(statement))
      return judgeAnsweredRefusal(statement, asked);
    if (entersWithoutConsent(statement) || statement.has(TOESTEMMING_ONNODIG)) return FAILED;
    if (statement.has(NIET_WEIGEREN)) return mitigatesRefusal(statement) ? cantTell('context-unclear') : FAILED;
    if (statement.modality.has('hoeft-niet')) return PASSED;
    const refusal = judgeRefusal(statement);
    if (refusal !== undefined) return refusal;
    if (obliges(statement)) {
      return mitigated(statement) || statement.has(DENKT_DAT) ? cantTell('context-unclear') : FAILED;
    }
    if (affirms(statement, VRIJWILLIG)) return PASSED;
    if (statement.has(U_LAAT_BINNEN) && (statement.has(ALTIJD) || statement.has(ONAANGEKONDIGD)))
      return mitigated(statement) || statement.modality.size > 0 ? cantTell('context-unclear') : FAILED;
    if (!isListedDuty(statement)) return undefined;
    return statement.has(ALTIJD) && !mitigated(statement) ? FAILED : cantTell('context-unclear');
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

function judgeAnswer(statement: Statement): Judgement | undefined {
  const question = questionAnswered(statement);
  if (question === undefined) return undefined;
  if (question.has(WEIGEREN) || question.has(GEEN_BEZOEK)) return judgeAnsweredRefusal(statement, question);
  const asksDuty = question.modality.has('moet') && (question.has(TOESTAAN) || question.has(BINNENLATEN));
  if (!asksDuty) return undefined;
  if (isNo(statement) || statement.modality.has('hoeft-niet')) return PASSED;
  if (!isYes(statement)) return undefined;
  return statement.has(MITIGATING) || isMitigatedBeside(statement) ? cantTell('context-unclear') : FAILED;
}

/** "Weigert u een huisbezoek? Dan stopt uw uitkering." / "Mag ik een huisbezoek weigeren? Nee." */
function judgeAnsweredRefusal(statement: Statement, question: Statement): Judgement | undefined {
  if (question.modality.has('mag')) {
    if (isYes(statement)) return PASSED;
    const isMitigated = statement.has(MITIGATING) || (statement.next?.has(MITIGATING) ?? false);
    return saysNo(statement) && !isMitigated ? FAILED : cantTell('context-unclear');
  }
  return judgeConsequence(statement);
}

function judgeRefusal(statement: Statement): Judgement | undefined {
  return statement.has(WEIGEREN) ? judgeConsequence(statement) : undefined;
}

/** What follows a refusal. */
function judgeConsequence(statement: Statement): Judgement | undefined {
  const ends = statement.has(UITKERING_EINDIGT);
  if (!ends && !statement.has(VERLAGEN)) return statement.modality.has('kan') ? PASSED : undefined;
  if (statement.modality.has('kan') || statement.modality.has('mag')) return PASSED;
  if (denies(statement, EINDIGT_NIET)) return PASSED;
  if (ends && statement.has(ONGEACHT)) return FAILED;
  if (statement.has(REDEN_VAN_GEMEENTE)) return cantTell('context-unclear');
  if (isMitigatedBeside(statement) && !(ends && statement.has(ONAANGEKONDIGD))) return cantTell('context-unclear');
  return ends ? FAILED : cantTell('context-unclear');
}

/** What the municipality refuses. */
const WEIGERT_GELD = concept('weigert geld', 'voorschot weigeren', 'aanvraag weigeren');

/** What the reader believes, or what must be done, is no duty to let anyone in. */
const DENKT_DAT = concept('denkt dat', 'omdat u denkt', 'omdat je denkt', 'wat er moet gebeuren', 'wat moet gebeuren');

/** Put as what simply happens: "u laat onze medewerkers binnen, ook als zij onaangekondigd komen". */
const U_LAAT_BINNEN = concept('u laat binnen', 'u laat … binnen', 'je laat … binnen', 'u geeft … toegang');

const IS_VERPLICHT = concept(
  'is verplicht',
  'dit is verplicht',
  'dat is verplicht',
  'controle is verplicht',
  'bezoek is verplicht',
  'een van uw verplichtingen',
  'een van uw plichten',
  'is een plicht',
  'is uw plicht',
);

/** A ground or consent named in another word than the refusal itself. */
function mitigatesRefusal(statement: Statement): boolean {
  const around = [statement, statement.previous, statement.next];
  return around.some((each) => each?.has(REDEN_VAN_GEMEENTE) || each?.has(TOCH_VRIJWILLIG));
}

const TOCH_VRIJWILLIG = concept(
  'vrijwillig',
  'vrijwillig*',
  'uw toestemming',
  'niet zomaar',
  'zonder reden',
  'zonder goede reden',
);

/** "Weigert u, dan …" below "Controle aan huis". */
function refusesWhatIsAbove(statement: Statement): boolean {
  return statement.has(WEIGERT_DIT) && (statement.headings.at(-1)?.has(HUISBEZOEK) ?? false);
}

const WEIGERT_DIT = concept(
  'weigert dit',
  'weigert u dan',
  'weigert u dit',
  'weigert u dat',
  'wie weigert',
  'wie dit weigert',
  'bij weigering',
  'als u weigert',
  'weiger je dan',
  'werkt u niet mee',
  'wie niet meewerkt',
);

/** "Niet vrijwillig" is no consent. */
function isMitigatedBeside(statement: Statement): boolean {
  return isNearby(statement, MITIGATING) && !isNearby(statement, NIET_VRIJWILLIG);
}

const NIET_VRIJWILLIG = concept('niet vrijwillig', 'niet vrijwillig', 'niet vrijblijvend', 'zonder uw toestemming');

/** A ground of the municipality or consent is named in the sentence or beside it. */
function mitigated(statement: Statement): boolean {
  if (statement.has(MITIGATING) && !statement.has(ZONDER_TOESTEMMING)) return true;
  return isMitigatedBeside(statement);
}
