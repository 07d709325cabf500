import { either } from '../../language/concept.ts';
import { awb } from '../law/article.ts';
import { type ClaimRule, cantTell, PASSED } from '../rule.ts';
import { isNo, isYes, questionAnswered, speaksOf } from '../surroundings.ts';
import { JA_NEE } from '../words/antwoord.ts';
import { ANDER_OPNEMEN, GESPREK, GOEDGEVONDEN, OPNEMEN, SPELREGEL, VERBODEN } from '../words/opnemen.ts';

export const opnemenVerboden: ClaimRule = {
  id: 'opnemen-verboden',
  kind: 'claim',
  status: 'active',
  harm: 'onnodige-drempel',
  subject: 'hulp',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: awb('9:27'),
      says: 'De Nationale ombudsman vindt een verbod niet behoorlijk. Een wet die opnemen verbiedt, is er niet.',
      validFrom: '2018-01-01',
      certainty: 'professional-knowledge',
    },
  ],
  assumptions: [
    'A ban is improper (ombudsman 2014/166), not against the law; so it never fails.',
    'Rules for recording, such as telling beforehand or not publishing, are right.',
  ],
  text: {
    nl: {
      title: 'U mag een gesprek opnemen voor uzelf',
      whatIsWrong:
        'De pagina zegt dat u een gesprek niet mag opnemen. De Nationale ombudsman vindt dat niet behoorlijk.',
      whatItMeansForYou:
        'Wilt u een gesprek opnemen? Vraag waarom dat niet mag. U kunt hierover ook een klacht indienen.',
      whatTheLawSays:
        'Geen wet verbiedt u om uw eigen gesprek op te nemen. De ombudsman vraagt gemeenten om het toe te staan.',
      goodExample: 'U mag het gesprek opnemen voor uzelf. Zeg het aan het begin en deel de opname niet met anderen.',
    },
    en: {
      title: 'You may record your own conversation',
      whatIsWrong: 'The page says that recording a conversation is forbidden, which the ombudsman calls improper.',
    },
  },
  about: either('opnemen of antwoord', OPNEMEN, JA_NEE, VERBODEN),
  lookalikes: ['Rules for recording.', 'Taking up contact, drawing money, admission to hospital.'],
  judge(statement) {
    if (!speaksOf(statement, OPNEMEN) || !speaksOf(statement, GESPREK)) return undefined;
    const question = questionAnswered(statement);
    if (statement.has(ANDER_OPNEMEN) || (!statement.has(OPNEMEN) && question?.has(ANDER_OPNEMEN))) return undefined;
    if (statement.has(VERBODEN)) {
      const isRule = statement.has(SPELREGEL) || statement.modality.has('hoeft-niet');
      return isRule && !isNo(statement) ? PASSED : cantTell('context-unclear');
    }
    if (question?.has(OPNEMEN) && isNo(statement))
      return question.modality.has('mag') ? cantTell('context-unclear') : PASSED;
    if (question?.has(OPNEMEN) && isYes(statement)) return PASSED;
    return statement.has(OPNEMEN) && statement.has(GOEDGEVONDEN) ? PASSED : undefined;
  },
  examples: [
    {
      html: '<p>Het is verboden om het gesprek op te nemen.</p>',
      expect: 'cantTell',
      quote: 'Het is verboden om het gesprek op te nemen.',
      because: 'improper, not against the law',
    },
    {
      html: '<p>Geluidsopnames maken is bij ons niet toegestaan.</p>',
      expect: 'cantTell',
      because: 'a ban in other words',
    },
    {
      html: '<h3>Mag ik het gesprek opnemen?</h3><p>Nee, dat mag niet.</p>',
      expect: 'cantTell',
      because: 'a ban in answer to the question',
    },
    {
      html: '<p>U mag tijdens het gesprek niet filmen met uw telefoon.</p>',
      expect: 'cantTell',
      because: 'a ban on filming',
    },
    {
      html: '<p>U mag het gesprek opnemen. Meld het wel vooraf.</p>',
      expect: 'passed',
      because: 'recording is allowed',
    },
    {
      html: '<p>De opname van het gesprek mag u niet delen op internet.</p>',
      expect: 'passed',
      because: 'a rule for what comes after',
    },
    {
      html: '<p>U kunt voor een gesprek contact met ons opnemen, maar niet op vrijdag.</p>',
      expect: 'inapplicable',
      because: 'taking up contact',
    },
    {
      html: '<p>U mag geen geld opnemen van de rekening van uw kind.</p>',
      expect: 'inapplicable',
      because: 'drawing money',
    },
    {
      html: '<p>U krijgt binnen acht weken een besluit.</p>',
      expect: 'inapplicable',
      because: 'not about recording',
    },
  ],
};
