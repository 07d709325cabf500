import type { Statement } from '../../language/statement.ts';
import { awb } from '../law/article.ts';
import type { QuestionRule } from '../rule.ts';
import { AFRADEN } from '../words/toon.ts';
import { strongest, threats } from './strongest.ts';

export const ontmoediging: QuestionRule = {
  id: 'ontmoediging',
  kind: 'question',
  status: 'active',
  harm: 'verliest-recht',
  subject: 'taal',
  pageTypes: ['bijstand'],
  legalBasis: [
    {
      article: awb('9:27'),
      says: 'De Nationale ombudsman vraagt de overheid om open en respectvol te zijn.',
      validFrom: '2018-01-01',
      certainty: 'confirmed',
    },
  ],
  assumptions: ['The words shown are signs; only a person can say whether the page keeps people from applying.'],
  text: {
    nl: {
      title: 'Schrikt de pagina mensen af?',
      whatIsWrong:
        'Soms staat er veel over plichten en straf, en weinig over rechten. Dan durven mensen niet aan te vragen.',
      whatItMeansForYou:
        'Laat u niet afschrikken. Iedereen mag bijstand aanvragen. De gemeente moet elke aanvraag bekijken.',
      whatTheLawSays: 'Dit gaat over behoorlijk gedrag, niet over een wet. De ombudsman vindt respect belangrijk.',
      goodExample: 'Hebt u te weinig geld om van te leven? Vraag dan bijstand aan. Wij helpen u graag.',
    },
    en: {
      title: 'Does the page keep people from applying?',
      whatIsWrong: 'Some pages tell much about duties and punishment and little about rights.',
    },
  },
  ask: 'Zou iemand na het lezen van deze pagina nog durven aanvragen?',
  howToDecide:
    'Lees de zinnen hieronder. Kijk of er naast plichten ook rechten en hulp staan. Kies "nee" als de pagina vooral waarschuwt.',
  shows: (page) => strongest(page, weight),
  examples: [
    {
      html: '<p>Bijstand is het laatste redmiddel. Doe er alles aan om een uitkering te voorkomen.</p>',
      expect: 'untested',
      quote: 'Doe er alles aan om een uitkering te voorkomen.',
      because: 'a person judges whether this discourages',
    },
    {
      html: '<p>Hebt u te weinig geld? Wij helpen u graag met de aanvraag van bijstand.</p>',
      expect: 'untested',
      because: 'nothing to show, the question stays',
    },
  ],
};

function weight(statement: Statement): number {
  return 2 * statement.find(AFRADEN).length + threats(statement);
}
