import { either } from '../../language/concept.ts';
import { PERCENTAGE_FORMS } from '../../language/percentages.ts';
import { type MentionRule, TOLD, toldInPart } from '../rule.ts';
import { VERREKENEN } from '../words/voorschot-betaling.ts';
import { NU, ZONDER_VAKANTIETOESLAG } from '../words/voorschot-hoogte.ts';
import { AT_LEAST_90, AT_LEAST_95 } from './law.ts';
import { topicOf } from './passage.ts';
import { shareOn, sharesOf } from './share.ts';

export const voorschotHoogte: MentionRule = {
  id: 'voorschot-hoogte',
  kind: 'mention',
  status: 'active',
  harm: 'te-weinig-geld',
  subject: 'voorschot',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [AT_LEAST_95, AT_LEAST_90],
  assumptions: ['The percentage of the day, without a word for maximum, tells the amount well enough.'],
  text: {
    nl: {
      title: 'Hoe hoog het voorschot is',
      whatIsWrong: 'Niet gevonden: welk deel van de uitkering het voorschot minstens is.',
      whatItMeansForYou: 'U kunt niet nagaan of uw voorschot hoog genoeg is.',
      whatTheLawSays:
        'Het voorschot is minstens 95 procent van de verwachte bijstand. Tot en met 2025 was dat 90 procent.',
      goodExample: 'Het voorschot is ten minste 95% van de uitkering die u waarschijnlijk krijgt.',
    },
    en: {
      title: 'How much the advance payment is',
      whatIsWrong: 'Not found: which share of the benefit the advance payment is at the least.',
    },
  },
  about: either('hoogte', PERCENTAGE_FORMS, ZONDER_VAKANTIETOESLAG),
  sees: ['future', 'history'],
  notWhenFailed: ['voorschot-percentage', 'voorschot-als-maximum', 'voorschot-uitgesloten'],
  tells(statement, page) {
    if (topicOf(statement) === undefined) return undefined;
    if (statement.isHistory && !statement.has(NU)) return undefined;
    const least = shareOn(statement, page.asOf);
    if (least !== undefined && sharesOf(statement).some(({ value }) => value >= least)) return TOLD;
    if (statement.percentages.some(({ value }) => value === 100) && !statement.has(VERREKENEN)) return TOLD;
    return statement.has(ZONDER_VAKANTIETOESLAG)
      ? toldInPart('hoeveel procent van de uitkering het minstens is')
      : undefined;
  },
  examples: [
    {
      html: '<p>Het voorschot is minstens 95% van de verwachte uitkering.</p>',
      expect: 'passed',
      because: 'the figure of the day',
    },
    {
      html: '<h2>Hoe hoog is het voorschot?</h2><p>U krijgt ten minste vijfennegentig procent van uw uitkering.</p>',
      expect: 'passed',
      because: 'the figure in words, the subject in the question',
    },
    {
      html: '<p>Het voorschot is ten minste 90% van de verwachte uitkering.</p>',
      expect: 'passed',
      asOf: '2025-12-31',
      because: 'the figure until 2025-12-31',
    },
    {
      html: '<p>Het voorschot is gelijk aan de norm zonder vakantietoeslag.</p>',
      expect: 'cantTell',
      because: 'about 95 percent, but the figure is missing',
    },
    {
      html: '<p>Het voorschot is 90% van de verwachte uitkering.</p>',
      expect: 'cantTell',
      because: 'told wrongly is not told',
    },
    {
      html: '<p>U krijgt na vier weken een voorschot.</p>',
      expect: 'cantTell',
      because: 'no figure',
    },
    {
      html: '<p>Bijzondere bijstand: het voorschot is 95% van de kosten.</p>',
      expect: 'cantTell',
      because: 'about bijzondere bijstand',
    },
  ],
};
