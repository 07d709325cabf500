import { awb } from '../law/article.ts';
import type { QuestionRule } from '../rule.ts';

export const vindbaarStartpagina: QuestionRule = {
  id: 'vindbaar-startpagina',
  kind: 'question',
  status: 'active',
  harm: 'onnodige-drempel',
  subject: 'taal',
  pageTypes: ['bijstand'],
  legalBasis: [
    {
      article: awb('9:27'),
      says: 'De Nationale ombudsman vraagt de overheid om open en duidelijk te zijn.',
      validFrom: '2018-01-01',
      certainty: 'confirmed',
    },
  ],
  assumptions: [
    'The number of clicks is measured by the site check; a person confirms that the path is a natural one.',
  ],
  text: {
    nl: {
      title: 'Hoeveel klikken vanaf de startpagina?',
      whatIsWrong: 'Hoe meer klikken, hoe minder mensen de pagina vinden. Twee klikken is goed, drie kan nog.',
      whatItMeansForYou: 'Kunt u de pagina niet vinden? Bel de gemeente en vraag waar zij staat.',
      whatTheLawSays: 'De overheid hoort open te zijn over rechten. Een aantal klikken noemt de wet niet.',
      goodExample: 'Op de startpagina staat een knop Werk en inkomen. Daar vindt u Bijstand.',
    },
    en: {
      title: 'How many clicks from the home page?',
      whatIsWrong: 'The more clicks, the fewer people find the page.',
    },
  },
  ask: 'Staat de pagina op hooguit drie klikken van de startpagina?',
  howToDecide: 'Begin op de startpagina en tel de klikken. Twee is goed. Drie kan nog. Meer is te veel.',
  shows: () => [],
  examples: [
    {
      html: '<p>Bijstand aanvragen doet u op werk.nl. Op deze pagina leest u hoe.</p>',
      expect: 'untested',
      because: 'how the page is found stands outside the page',
    },
    {
      html: '<p>Meer over de bijstand leest u onder Werk en inkomen.</p>',
      expect: 'untested',
      because: 'a person follows the path',
    },
  ],
};
