import { concept, either } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { type ClaimRule, cantTell, FAILED, PASSED } from '../rule.ts';
import { AANGEVEN, CONTACT_OPNEMEN, DAT_KAN } from '../words/voorschot-aangeven.ts';
import { EERDER_DAN_VIER_WEKEN } from '../words/voorschot-eerder.ts';
import { ELK_VOORSCHOT, VOORSCHOTVERZOEK } from '../words/voorschot-naam.ts';
import { NIET_VRAGEN, NODIG, VANZELF, ZONDER } from '../words/voorschot-vanzelf.ts';
import { AANVRAGEN, ALLEEN_VERZOEK, FORMULIER_INVULLEN, HOEVEN, MOETEN } from '../words/voorschot-vragen.ts';
import { WITHIN_FOUR_WEEKS } from './law.ts';
import { comesByItself, comesWithinFourWeeks, deniesItComesByItself, tellsItComesByItself } from './page-tells.ts';
import { passageOf, topicOf } from './passage.ts';
import { asksForVoorschot } from './request.ts';

/** A bare link or button ("Voorschot aanvragen") is no sentence: too thin to accuse on. */
const BARE = 4;

export const voorschotOpVerzoek: ClaimRule = {
  id: 'voorschot-op-verzoek',
  kind: 'claim',
  status: 'active',
  harm: 'te-laat',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WITHIN_FOUR_WEEKS],
  assumptions: [
    'A page that says anywhere that the voorschot comes by itself may add that one can ask for money sooner.',
    'The request is for the voorschot when no other thing to ask for stands nearer in the same clause.',
    'A page that gives the voorschot within four weeks without the word "automatisch" may mean the same: then a person judges.',
  ],
  text: {
    nl: {
      title: 'Een voorschot komt vanzelf',
      whatIsWrong: 'De pagina zegt dat u zelf om een voorschot moet vragen. Dat hoeft niet.',
      whatItMeansForYou: 'Wie het niet weet, vraagt niets en wacht weken zonder geld. De gemeente moet zelf betalen.',
      whatTheLawSays: 'Is er na vier weken geen besluit? Dan geeft de gemeente uit zichzelf een voorschot.',
      goodExample:
        'Hebben wij vier weken na uw aanvraag nog geen besluit? Dan krijgt u automatisch een voorschot. U hoeft dit niet aan te vragen.',
    },
    en: {
      title: 'The advance payment comes by itself',
      whatIsWrong: 'The page says that one has to ask for an advance payment.',
    },
  },
  about: either(
    'een voorschot vragen of krijgen',
    AANVRAGEN,
    AANGEVEN,
    DAT_KAN,
    FORMULIER_INVULLEN,
    VOORSCHOTVERZOEK,
    CONTACT_OPNEMEN,
    VANZELF,
    NIET_VRAGEN,
    ZONDER,
    NODIG,
    HOEVEN,
  ),
  lookalikes: [
    'Asking for money sooner than four weeks, on a page that also says that the voorschot comes by itself.',
    'Applying for the benefit itself: "vier weken na uw aanvraag krijgt u een voorschot".',
    'A voorschot on wages, on a benefit that already runs, or from another organisation.',
    'A question somebody may have about the voorschot.',
  ],
  judge(statement, page) {
    const topic = topicOf(statement);
    if (topic === undefined) return undefined;
    if (tellsItComesByItself(statement)) return PASSED;
    const elsewhere = comesByItself(page);
    if (deniesItComesByItself(statement)) return elsewhere ? cantTell('context-unclear') : FAILED;
    if (asksForVoorschot(statement, topic)) {
      if (elsewhere) return PASSED;
      if (passageOf(statement).some((each) => each.has(EERDER_DAN_VIER_WEKEN))) return cantTell('context-unclear');
      if (isBare(statement)) return cantTell('context-unclear');
      return isChoice(statement) && comesWithinFourWeeks(page) ? cantTell('context-unclear') : FAILED;
    }
    if (elsewhere || topic !== 'named') return undefined;
    return statement.sameClause(CONTACT_OPNEMEN, ELK_VOORSCHOT) ? cantTell('context-unclear') : undefined;
  },
  examples: [
    {
      html: '<h2>Voorschot</h2><p>Duurt het lang? Dan kunt u bij uw consulent een voorschot aanvragen.</p>',
      expect: 'failed',
      quote: 'Dan kunt u bij uw consulent een voorschot aanvragen.',
      because: 'the page nowhere says that it comes by itself',
    },
    {
      html: '<h2>Voorschot op uw uitkering</h2><p>U dient hiervoor een schriftelijk verzoek in bij de balie.</p>',
      expect: 'failed',
      because: 'a request in writing is a condition; the heading tells that it is about the voorschot',
    },
    {
      html: '<p>Wilt u een voorschot? Vraag uw klantmanager dan om een voorschot.</p>',
      expect: 'failed',
      because: 'told to ask for it',
    },
    {
      html: '<p>Een voorschot op de bijstand krijgt u niet automatisch. U moet daar zelf om vragen.</p>',
      expect: 'failed',
      quote: 'Een voorschot op de bijstand krijgt u niet automatisch.',
      because: 'the opposite of the law',
    },
    {
      html: '<h2>Kan ik een voorschot krijgen?</h2><p>Ja, vul daarvoor het voorschotformulier in.</p>',
      expect: 'failed',
      because: 'a form for the voorschot is a request; the question names the subject',
    },
    {
      html: '<p>Na vier weken krijgt u vanzelf een voorschot. Kunt u niet zo lang wachten? Dan kunt u eerder een voorschot aanvragen.</p>',
      expect: 'passed',
      because: 'asking sooner stands beside the voorschot that comes by itself',
    },
    {
      html: '<p>Vier weken na uw aanvraag om bijstand krijgt u automatisch een voorschot.</p>',
      expect: 'passed',
      because: 'the application is for the benefit',
    },
    {
      html: '<p>Als u bijstand aanvraagt, betalen wij uiterlijk na vier weken een voorschot.</p>',
      expect: 'inapplicable',
      because: 'what is applied for is the benefit',
    },
    {
      html: '<p>Hebt u vragen over het voorschot? Bel ons dan.</p>',
      expect: 'inapplicable',
      because: 'a question is no request',
    },
    {
      html: '<p>Is uw loon deze maand laat? Dan kunt u een voorschot op de maandbetaling aanvragen.</p>',
      expect: 'inapplicable',
      because: 'an advance on a benefit that already runs',
    },
    {
      html: '<p>Kunt u geen vier weken wachten? Dan kunt u een voorschot aanvragen.</p>',
      expect: 'cantTell',
      because: 'sooner than the law obliges may be asked for, but the page does not say what comes by itself',
    },
    {
      html: '<p>U vraagt de uitkering aan via werk.nl.</p>',
      expect: 'inapplicable',
      because: 'nothing on the voorschot',
    },
  ],
};

/** "Voorschot op aanvraag mogelijk". */
const OP_VERZOEK = concept('op verzoek', 'op aanvraag', 'op verzoek', 'op uw verzoek', 'zelf *vragen', 'zelf regelen');

/** "Voorschot aanvragen", "Formulier voorschot bijstand": opens with the name instead of telling somebody to do something. */
function isBare(statement: Statement): boolean {
  if (statement.kind === 'sentence' || statement.words.length > BARE || statement.has(OP_VERZOEK)) return false;
  return [...statement.find(ELK_VOORSCHOT)].some(({ start }) => start === 0);
}

/** "U kunt …" or "als u …", without an obligation in the same clause as the request. */
function isChoice(statement: Statement): boolean {
  if (statement.has(ALLEEN_VERZOEK) || statement.sameClause(MOETEN, AANVRAGEN)) return false;
  return statement.modality.has('kan') || statement.modality.has('mag') || statement.isConditional;
}
