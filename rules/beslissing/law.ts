/** What the law says about the term of the decision; shared by the rules of this folder. */
import { awb } from '../law/article.ts';
import type { LegalBasis } from '../rule.ts';

export const EIGHT_WEEKS: LegalBasis = {
  article: awb('4:13'),
  says: 'De gemeente beslist uiterlijk acht weken nadat zij de aanvraag heeft ontvangen.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const LATER_WITH_NOTICE: LegalBasis = {
  article: awb('4:14', 'lid 3'),
  says: 'Lukt het niet op tijd? Dan schrijft de gemeente dat, en zij noemt een nieuwe termijn.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const STANDS_STILL: LegalBasis = {
  article: awb('4:15'),
  says: 'Vraagt de gemeente om meer papieren? Dan staat de termijn stil totdat u ze geeft.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};
