import { concept, either } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, FAILED, PASSED, type Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { isNo, questionAnswered } from '../surroundings.ts';
import { AANVRAGEN, NA_AANVRAAG, VRAAG_AAN } from '../words/aanvraag/aanvragen.ts';
import { PAS_DAARNA } from '../words/aanvraag/adres-voorwaarde.ts';
import { NIET_AANVRAGEN } from '../words/aanvraag/digitaal.ts';
import {
  BIJEENKOMST,
  GESPREK,
  LIJST,
  NIET_GEVRAAGD,
  OF_HET_MAG,
  SOLLICITATIEBEWIJS,
  VERPLICHT,
  VOORAF,
  VRIJWILLIG,
  ZOEKT_WERK,
} from '../words/aanvraag/drempel.ts';
import {
  DAAR_KRIJGEN,
  FORMULIER_KRIJGEN,
  NA_AFLOOP,
  TIJDENS_KRIJGEN,
  TOEGANG,
} from '../words/aanvraag/drempel-toegang.ts';
import { FORMULIER } from '../words/aanvraag/papier.ts';
import { FROM_27_AT_ONCE } from './law.ts';
import { EERST, isRefusedWithoutTalk, isTalkFirst, VOORDAT } from './talk-first.ts';
import { isOtherForm, opensTheWay } from './way-in.ts';

/** How many sentences back the looking for work may stand. */
const REACH = 3;

/** Last age at which the municipality may let people look for work first. */
const LAST_YEAR = 26;

const HIER_GEWEEST = concept('hier geweest', 'hier … geweest', 'hier … bij was', 'erbij was', 'erbij geweest');

export const drempelVoorAanvraag: ClaimRule = {
  id: 'drempel-voor-aanvraag',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [FROM_27_AT_ONCE],
  assumptions: [
    'A sentence that names nobody is read as said to everyone; one that is limited to people under 27 is left alone.',
    'An invitation after the application is allowed, and so is a free one before it.',
  ],
  text: {
    nl: {
      title: 'U kunt aanvragen zonder eerst iets te doen',
      whatIsWrong: 'De pagina zegt dat u eerst iets moet doen voordat u mag aanvragen. Dat klopt niet.',
      whatItMeansForYou: 'Bent u 27 of ouder? Dan mag u meteen aanvragen, zonder cursus of bewijs.',
      whatTheLawSays: 'Wie 27 of ouder is, moet na de melding meteen kunnen aanvragen.',
      goodExample: 'U kunt meteen bijstand aanvragen. Een workshop vóór de aanvraag is niet verplicht.',
    },
    en: {
      title: 'One may apply without a condition first',
      whatIsWrong: 'The page asks for a meeting, a workshop or proof of job search before one may apply.',
    },
  },
  about: either(
    'bijeenkomst of bewijs',
    HIER_GEWEEST,
    BIJEENKOMST,
    SOLLICITATIEBEWIJS,
    LIJST,
    GESPREK,
    NIET_AANVRAGEN,
    OF_HET_MAG,
  ),
  lookalikes: [
    'An invitation after the application.',
    'A voluntary meeting.',
    'Under 27, where the search period holds.',
  ],
  judge(statement, page) {
    if (isLimitedToYoung(statement)) return undefined;
    if (isRefusedWithout(statement, page) || isRefusedWithoutTalk(statement)) return FAILED;
    if (comesAfterApplying(statement) || isFree(statement)) return statement.has(AANVRAGEN) ? PASSED : undefined;
    if (leadsToOtherScheme(statement) || isBeforeActivity(statement)) return undefined;
    if (isTalkFirst(statement)) return FAILED;
    if (!namesActivity(statement, page)) return undefined;
    if (isListedCondition(statement, page)) return FAILED;
    return isBeforeApplying(statement) ? FAILED : undefined;
  },
  examples: [
    {
      html: '<p>Voordat u bijstand kunt aanvragen, volgt u eerst een verplichte workshop.</p>',
      expect: 'failed',
      because: 'a workshop may not come before the application',
    },
    {
      html: '<p>U krijgt het aanvraagformulier pas na de informatiebijeenkomst.</p>',
      expect: 'failed',
      because: 'a meeting may not come before the application',
    },
    {
      html: '<p>Zonder bewijs dat u heeft gesolliciteerd nemen wij uw aanvraag niet in behandeling.</p>',
      expect: 'failed',
      because: 'proof of job search may not come before the application',
    },
    {
      html: '<p>Na uw aanvraag nodigen wij u uit voor een workshop.</p>',
      expect: 'passed',
      because: 'it comes after the application',
    },
    {
      html: '<p>Bent u jonger dan 27? Dan laat u eerst uw sollicitaties zien voordat u kunt aanvragen.</p>',
      expect: 'inapplicable',
      because: 'people under 27 have a search period',
    },
    {
      html: '<p>Wilt u bijstand aanvragen? U kunt vooraf gratis naar een informatiebijeenkomst.</p>',
      expect: 'inapplicable',
      because: 'it is free to go or not',
    },
    {
      html: '<p>Met een uitkering moet u solliciteren. Bewaar uw sollicitaties.</p>',
      expect: 'inapplicable',
      because: 'it is a duty during the benefit',
    },
    {
      html: '<p>U moet eerst naar een voorlichtingsbijeenkomst. Daarna kunt u bijstand aanvragen.</p>',
      expect: 'inapplicable',
      asOf: '2025-02-01',
      because: 'before 2026 the law did not say it in words',
    },
  ],
};

function isLimitedToYoung(statement: Statement): boolean {
  const young = [statement.audience, statement.previous?.audience];
  return young.some((age) => age?.to !== undefined && age.to <= LAST_YEAR);
}

/** A meeting, a course, or proof that one looked for work. */
function namesActivity(statement: Statement, page: Page): boolean {
  if (statement.has(BIJEENKOMST) || statement.has(SOLLICITATIEBEWIJS)) return true;
  if (statement.has(HIER_GEWEEST) && statement.headings.at(-1)?.has(BIJEENKOMST) === true) return true;
  if (!statement.has(LIJST)) return false;
  return [statement, ...sectionBefore(statement, page, REACH)].some(
    (each) => each.has(ZOEKT_WERK) || each.has(SOLLICITATIEBEWIJS),
  );
}

/** "Aanvragen op werk.nl, daarna gesprek en bijeenkomst." */
function comesAfterApplying(statement: Statement): boolean {
  if (statement.has(NA_AANVRAAG)) return true;
  const [apply] = statement.find(AANVRAGEN);
  const [then] = statement.find(DAARNA).filter(({ start }) => apply !== undefined && start >= apply.end);
  return then !== undefined && statement.find(BIJEENKOMST).every(({ start }) => start >= then.end);
}

const DAARNA = concept('daarna', 'daarna', 'vervolgens');

/** "Geen sollicitatiebewijzen? Dan kunt u nog geen bijstand aanvragen." */
function isRefusedWithout(statement: Statement, page: Page): boolean {
  const { previous } = statement;
  if (previous === undefined || !statement.has(NIET_AANVRAGEN) || statement.modality.has('hoeft-niet')) return false;
  if (previous.has(NA_AANVRAAG) || !namesActivity(previous, page) || leadsToOtherScheme(statement)) return false;
  if (previous.isQuestion) return previous.has(GEEN_OF_NIET);
  return statement.has(GEEN_OF_NIET) && !statement.has(NA_AANVRAAG);
}

/** Not there, in what a refusal follows from. */
const GEEN_OF_NIET = concept(
  'niet gedaan',
  'niet bijgewoond',
  'niet … bijgewoond',
  'niet … gevolgd',
  'gemist',
  'ontbreekt',
  'ontbreken',
  'anders',
  'wie dat niet',
  'doet u dat niet',
  'niet … geweest',
  'zonder',
  'geen … bewij*',
  'geen *bewijzen',
  'geen sollicitati*',
  'niet … laten zien',
  'niet … overleggen',
);

/** "Voorwaarden om aan te vragen": "u hebt de workshop gevolgd". */
function isListedCondition(statement: Statement, page: Page): boolean {
  const above = [statement.intro ?? statement.headings.at(-1), ...sectionBefore(statement, page, 1)];
  const asks = (each: Statement) => each.has(VOORWAARDE) || (each.has(ZONDER) && each.has(NIET_AANVRAGEN));
  return statement.kind === 'item' && above.some((each) => each?.has(AANVRAGEN) === true && asks(each));
}

const ZONDER = concept('zonder', 'zonder');
const VOORWAARDE = concept(
  'voorwaarde',
  'voorwaarde*',
  'eisen',
  'aanvragen als',
  'aanvraag doen als',
  'voordat … nodig',
);

/** "Voordat u naar de workshop gaat, kunt u reiskosten aanvragen." */
function isBeforeActivity(statement: Statement): boolean {
  if (statement.has(TOCH_NIET) || !statement.sameClause(VOORDAT, BIJEENKOMST)) return false;
  return statement.words[0]?.plain === 'voordat' && !statement.sameClause(VOORDAT, AANVRAGEN);
}

/** "Volg eerst onze workshop. Daarna kunt u Bbz aanvragen." */
function leadsToOtherScheme({ ownScheme, next }: Statement): boolean {
  const named = ownScheme ?? next?.ownScheme;
  return named !== undefined && named !== 'bijstand';
}

/** The activity comes first, and the application is named here or in the next sentence. */
function isBeforeApplying(statement: Statement): boolean {
  const { next } = statement;
  if (next !== undefined && isOtherForm(next)) return false;
  if (opensTheWay(statement)) return true;
  if ([next, next?.next].some(isOnlyThenApplying)) return true;
  const isFirst = statement.has(EERST) || statement.headings.at(-1)?.has(STAP_1) === true;
  if (isFirst && next?.has(NA_AFLOOP) === true && next.has(FORMULIER) && next.has(FORMULIER_KRIJGEN)) return true;
  if (
    isGivenThere(statement) &&
    !(next !== undefined && isFree(next)) &&
    statement.has(TOEGANG) &&
    statement.has(AANVRAGEN)
  )
    return true;
  const asked = questionAnswered(statement);
  if (asked?.has(AANVRAGEN) === true && !asked.modality.has('moet'))
    if (isNo(statement) || statement.words[0]?.plain === 'eerst') return statement.has(VOORAF);
  if (!statement.has(VOORAF)) return false;
  if (appliesFor(statement) || statement.has(FORMULIER_KRIJGEN)) return true;
  return next?.has(AANVRAGEN) === true && (next.has(VOORAF) || next.negates(AANVRAGEN));
}

const STAP_1 = concept('stap 1', 'stap 1', 'stap één', 'eerste stap');

/** Applying is named, and not only "u meldt zich aan" for the course. */
function appliesFor(statement: Statement): boolean {
  const joining = statement.find(AANMELDEN);
  const isJoining = (at: Span) => joining.some(({ start, end }) => at.start >= start && at.end <= end);
  return statement.has(REPORTS) || statement.find(AANVRAGEN).some((span) => !isJoining(span));
}

const AANMELDEN = concept('aanmelden', 'aanmelden', 'aan te melden', 'meldt … aan', 'meld … aan');
const REPORTS = concept('zich meldt', 'zich meldt voor bijstand', 'zich meldt voor een uitkering');

/** "U krijgt daar de inlogcode", "krijgt u tijdens de verplichte bijeenkomst". */
function isGivenThere(statement: Statement): boolean {
  return statement.has(DAAR_KRIJGEN) || (statement.has(TIJDENS_KRIJGEN) && statement.has(VERPLICHT));
}

/** "Pas daarna vraagt u de uitkering aan." */
function isOnlyThenApplying(next: Statement | undefined): boolean {
  if (next?.has(NA_AFLOOP) === true && next.has(TOEGANG) && (next.has(AANVRAGEN) || next.has(FORMULIER)))
    return !next.modality.has('hoeft-niet');
  return (
    next?.has(PAS_DAARNA) === true &&
    (next.has(VRAAG_AAN) || (next.has(FORMULIER) && !next.has(BIJEENKOMST))) &&
    !next.modality.has('hoeft-niet')
  );
}

/** "U vraagt aan zonder workshop", "geen workshop nodig": not "u kunt niet aanvragen zonder". */
function isWithout(statement: Statement): boolean {
  if (statement.has(GEEN_NODIG)) return true;
  return statement.has(AAN_ZONDER) && !statement.has(TOCH_NIET) && !statement.negates(AANVRAGEN);
}

const AAN_ZONDER = concept('aan zonder', 'aan zonder', 'aanvragen zonder');
const TOCH_NIET = concept('toch niet', 'niet', 'nooit', 'geen', 'onmogelijk');
const GEEN_NODIG = concept(
  'geen workshop nodig',
  ...['workshop', 'cursus', 'bijeenkomst', 'training'].map((activity) => `geen ${activity} nodig`),
);

function isFree(statement: Statement): boolean {
  if (statement.modality.has('hoeft-niet') || statement.has(NIET_GEVRAAGD) || isWithout(statement)) return true;
  return statement.has(VRIJWILLIG) && !statement.modality.has('moet') && !statement.has(VERPLICHT);
}
