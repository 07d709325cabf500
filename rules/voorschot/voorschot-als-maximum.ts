import { concept, either } from '../../language/concept.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Percentage } from '../../language/percentage.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED, type Page } from '../rule.ts';
import { sectionBefore } from '../section.ts';
import { isNo } from '../surroundings.ts';
import { LEAST, MAXIMUM, MINIMUM, MORE, TOT, VERHOOGD } from '../words/voorschot-hoogte.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { NEE } from '../words/voorschot-weigeren.ts';
import { isCappedInEuros } from './euro-cap.ts';
import { AT_LEAST_90, AT_LEAST_95 } from './law.ts';
import { comesByItself } from './page-tells.ts';
import { isOfVoorschot } from './refers-back.ts';
import { shareOn, sharesOf } from './share.ts';

const DAT_KAN_NIET = concept(
  'dat kan niet',
  ...['dat', 'dit'].flatMap((it) => [`${it} kan niet`, `${it} mag niet`]),
  ...['niet mogelijk', 'niet toegestaan', 'niet toegelaten', 'meer wel', 'meer mag'],
);

/** Words between the share and its most: "95% van de uitkering die u krijgt, meer niet". */
const NEXT = 8;
/** "Dat is het maximum", "meer mag niet van de wet": hardly more than that. */
const BARE = 12;

export const voorschotAlsMaximum: ClaimRule = {
  id: 'voorschot-als-maximum',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [AT_LEAST_95, AT_LEAST_90],
  assumptions: [
    'A percentage in a sentence on the voorschot is a share of the expected benefit, unless the sentence is about settling it.',
    'A maximum above the least that the law asks leaves room for a lawful amount: then a person judges.',
  ],
  text: {
    nl: {
      title: 'Het percentage van het voorschot is een minimum',
      whatIsWrong: 'De pagina zegt hoe hoog het voorschot hoogstens is. In de wet staat hoe hoog het minstens is.',
      whatItMeansForYou: 'U kunt meer krijgen dan de pagina zegt. Lager dan het percentage mag niet.',
      whatTheLawSays:
        'Het voorschot is minstens 95 procent van de verwachte bijstand. Tot en met 2025 was dat 90 procent.',
      goodExample: 'Het voorschot is minstens 95 procent van de bijstand die u waarschijnlijk krijgt.',
    },
    en: {
      title: 'The percentage of the advance payment is a minimum',
      whatIsWrong: 'The page says what the advance payment is at most; the law says what it is at least.',
    },
  },
  about: either('boven- of ondergrens', MAXIMUM, MINIMUM, TOT, MORE, NEE, DAT_KAN_NIET),
  sees: ['future'],
  lookalikes: [
    '"Minimaal", "ten minste", "minstens", "of meer".',
    'A maximum of 100 percent, or of the benefit itself.',
    'How much is held back each month to pay it back.',
    'A rise "van 90 tot 95 procent".',
  ],
  judge(statement, page) {
    if (!isOfVoorschot(statement, page)) return undefined;
    if (isCappedInEuros(statement, page))
      return comesByItself(page) && statement.kind !== 'row' ? cantTell('context-unclear') : FAILED;
    const shares = sharesOf(statement);
    if (shares.length === 0 && isNoMore(statement, page)) return FAILED;
    const [highest] = shares.toSorted((a, b) => b.value - a.value);
    if (highest === undefined) return undefined;
    if (!isUpperBound(statement, highest)) return shares.some(({ bound }) => bound === 'atLeast') ? PASSED : undefined;
    const least = shareOn(statement, page.asOf);
    if (least === undefined || shares.some(({ bound }) => bound === 'atLeast')) return cantTell('context-unclear');
    return highest.value > least ? cantTell('context-unclear') : FAILED;
  },
  examples: [
    {
      html: '<p>Het voorschot is maximaal 95% van de bijstandsnorm.</p>',
      expect: 'failed',
      because: '95 percent is the least, not the most',
    },
    {
      html: '<h2>Hoogte van het voorschot</h2><p>U krijgt ten hoogste 90 procent van de uitkering die bij uw situatie past.</p>',
      expect: 'failed',
      because: '"ten hoogste"',
    },
    {
      html: '<p>Wij betalen een voorschot. Dit is nooit hoger dan vijfennegentig procent van uw uitkering.</p>',
      expect: 'failed',
      because: '"nooit hoger dan"',
    },
    {
      html: '<p>Het voorschot bedraagt ten hoogste 90% van de norm.</p>',
      expect: 'failed',
      asOf: '2019-03-05',
      because: '90 percent was the least in 2019 too',
    },
    {
      html: '<p>Het voorschot is minimaal 95% van de verwachte bijstand.</p>',
      expect: 'passed',
      because: 'named as the least',
    },
    {
      html: '<p>Het voorschot is ten minste 90% van de norm.</p>',
      expect: 'passed',
      asOf: '2024-05-01',
      because: 'named as the least, with the figure of that day',
    },
    {
      html: '<p>Het voorschot is maximaal 100% van de uitkering.</p>',
      expect: 'inapplicable',
      because: 'no more than the benefit itself is right',
    },
    {
      html: '<p>Wij houden elke maand maximaal 10% van de uitkering in om het voorschot te verrekenen.</p>',
      expect: 'inapplicable',
      because: 'about paying it back',
    },
    {
      html: '<p>Het voorschot is in 2026 verhoogd tot 95 procent.</p>',
      expect: 'inapplicable',
      because: 'a rise to 95 percent is no maximum',
    },
    {
      html: '<p>Het voorschot is maximaal 95% van de norm.</p>',
      expect: 'cantTell',
      asOf: '2025-05-01',
      because: 'in 2025 an amount between 90 and 95 percent was lawful',
    },
    {
      html: '<p>De uitkering is maximaal 100% van de norm.</p>',
      expect: 'inapplicable',
      because: 'nothing on the voorschot',
    },
  ],
};

/** "Kan het hoger zijn dan 95%? Nee, dat kan niet.", "U krijgt 95%. Meer kan niet." */
function isNoMore(statement: Statement, page: Page): boolean {
  const { previous, headings } = statement;
  const asked = previous ?? shareBefore(statement, page) ?? headings.at(-1);
  if (asked === undefined || statement.has(LEAST) || statement.isQuestion) return false;
  const least = shareOn(asked, page.asOf);
  const isTold = ({ value, bound }: Percentage) => least !== undefined && value <= least && bound !== 'atLeast';
  if (!sharesOf(asked).some(isTold)) return false;
  if (asked.isQuestion)
    return asked.has(ELK_VOORSCHOT) && asked.has(MORE) && (isNo(statement) || statement.has(DAT_KAN_NIET));
  if (statement.words.length > BARE || asked.has(LEAST)) return false;
  return deniesMore(statement) || caps(statement).some((at) => statement.sameClause(at, IS_DAT));
}

/** "Meer dan dat percentage betalen wij niet", as a paragraph of its own below a table. */
const shareBefore = (statement: Statement, page: Page): Statement | undefined =>
  statement.has(THAT_SHARE) ? sectionBefore(statement, page, 4).find((each) => sharesOf(each).length > 0) : undefined;
const THAT_SHARE = concept(
  'dat percentage',
  ...['dat', 'dit'].flatMap((that) => [`${that} percentage`, `${that} deel`, `${that} bedrag`]),
);

const IS_DAT = concept('is dat', 'dat is', 'dit is', 'is dat', 'geldt', 'dat … grens');

/** Where it names a most, and not "er is geen maximum" or "maximaal vier voorschotten". */
function caps(statement: Statement): readonly Span[] {
  const { words } = statement;
  return statement.find(MAXIMUM).filter((at) => {
    if (at.end - at.start === 1 && statement.negates(at)) return false;
    const isOfShare = statement.percentages.some(({ start }) => start >= at.end && start - at.end <= 1);
    return isOfShare || numberOf(words[at.end]?.plain ?? '') === undefined;
  });
}

/** "Boven 95 procent gaan wij niet", "meer mag niet": denied, more is a most; "meer dan vier weken" is no share. */
function deniesMore(statement: Statement, share?: Percentage): boolean {
  return statement.find(MORE).some(({ start, end }) => {
    if (end !== share?.start && numberOf(statement.words[end]?.plain ?? '') !== undefined) return false;
    return statement.negates({ start, end });
  });
}

/** "Vaak is het niet meer": what it comes to, not what it may be. */
const VAAK = concept('vaak', 'vaak', 'meestal', 'in de praktijk', 'doorgaans');

function isUpperBound(statement: Statement, share: Percentage): boolean {
  if (statement.has(VAAK) || statement.has(LEAST)) return false;
  if (caps(statement).some((at) => statement.sameClause(at, share) || statement.near(at, share, NEXT))) return true;
  if (deniesMore(statement, share)) return true;
  if (share.bound === 'above') return statement.negates(share);
  if (share.bound === 'below' && statement.has(DAT_KAN_NIET)) return false;
  if (share.bound !== 'atMost' && share.bound !== 'below') return false;
  return !statement.has(VERHOOGD);
}
