import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED, type Page } from '../rule.ts';
import {
  AFWIJZEND,
  ANDER_DOEL,
  EERST_ANDER,
  HELAAS,
  HIERVOOR,
  IDENTITEIT,
  NIET_WAAR,
  NODIG,
  ONLY,
  PAPIEREN,
  RIJBEWIJS,
  TELT,
} from '../words/aanvraag/identiteit.ts';
import { DRIVING_LICENCE } from './law.ts';
import { isPlaceOfRefusal, opensPlaces, refusesLicence, refusesWhatIsMeant } from './licence-refused.ts';

/** That it counts for nothing, without the licence itself. */
const REFUSING = either('wat het weigert', AFWIJZEND, EERST_ANDER, HELAAS, ONLY);

const BIJSTAND = concept('bijstand', '*bijstand*', 'participatiewet');
const UITKERING = either('uitkering', BIJSTAND, concept('een uitkering', '*uitkering'));

export const identiteitsbewijsOnjuist: ClaimRule = {
  id: 'identiteitsbewijs-onjuist',
  kind: 'claim',
  status: 'active',
  harm: 'onnodige-drempel',
  subject: 'aanvraag',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [DRIVING_LICENCE],
  assumptions: ['Foreigners may have to show a residence document; a driving licence does not tell nationality.'],
  text: {
    nl: {
      title: 'Een rijbewijs mag ook',
      whatIsWrong: 'De pagina zegt dat een rijbewijs niet geldt als identiteitsbewijs. Sinds 2026 geldt het wel.',
      whatItMeansForYou: 'Hebt u alleen een rijbewijs? Dan mag u dat laten zien. U hoeft geen paspoort te kopen.',
      whatTheLawSays: 'Sinds 2026 mag u ook met een rijbewijs laten zien wie u bent.',
      goodExample: 'Neem uw paspoort, identiteitskaart of rijbewijs mee.',
    },
    en: {
      title: 'A driving licence will do',
      whatIsWrong: 'The page says that a driving licence is not accepted as identification.',
    },
  },
  schemes: ['bijstand', 'bijzondere-bijstand', 'inkomenstoeslag'],
  about: either('rijbewijs of wat het weigert', RIJBEWIJS, REFUSING, UITKERING),
  lookalikes: ['The costs of a driving licence, or a course for it.', 'Before 2026 a driving licence was not enough.'],
  judge(statement, page) {
    if (!namesLicence(page) || isOfCosts(statement)) return undefined;
    if (isPlaceOfRefusal(statement)) return judgePlace(statement);
    if (!(statement.has(RIJBEWIJS) || statement.has(REFUSING)) || opensPlaces(statement, page)) return undefined;
    if (isForSomethingElse(statement) || isNotNeeded(statement) || statement.has(NIET_WAAR)) return undefined;
    if (!statement.has(RIJBEWIJS)) return refusesWhatIsMeant(statement) ? FAILED : undefined;
    if (!isAboutIdentity(statement)) return undefined;
    if (!refusesLicence(statement)) return PASSED;
    return isOfOtherPlaceOrTime(statement) ? cantTell('context-unclear') : FAILED;
  },
  examples: [
    {
      html: '<p>Een rijbewijs is geen geldig identiteitsbewijs.</p>',
      expect: 'failed',
      because: 'since 2026 it is',
    },
    {
      html: '<h2>Wat neemt u mee?</h2><ul><li>Paspoort of ID-kaart (geen rijbewijs)</li></ul>',
      expect: 'failed',
      because: 'since 2026 it is accepted',
    },
    {
      html: '<p>Voor uw legitimatie accepteren wij een rijbewijs niet.</p>',
      expect: 'failed',
      because: 'since 2026 it is accepted',
    },
    {
      html: '<p>Let op: met een rijbewijs kunt u zich niet legitimeren.</p>',
      expect: 'failed',
      because: 'since 2026 one can',
    },
    {
      html: '<p>Neem een geldig identiteitsbewijs mee: paspoort, ID-kaart of rijbewijs.</p>',
      expect: 'passed',
      because: 'it is accepted',
    },
    {
      html: '<p>Heeft u geen paspoort? Een rijbewijs is ook goed.</p>',
      expect: 'passed',
      because: 'it is accepted',
    },
    {
      html: '<p>Voor een rijbewijs krijgt u geen vergoeding.</p>',
      expect: 'inapplicable',
      because: 'it is about costs',
    },
    {
      html: '<p>Een rijbewijs is geen geldig identiteitsbewijs.</p>',
      expect: 'inapplicable',
      asOf: '2025-11-01',
      because: 'before 2026 it was right',
    },
  ],
};

/** "Bijzondere bijstand voor een rijbewijs is niet mogelijk": other help by its name is for what it costs. */
const isOfCosts = ({ ownScheme }: Statement): boolean => ownScheme !== undefined && ownScheme !== 'bijstand';

/** "Hier kunt u uw rijbewijs niet gebruiken: als u bijstand aanvraagt"; "een uitkering" may be one of the UWV. */
function judgePlace(statement: Statement): Judgement | undefined {
  if (!statement.has(UITKERING)) return undefined;
  return statement.has(BIJSTAND) ? FAILED : cantTell('context-unclear');
}

const namesLicence = once((page: Page) => page.statements.some((each) => each.has(RIJBEWIJS)));

/** Said of something else than the bijstand: "voor de huur van een zaal hebt u een paspoort nodig", or of who is no Dutchman. */
function isForSomethingElse(statement: Statement): boolean {
  const { previous, headings } = statement;
  if ([statement, headings.at(-1), previous?.isQuestion ? previous : undefined].some((each) => each?.has(ANDER_DOEL)))
    return true;
  if (statement.has(NIET_NEDERLANDS) || previous?.has(NIET_NEDERLANDS) === true) return true;
  const purposes = [
    ...statement
      .find(VOOR)
      .filter(({ start, end }) => start === 0 || (end - start > 1 && statement.sameClause({ start, end }, RIJBEWIJS))),
    ...statement.find(BIJ).filter(({ start, end }) => start === 0 && statement.words[end]?.plain !== 'rijbewijs'),
  ];
  return purposes.some(
    ({ end }) => !statement.find(HIERVOOR).some(({ start }) => start >= end && start - end <= REACH),
  );
}

const NIET_NEDERLANDS = concept(
  'niet Nederlands',
  'geen Nederlander*',
  'niet … Nederlandse nationaliteit',
  ...['EU', 'Europa', 'Europese', 'EER'].map((where) => `buiten … ${where}`),
  'niet in Nederland geboren',
  'nationaliteit of',
  'verblijfsrecht',
  ...['document', 'vergunning', 'status', 'papieren'].map((paper) => `ook … verblijfs${paper}`),
);

const VOOR = concept('voor', 'voor', 'voor de', 'voor het', 'voor een');

/** Only as what opens the sentence: "bij het huren van een auto". */
const BIJ = concept('bij', ...['bij', 'op', 'in', 'aan'].flatMap((at) => [`${at} de`, `${at} het`, `${at} een`]));

/** Words between "voor de" and what it is for. */
const REACH = 3;

const isNotNeeded = (statement: Statement): boolean => statement.modality.has('hoeft-niet') || statement.negates(NODIG);

/** Own words, list introduction, heading or a neighbour speak of showing who one is. */
function isAboutIdentity(statement: Statement): boolean {
  if (statement.within(IDENTITEIT) || (statement.near(ONLY, RIJBEWIJS, 2) && statement.has(HIERVOOR))) return true;
  const { previous, next, intro, headings, kind } = statement;
  // "Neem uw identiteitsbewijs mee. Let op! Dit kan geen rijbewijs zijn."
  const before = previous !== undefined && previous.words.length <= 2 ? previous.previous : previous;
  if ([before, next].some((each) => each?.has(IDENTITEIT))) return true;
  const isListed = [statement, intro, headings.at(-1)].some((each) => each?.has(PAPIEREN));
  return isListed && (kind !== 'sentence' || statement.has(TELT));
}

/** "Een rijbewijs is daar niet geldig", "bij ons wel"; two cells on the licence tell of then and now. */
function isOfOtherPlaceOrTime(statement: Statement): boolean {
  if (statement.next?.has(HIER_WEL)) return true;
  return statement.has(DAAR) || (statement.kind === 'row' && statement.find(RIJBEWIJS).length > 1);
}

const HIER_WEL = concept('hier wel', ...['bij ons', 'wij', 'we', 'hier'].map((here) => `${here} … wel`));

const DAAR = concept(
  'daar',
  'rijbewijs is daar',
  'rijbewijs daar',
  'straks wel',
  'straks … ook',
  'rijbewijs geldt daar',
  'dat niet zien',
  ...['was', 'mocht', 'gold', 'telde'].map((then) => `rijbewijs ${then}`),
  'toen',
  'destijds',
);
