import { readabilityOf } from '../../language/readability.ts';
import type { Statement } from '../../language/statement.ts';
import { awb } from '../law/article.ts';
import type { Page, QuestionRule } from '../rule.ts';

export const begrijpelijk: QuestionRule = {
  id: 'begrijpelijk',
  kind: 'question',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'taal',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: awb('9:27'),
      says: 'De Nationale ombudsman vraagt de overheid om duidelijk te zijn. Taalniveau B1 is een afspraak, geen wet.',
      validFrom: '2018-01-01',
      certainty: 'confirmed',
    },
  ],
  assumptions: ['Sentence length, jargon and passives are signs of hard text, never a proof.'],
  text: {
    nl: {
      title: 'Is de pagina goed te begrijpen?',
      whatIsWrong:
        'Lange zinnen en moeilijke woorden maken een pagina lastig. Dan missen mensen waar zij recht op hebben.',
      whatItMeansForYou: 'Begrijpt u een zin niet? Vraag de gemeente om uitleg. Dat mag altijd.',
      whatTheLawSays: 'De overheid hoort duidelijk te schrijven. Taalniveau B1 is daarvoor de afspraak.',
      goodExample: 'U krijgt binnen acht weken een brief. Daarin staat of u bijstand krijgt.',
    },
    en: {
      title: 'Is the page easy to understand?',
      whatIsWrong: 'Long sentences and hard words make people miss what they are entitled to.',
    },
  },
  ask: 'Begrijpt iemand die weinig leest wat hier staat?',
  howToDecide:
    'Lees de moeilijkste zinnen hieronder hardop. Kies "nee" als u een zin twee keer moet lezen of een woord niet kent.',
  shows: hardest,
  examples: [
    {
      html: '<p>De aanvraag om bijstand wordt, nadat door de consulent is vastgesteld dat alle voor de beoordeling noodzakelijke bescheiden zijn overgelegd, in behandeling genomen.</p>',
      expect: 'untested',
      because: 'the long sentence is shown, a person judges',
    },
    {
      html: '<p>U krijgt binnen acht weken een brief over uw bijstand.</p>',
      expect: 'untested',
      because: 'nothing hard to show',
    },
  ],
};

/** The hardest sentences by their readability, as they stand on the page. */
function hardest({ statements }: Page): readonly Statement[] {
  const running = statements.filter(({ kind }) => kind === 'sentence' || kind === 'item');
  const { worst } = readabilityOf(running);
  return worst.flatMap(({ text }) => running.find((each) => each.text === text) ?? []);
}
