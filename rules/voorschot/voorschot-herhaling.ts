import { either } from '../../language/concept.ts';
import { type MentionRule, TOLD, toldInPart } from '../rule.ts';
import { HERHALEN, RITME } from '../words/voorschot-keer.ts';
import { AGAIN_EVERY_FOUR_WEEKS } from './law.ts';
import { repeats, repeatsSomehow } from './repeat.ts';

export const voorschotHerhaling: MentionRule = {
  id: 'voorschot-herhaling',
  kind: 'mention',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [AGAIN_EVERY_FOUR_WEEKS],
  assumptions: ['"Elke vier weken" or "opnieuw" in a sentence on the voorschot is said of the voorschot.'],
  text: {
    nl: {
      title: 'Elke vier weken opnieuw een voorschot',
      whatIsWrong: 'Niet gevonden: dat u elke vier weken opnieuw een voorschot krijgt.',
      whatItMeansForYou: 'Duurt het besluit lang? Dan denkt u misschien dat er geen geld meer komt.',
      whatTheLawSays: 'De gemeente geeft elke vier weken een voorschot, tot het besluit er is.',
      goodExample: 'Daarna krijgt u elke vier weken opnieuw een voorschot, tot wij hebben besloten.',
    },
    en: {
      title: 'Again every four weeks',
      whatIsWrong: 'Not found: that the advance payment comes again every four weeks.',
    },
  },
  about: either('opnieuw', HERHALEN, RITME),
  sees: ['future'],
  notWhenFailed: ['voorschot-eenmalig', 'voorschot-uitgesloten'],
  tells(statement) {
    if (repeats(statement)) return TOLD;
    return repeatsSomehow(statement) ? toldInPart('om de hoeveel weken') : undefined;
  },
  examples: [
    {
      html: '<p>Tot het besluit krijgt u elke vier weken een voorschot.</p>',
      expect: 'passed',
      because: 'every four weeks',
    },
    {
      html: '<p>Na vier weken krijgt u een voorschot. Vier weken later weer, en zo verder.</p>',
      expect: 'passed',
      quote: 'Vier weken later weer, en zo verder.',
      because: 'in other words',
    },
    {
      html: '<p>Is er daarna nog geen besluit? Dan krijgt u opnieuw een voorschot.</p>',
      expect: 'cantTell',
      because: 'again, but not after how many weeks',
    },
    {
      html: '<p>Na vier weken krijgt u een voorschot.</p>',
      expect: 'cantTell',
      because: 'no word on a second one',
    },
    {
      html: '<p>De bijzondere bijstand betalen wij elke vier weken als voorschot.</p>',
      expect: 'cantTell',
      because: 'about bijzondere bijstand',
    },
  ],
};
