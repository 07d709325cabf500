import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { AANVRAAG, BESLISSEN, UITKERING } from '../words/beslissing/besluit.ts';
import { ONTBREKEN, STILSTAAN, TELT_NIET_MEE, VERLENGEN } from '../words/beslissing/opschorting.ts';
import { TELLER } from '../words/beslissing/start.ts';
import { BESLISTERMIJN } from '../words/beslissing/termijn.ts';
import { asksHowLong } from './asks-how-long.ts';
import { decisionTerms, isAboutObjection, LONGEST } from './decision-term.ts';
import { lengthens } from './extension.ts';
import { LATER_WITH_NOTICE, STANDS_STILL } from './law.ts';

/** How many sentences back the term may have been named. */
const REACH = 2;

export const beslistermijnOpschorting: MentionRule = {
  id: 'beslistermijn-opschorting',
  kind: 'mention',
  status: 'active',
  harm: 'te-laat',
  subject: 'beslissing',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [STANDS_STILL, LATER_WITH_NOTICE],
  assumptions: ['Suspending a running benefit is another matter and does not count.'],
  text: {
    nl: {
      title: 'Wanneer het besluit langer mag duren',
      whatIsWrong: 'Wij vonden niet dat het besluit langer mag duren als er papieren missen. Dat kan u verrassen.',
      whatItMeansForYou:
        'Krijgt u een brief over papieren die missen? Stuur ze dan snel op. Tot die tijd telt de termijn niet door.',
      whatTheLawSays: 'Vraagt de gemeente om meer papieren? Dan staat de termijn stil totdat u ze geeft.',
      goodExample: 'Missen er papieren? Dan krijgt u een brief. De beslistermijn van acht weken staat dan stil.',
    },
    en: {
      title: 'When the term for the decision stands still',
      whatIsWrong: 'We did not find that the term stands still when papers are missing, or can be extended.',
    },
  },
  about: either('stilstaan of verlengen', STILSTAAN, TELT_NIET_MEE, VERLENGEN),
  notWhenFailed: ['beslistermijn-te-lang'],
  tells(statement) {
    if (isAboutObjection(statement) || [BENEFIT_STOPS, READERS_DELAY].some((each) => statement.has(each)))
      return undefined;
    if (statement.has(STAYS_SILENT)) return undefined;
    const stands = statement.has(TELT_NIET_MEE) || (statement.has(STILSTAAN) && !statement.negates(STILSTAAN));
    if (!stands && (!lengthens(statement) || statement.has(INSTEAD) || isAfterLongTerm(statement))) return undefined;
    if (isAboutTerm(statement)) return stands || explains(statement) ? TOLD : undefined;
    return explains(statement) && WHAT_STANDS.some((each) => statement.has(each)) ? TOLD : undefined;
  },
  examples: [
    {
      html: '<p>Wij beslissen binnen acht weken. Ontbreken er stukken, dan staat de termijn stil.</p>',
      expect: 'passed',
      quote: 'Ontbreken er stukken, dan staat de termijn stil.',
      because: 'it tells of the standstill',
    },
    {
      html: '<h2>Hoe lang duurt het?</h2><p>U krijgt binnen 8 weken een besluit. Als wij meer informatie nodig hebben, kunnen wij die termijn verlengen.</p>',
      expect: 'passed',
      because: 'it tells of the extension',
    },
    {
      html: '<p>De beslistermijn wordt opgeschort als uw aanvraag niet compleet is.</p>',
      expect: 'passed',
      because: 'it tells of the standstill in other words',
    },
    {
      html: '<p>Wij beslissen binnen acht weken op uw aanvraag.</p>',
      expect: 'cantTell',
      because: 'no standstill is told',
    },
    {
      html: '<p>Geeft u een wijziging niet door? Dan schorten wij uw uitkering op.</p>',
      expect: 'cantTell',
      because: 'that is the running benefit',
    },
    {
      html: '<h2>Bezwaar</h2><p>De termijn voor de beslissing op bezwaar kan met zes weken worden verlengd.</p>',
      expect: 'cantTell',
      because: 'it is the term of an objection',
    },
  ],
};

/** "Duurt het langer, dan kunt u ons in gebreke stellen", "… om een voorschot vragen": longer than it may. */
const INSTEAD = concept('in gebreke', 'in gebreke', 'ingebrekestelling*', '*voorschot*');

/** A running benefit. */
const BENEFIT_STOPS = concept(
  'uitkering stopt',
  'uitkering stop*',
  'bijstand stop*',
  'betaling … opschort*',
  'betaling opgeschort',
  'stop* … uitkering',
  'uitkering … opgeschort',
  'uitkering … stopgezet',
);

/** Time that the reader asks for. */
const READERS_DELAY = concept(
  'om uitstel',
  ...['vraag', 'vraagt', 'vragen'].map((ask) => `${ask} … uitstel`),
  'uitstel … vragen',
);

/** "Blijft het na uw ingebrekestelling stil": nothing is heard. */
const STAYS_SILENT = concept('blijft stil', 'blijft … stil', 'is het stil');

/** "Reken op dertien weken. Het kan langer duren.": longer than what is too long. */
const isAfterLongTerm = ({ previous }: Statement): boolean =>
  previous !== undefined &&
  decisionTerms(previous).length > 0 &&
  decisionTerms(previous).every(({ days }) => days > LONGEST);

/** What stands still or takes longer. */
const WHAT_STANDS = [AANVRAAG, TELLER, concept('de behandeling', 'behandeling')];

/** Here, in the heading or just before, the term for the decision is named. */
function isAboutTerm(statement: Statement): boolean {
  if (statement.within(BESLISTERMIJN) || statement.within(BESLISSEN)) return true;
  if (statement.headings.slice(-1).some(asksHowLong)) return true;
  if (statement.durations.some(({ days }) => days === LONGEST) && !statement.has(UITKERING)) return true;
  let at = statement.previous;
  for (let step = 0; at !== undefined && step < REACH; step += 1) {
    if (at.has(BESLISTERMIJN) || decisionTerms(at).length > 0) return true;
    at = at.previous;
  }
  return false;
}

/** "De beslistermijn is acht weken. Deze kan eenmaal worden verlengd." */
const pointsToTerm = ({ words, previous }: Statement): boolean =>
  POINTS_BACK.has(words[0]?.plain ?? '') && previous !== undefined && decisionTerms(previous).length > 0;

/** A longer term is told by letter. */
const NOTICE = concept('bericht', 'een brief', 'bericht', 'schriftelijk', 'schrijven', 'laten … weten');

const POINTS_BACK: ReadonlySet<string> = new Set(['deze', 'die', 'dat', 'dit']);

/** "Soms duurt het langer. Bijvoorbeeld als uw aanvraag niet compleet is." */
const BIJVOORBEELD = concept('bijvoorbeeld', 'bijvoorbeeld', 'dat is zo', 'dit is zo');

/** The sentence, or the one before it, says why: papers are missing, more to find out. */
function explains(statement: Statement): boolean {
  if (statement.previous?.isQuestion === true && statement.previous.has(BESLISSEN)) return true;
  if (pointsToTerm(statement) || statement.has(NOTICE)) return true;
  if (statement.next?.has(ONTBREKEN) && statement.next.has(BIJVOORBEELD)) return true;
  return statement.has(ONTBREKEN) || statement.previous?.has(ONTBREKEN) === true || statement.has(BESLISTERMIJN);
}
