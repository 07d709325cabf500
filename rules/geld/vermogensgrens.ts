import { either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, TOLD, toldInPart } from '../rule.ts';
import { ASSETS, MAY_HAVE, NATIONAL_PAGE, NUMBER, OTHER_ASSET_LIMITS } from '../words/geld.ts';
import { assetAmountsOf, hasWrongLimits, limitsToldOn } from './asset-amounts.ts';
import { ASSET_LIMITS, ASSET_LIMITS_CHANGE } from './law.ts';
import { isHowMuchOfAssets, isOnLimitsGiven, leadsToNationalPage, pointsToNationalPage } from './national-page.ts';

const LINK_WORDS = ['vermogen', 'spaargeld', 'eigen geld', 'bezit'] as const;

/** "Uw spaargeld telt mee. Hoeveel u mag hebben, leest u op rijksoverheid.nl." */
const pointsBack = (statement: Statement): boolean =>
  pointsToNationalPage(statement, MAY_HAVE, OTHER_ASSET_LIMITS) &&
  [statement.previous, statement.headings.at(-1)].some((each) => each?.has(ASSETS));

export const vermogensgrens: MentionRule = {
  id: 'vermogensgrens',
  kind: 'mention',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [ASSET_LIMITS, ASSET_LIMITS_CHANGE],
  assumptions: ['A link to the national page on assets is as good as the amounts.'],
  text: {
    nl: {
      title: 'Hoeveel geld en bezit u mag hebben',
      whatIsWrong: 'Wij vonden hier niet hoeveel geld en bezit u mag hebben.',
      whatItMeansForYou: 'U denkt misschien dat u te veel spaargeld hebt. Dan vraagt u geen bijstand aan.',
      whatTheLawSays:
        'De wet noemt hoeveel u mag hebben. In 2026 is dat € 8.000. Voor een paar of alleenstaande ouder is dat € 16.000.',
      goodExample:
        'In 2026 mag u € 8.000 vermogen hebben als u alleen bent. Voor een paar of een alleenstaande ouder is dat € 16.000.',
    },
    en: { title: 'How much one may have', whatIsWrong: 'The page does not give the asset limits of today.' },
  },
  about: either('bedrag of landelijke pagina', NUMBER, NATIONAL_PAGE),
  sees: ['question', 'future', 'history'],
  notWhenFailed: ['vermogensgrens-onjuist'],
  tells(statement, page) {
    if (pointsToNationalPage(statement, ASSETS, OTHER_ASSET_LIMITS) || pointsBack(statement)) return TOLD;
    if (isHowMuchOfAssets(statement)) return TOLD;
    if (isOnLimitsGiven(statement, page)) return TOLD;
    const limits = assetAmountsOf(statement, page).flatMap((amount) => amount.limits);
    if (limits.every((limit) => limit === 'woning')) return undefined;
    const told = limitsToldOn(page);
    if (hasWrongLimits(page)) return undefined;
    if (!told.has('alleenstaande')) return toldInPart('het bedrag als u alleen bent');
    if (!told.has('gezin')) return toldInPart('het bedrag voor een paar en een alleenstaande ouder');
    return TOLD;
  },
  acceptsLink: (link) => leadsToNationalPage(link, LINK_WORDS),
  examples: [
    {
      html: '<p>In 2026 mag u € 8.000 vermogen hebben. Met een partner of kinderen is dat € 16.000.</p>',
      expect: 'passed',
      because: 'both limits of 2026',
    },
    {
      html: '<h2>Vermogen</h2><p>U mag niet meer hebben dan:</p><ul><li>alleenstaand: € 8.000</li><li>alleenstaande ouder of gezin: € 16.000</li></ul>',
      expect: 'passed',
      because: 'both limits, in a list',
    },
    {
      html: '<p>Bekijk <a href="https://www.rijksoverheid.nl/onderwerpen/bijstand/vraag-en-antwoord/hoeveel-vermogen-mag-ik-hebben">hoeveel vermogen u mag hebben</a>.</p>',
      expect: 'passed',
      because: 'a link to the national page',
    },
    {
      html: '<p>Als alleenstaande mag u € 7.770 vermogen hebben, met een partner € 15.540.</p>',
      asOf: '2025-05-01',
      expect: 'passed',
      because: 'the limits of 2025',
    },
    {
      html: '<p>Bent u alleenstaand? Uw vermogen mag niet meer zijn dan € 8.000.</p>',
      expect: 'cantTell',
      because: 'the limit for couples and single parents is missing',
    },
    { html: '<p>Uw vermogen mag niet te hoog zijn.</p>', expect: 'cantTell', because: 'no amount' },
    {
      html: '<p>Als alleenstaande mag u € 7.770 vermogen hebben.</p>',
      expect: 'cantTell',
      because: 'a limit of an earlier year',
    },
    {
      html: '<h2>Individuele inkomenstoeslag</h2><p>Uw vermogen mag niet hoger zijn dan € 8.000.</p>',
      expect: 'cantTell',
      because: 'about another scheme',
    },
  ],
};
