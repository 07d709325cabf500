import type { Statement } from '../../language/statement.ts';
import { awb } from '../law/article.ts';
import type { Page, QuestionRule } from '../rule.ts';
import { strongest } from './strongest.ts';

export const actueel: QuestionRule = {
  id: 'actueel',
  kind: 'question',
  status: 'active',
  harm: 'onduidelijk',
  subject: 'taal',
  pageTypes: ['bijstand', 'aanvullend', 'verwant'],
  legalBasis: [
    {
      article: awb('9:27'),
      says: 'De Nationale ombudsman vraagt de overheid om juiste en duidelijke informatie te geven.',
      validFrom: '2018-01-01',
      certainty: 'confirmed',
    },
  ],
  assumptions: ['An old date is a sign; a page can be old and right, or new and wrong.'],
  text: {
    nl: {
      title: 'Is de pagina bijgewerkt?',
      whatIsWrong: 'Op de pagina staat soms een oude datum, of geen datum. Dan weet u niet of de regels nog kloppen.',
      whatItMeansForYou: 'Kijk wanneer de pagina is aangepast. Twijfelt u? Vraag de gemeente wat er nu geldt.',
      whatTheLawSays: 'De overheid hoort juiste informatie te geven. De bedragen veranderen in januari en juli.',
      goodExample: 'Deze pagina over de bijstand is bijgewerkt op 1 juli 2026.',
    },
    en: { title: 'Is the page up to date?', whatIsWrong: 'The page shows an old date, or none.' },
  },
  ask: 'Is deze pagina kort geleden bijgewerkt?',
  howToDecide:
    'Zoek onderaan de pagina een datum. Kijk ook naar de jaartallen hieronder. Kies "nee" als de datum ouder is dan een half jaar.',
  shows: oldest,
  examples: [
    {
      html: '<p>Deze bedragen van de bijstand gelden vanaf 1 juli 2023.</p>',
      expect: 'untested',
      quote: 'Deze bedragen van de bijstand gelden vanaf 1 juli 2023.',
      because: 'an old year is shown, a person judges',
    },
    {
      html: '<p>De bijstand vult uw inkomen aan.</p>',
      expect: 'untested',
      because: 'no date to show',
    },
  ],
};

/** Sentences that name a year before this one, oldest first. */
function oldest(page: Page): readonly Statement[] {
  const thisYear = yearOf(page.asOf);
  return strongest(page, ({ dates }) => Math.max(0, ...dates.map(({ last }) => thisYear - yearOf(last))));
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
