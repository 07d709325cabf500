import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type MentionRule, type Page, TOLD } from '../rule.ts';
import { sectionAfter } from '../section.ts';
import { isAnsweredNo } from '../surroundings.ts';
import { ANDERE_BETALER } from '../words/voorschot-ander.ts';
import { UITKEREN } from '../words/voorschot-betaling.ts';
import { TERMIJN } from '../words/voorschot-keer.ts';
import { ELK_VOORSCHOT } from '../words/voorschot-naam.ts';
import { NIET_VRAGEN, NODIG, VANZELF, ZONDER } from '../words/voorschot-vanzelf.ts';
import { HOEVEN } from '../words/voorschot-vragen.ts';
import { GEEN_VOORSCHOT, NEE } from '../words/voorschot-weigeren.ts';
import { WITHIN_FOUR_WEEKS } from './law.ts';
import { deniesItComesByItself, givesWithinFourWeeks, tellsItComesByItself } from './page-tells.ts';
import { topicOf } from './passage.ts';
import { opensUnderName, refuses } from './refusal.ts';

export const voorschotVermeld: MentionRule = {
  id: 'voorschot',
  kind: 'mention',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WITHIN_FOUR_WEEKS],
  assumptions: [
    'A sentence that names the voorschot, on a page about the bijstand, is about the voorschot on the application, unless it names another payer or payment.',
    'A sentence that is wrong on a detail, or a saying that the page calls untrue, still tells that there is a voorschot; one that denies it does not.',
  ],
  text: {
    nl: {
      title: 'Een voorschot tijdens het wachten',
      whatIsWrong: 'Niet gevonden: dat u een voorschot krijgt als het besluit lang duurt.',
      whatItMeansForYou: 'Wie dit niet weet, denkt dat er tot het besluit geen geld komt.',
      whatTheLawSays: 'Is er na vier weken geen besluit? Dan geeft de gemeente uit zichzelf een voorschot.',
      goodExample: 'Duurt ons besluit langer dan vier weken? Dan krijgt u automatisch een voorschot.',
    },
    en: {
      title: 'An advance payment while waiting',
      whatIsWrong: 'Not found: that an advance payment comes when the decision takes long.',
    },
  },
  about: either('voorschot', ELK_VOORSCHOT, VANZELF, NIET_VRAGEN, ZONDER, NODIG, HOEVEN, TERMIJN),
  sees: ['future', 'question', 'heading', 'refuted'],
  notWhenFailed: ['voorschot-uitgesloten'],
  tells: (statement, page) => (tellsOfVoorschot(statement, page) ? TOLD : undefined),
  examples: [
    {
      html: '<p>Duurt het besluit lang? Dan krijgt u een voorschot op de uitkering.</p>',
      expect: 'passed',
      quote: 'Dan krijgt u een voorschot op de uitkering.',
      because: 'named',
    },
    {
      html: '<p>Als de beslissing op zich laat wachten, maken wij alvast een bedrag aan u over.</p>',
      expect: 'passed',
      because: 'in everyday words',
    },
    {
      html: '<p>Zolang wij nog niet hebben beslist over uw aanvraag, betalen wij een deel van de uitkering vooruit.</p>',
      expect: 'passed',
      because: '"vooruit" beside the decision',
    },
    {
      html: '<p>U krijgt binnen acht weken een besluit op uw aanvraag.</p>',
      expect: 'cantTell',
      because: 'not told',
    },
    {
      html: '<p>Op de bijstand geven wij geen voorschot.</p>',
      expect: 'cantTell',
      because: 'denied: that is told wrongly',
    },
    {
      html: '<p>In de zoektermijn krijgt u geen voorschot.</p>',
      expect: 'cantTell',
      because: 'says only when there is none',
    },
    {
      html: '<p>Wacht u op uw WW? Vraag UWV dan om een voorschot op uw WW-uitkering.</p>',
      expect: 'cantTell',
      because: 'about the WW',
    },
  ],
};

/** "Op een voorschot kunt u niet rekenen". */
const NIET_REKENEN = concept('niet rekenen', 'niet … rekenen', 'niet op rekenen');

/** "Uitkeringen zijn belast, behalve als voorschot": of the tax. */
const BELAST = concept('belast', 'zijn … belast', 'is belast', 'jaaropgave');

/** Names it and does not deny it, or tells in a passage on it how or when it comes; a heading does so as a question with its answer. */
function tellsOfVoorschot(statement: Statement, page: Page): boolean {
  const topic = topicOf(statement);
  if (
    topic === undefined ||
    statement.has(GEEN_VOORSCHOT) ||
    statement.has(NIET_REKENEN) ||
    statement.has(BELAST) ||
    refuses(statement) ||
    isAnsweredNo(statement, page)
  )
    return false;
  if (topic === 'context')
    return [tellsItComesByItself, deniesItComesByItself, givesWithinFourWeeks].some((says) => says(statement));
  if (statement.kind !== 'heading') return true;
  const [answer] = sectionAfter(statement, page, 1);
  if (answer === undefined || refuses(answer) || answer.has(NEE)) return false;
  if (statement.isQuestion) return statement.has(UITKEREN);
  return opensUnderName(answer) && topicOf(answer) !== undefined && !answer.has(ANDERE_BETALER);
}
