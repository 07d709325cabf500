/** What the law says about the voorschot; shared by the rules of this folder. */
import { participatiewet } from '../law/article.ts';
import type { LegalBasis } from '../rule.ts';

export const WITHIN_FOUR_WEEKS: LegalBasis = {
  article: participatiewet('52', 'lid 1'),
  says: 'Is er vier weken na de aanvraag nog geen besluit? Dan geeft de gemeente uit zichzelf een voorschot.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const AGAIN_EVERY_FOUR_WEEKS: LegalBasis = {
  article: participatiewet('52', 'lid 1'),
  says: 'De gemeente geeft elke vier weken opnieuw een voorschot, tot het besluit er is.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const AT_LEAST_90: LegalBasis = {
  article: participatiewet('52', 'lid 2'),
  says: 'Het voorschot is minstens 90 procent van de bijstand die u waarschijnlijk krijgt.',
  validFrom: '2018-01-01',
  validUntil: '2025-12-31',
  certainty: 'read-in-law',
};

export const AT_LEAST_95: LegalBasis = {
  article: participatiewet('52', 'lid 2'),
  says: 'Het voorschot is minstens 95 procent van de bijstand die u waarschijnlijk krijgt.',
  validFrom: '2026-01-01',
  certainty: 'read-in-law',
};

export const GROUNDS_FOR_REFUSAL: LegalBasis = {
  article: participatiewet('52', 'lid 1'),
  says: 'De gemeente weigert een voorschot alleen in twee gevallen. Het is al duidelijk dat u geen recht hebt. Of u werkt door eigen schuld niet mee.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const SETTLED_LATER: LegalBasis = {
  article: participatiewet('52', 'lid 4'),
  says: 'De gemeente verrekent het voorschot met de bijstand die u later krijgt.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const MAY_BE_CLAIMED_BACK: LegalBasis = {
  article: participatiewet('58', 'lid 2 onder d'),
  says: 'Krijgt u geen bijstand, dan mag de gemeente het voorschot terugvragen.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};
