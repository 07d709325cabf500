import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type NormName, normsOfAmount } from '../norms/norm.ts';
import { contains } from '../norms/period.ts';
import { once } from '../once.ts';
import { type MentionRule, type Page, TOLD, toldInPart } from '../rule.ts';
import { AMOUNTS, ASSETS, NATIONAL_PAGE, NORM, NOT_A_NORM, NUMBER } from '../words/geld.ts';
import { NORMS, NORMS_CHANGE } from './law.ts';
import { isHowMuchOfAssets, isOnLimitsGiven, leadsToNationalPage, pointsToNationalPage } from './national-page.ts';
import { hasWrongNorms, normAmountsOf, normsToldOn } from './norm-amounts.ts';

const LINK_WORDS = [
  'bedrag',
  'hoogte',
  'hoe hoog',
  'hoe-hoog',
  'hoeveel bijstand',
  'hoeveel-bijstand',
  'norm',
] as const;
const OTHER_LINKS = ['vermogen', 'minimumloon', 'spaargeld', 'aow', 'toeslag'] as const;

/** Without these two a page tells the height only in part. */
const CORE: readonly (readonly [NormName, string])[] = [
  ['alleenstaande', 'het bedrag als u alleen bent'],
  ['gehuwden', 'het bedrag voor een paar'],
];

export const hoogteBijstand: MentionRule = {
  id: 'hoogte-bijstand',
  kind: 'mention',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [NORMS, NORMS_CHANGE],
  assumptions: ['A link to the national page with the amounts is as good as the amounts.'],
  text: {
    nl: {
      title: 'Hoe hoog de bijstand is',
      whatIsWrong: 'Wij vonden hier niet hoe hoog de bijstand op dit moment is.',
      whatItMeansForYou: 'U kunt niet zien of u recht hebt op bijstand. En niet of uw uitkering klopt.',
      whatTheLawSays:
        'De wet noemt per leefvorm hoe hoog de bijstand is. De bedragen veranderen op 1 januari en op 1 juli.',
      goodExample:
        'Vanaf 1 juli 2026 krijgt een alleenstaande € 1.419,46 bijstand per maand. Een paar krijgt € 2.027,79. Dat is netto, met vakantiegeld.',
    },
    en: { title: 'How high the bijstand is', whatIsWrong: 'The page does not give the norm amounts of today.' },
  },
  about: either('bedrag of landelijke pagina', NUMBER, NATIONAL_PAGE),
  schemes: ['bijstand', 'aow'],
  sees: ['future', 'question'],
  notWhenFailed: ['norm-onjuist'],
  tells(statement, page) {
    if (isOnLimitsGiven(statement, page) || isHowMuchOfAssets(statement)) return undefined;
    if (pointsToNationalPage(statement, AMOUNTS, ASSETS, NOT_A_NORM) || tellsWhereTheyStand(statement)) return TOLD;
    if (page.type === 'bijstand' && isCoreToTheCent(statement, page) && givesBoth(page)) return TOLD;
    const right = normAmountsOf(statement, page).filter(
      ({ verdict, norms }) => verdict === 'right' && norms.some(({ name }) => !name.startsWith('aow')),
    );
    if (
      right.length === 0 ||
      ![...CORE.map(([name]) => name), 'jongere' as const].some((name) => normsToldOn(page).has(name))
    )
      return undefined;
    const missing = CORE.find(([name]) => !normsToldOn(page).has(name));
    if (missing === undefined) return TOLD;
    return page.type === 'bijstand' && !hasWrongNorms(page) ? toldInPart(missing[1]) : undefined;
  },
  acceptsLink: (link) => leadsToNationalPage(link, LINK_WORDS) && !leadsToNationalPage(link, OTHER_LINKS),
  examples: [
    {
      html: '<h2>Hoogte van de uitkering</h2><ul><li>alleenstaand: € 1.419,46</li><li>samenwonend: € 2.027,79</li></ul>',
      expect: 'passed',
      because: 'both norms of July 2026',
    },
    {
      html: '<p>De bijstand is € 1.348,49 per maand voor een alleenstaande en € 1.926,40 voor een paar, zonder vakantiegeld.</p>',
      expect: 'passed',
      because: 'both norms without vakantietoeslag',
    },
    {
      html: '<p>Op rijksoverheid.nl vindt u de actuele bedragen van de bijstand.</p>',
      expect: 'passed',
      because: 'leads to the national page',
    },
    {
      html: '<p>Een alleenstaande krijgt € 1.345,45 bijstand, een paar € 1.922,07.</p>',
      asOf: '2025-04-01',
      expect: 'passed',
      because: 'both norms of the first half of 2025',
    },
    {
      html: '<p>Een alleenstaande krijgt € 1.419,46 bijstand per maand.</p>',
      expect: 'cantTell',
      because: 'the amount for a couple is missing',
    },
    {
      html: '<p>Hoeveel u krijgt, hangt af van uw leeftijd en van wie er bij u woont.</p>',
      expect: 'cantTell',
      because: 'no amount',
    },
    {
      html: '<p>Een alleenstaande krijgt € 1.369,06 bijstand per maand.</p>',
      expect: 'cantTell',
      because: 'an outdated amount does not tell it',
    },
    {
      html: '<h2>AIO</h2><p>De AIO vult aan tot € 1.587,34 per maand. De SVB betaalt dat.</p>',
      expect: 'cantTell',
      because: 'about another scheme',
    },
  ],
};

/** "De bijstandsbedragen gaan in juli omhoog. De laatste stand vindt u op rijksoverheid.nl." */
function tellsWhereTheyStand(statement: Statement): boolean {
  const { previous } = statement;
  if (!statement.has(NATIONAL_PAGE) || !statement.has(LATEST) || previous?.has(NORM) !== true) return false;
  return previous.percentages.length === 0 && ![statement, previous].some((each) => each.has(ASSETS));
}

const LATEST = concept('laatste stand', 'stand', 'actueel', 'actuele', 'hoeveel', 'wat het nu');

/** Amounts to the cent, in euro cents. */
const TO_THE_CENT = 0;

/** The norms of the day that every page gives, by their amount alone: nothing else comes to the same cent. */
function coreNorms(statement: Statement, { asOf }: Page): readonly NormName[] {
  if (statement.has(NOT_A_NORM) || statement.has(ASSETS)) return [];
  const norms = statement.amounts.flatMap(({ cents }) => normsOfAmount(cents, TO_THE_CENT));
  return norms.filter(({ period }) => contains(period, asOf)).map(({ name }) => name);
}

const isCoreToTheCent = (statement: Statement, page: Page): boolean =>
  coreNorms(statement, page).some((name) => CORE.some(([core]) => core === name));

/** "Voor mij alleen? € 1.419,46. En met zijn tweeën? € 2.027,79." */
const givesBoth = once((page: Page): boolean => {
  const given = new Set(page.statements.flatMap((statement) => coreNorms(statement, page)));
  return !hasWrongNorms(page) && CORE.every(([name]) => given.has(name));
});
