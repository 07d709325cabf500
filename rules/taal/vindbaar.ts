import { awb } from '../law/article.ts';
import type { QuestionRule } from '../rule.ts';

export const vindbaar: QuestionRule = {
  id: 'vindbaar',
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
  assumptions: ['How easily a page is found can only be tried, not read from its text.'],
  text: {
    nl: {
      title: 'Is de pagina goed te vinden?',
      whatIsWrong: 'Soms staat informatie over de bijstand diep op de site. Dan vinden mensen die niet.',
      whatItMeansForYou: 'Kunt u iets niet vinden? Bel de gemeente en vraag naar de pagina over bijstand.',
      whatTheLawSays: 'De overheid hoort open te zijn over rechten. Een plek op de site noemt de wet niet.',
      goodExample: 'Bijstand aanvragen? Kijk op onze startpagina onder Werk en inkomen.',
    },
    en: {
      title: 'Is the page easy to find?',
      whatIsWrong: 'Information on the bijstand often stands deep in a site.',
    },
  },
  ask: 'Kunt u deze pagina vlot vinden zonder hulp?',
  howToDecide: 'Begin op de startpagina. Zoek de pagina zoals een inwoner dat doet. Kies "nee" als u vastloopt.',
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
