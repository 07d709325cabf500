import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, type Judgement, PASSED } from '../rule.ts';
import { isAnsweredNo } from '../surroundings.ts';
import { ASSET_LIMIT, COUPLE, MAY_HAVE, NUMBER, SINGLE, SINGLE_PARENT, WAS } from '../words/geld.ts';
import { type AssetAmount, assetAmountsOf, isPairOfOneYear } from './asset-amounts.ts';
import { isBeforeChange } from './before-change.ts';
import { ASSET_LIMITS, ASSET_LIMITS_CHANGE, ASSETS_FREE } from './law.ts';

export const vermogensgrensOnjuist: ClaimRule = {
  id: 'vermogensgrens-onjuist',
  kind: 'claim',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'geld',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [ASSET_LIMITS, ASSETS_FREE, ASSET_LIMITS_CHANGE],
  assumptions: [
    'A limit without a year is that of today; a limit with a year is that of the year.',
    'The limits of 2021 rest on professional knowledge only: no fault is found there.',
    'Limits for a car, a funeral and other schemes are local.',
  ],
  text: {
    nl: {
      title: 'Hoeveel u mag hebben, verandert elk jaar',
      whatIsWrong:
        'De pagina noemt een verkeerd bedrag voor hoeveel geld en bezit u mag hebben. Het klopt niet met de wet van nu.',
      whatItMeansForYou:
        'Misschien denkt u dat u te veel geld hebt. U vraagt dan geen bijstand aan, terwijl dat wel kan.',
      whatTheLawSays: 'De wet noemt hoeveel geld en bezit u mag hebben. Die bedragen veranderen elk jaar op 1 januari.',
      goodExample:
        'In 2026 mag u € 8.000 vermogen hebben als u alleen bent. Voor een paar of een alleenstaande ouder is dat € 16.000. Hebt u een eigen woning? Dan telt € 67.500 van de overwaarde niet mee.',
    },
    en: {
      title: 'The asset limits change every year',
      whatIsWrong: 'The page gives an asset limit that is not that of this year.',
    },
  },
  about: NUMBER,
  schemes: ['bijstand', 'aow', 'aio'],
  sees: ['future', 'question'],
  lookalikes: [
    'Limits of an earlier year, told as past.',
    'Limits for a car, a caravan or a funeral, which are local.',
    'Limits of the inkomenstoeslag, kwijtschelding, toeslagen, the IOAW, the IOAZ and the Bbz.',
    '2024 is lower than 2023: no typing error.',
  ],
  judge(statement, page) {
    const amounts = assetAmountsOf(statement, page);
    if (amounts.length === 0 || isAnsweredNo(statement, page)) return undefined;
    if (tellsOfThen(statement) && amounts.every(({ verdict }) => verdict !== 'right')) return undefined;
    const judgements = amounts.map((amount) => judgeOne(amount, statement, amounts.length));
    const firstUnsure = judgements.find((each) => each !== PASSED && each !== FAILED);
    if (!judgements.includes(FAILED)) return judgements.includes(PASSED) ? PASSED : firstUnsure;
    const besideRight =
      judgements.includes(PASSED) &&
      ([WAS, LAST_YEAR].some((each) => statement.has(each)) || statement.dates.length > 1);
    const endsRight = amounts.at(-1)?.verdict === 'right' && statement.has(CHANGES_TO);
    if (besideRight || endsRight) return PASSED;
    return isBeforeChange(statement, page) ? cantTell('outdated') : FAILED;
  },
  examples: [
    {
      html: '<h2>Vrij te laten vermogen</h2><p>Uw bezit mag niet meer zijn dan:</p><ul><li>alleenstaande: € 7.770</li><li>alleenstaande ouder of gezin: € 15.540</li></ul>',
      expect: 'failed',
      quote: 'alleenstaande: € 7.770',
      because: 'limits of 2025 without a year',
    },
    {
      html: '<p>De vermogensgrens stijgt in 2026 naar € 7.950 voor alleenstaanden en € 15.900 voor gezinnen.</p>',
      expect: 'failed',
      because: 'in 2026 it is € 8.000 and € 16.000',
    },
    {
      html: '<h2>Eigen huis</h2><p>In een koopwoning mag maximaal € 65.500 overwaarde zitten.</p>',
      expect: 'failed',
      because: 'limit for a home of 2025',
    },
    {
      html: '<p>Hebt u meer spaargeld dan € 7.575? Dan krijgt u geen bijstand.</p><p>U mag als alleenstaande € 7.575 aan vermogen hebben.</p>',
      expect: 'failed',
      because: 'limit of 2024',
    },
    {
      html: '<p>Als alleenstaande mag u in 2025 een vermogen hebben van € 7.605.</p>',
      expect: 'failed',
      because: 'the year is named, but the limit is that of 2023',
    },
    {
      html: '<h2>Vermogen in 2025</h2><p>U mag € 7.770 hebben als u alleenstaand bent.</p>',
      expect: 'cantTell',
      because: 'right for the year that the page names, but out of date',
    },
    {
      html: '<p>In 2026 mag u € 8.000 vermogen hebben. Met een partner is dat € 16.000.</p>',
      expect: 'passed',
      because: 'limits of 2026',
    },
    {
      html: '<p>In uw eigen woning is € 67.500 van de overwaarde vrij.</p>',
      expect: 'passed',
      because: 'limit for a home in 2026',
    },
    {
      html: '<p>In 2025 lag de vermogensgrens voor een alleenstaande op € 7.770. Nu is dat € 8.000.</p>',
      expect: 'passed',
      because: 'the old limit is told as past',
    },
    {
      html: '<p>U mag € 7.605 aan vermogen hebben als u alleen bent.</p>',
      asOf: '2023-05-01',
      expect: 'passed',
      because: 'limit of 2023',
    },
    {
      html: '<p>U mag € 7.605 aan vermogen hebben als u alleen bent.</p>',
      asOf: '2024-05-01',
      expect: 'failed',
      because: 'the limit of 2024 is lower than that of 2023',
    },
    {
      html: '<p>Uw vermogen mag in 2021 niet hoger zijn dan € 6.300 als u alleenstaand bent.</p>',
      asOf: '2021-05-01',
      expect: 'cantTell',
      because: 'the limits of 2021 are not sure enough',
    },
    {
      html: '<p>U mag als alleenstaande € 8.000 aan vermogen hebben.</p>',
      asOf: '2027-03-01',
      expect: 'cantTell',
      because: 'the limits of 2027 are not known yet',
    },
    {
      html: '<h2>Vermogen</h2><p>Voor de auto hanteren wij een aparte vrijstelling van € 4.500.</p>',
      expect: 'inapplicable',
      because: 'the limit for a car is local',
    },
    {
      html: '<h2>Individuele inkomenstoeslag</h2><p>Uw spaargeld mag niet hoger zijn dan € 7.770.</p>',
      expect: 'inapplicable',
      because: 'another scheme, with a limit of its own',
    },
    {
      html: '<p>Een uitvaartverzekering tot € 7.500 telt niet mee.</p>',
      expect: 'inapplicable',
      because: 'the limit for a funeral policy is local',
    },
  ],
};

/** "Was € 7.575"; not "€ 15.150 in plaats van € 7.575", which sets one household beside another. */
function tellsOfThen(statement: Statement): boolean {
  return statement.has(WAS) && !(statement.has(INSTEAD_OF) && isPairOfOneYear(statement.amounts));
}

/** "Van € 7.770 naar € 8.000", "niet € 7.770 maar € 8.000": the last amount is what holds. */
const CHANGES_TO = concept(
  'naar',
  'naar',
  'niet … maar',
  'opgetrokken tot',
  'opgehoogd tot',
  'verhoogd tot',
  'gestegen tot',
);

const LAST_YEAR = concept('vorig jaar', 'vorig jaar');

const INSTEAD_OF = concept('in plaats van', 'in plaats van');

function judgeOne(amount: AssetAmount, statement: Statement, count: number): Judgement {
  const { verdict, money } = amount;
  if (verdict === 'right') return count === 1 && isForOtherHousehold(amount, statement) ? FAILED : PASSED;
  if (verdict === 'outdated') return cantTell('outdated');
  if (verdict === 'unknown' || money.bound === 'about') return cantTell('context-unclear');
  return FAILED;
}

/** Words of a sentence that is no more than a label with its amount, and of one that sets a limit for one household only. */
const LABELLED = 6;
const PLAIN = 12;

/** "Een alleenstaande mag € 16.000 vermogen hebben": so short and plain that nobody else can be meant. */
function isPlain(statement: Statement): boolean {
  const { words } = statement;
  if (statement.kind !== 'sentence' || words.length <= LABELLED) return true;
  if (statement.negates(SINGLE)) return false;
  if (words.length > PLAIN || statement.isConditional || statement.isQuestion || statement.has(FOR_EACH)) return false;
  return statement.has(ASSET_LIMIT) || statement.has(MAY_HAVE);
}

const FOR_EACH = concept(
  'elk',
  'elk',
  'ieder',
  'dubbele',
  'tweemaal',
  'keer',
  'helft',
  'geen',
  'apart',
  'niet samen',
  'meer dan',
  'dan een',
  'boven',
);

/** "Zonder partner of kinderen" is no parent. */
const CHILDLESS = concept(
  'zonder kinderen',
  'zonder partner of kind*',
  'zonder partner en kind*',
  'zonder kind*',
  'geen kind*',
  'geen partner of kind*',
  // "Spaargeld en andere zaken samen": things, not people.
  ...['andere', 'alles'].map((what) => `${what} … samen`),
);

/** An item or plain sentence that gives one household the limit of the other: "alleenstaande ouder: € 8.000", "alleenstaande: € 16.000". */
function isForOtherHousehold({ limits }: AssetAmount, statement: Statement): boolean {
  if (!isPlain(statement)) return false;
  const [limit, ...more] = limits;
  if (more.length > 0 || statement.has(CHILDLESS)) return false;
  const singles = statement.find(SINGLE).length - statement.find(SINGLE_PARENT).length;
  const families = statement.find(COUPLE).length + statement.find(SINGLE_PARENT).length;
  if (limit === 'gezin') return singles > 0 && families === 0;
  return limit === 'alleenstaande' && families > 0 && singles <= 0;
}
