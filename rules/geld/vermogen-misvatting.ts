import { concept, either } from '../../language/concept.ts';
import type { ClaimRule } from '../rule.ts';
import { isNamedAround, NEE } from '../surroundings.ts';
import { THEY, UNCOUNTED } from '../words/geld/debt-myths.ts';
import { LEFT_ALONE, RENTERS_ONLY, SELL_FIRST, SOLD_BEFORE } from '../words/geld/home-myths.ts';
import { AS_ASSETS, FIRST, ON_ACCOUNT, OWN_MONEY, SAVED, SAVING } from '../words/geld/savings-myths.ts';
import { ALL_MUST, NONE_ALLOWED, OPMAKEN } from '../words/geld/using-up.ts';
import { ASSETS, DEBTS, DEDUCT, HOME, NO_RIGHT, OWN_HOME } from '../words/geld.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { judgeDebts } from './debts-left-out.ts';
import { judgeHome } from './home-excluded.ts';
import { ASSETS_COUNT, ASSETS_FREE, HOME_AS_LOAN } from './law.ts';
import { ENDS, judgeSavedFromBenefit } from './saved-from-benefit.ts';
import { judgeAnySavings, judgeUsingUp, ONCE_GONE } from './savings-used-up.ts';

export const vermogenMisvatting: ClaimRule = {
  id: 'vermogen-misvatting',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [ASSETS_COUNT, ASSETS_FREE, HOME_AS_LOAN],
  assumptions: [
    'A sentence on some debts, or debts without proof, may be right.',
    'A duty to use "what you have" first is too vague to be a fault; "all" or "opmaken" is not.',
  ],
  text: {
    nl: {
      title: 'Schulden tellen mee en niet alles hoeft op',
      whatIsWrong: 'De pagina zegt iets verkeerds over uw geld, schulden of huis. Het klopt niet met de wet.',
      whatItMeansForYou: 'Misschien denkt u dat u geen recht hebt op bijstand. Dat kan toch zo zijn. Vraag het na.',
      whatTheLawSays:
        'Vermogen is wat u bezit min uw schulden. Tot een grens mag u geld hebben. Geld dat u van uw bijstand spaart, mag u houden. Met een eigen huis kunt u ook bijstand krijgen.',
      goodExample:
        'Schulden trekken wij van uw vermogen af. U hoeft niet al uw spaargeld op te maken. Wat u van uw bijstand spaart, telt niet mee. Met een eigen huis kunt u ook bijstand krijgen, soms als lening.',
    },
    en: {
      title: 'Debts count, and not all savings must be used',
      whatIsWrong: 'The page says something about assets, debts or a home that contradicts the law.',
    },
  },
  about: either(
    'geld, schuld of huis',
    DEBTS,
    ASSETS,
    OWN_HOME,
    SAVED,
    NO_RIGHT,
    SELL_FIRST,
    DEDUCT,
    OPMAKEN,
    OWN_MONEY,
    ALL_MUST,
    SOLD_BEFORE,
    AS_ASSETS,
    THEY,
    UNCOUNTED,
    LEFT_ALONE,
    FIRST,
    ENDS,
    ONCE_GONE,
    NEE,
  ),
  lookalikes: [
    'Rules on some debts: student debts, debts to family without proof.',
    'Using savings above the limit first.',
    'A home with much value in it: bijstand as a loan.',
    'Local rules for a car.',
    'Myths that the page quotes and refutes.',
  ],
  judge(statement, page) {
    if (!isNamedAround(statement, OWNED_OR_OWED)) return undefined;
    if (statement.has(ELK_VOORSCHOT) || statement.has(DAAR)) return undefined;
    return (
      judgeDebts(statement, page) ??
      judgeHome(statement) ??
      judgeSavedFromBenefit(statement) ??
      judgeUsingUp(statement) ??
      judgeAnySavings(statement)
    );
  },
  examples: [
    {
      html: '<h2>Vermogen</h2><p>Schulden tellen niet mee bij het bepalen van uw vermogen.</p>',
      expect: 'failed',
      because: 'assets are possessions less debts',
    },
    {
      html: '<p>Uw schulden mag u niet van uw vermogen aftrekken.</p>',
      expect: 'failed',
      because: 'assets are possessions less debts',
    },
    {
      html: '<p>U moet uw spaargeld eerst helemaal opmaken voordat u een uitkering kunt krijgen.</p>',
      expect: 'failed',
      because: 'one may have assets up to the limit',
    },
    {
      html: '<p>Wat u van uw uitkering overhoudt en spaart, korten wij op de maand erna.</p>',
      expect: 'failed',
      because: 'savings from the bijstand stay free',
    },
    {
      html: '<p>Met een eigen huis krijgt u geen bijstand.</p>',
      expect: 'failed',
      because: 'bijstand is possible, if need be as a loan',
    },
    {
      html: '<p>Hebt u een koopwoning? Dan komt u niet in aanmerking voor bijstand.</p>',
      expect: 'failed',
      quote: 'Dan komt u niet in aanmerking voor bijstand.',
      because: 'a home does not exclude',
    },
    {
      html: '<p>Schulden trekken wij van uw vermogen af.</p>',
      expect: 'passed',
      because: 'assets less debts',
    },
    {
      html: '<p>U hoeft niet al uw spaargeld op te maken.</p>',
      expect: 'passed',
      because: 'denies that all must be used',
    },
    {
      html: '<p>Met een koophuis kunt u bijstand krijgen, soms als lening.</p>',
      expect: 'passed',
      because: 'artikel 50',
    },
    {
      html: '<p>Geld dat u van uw uitkering spaart, telt niet mee als vermogen.</p>',
      expect: 'passed',
      because: 'artikel 34 lid 2 c',
    },
    {
      html: '<p>De bijstand is een vangnet. Daarom moet u eerst gebruikmaken van wat u zelf heeft.</p>',
      expect: 'inapplicable',
      because: 'too vague to be wrong',
    },
    {
      html: '<p>Spaargeld boven de grens moet u eerst opmaken.</p>',
      expect: 'inapplicable',
      because: 'above the limit this is so',
    },
    {
      html: '<p>Schulden bij uw familie zonder bewijs tellen niet mee.</p>',
      expect: 'inapplicable',
      because: 'debts must be shown to exist',
    },
    {
      html: '<h2>Fabels</h2><p>Fabel: met een eigen huis krijg je geen bijstand.</p>',
      expect: 'inapplicable',
      because: 'a myth that the page refutes',
    },
  ],
};

/** What the rule is about; other words of `about` only go on from it. */
const OWNED_OR_OWED = either(
  'bezit of schuld',
  DEBTS,
  OWN_HOME,
  HOME,
  RENTERS_ONLY,
  SAVED,
  SAVING,
  OWN_MONEY,
  ON_ACCOUNT,
  NONE_ALLOWED,
);

/** Of another scheme, named before. */
const DAAR = concept('daar telt', 'daar telt', 'daar tellen', 'daar gelden andere', 'daar geldt een ander');
