import { concept, either } from '../../language/concept.ts';
import { type MentionRule, TOLD } from '../rule.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { NIET_VRAGEN, NODIG, VANZELF, ZONDER } from '../words/voorschot-vanzelf.ts';
import { HOEVEN } from '../words/voorschot-vragen.ts';
import { WITHIN_FOUR_WEEKS } from './law.ts';
import { tellsItComesByItself } from './page-tells.ts';

/** "Moet ik iets doen? Niets, …". */
const NIETS = concept('niets', 'niets');

export const voorschotAutomatisch: MentionRule = {
  id: 'voorschot-automatisch',
  kind: 'mention',
  status: 'active',
  harm: 'te-laat',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [WITHIN_FOUR_WEEKS],
  assumptions: [
    '"Automatisch" in a sentence on the voorschot is said of paying it, unless the same clause is about settling it.',
  ],
  text: {
    nl: {
      title: 'Het voorschot komt vanzelf',
      whatIsWrong: 'Niet gevonden: dat u niet om het voorschot hoeft te vragen.',
      whatItMeansForYou: 'Wie denkt dat vragen nodig is, wacht soms op een formulier dat niet bestaat.',
      whatTheLawSays: 'De gemeente geeft het voorschot uit zichzelf.',
      goodExample: 'U krijgt na vier weken automatisch een voorschot. U hoeft dit niet aan te vragen.',
    },
    en: {
      title: 'The advance payment comes by itself',
      whatIsWrong: 'Not found: that one need not ask for the advance payment.',
    },
  },
  about: either('vanzelf', VANZELF, NIET_VRAGEN, ZONDER, NODIG, HOEVEN, JA_NEE, NIETS),
  sees: ['future'],
  notWhenFailed: ['voorschot-op-verzoek', 'voorschot-uitgesloten'],
  tells: (statement) => (tellsItComesByItself(statement) ? TOLD : undefined),
  examples: [
    {
      html: '<p>Na vier weken krijgt u automatisch een voorschot.</p>',
      expect: 'passed',
      because: '"automatisch"',
    },
    {
      html: '<p>U krijgt na vier weken een voorschot. Daar hoeft u niet om te vragen.</p>',
      expect: 'passed',
      quote: 'Daar hoeft u niet om te vragen.',
      because: 'the sentence before it names the voorschot',
    },
    {
      html: '<p>U ontvangt een voorschot zonder dat u daar iets voor hoeft te doen.</p>',
      expect: 'passed',
      because: 'nothing to do',
    },
    {
      html: '<p>Na vier weken krijgt u een voorschot.</p>',
      expect: 'cantTell',
      because: 'not said',
    },
    {
      html: '<p>Het voorschot trekken wij automatisch van uw uitkering af.</p>',
      expect: 'cantTell',
      because: '"automatisch" is about settling',
    },
    {
      html: '<p>De zorgtoeslag komt automatisch, ook als voorschot van de Belastingdienst.</p>',
      expect: 'cantTell',
      because: 'about the zorgtoeslag',
    },
  ],
};
