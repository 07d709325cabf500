/** What the law says about objection and complaint; shared by the rules of this folder. */
import { awb } from '../law/article.ts';
import type { LegalBasis } from '../rule.ts';

export const SIX_WEEKS: LegalBasis = {
  article: awb('6:7'),
  says: 'U hebt zes weken om bezwaar te maken.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const FROM_THE_DAY_AFTER: LegalBasis = {
  article: awb('6:8', 'lid 1'),
  says: 'De zes weken beginnen op de dag nadat de gemeente het besluit bekendmaakt.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const OBJECTION: LegalBasis = {
  article: awb('7:1'),
  says: 'Tegen een besluit van de gemeente kunt u eerst bezwaar maken, en daarna naar de rechter gaan.',
  validFrom: '2018-01-01',
  certainty: 'professional-knowledge',
};

export const COMPLAINT: LegalBasis = {
  article: awb('9:1'),
  says: 'U mag klagen over de manier waarop de gemeente met u omging.',
  validFrom: '2018-01-01',
  certainty: 'professional-knowledge',
};
