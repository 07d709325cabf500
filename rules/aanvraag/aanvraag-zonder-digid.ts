import { type Concept, concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { NEE } from '../surroundings.ts';
import { AANVRAGEN, ANDERE_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import {
  AAN_WERK,
  ANDERE_WEG,
  COMPUTER,
  CONTACT_OPNEMEN,
  HULP,
  HULP_NODIG,
  INVULLEN,
  LASTIG,
  LUKT_NIET,
  MISSCHIEN_ANDERE_WEG,
  NIETS_STARTEN,
  WAT_LASTIG_IS,
  ZONDER_DIGID,
} from '../words/aanvraag/andere-weg.ts';
import { GEEN_ANDERE, GEEN_UITKERING, NIET_VERDER } from '../words/aanvraag/digitaal.ts';
import { NIET_BEHANDELD, SCHRIFTELIJK, VERDWENEN } from '../words/aanvraag/papier.ts';
import { WERK_NL } from '../words/aanvraag/route.ts';
import { ACUUT } from '../words/noodhulp.ts';
import { appliesFromAfar, FROM_AFAR } from './apply-by-phone.ts';
import { answersHeading } from './asked-in-heading.ts';
import { handsInForm, helpsWithForm } from './help-with-form.ts';
import { APPLY_AT_UWV, DIGITAL_IS_A_CHOICE, SUPPORT } from './law.ts';
import { isOtherOffer, isShortOfMoney } from './other-offer.ts';

export const aanvraagZonderDigid: MentionRule = {
  id: 'aanvraag-zonder-digid',
  kind: 'mention',
  status: 'trial',
  harm: 'verliest-recht',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [DIGITAL_IS_A_CHOICE, SUPPORT, APPLY_AT_UWV],
  assumptions: ['Help with applying counts as a way, whatever help it is.'],
  text: {
    nl: {
      title: 'Aanvragen zonder DigiD of internet',
      whatIsWrong: 'Wij vonden niet hoe u zonder DigiD of internet aanvraagt. Dan vallen mensen buiten de boot.',
      whatItMeansForYou:
        'Hebt u geen DigiD of computer? Bel de gemeente en vraag om een papieren formulier of om hulp.',
      whatTheLawSays: 'U mag digitaal aanvragen, maar het hoeft niet. De gemeente moet u helpen als het niet lukt.',
      goodExample: 'Hebt u geen DigiD? Bel ons. Dan krijgt u een papieren formulier, of wij vullen het samen in.',
    },
    en: {
      title: 'Applying without DigiD or internet',
      whatIsWrong: 'We did not find how to apply without DigiD or internet, or help with applying.',
    },
  },
  about: either(
    'zonder DigiD',
    ZONDER_DIGID,
    LUKT_NIET,
    LASTIG,
    ANDERE_WEG,
    MISSCHIEN_ANDERE_WEG,
    HULP,
    CONTACT_OPNEMEN,
    FROM_AFAR,
  ),
  sees: ['question'],
  notWhenFailed: ['alleen-digitaal', 'drempel-voor-aanvraag'],
  tells(statement) {
    return offersAnotherWay(statement) ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>Vraag bijstand aan via werk.nl. Heeft u geen DigiD? Bel ons dan voor een papieren formulier.</p>',
      expect: 'passed',
      because: 'another way is offered',
    },
    {
      html: '<h2>Bijstand aanvragen</h2><p>Lukt het niet om de aanvraag te doen? Wij helpen u graag.</p>',
      expect: 'passed',
      because: 'help is offered',
    },
    {
      html: '<p>U kunt de bijstand ook op papier aanvragen.</p>',
      expect: 'passed',
      because: 'paper is another way',
    },
    {
      html: '<p>U vraagt bijstand aan met uw DigiD.</p>',
      expect: 'cantTell',
      because: 'no other way is told',
    },
    {
      html: '<p>Zonder DigiD kunt u geen bijstand aanvragen.</p>',
      expect: 'cantTell',
      because: 'it tells the opposite',
    },
    {
      html: '<h2>Kwijtschelding</h2><p>Kwijtschelding kunt u ook op papier aanvragen.</p>',
      expect: 'cantTell',
      because: 'it is about another scheme',
    },
  ],
};

/** A way without DigiD or internet, or help with applying. */
export const offersAnotherWay = once(
  (statement: Statement): boolean => offersSomeWay(statement) && !refuses(statement) && !isOtherOffer(statement),
);

/** The same, whatever else it says. */
function offersSomeWay(statement: Statement): boolean {
  if (statement.has(NOT_NEEDED) && needsNoDigid(statement)) return true;
  if (statement.has(ZONDER_DIGID)) return isFollowedByOffer(statement);
  if (asksForHelp(statement))
    return [statement.next, statement.next?.next].some((each) => each !== undefined && offers(each));
  if (statement.has(LUKT_NIET) && (statement.previous?.has(AAN_WERK) || isShortOfMoney(statement))) return false;
  if (statement.has(LUKT_NIET) || statement.near(LASTIG, WAT_LASTIG_IS, 5) || findsItHard(statement)) {
    const paper = statement.has(ANDERE_WEG) || statement.next?.has(ANDERE_WEG) === true;
    if (paper || isAboutApplying(statement) || statement.near(LUKT_NIET, INVULLEN, FILLING))
      return isFollowedByOffer(statement);
  }
  if (statement.isQuestion) return false;
  if (offersBeside(statement) || appliesFromAfar(statement) || helpsWithForm(statement)) return true;
  if (
    (answersHeading(statement) && offers(statement)) ||
    (statement.has(HELP) && statement.has(WERK_NL) && statement.has(CALL))
  )
    return true;
  if (
    (isChoice(statement) && statement.has(AANVRAGEN)) ||
    handsInForm(statement) ||
    statement.near(WERK_NL, HULP, BESIDE)
  )
    return true;
  if (statement.headings.at(-1)?.has(COMPUTER) === true && statement.near(HULP, INVULLEN)) return true;
  if (statement.has(HULP) && statement.has(COMPUTER) && statement.previous?.has(HULP_NODIG) === true) return true;
  if (statement.has(HULP_NODIG) && statement.has(CONTACT_OPNEMEN) && statement.previous?.has(WERK_NL)) return true;
  const isDigitalDesk = statement.has(DIGITAL_DESK) && statement.find(MISSCHIEN_ANDERE_WEG).length === 1;
  if (statement.near(WERK_NL, MISSCHIEN_ANDERE_WEG, 5) && !isDigitalDesk) return isAboutApplying(statement);
  if (statement.has(ANDERE_WEG))
    return isAboutApplying(statement) || statement.headings.at(-1)?.has(LUKT_NIET) || onlyByDigid(statement);
  if (statement.has(WHO_REPORTS) || statement.has(ACUUT)) return false;
  if (statement.has(VRAAG_AAN) && statement.has(MISSCHIEN_ANDERE_WEG) && !isDigitalDesk) {
    return statement.near(VRAAG_AAN, MISSCHIEN_ANDERE_WEG, 8) && !statement.negates(MISSCHIEN_ANDERE_WEG);
  }
  return (
    statement.has(HULP) && statement.has(INVULLEN) && statement.near(HULP, INVULLEN, 8) && isAboutApplying(statement)
  );
}

/** "Kan het alleen met DigiD?": "u kunt ook een formulier ophalen". */
const onlyByDigid = ({ headings }: Statement): boolean =>
  headings.at(-1)?.isQuestion === true && headings.at(-1)?.has(ONLY_BY) === true;

const ONLY_BY = concept('alleen met', ...['DigiD', 'internet', 'online', 'digitaal'].map((by) => `alleen … ${by}`));

/** "Wij vragen de uitkering samen aan. U hebt daar geen DigiD voor nodig". */
function needsNoDigid(statement: Statement): boolean {
  const { previous, headings } = statement;
  const around = [statement, previous, previous?.previous];
  return (
    [...around, headings.at(-1)].some((each) => each?.has(VRAAG_AAN)) || around.some((each) => each?.has(FILLS_IN))
  );
}

const FILLS_IN = concept('vult in', 'vult … in', 'vullen … in', 'vul … in');
const NOT_NEEDED = concept(
  'niet nodig',
  ...['DigiD', 'computer', 'internet'].flatMap((what) => [`geen ${what} nodig`, `geen ${what} … nodig`]),
);

/** For whom it holds, not how one does it. */
const WHO_REPORTS = concept('die zich melden', 'die zich … meld*');

/** "Schrijf u in op werk.nl, of bel als u daar hulp bij wilt." */
const HELP = concept('hulp', 'hulp');
const CALL = concept('bel', 'bel', 'belt');

/** "De aanvraag kan digitaal of schriftelijk worden ingediend." */
export function isChoice(statement: Statement): boolean {
  return statement.near(DIGITAAL_OF, SCHRIFTELIJK, 1) && !statement.negates(SCHRIFTELIJK);
}

const DIGITAAL_OF = concept(
  'digitaal of',
  ...['digitaal', 'online', 'elektronisch', 'internet', 'elektronische weg', 'werk.nl'].map((way) => `${way} of`),
);

/** A desk that is no desk. */
const DIGITAL_DESK = concept(
  'digitaal loket',
  'digitaal loket',
  'digitale loket',
  'online loket',
  'digitale balie',
  'e-loket',
);

/** Words between werk.nl and the help beside it: "op werk.nl, of met hulp van een vrijwilliger". */
const BESIDE = 3;

/** Words between "lukt" and "invullen … niet". */
const FILLING = 4;

/** "Hulp nodig met de digitale aanvraag?", or no more than "Hulp nodig?" after what one does on werk.nl. */
function asksForHelp(statement: Statement): boolean {
  if (!statement.isQuestion) return false;
  if (statement.words.length <= HELP_ALONE && statement.has(HELP_WANTED) && statement.previous?.has(VRAAG_AAN))
    return true;
  return statement.near(HULP, COMPUTER, 5) || (statement.near(HELP_WANTED, INVULLEN, 3) && isAboutApplying(statement));
}
/** Words of "Hebt u daar hulp bij nodig?" */
const HELP_ALONE = 6;
const HELP_WANTED = concept('hulp nodig', 'hulp … nodig', 'hulp gebruiken');

/** "U vraagt aan op werk.nl, met DigiD. Hebt u die niet, bel ons dan", "Bellen kan ook". */
function offersBeside(statement: Statement): boolean {
  const isAfter = [statement.previous, statement.previous?.previous].some(
    (each) => each?.has(COMPUTER) || each?.has(WERK_NL),
  );
  if (!isAfter || !statement.has(CONTACT_OPNEMEN)) return false;
  if (statement.has(FETCH_ALSO) && statement.previous?.has(WERK_NL)) return true;
  return (
    statement.has(NOT_HAD) ||
    (statement.near(CALL_ALSO, ALSO, 4) && !statement.has(VISITS) && isAboutApplying(statement))
  );
}

const FETCH_ALSO = concept('ook ophalen', 'het ook … ophalen', 'het ook … halen', 'die ook … ophalen');
const NOT_HAD = concept(
  'die niet',
  ...['hebt u', 'heeft u', 'heb je'].flatMap((has) => [`${has} die niet`, `${has} dat niet`]),
);
const CALL_ALSO = concept('bellen ook', 'bellen', 'langskomen', 'komen');
const VISITS = concept('op bezoek', 'medewerker', 'thuis', 'controle*');
const ALSO = concept('ook', 'ook');

/** "Dat doe je op werk.nl. Vind je dat ingewikkeld, …" */
const findsItHard = (statement: Statement): boolean =>
  statement.has(LASTIG) && [statement, statement.previous].some((each) => each?.has(WERK_NL));

/** The offer stands in the same sentence or in the answer after it; a question ("Liever op papier?") offers nothing itself. */
function isFollowedByOffer(statement: Statement): boolean {
  const own = statement.isQuestion ? undefined : statement;
  return [own, statement.next, statement.next?.next].some(
    (each) => each !== undefined && (offers(each) || isByPost(each)),
  );
}

/** "Dan mag u uw aanvraag per post sturen." */
const isByPost = (statement: Statement): boolean =>
  statement.has(AANVRAGEN) && statement.has(SCHRIFTELIJK) && !refuses(statement) && !statement.has(ANDERE_AANVRAAG);

function offers(statement: Statement): boolean {
  if (refuses(statement) || statement.has(ANDERE_AANVRAAG) || statement.has(AAN_WERK)) return false;
  return [CONTACT_OPNEMEN, ANDERE_WEG, HULP].some((each) => statement.has(each));
}

/** "Kunt u geen aanvraag doen", "nemen wij niet aan". */
function refuses(statement: Statement): boolean {
  if (statement.has(GEEN_ANDERE) || [NIETS_STARTEN, NIET_VERDER].some((each) => isInOneClause(statement, each)))
    return true;
  const isGone = [ANDERE_WEG, SCHRIFTELIJK].some((way) => statement.near(way, NIET_BEHANDELD, 4));
  if (isGone && !statement.has(LUKT_NIET) && !statement.has(WEL)) return true;
  if (statement.near(ANDERE_WEG, VERDWENEN, 3) || (statement.kind === 'row' && statement.has(NEE))) return true;
  if (
    statement.has(GEEN_UITKERING) &&
    !statement.isQuestion &&
    (statement.has(ZONDER_DIGID) || statement.has(LUKT_NIET))
  )
    return true;
  // "Zonder DigiD belt u ons, dan sturen wij een formulier": "zonder" denies the DigiD alone.
  const denied = statement.words[0]?.plain === 'zonder' && !statement.has(NIET) ? [AANVRAGEN] : [AANVRAGEN, ANDERE_WEG];
  return denied.some((each) => {
    const spans = statement.find(each);
    const isRowOnPaper = statement.kind === 'row' && statement.has(ZONDER_DIGID) && !statement.has(NIET);
    return (
      !isRowOnPaper && spans.length > 0 && !statement.has(LUKT_NIET) && spans.every((span) => statement.negates(span))
    );
  });
}

/** "Niet helpen", and not "lukt het niet, dan helpen wij". */
const isInOneClause = (statement: Statement, refusal: Concept): boolean =>
  statement
    .find(refusal)
    .some(({ start, end }) => statement.sameClause({ start, end: start + 1 }, { start: end - 1, end }));

const NIET = concept('niet', 'niet', 'onmogelijk', 'nooit');
const WEL = concept('wel', 'wel', 'ook');

function isAboutApplying(statement: Statement): boolean {
  if (statement.has(AANVRAGEN) || statement.has(WERK_NL)) return true;
  const above = [statement.intro, ...statement.headings.slice(statement.headings.length > 1 ? 1 : 0)];
  if (above.some((each) => each?.has(AANVRAGEN) === true)) return true;
  return [statement.previous, statement.next, statement.previous?.previous].some(
    (each) => each?.has(AANVRAGEN) || each?.has(WERK_NL),
  );
}
