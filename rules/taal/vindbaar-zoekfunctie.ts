import { awb } from '../law/article.ts';
import type { QuestionRule } from '../rule.ts';

export const vindbaarZoekfunctie: QuestionRule = {
  id: 'vindbaar-zoekfunctie',
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
    'What the search shows is measured by the site check; a person confirms that the right page is among the first.',
  ],
  text: {
    nl: {
      title: 'Vindt de zoekfunctie de pagina?',
      whatIsWrong:
        'Mensen zoeken op bijstand, bijstandsuitkering of uitkering. Niet elke zoekfunctie toont dan de goede pagina.',
      whatItMeansForYou: 'Vindt u niets? Probeer een ander woord, of bel de gemeente.',
      whatTheLawSays: 'De overheid hoort open te zijn over rechten. Een zoekfunctie noemt de wet niet.',
      goodExample: 'Zoekt u op uitkering? Dan staat de pagina over bijstand bovenaan.',
    },
    en: {
      title: 'Does the site search find the page?',
      whatIsWrong: 'Not every site search shows the right page for the words that people use.',
    },
  },
  ask: 'Toont de zoekfunctie deze pagina bij alle drie de woorden?',
  howToDecide: 'Zoek op bijstand, op bijstandsuitkering en op uitkering. Kies "nee" als de pagina ergens ontbreekt.',
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
