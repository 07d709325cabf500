import { concept } from '../../language/concept.ts';
import type { Percentage } from '../../language/percentage.ts';
import { PERCENTAGE_FORMS } from '../../language/percentages.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED, type Page } from '../rule.ts';
import { NU, VROEGER } from '../words/voorschot-hoogte.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { AT_LEAST_90, AT_LEAST_95 } from './law.ts';
import { topicOf } from './passage.ts';
import { isOfVoorschot } from './refers-back.ts';
import { shareOn, sharesOf } from './share.ts';

export const voorschotPercentage: ClaimRule = {
  id: 'voorschot-percentage',
  kind: 'claim',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [AT_LEAST_95, AT_LEAST_90],
  assumptions: [
    'A percentage from 30 to 99 in a sentence on the voorschot is its share of the expected benefit.',
    'A sentence that names both an old and the present figure tells of the change.',
    'A figure with a year is judged by the law of that year.',
  ],
  text: {
    nl: {
      title: 'Het voorschot is minstens 95 procent',
      whatIsWrong:
        'De pagina noemt een te laag percentage voor het voorschot. Dat klopt niet meer, of het klopte nooit.',
      whatItMeansForYou: 'U hebt recht op een hoger voorschot dan de pagina zegt.',
      whatTheLawSays: 'Sinds 1 januari 2026 is het voorschot minstens 95 procent. Daarvoor was dat 90 procent.',
      goodExample: 'U krijgt als voorschot ten minste 95% van de uitkering die u waarschijnlijk krijgt.',
    },
    en: {
      title: 'The advance payment is at least 95 percent',
      whatIsWrong: 'The page names too low a percentage for the advance payment.',
    },
  },
  about: PERCENTAGE_FORMS,
  lookalikes: [
    'Higher percentages, and 90 percent on a page of 2025 or earlier.',
    '"Tot 2026 was dat 90 procent": told as the past.',
    'The norm without holiday pay, which is about 95 percent.',
    'Percentages of a deduction, a fine or holiday pay.',
  ],
  sees: ['history'],
  judge(statement, page) {
    if (statement.isHistory && !statement.has(NU)) return undefined;
    if (!isOfVoorschot(statement, page)) return undefined;
    const shares = sharesOf(statement).filter((share) => !isExceeded(statement, share));
    if (shares.length === 0) return statement.percentages.some(({ value }) => value === 100) ? PASSED : undefined;
    const least = shareOn(statement, page.asOf);
    if (least === undefined) return cantTell('outdated');
    if (shares.some(({ value }) => value >= least)) return PASSED;
    if (statement.has(VROEGER) && !statement.has(NU)) return undefined;
    if (isToRise(statement, least)) return cantTell('outdated');
    return !statement.has(ELK_VOORSCHOT) && givesEnough(page, least) ? cantTell('context-unclear') : FAILED;
  },
  examples: [
    {
      html: '<p>Wij betalen u een voorschot van 90% van de bijstandsnorm.</p>',
      expect: 'failed',
      because: 'from 2026 at least 95 percent',
    },
    {
      html: '<h2>Hoe hoog is het voorschot?</h2><p>U krijgt negentig procent van uw uitkering.</p>',
      expect: 'failed',
      because: 'the figure in words, the subject in the question',
    },
    {
      html: '<p>Na vier weken krijgt u automatisch een voorschot. Dat is 80 procent van het bedrag dat u verwacht.</p>',
      expect: 'failed',
      quote: 'Dat is 80 procent van het bedrag dat u verwacht.',
      because: 'below 95 percent; the sentence before it names the voorschot',
    },
    {
      html: '<p>Het voorschot bedraagt 80% van de norm.</p>',
      expect: 'failed',
      asOf: '2025-06-01',
      because: 'below the 90 percent of 2025',
    },
    {
      html: '<p>Het voorschot is ten minste 90% van de verwachte uitkering.</p>',
      expect: 'passed',
      asOf: '2025-09-15',
      because: '90 percent was right until 2025-12-31',
    },
    {
      html: '<p>Het voorschot is ten minste 90% van de verwachte uitkering.</p>',
      expect: 'failed',
      asOf: '2026-01-01',
      because: '95 percent from 2026-01-01',
    },
    {
      html: '<p>Het voorschot is minstens 95 procent van uw verwachte bijstand.</p>',
      expect: 'passed',
      because: 'the figure of the day',
    },
    {
      html: '<p>Het voorschot is verhoogd van 90 naar 95 procent.</p>',
      expect: 'passed',
      because: 'the present figure stands beside the old one',
    },
    {
      html: '<p>Het voorschot was in 2025 ten minste 90 procent van de norm.</p>',
      expect: 'inapplicable',
      because: 'told as the past',
    },
    {
      html: '<p>Het voorschot is gelijk aan uw norm zonder 5% vakantietoeslag.</p>',
      expect: 'inapplicable',
      because: 'the percentage is that of the holiday pay',
    },
    {
      html: '<p>De uitkering voor een kostendeler is 50% van de norm.</p>',
      expect: 'inapplicable',
      because: 'nothing on the voorschot',
    },
  ],
};

/** "Hoger dan twee derde van de norm": how much higher is not told. */
function isExceeded(statement: Statement, share: Percentage): boolean {
  if (share.bound !== 'above' && share.bound !== 'exact') return false;
  if (statement.negates(share)) return false;
  const { words } = statement;
  const than = words[share.start - 1]?.plain === 'dan' ? share.start - 1 : share.start - 2;
  const isMore = words[than]?.plain === 'dan' && MORE.has(words[than - 1]?.plain ?? '');
  return share.bound === 'above' || (isMore && !DENIES.has(words[than - 2]?.plain ?? ''));
}

const MORE: ReadonlySet<string> = new Set(['hoger', 'meer']);
const DENIES: ReadonlySet<string> = new Set(['niet', 'nooit']);

/** Elsewhere the page names the voorschot with a share that is high enough: a lower one that does not name it may be of something else. */
function givesEnough(page: Page, least: number): boolean {
  return page.statements.some(
    (each) =>
      topicOf(each) !== undefined && each.percentages.some(({ value, bound }) => value >= least && bound !== 'atMost'),
  );
}

/** "Het voorschot is nu 90%. Dat wordt 95%.": written before the law changed. */
const isToRise = ({ next }: Statement, least: number): boolean =>
  next?.has(BECOMES) === true && next.percentages.some(({ value }) => value >= least);

const BECOMES = concept('wordt', 'wordt', 'worden', 'straks', 'gaat … naar', 'stijgt', 'omhoog');
