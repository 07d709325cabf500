/** What the law says about the search period; shared by the rules of this folder. */
import { participatiewet } from '../law/article.ts';
import type { LegalBasis } from '../rule.ts';

export const SEARCH_PERIOD_UNDER_27: LegalBasis = {
  article: participatiewet('41', 'lid 4'),
  says: 'Wie jonger is dan 27, kan pas vier weken na de melding aanvragen. In die weken zoekt u zelf naar werk of een opleiding.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const EXCEPTIONS_SINCE_2023: LegalBasis = {
  article: participatiewet('41', 'lid 4'),
  says: 'Voor sommige jongeren geldt de zoektermijn niet. Dat zijn bijvoorbeeld jongeren die van het speciaal onderwijs komen.',
  validFrom: '2023-07-01',
  certainty: 'read-in-law',
};

export const EARLIER_WHERE_NEEDED: LegalBasis = {
  article: participatiewet('41', 'lid 11'),
  says: 'De gemeente mag een aanvraag eerder behandelen als iemands situatie dat nodig maakt.',
  validFrom: '2026-01-01',
  certainty: 'read-in-law',
};

export const FROM_27_AT_ONCE: LegalBasis = {
  article: participatiewet('41', 'lid 12'),
  says: 'Wie 27 of ouder is, moet na de melding meteen kunnen aanvragen.',
  validFrom: '2026-01-01',
  certainty: 'read-in-law',
};

export const STARTS_AT_REPORTING: LegalBasis = {
  article: participatiewet('44', 'lid 1'),
  says: 'De bijstand gaat in op de dag van de melding, als u er dan recht op hebt.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};
