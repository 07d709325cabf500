import { DURATION_FORMS } from '../../language/durations.ts';
import { type MentionRule, TOLD, toldInPart } from '../rule.ts';
import { FROM_THE_DAY_AFTER, SIX_WEEKS } from './law.ts';
import { isMunicipal, NATIONAL } from './scheme.ts';
import { isNearlySixWeeks, isSixWeeks, termsOf } from './term.ts';

export const bezwaartermijn: MentionRule = {
  id: 'bezwaartermijn',
  kind: 'mention',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'bezwaar',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [SIX_WEEKS, FROM_THE_DAY_AFTER],
  assumptions: ['Six weeks with objecting is the term, from whatever day the page counts.'],
  text: {
    nl: {
      title: 'Zes weken om bezwaar te maken',
      whatIsWrong: 'Niet gevonden: dat u zes weken hebt om bezwaar te maken.',
      whatItMeansForYou: 'Wie te laat is, verliest het recht op bezwaar.',
      whatTheLawSays: 'De termijn voor bezwaar is zes weken.',
      goodExample: 'Maak bezwaar binnen zes weken na de datum van de brief.',
    },
    en: {
      title: 'Six weeks for objection',
      whatIsWrong: 'Not found: that one has six weeks for objection.',
    },
  },
  about: DURATION_FORMS,
  schemes: ['bijstand', ...NATIONAL],
  notWhenFailed: ['bezwaartermijn-onjuist'],
  tells(statement, page) {
    const terms = termsOf(statement);
    if (terms.length === 0 || !isMunicipal(statement, page)) return undefined;
    if (terms.some(isSixWeeks)) return TOLD;
    return terms.some(isNearlySixWeeks) ? toldInPart('dat het precies zes weken zijn') : undefined;
  },
  examples: [
    {
      html: '<p>U kunt binnen zes weken bezwaar maken tegen het besluit.</p>',
      expect: 'passed',
      because: 'six weeks',
    },
    {
      html: '<h2>Bezwaar</h2><p>Schrijf ons een brief. Doe dit binnen 6 weken na de datum van het besluit.</p>',
      expect: 'passed',
      quote: 'Doe dit binnen 6 weken na de datum van het besluit.',
      because: 'the heading names the objection',
    },
    {
      html: '<p>U hebt ongeveer anderhalve maand om bezwaar te maken.</p>',
      expect: 'cantTell',
      because: 'nearly six weeks',
    },
    {
      html: '<p>U kunt bezwaar maken tegen het besluit.</p>',
      expect: 'cantTell',
      because: 'no term',
    },
    {
      html: '<p>U kunt binnen vier weken bezwaar maken.</p>',
      expect: 'cantTell',
      because: 'told wrongly is not told',
    },
    {
      html: '<p>Bezwaar tegen een besluit van de SVB maakt u binnen zes weken bij de SVB.</p>',
      expect: 'cantTell',
      because: 'another organisation',
    },
  ],
};
