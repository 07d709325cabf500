import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import { NEE, questionAnswered, speaksOf } from '../surroundings.ts';
import { AANVRAGEN } from '../words/aanvraag/aanvragen.ts';
import {
  DEFINES,
  INSCHRIJVING,
  NOT_THERE,
  ONLY_POST,
  UNREGISTERED,
  VAN_EEN_ANDER,
  ZONDER_ADRES,
} from '../words/aanvraag/adres.ts';
import {
  ANDERE_INSCHRIJVING,
  DAARNA,
  FIRST_ADDRESS,
  INGESCHREVEN,
  NIET_ALTIJD,
  NODIG,
  PAS_DAARNA,
  VOORWAARDELIJK,
} from '../words/aanvraag/adres-voorwaarde.ts';
import {
  ANDERE_REDEN,
  DENIED_AFTER,
  GEEN_BIJSTAND,
  NOT_FOR_BENEFIT,
  NOT_REFUSED,
  TOCH,
} from '../words/aanvraag/adres-weigering.ts';
import { BIJSTAND } from '../words/aanvraag/bijstand.ts';
import { isCondition, isListedUnder, isOtherRegistration } from './address-condition.ts';
import { lacksRegistration, opensOnAddress, putsAddressFirst } from './address-first.ts';
import { isListedAsRefused, refusesTheHomeless } from './homeless-refused.ts';
import { NOT_REGISTERED, WHERE_ONE_LIVES } from './law.ts';
import { isSentElsewhere } from './sent-elsewhere.ts';

export const adreslozenUitgesloten: ClaimRule = {
  id: 'adreslozen-uitgesloten',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WHERE_ONE_LIVES, NOT_REGISTERED],
  assumptions: [
    'A municipality may send people without an address to the centrumgemeente, and may ask where they stay.',
    '"U staat ingeschreven" in a list of conditions may be a loose way to say that one lives there: a person decides.',
  ],
  text: {
    nl: {
      title: 'Zonder adres kunt u ook bijstand krijgen',
      whatIsWrong: 'De pagina zegt dat u zonder adres of inschrijving geen bijstand krijgt. Dat klopt niet.',
      whatItMeansForYou: 'Hebt u geen vast adres? Dan kunt u toch aanvragen. Vertel waar u meestal verblijft.',
      whatTheLawSays:
        'Het gaat erom waar u echt verblijft. Wie nergens staat ingeschreven, kan bij de gemeente aanvragen.',
      goodExample: 'Geen vast adres? U kunt toch bijstand aanvragen. Neem contact met ons op.',
    },
    en: {
      title: 'Without an address one can get bijstand too',
      whatIsWrong: 'The page says that there is no bijstand without registration or an address.',
    },
  },
  about: either('adres', INSCHRIJVING, PAS_DAARNA, ZONDER_ADRES, GEEN_BIJSTAND, TOCH, DAARNA, NEE),
  lookalikes: ['Sending people to the centrumgemeente.', 'A briefadres as a help.', 'Asking where someone stays.'],
  judge(statement, page) {
    const judged = judgeAddress(statement, page);
    if (judged === undefined || statement.has(OTHER_WAY) || statement.has(DEFINES)) return undefined;
    if (statement.has(OTHER_DUTY) && !statement.has(INSCHRIJVING)) return undefined;
    if (isOtherRegistration(statement, page) || statement.has(ANDER_RECHT)) return undefined;
    return judged === FAILED && isSentElsewhere(statement, page) ? cantTell('context-unclear') : judged;
  },
  examples: [
    {
      html: '<p>Zonder inschrijving in de BRP krijgt u geen bijstand.</p>',
      expect: 'failed',
      because: 'where someone stays counts, not the registration',
    },
    {
      html: '<p>Heeft u geen briefadres? Dan kunt u geen uitkering aanvragen.</p>',
      expect: 'failed',
      because: 'a briefadres is not a condition',
    },
    {
      html: '<p>Mensen die dakloos zijn en geen adres hebben, komen niet in aanmerking voor bijstand.</p>',
      expect: 'failed',
      because: 'homeless people have a right as well',
    },
    {
      html: '<p>Heeft u geen vast adres? Dan kunt u toch bijstand aanvragen.</p>',
      expect: 'passed',
      because: 'it says that one can apply',
    },
    {
      html: '<p>De centrumgemeente is Eikenstad.</p><p>Zonder vast adres kunt u bij ons geen bijstand krijgen.</p>',
      expect: 'cantTell',
      because: 'another town may be the one to ask',
    },
    {
      html: '<p>Bent u dakloos? Vraag de uitkering dan aan bij de centrumgemeente.</p>',
      expect: 'passed',
      because: 'it sends people on',
    },
    {
      html: '<p>Bent u dakloos? Wij kunnen u helpen aan een briefadres.</p>',
      expect: 'inapplicable',
      because: 'it is a help',
    },
    {
      html: '<p>U moet ingeschreven staan in onze gemeente om bijstand te krijgen.</p>',
      expect: 'cantTell',
      because: 'it may be a loose way to say that one lives there',
    },
    {
      html: '<p>Geef een verhuizing naar een ander adres altijd door.</p>',
      expect: 'inapplicable',
      because: 'it is about a change',
    },
  ],
};

/** "Laat elke week zien waar u slaapt, anders kan de uitkering stoppen": a duty that everyone can meet. */
const OTHER_DUTY = concept(
  'andere plicht',
  ...['melden', 'meldt', 'zien', 'vertellen', 'vertelt'].map((duty) => `${duty} … anders`),
);

function judgeAddress(statement: Statement, page: Page): Judgement | undefined {
  if (statement.has(NOT_REFUSED) || isNeededElsewhere(statement) || isNotNeeded(statement))
    return isOnAddress(statement) ? PASSED : undefined;
  if (statement.has(DENIED_AFTER) && !statement.has(BIJSTAND)) return cantTell('context-unclear');
  if (putsAddressFirst(statement) || isCondition(statement))
    return statement.near(LIVES_AND, INGESCHREVEN, 3) ? cantTell('context-unclear') : FAILED;
  if (refusesTheHomeless(statement) || isListedAsRefused(statement))
    return pageOffers(page) || isOffered(statement.next) ? cantTell('context-unclear') : FAILED;
  if (opensOnAddress(statement) || asksAfterRefusal(statement))
    return pageOffers(page) ? cantTell('context-unclear') : FAILED;
  if (namesMissingAddress(statement)) return judgeWithout(statement, page);
  if (!requiresRegistration(statement) || statement.has(ON_MAIL) || statement.has(VAN_EEN_ANDER)) return undefined;
  const isFirm = statement.next?.has(ZONDER_ADRES) && judgeWithout(statement.next, page) === FAILED;
  return isFirm ? FAILED : cantTell('context-unclear');
}

/** "Als u hier woont en staat ingeschreven": it may say only where one lives. */
const LIVES_AND = concept('woont en', 'woont en', 'wonen en', 'woonachtig bent en');

const isOnAddress = (statement: Statement): boolean =>
  speaksOf(statement, INSCHRIJVING) || namesMissingAddress(statement);

/** "U kunt bijstand niet op de gewone manier aanvragen": another way stands open. */
const OTHER_WAY = concept(
  'andere weg',
  ...['manier', 'wijze', 'werk.nl', 'online', 'digitaal', 'internet', 'website'].map((way) => `niet … ${way}`),
);

/** "Zonder inschrijving in de regio geen recht op opvang." */
const ANDER_RECHT = concept(
  'recht op iets anders',
  ...['*opvang', 'plek', 'bed', 'woning', '*urgentie', '*pas'].flatMap((other) =>
    ['', 'een ', 'de '].map((which) => `recht op ${which}${other}`),
  ),
);

/** "U hoeft niet ingeschreven te staan om een uitkering aan te vragen." */
function isNotNeeded(statement: Statement): boolean {
  const { modality, words } = statement;
  if (statement.near(NIET_ALTIJD, NODIG, 6)) return true;
  return modality.has('hoeft-niet') && !words.some(({ plain }) => plain === 'geen');
}

/** Being without an address, here or in what it goes on from: "Bent u dakloos? Dan …". */
function namesMissingAddress(statement: Statement): boolean {
  const { previous } = statement;
  // A row above it is of something else: papers, or who may stay here.
  const beside = statement.kind === 'row' ? [statement] : [statement, previous];
  if (beside.some((each) => each?.has(VAN_EEN_ANDER) || each?.has(ANDERE_REDEN))) return false;
  if (statement.has(ZONDER_ADRES) || lacksRegistration(statement)) return true;
  const goesOn = statement.has(FROM_THEN) || statement.words.slice(0, OPENING).some(({ plain }) => GOES_ON.has(plain));
  if (statement.has(NOT_SO) && previous?.has(INSCHRIJVING) === true) return !previous.has(ANDERE_INSCHRIJVING);
  const question = questionAnswered(statement);
  const before = [question, question?.previous, ...(goesOn ? [previous, statement.headings.at(-1)] : [])];
  return before.some((each) => each?.has(ZONDER_ADRES) === true);
}

/** "U hebt geen eigen adres. Dan komt u niet in aanmerking", "een uitkering is dan niet mogelijk". */
const GOES_ON: ReadonlySet<string> = new Set(['dan', 'zij', 'daardoor', 'daarom']);

const FROM_THEN = concept(
  'vanaf dan',
  ...['moment', 'dag', 'datum'].flatMap((day) => [`vanaf dat ${day}`, `vanaf die ${day}`]),
);

/** What was to be done about the address is not done or not allowed: "mag dat niet, dan …". */
const NOT_SO = concept(
  'mag dat niet',
  ...['mag', 'kan', 'lukt', 'wil', 'gaat'].flatMap((may) => [`${may} dat niet`, `${may} … dat niet`]),
  ...['weigert … dat', 'krijgt u dat niet', 'krijgt u die niet'],
);

/** Words in which these point back. */
const OPENING = 9;

/** "Nodig voor een identiteitskaart, niet voor bijstand." */
function isNeededElsewhere(statement: Statement): boolean {
  return statement.find(NOT_FOR_BENEFIT).some(({ end }) => end === statement.words.length);
}

/** Refused, by more than the "niet" of "niet ingeschreven". */
function isRefused(statement: Statement): boolean {
  const missing = statement.find(ZONDER_ADRES);
  return statement.find(GEEN_BIJSTAND).some(({ start, end }) => {
    const denies = statement.words.slice(start, end).some(({ plain }) => NOT.has(plain));
    if (!denies && [start - 1, end].some((at) => statement.words[at]?.plain === 'niet')) return false;
    const own = missing.find((each) => each.start <= start && start < each.end);
    return (
      own === undefined || own.end > end || statement.words.slice(own.end, end).some(({ plain }) => NOT.has(plain))
    );
  });
}

const NOT: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'niets']);

/** "Zonder adres geen bijstand. U moet eerst op een adres staan", and not "regel dus eerst een briefadres", which may be meant as help. */
const asksAfterRefusal = (statement: Statement): boolean => {
  const { previous } = statement;
  if (previous === undefined || !statement.has(FIRST_ADDRESS) || !namesMissingAddress(previous)) return false;
  return isRefused(previous) && !offersStill(previous) && statement.modality.has('moet');
};

/** Denied, or offered all the same. */
function judgeWithout(statement: Statement, page: Page): Judgement | undefined {
  const denied = isRefused(statement) && !offersStill(statement);
  if (!denied) return offersAllTheSame(statement) ? PASSED : undefined;
  if (isOffered(statement.next)) return cantTell('context-unclear');
  if (statement.has(UNREGISTERED) && !statement.isConditional)
    return pageOffersUnregistered(page) ? cantTell('context-unclear') : FAILED;
  return pageOffers(page) ? cantTell('context-unclear') : FAILED;
}

/** "Kunt u ook bijstand aanvragen"; not "kunt u ook geen bijstand aanvragen". */
function offersStill(statement: Statement): boolean {
  return statement.find(TOCH).some((span) => {
    const after = { start: span.end, end: span.end + 1 };
    const isDenied = NOT.has(statement.words[span.end]?.plain ?? '') && statement.sameClause(span, after);
    return !isDenied && !statement.negates(span);
  });
}

const pageOffersUnregistered = once((page: Page) =>
  page.statements.some((each) => (each.has(UNREGISTERED) || each.has(NOT_THERE)) && offersAllTheSame(each)),
);

/** "Toch bijstand": a briefadres for the post alone is no offer. */
function isOffered(next: Statement | undefined): boolean {
  if (next === undefined || !next.has(TOCH) || next.has(GEEN_BIJSTAND)) return false;
  return next.has(BIJSTAND) || next.has(AANVRAGEN) || !next.has(ONLY_POST);
}

const pageOffers = once((page: Page) =>
  page.statements.some((each) => namesMissingAddress(each) && offersAllTheSame(each)),
);

/** "Geen vast adres? U kunt toch bijstand aanvragen." */
function offersAllTheSame(statement: Statement): boolean {
  return statement.has(TOCH) && statement.has(AANVRAGEN) && !statement.has(GEEN_BIJSTAND);
}

/** "U moet ingeschreven staan": a condition for the benefit. */
function requiresRegistration(statement: Statement): boolean {
  if (!statement.has(VOORWAARDELIJK) || !statement.within(BIJSTAND) || statement.has(FOR_A_HOME)) return false;
  if (isListedUnder(statement)) return true;
  return statement.modality.has('moet') || (statement.isConditional && statement.has(BIJSTAND));
}

/** "Voor een huurwoning moet u ingeschreven staan." */
const FOR_A_HOME = concept('voor een woning', '*huurwoning', 'urgentie', 'woningzoekende*', '*corporatie');

/** "Met een briefadres moet u elke week uw post ophalen": who has it has to. */
const ON_MAIL = concept(
  'post ophalen',
  'post … ophalen',
  'post … halen',
  'haalt … post',
  'haal … post',
  'post … lezen',
  'bereikbaar',
);
