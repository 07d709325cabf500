import { concept, either } from '../../language/concept.ts';
import { opensWith } from '../../language/edges.ts';
import type { Statement } from '../../language/statement.ts';
import { awb, wmo } from '../law/article.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { isNo, isYes, questionAnswered, speaksOf } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { BEWIJS, LEGITIMATIE, PAPIEREN } from '../words/bewijsstukken.ts';
import {
  GEEN_PERSOON,
  GRATIS,
  GRATIS_OF_LOS,
  HELPER,
  HELPT,
  IEMAND_MEE,
  LOS,
  MEE,
  MEEKOMEN,
  MENSEN,
  ONDERSTEUNER,
} from '../words/ondersteuning.ts';
import { ELSEWHERE } from './other-counters.ts';

/** Also answers it: who says so may bring somebody. */
const ZEG_HET = concept('zeg het', 'zeg het', 'zegt u het', 'laat het … weten', 'vertel het', 'meld het');

/** Answers "Wilt u iemand meenemen?" without naming it again. */
const DAT_MAG = concept('dat mag', 'graag', 'dat mag', 'dat kan', 'dit mag', 'mag altijd');

/** "Vraag gerust een kennis om u bij het gesprek te helpen." */
const HELPT_ERBIJ = concept(
  'helpt erbij',
  ...['helpen', 'ondersteunen', 'bij te staan'].flatMap((help) => [
    `${help} bij het gesprek`,
    `bij het gesprek … ${help}`,
    `bij een gesprek … ${help}`,
  ]),
);

export const clientondersteuning: MentionRule = {
  id: 'clientondersteuning',
  kind: 'mention',
  status: 'active',
  harm: 'onnodige-drempel',
  subject: 'hulp',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  schemes: 'any',
  legalBasis: [
    {
      article: wmo('2.2.4'),
      says: 'De gemeente zorgt voor gratis en onafhankelijke cliëntondersteuning. Zo iemand denkt met u mee.',
      validFrom: '2018-01-01',
      certainty: 'confirmed',
    },
    {
      article: awb('2:1'),
      says: 'U mag u laten helpen of iemand het woord laten doen.',
      validFrom: '2018-01-01',
      certainty: 'confirmed',
    },
  ],
  assumptions: [
    'Bringing somebody to a talk, or free or independent support by name, tells it.',
    'Paper that is brought along, and help from the municipality itself, does not.',
  ],
  text: {
    nl: {
      title: 'Iemand meenemen of gratis hulp krijgen',
      whatIsWrong: 'Op deze pagina is niet gevonden dat u iemand mag meenemen of gratis hulp kunt krijgen.',
      whatItMeansForYou:
        'U mag iemand meenemen naar een gesprek. Ook kunt u gratis hulp krijgen van iemand van buiten de gemeente.',
      whatTheLawSays: 'De gemeente zorgt voor gratis hulp door iemand die onafhankelijk is. U mag zich laten helpen.',
      goodExample: 'U mag iemand meenemen naar het gesprek. Een onafhankelijke cliëntondersteuner helpt u gratis.',
    },
    en: {
      title: 'Bringing someone, or free support',
      whatIsWrong: 'The page was not found to say that one may bring someone or get free independent support.',
    },
  },
  about: either(
    'iemand mee of ondersteuning',
    IEMAND_MEE,
    MEEKOMEN,
    ONDERSTEUNER,
    HELPER,
    GRATIS_OF_LOS,
    JA_NEE,
    MEE,
    DAT_MAG,
    ZEG_HET,
    HELPT_ERBIJ,
  ),
  sees: ['question'],
  notWhenFailed: [],
  tells(statement) {
    if (statement.scheme !== undefined && ELSEWHERE.has(statement.scheme)) return undefined;
    if (statement.has(GEEN_PERSOON) || statement.has(WIJ_MEE) || helpsOnline(statement) || statement.isHistory)
      return undefined;
    if (statement.isQuestion) return undefined;
    if (
      statement.has(ONDERSTEUNER) &&
      (!statement.negates(ONDERSTEUNER) || statement.has(LOS) || isFreeHelp(statement))
    )
      return TOLD;
    return bringsSomebody(statement) || isFreeHelp(statement) ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>U mag iemand meenemen naar het gesprek.</p>',
      expect: 'passed',
      quote: 'U mag iemand meenemen naar het gesprek.',
      because: 'bringing somebody',
    },
    {
      html: '<p>De sociaal raadslieden helpen u met uw aanvraag.</p>',
      expect: 'passed',
      because: 'support by name',
    },
    {
      html: '<p>Neem gerust een vriend of familielid mee als u dat fijn vindt.</p>',
      expect: 'passed',
      because: 'bringing somebody, in other words',
    },
    {
      html: '<p>Een cliëntondersteuner die los staat van de gemeente denkt gratis met u mee.</p>',
      expect: 'passed',
      because: 'support by name',
    },
    {
      html: '<h3>Mag ik iemand meenemen naar het gesprek?</h3><p>Ja, dat mag.</p>',
      expect: 'passed',
      because: 'the answer to the question',
    },
    {
      html: '<p>Neem uw paspoort en bankafschriften mee naar het gesprek.</p>',
      expect: 'cantTell',
      because: 'papers, not people',
    },
    {
      html: '<p>Een medewerker van de gemeente helpt u met de aanvraag.</p>',
      expect: 'cantTell',
      because: 'help from the municipality itself',
    },
    {
      html: '<p>U krijgt binnen acht weken een besluit op uw aanvraag.</p>',
      expect: 'cantTell',
      because: 'nothing about help',
    },
    {
      html: '<h2>Wmo</h2><p>Bij het gesprek over huishoudelijke hulp mag u iemand meenemen.</p>',
      expect: 'cantTell',
      because: 'another scheme',
    },
  ],
};

/** "Wij kunnen met u meegaan": staff. */
const WIJ_MEE = concept(
  'wij mee',
  ...['wij', 'we'].flatMap((we) => ['meegaan', 'mee gaan', 'gaan mee'].map((go) => `${we} … ${go}`)),
  'gaan we mee',
  'gaan wij mee',
);

/** "Lukt het digitaal niet? Vraag iemand die u kan helpen": with the computer, and not at a talk. */
const helpsOnline = (statement: Statement): boolean =>
  !statement.has(ONDERSTEUNER) &&
  !statement.has(GRATIS_OF_LOS) &&
  !statement.has(GESPREK) &&
  [statement, questionAnswered(statement), statement.headings.at(-1)].some((each) => each?.has(DIGITAAL) === true) &&
  !statement.has(NEEM);

const DIGITAAL = concept('digitaal', 'digitaal', 'digitale', 'digid', 'computer', 'online', 'internet');
const GESPREK = concept('gesprek', '*gesprek*', 'afspraak', 'langs*');

const asksToHelp = (statement: Statement): boolean =>
  statement.has(HELPT_ERBIJ) && statement.has(MENSEN) && statement.has(VRAAG) && !statement.has(ONZE);
const VRAAG = concept('vraag', 'vraag', 'vragen', 'vraagt');

function bringsSomebody(statement: Statement): boolean {
  if (asksToHelp(statement)) return true;
  if (statement.has(IEMAND_MEE)) return !isNo(statement) && (isFixed(statement) || !statement.negates(IEMAND_MEE));
  if (namesCompany(statement)) return !statement.negates(MEEKOMEN) && !isNo(statement);
  const question = questionAnswered(statement);
  if (question?.has(MENSEN) && statement.has(MEEKOMEN)) return !isNo(statement) && !statement.negates(MEEKOMEN);
  if (question === undefined || !(question.has(IEMAND_MEE) || namesCompany(question))) return false;
  return (
    isYes(statement) ||
    isWelcome(statement) ||
    opensWith(statement, ZEG_HET) ||
    (statement.modality.has('mag') && !isNo(statement))
  );
}

/** "Mag ik iemand meenemen? Graag zelfs." */
const isWelcome = (statement: Statement): boolean =>
  statement.words[0]?.plain === 'graag' && statement.words[1]?.plain !== 'niet' && statement.words.length <= 3;

/** "U hoeft niet alleen te komen": the negation belongs to the phrase. */
function isFixed(statement: Statement): boolean {
  return statement.has(NIET_ALLEEN);
}

const NIET_ALLEEN = concept(
  'niet alleen',
  'niet alleen … komen',
  'niet alleen … gesprek',
  'niet in uw eentje',
  'niet in je eentje',
);

const NEEM = concept('neem', 'neem', 'neemt', 'nemen', 'breng', 'brengt');

/** Somebody, and coming along; not papers of somebody that are brought. */
function namesCompany(statement: Statement): boolean {
  const takes = statement.near(MENSEN, MEE) && statement.has(NEEM);
  if (!takes && !statement.near(MENSEN, MEEKOMEN)) return false;
  return !(statement.has(BEWIJS) || statement.has(LEGITIMATIE) || statement.has(PAPIEREN));
}

/** Help by who is free or independent; help of the municipality itself is another thing. */
function isFreeHelp(statement: Statement): boolean {
  const question = questionAnswered(statement);
  const isByAnyone = statement.has(GRATIS) && statement.has(LOS) && speaksOf(statement, HELPT);
  const isNamed = statement.has(GRATIS) && statement.has(LOS) && statement.has(HELPER);
  const helps =
    isNamed || isByAnyone || (speaksOf(statement, HELPER) && speaksOf(statement, HELPT)) || isSaidOfHelper(statement);
  return helps && statement.has(GRATIS_OF_LOS) && !statement.has(ONZE) && !(question?.has(ONZE) ?? false);
}

/** "De ouderenadviseur kijkt met u mee. Dat is gratis en onafhankelijk." */
function isSaidOfHelper(statement: Statement): boolean {
  const { words, previous } = statement;
  if (previous === undefined || previous.has(ONZE)) return false;
  if (statement.has(ZIJ_IS_LOS) && previous.has(HELPER)) return true;
  if (!POINTS_BACK.has(words[0]?.plain ?? '')) return false;
  return previous.has(HELPER) && previous.has(HELPT) && !previous.negates(HELPER);
}

/** "De buurtadviseur zit er elke week. U kunt er terecht, zij is niet in dienst van de gemeente." */
const ZIJ_IS_LOS = concept(
  'zij is los',
  ...['zij', 'hij', 'ze'].flatMap((who) => [
    `${who} is niet in dienst`,
    `${who} is onafhankelijk`,
    `${who} werkt niet voor`,
  ]),
);

const POINTS_BACK: ReadonlySet<string> = new Set(['dat', 'dit', 'die', 'deze', 'hij', 'zij', 'ze']);

const ONZE = concept('onze', 'van onze', 'onze afdeling', 'onze medewerker*', 'wij helpen', 'helpen wij');
