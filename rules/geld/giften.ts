import { concept, either } from '../../language/concept.ts';
import type { Money } from '../../language/money.ts';
import type { Statement } from '../../language/statement.ts';
import { giftengrensOn } from '../norms/giften.ts';
import { type MentionRule, type Page, TOLD, toldInPart } from '../rule.ts';
import { questionAnswered } from '../surroundings.ts';
import { TO_TELL } from '../words/geld/gift-myths.ts';
import { CALENDAR_YEAR, COUNTS, GIFTS, KEEP, MONTHLY, NOT_A_GIFT, RECEIVE } from '../words/geld.ts';
import { GIFTS_2026, GIFTS_LOCAL } from './law.ts';

export const giften: MentionRule = {
  id: 'giften',
  kind: 'mention',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [GIFTS_2026, GIFTS_LOCAL],
  assumptions: ['Before 2026 any amount of the municipality tells it.'],
  text: {
    nl: {
      title: 'Hoeveel u aan giften mag krijgen',
      whatIsWrong: 'Wij vonden hier niet hoeveel u aan giften mag krijgen.',
      whatItMeansForYou: 'U durft misschien geen hulp van familie aan te nemen. Een deel mag u houden.',
      whatTheLawSays: 'Giften en betaalde boodschappen tot samen € 1.200 per kalenderjaar tellen niet mee.',
      goodExample: 'U mag in 2026 tot € 1.200 per kalenderjaar aan giften houden. Krijgt u meer? Meld het ons.',
    },
    en: {
      title: 'How much one may receive as gifts',
      whatIsWrong: 'The page does not tell how much one may receive as gifts.',
    },
  },
  about: either('gift of wat men mag houden', GIFTS, KEEP, CALENDAR_YEAR),
  sees: ['question'],
  notWhenFailed: ['giften-onjuist'],
  tells(statement, page) {
    const { asOf } = page;
    if (
      (statement.has(NOT_A_GIFT) && !statement.has(EXEMPTION)) ||
      !(isAboutGifts(statement) || isYearlyLimit(statement, page)) ||
      (statement.percentages.length > 0 && !statement.has(GIFTS))
    )
      return undefined;
    const limit = giftengrensOn(asOf);
    if (
      statement.has(MONTHLY) &&
      !statement.has(CALENDAR_YEAR) &&
      amountsOf(statement).some(({ cents }) => cents === limit)
    )
      return undefined;
    const near = [statement, statement.previous, statement.next].filter((each) => each !== undefined);
    const amounts = near.flatMap(amountsOf);
    if (limit !== undefined) {
      if (amounts.some(({ cents, per }) => (cents === limit ? per !== 'maand' : cents > limit && per === 'jaar')))
        return TOLD;
      if (amounts.some(({ cents, per }) => cents === limit / 12 && per === 'maand')) return TOLD;
      if (amountsOf(statement).some((money) => isTooLittle(money, limit))) return undefined;
    } else if (statement.amounts.length > 0 && isKept(statement)) return TOLD;
    return isKept(statement) && statement.has(GIFTS) && statement.modality.has('mag') && !statement.negates(GIFTS)
      ? toldInPart('hoeveel dat is')
      : undefined;
  },
  examples: [
    {
      html: '<p>U mag tot € 1.200 per kalenderjaar aan giften houden.</p>',
      expect: 'passed',
      because: 'the limit',
    },
    {
      html: '<p>Een tas boodschappen hoeft u niet te melden zolang het samen onder de € 1.200 per jaar blijft.</p>',
      expect: 'passed',
      because: 'the limit, for groceries too',
    },
    {
      html: '<p>Per kalenderjaar mag u € 2.000 aan giften houden.</p>',
      asOf: '2025-09-15',
      expect: 'passed',
      because: 'local policy before 2026',
    },
    {
      html: '<p>Kleine giften mag u houden.</p>',
      expect: 'cantTell',
      because: 'the amount is missing',
    },
    { html: '<p>Krijgt u een gift? Meld het ons.</p>', expect: 'cantTell', because: 'does not say what one may keep' },
    {
      html: '<p>Alle giften gaan van uw uitkering af.</p>',
      expect: 'cantTell',
      because: 'told wrongly is not told',
    },
    {
      html: '<h2>Kwijtschelding</h2><p>Bij kwijtschelding van belasting mag u € 1.200 aan giften houden.</p>',
      expect: 'cantTell',
      because: 'about another scheme',
    },
  ],
};

/** Names gifts, or gives an amount under a heading that does. */
function isAboutGifts(statement: Statement): boolean {
  if (statement.has(GIFTS) || (statement.has(GIVER) && statement.has(GIVES))) return true;
  if (statement.amounts.length === 0) return false;
  const { previous } = statement;
  const heading = statement.headings.at(-1);
  if (statement.has(OTHER_MONEY)) return false;
  if (givesMoney(questionAnswered(statement))) return true;
  if (statement.kind === 'definition' && statement.intro?.has(GIFTS) === true) return true;
  return heading?.has(GIFTS) === true || (previous === undefined && givesMoney(heading));
}

/** "Schuift uw zus u af en toe wat toe?" */
function givesMoney(statement: Statement | undefined): boolean {
  return statement?.has(GIVER) === true && (statement.has(MONEY) || statement.has(GIVES));
}

/** "U mag giften houden tot € 600 per jaar": told wrongly, not in part. */
function isTooLittle({ cents, per }: Money, limit: number): boolean {
  return per === 'maand' ? cents < limit / 12 : cents < limit;
}

function amountsOf({ amounts }: Statement): readonly Money[] {
  return amounts.filter(({ per }) => per !== 'keer' && per !== 'dag');
}

function isKept(statement: Statement): boolean {
  if (statement.has(KEEP) || (statement.has(COUNTS) && statement.negates(COUNTS))) return true;
  if (statement.has(GIFTS) && statement.has(HIGHER) && statement.has(DEDUCTED) && !statement.has(TO_TELL)) return true;
  return statement.modality.has('mag') && statement.has(RECEIVE);
}

/** "Giften boven € 50 gaan van de uitkering af": up to there one keeps them. */
const HIGHER = concept('hoger dan', 'hoger dan', 'boven', 'meer dan');
const DEDUCTED = concept('in mindering', 'in mindering', 'worden verrekend', 'gekort');

/** "De vrijstelling voor giften", in a sentence on what is no gift. */
const EXEMPTION = concept('vrijstelling', 'vrijstelling', 'vrijgesteld*');

/** Money for something, which has limits of its own. */
const OTHER_MONEY = concept(
  'vrijwillig*',
  'vrijwillig*',
  'vergoeding*',
  'reiskosten*',
  '*toeslag',
  'meedoen*',
  'loon',
  'verdien*',
  'inkomsten',
);

const NOT_LOOKED_AT = concept('kijken niet naar', ...['kijken', 'kijkt'].map((look) => `${look} … niet naar`));

/** So much a year that is kept can be nothing else, on a page about the bijstand. */
function isYearlyLimit(statement: Statement, page: Page): boolean {
  const limit = giftengrensOn(page.asOf);
  const hasLimit = statement.amounts.some(({ cents, per }) => cents === limit && per !== 'maand');
  if (
    !hasLimit ||
    !statement.has(CALENDAR_YEAR) ||
    !(
      [KEEP, NOT_LOOKED_AT].some((each) => statement.has(each)) ||
      statement.modality.has('mag') ||
      statement.within(GIFTS)
    ) ||
    statement.within(OTHER_MONEY)
  )
    return false;
  return page.schemeOf(statement) === 'bijstand';
}

/** "Stopt iemand u iets toe": who gives, and the giving. */
const GIVER = concept(
  'gever',
  'iemand',
  'familie',
  'vriend*',
  'ouders',
  'moeder',
  'vader',
  'kinderen',
  'kerk',
  'anderen',
  'een ander',
  'buren',
  'zus',
  'broer',
  'zoon',
  'dochter',
  'oma',
  'opa',
  'tante',
  'oom',
);
const MONEY = concept('geld', 'geld', 'spullen', 'iets', 'boodschappen');
const GIVES = concept(
  'geven',
  'stop* … toe',
  'geeft',
  'gaf',
  'gaven',
  'krijg van',
  'geven',
  'toestop*',
  'bijspring*',
  'springt … bij',
  'schuift … toe',
  'helpen',
  'helpt',
);
