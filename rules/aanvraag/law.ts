/** What the law says about applying and about the day the benefit starts; shared by the rules of this folder. */
import { awb, participatiewet } from '../law/article.ts';
import type { LegalBasis } from '../rule.ts';

export const WHO_HAS_A_RIGHT: LegalBasis = {
  article: participatiewet('11', 'lid 1'),
  says: 'Wie in Nederland woont en te weinig geld heeft om van te leven, heeft recht op bijstand.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const APPLY_AT_UWV: LegalBasis = {
  article: participatiewet('41', 'lid 1'),
  says: 'U vraagt bijstand schriftelijk aan. Dat gaat via UWV, dat uw aanvraag naar de gemeente stuurt.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const DIGITAL_IS_A_CHOICE: LegalBasis = {
  article: awb('2:13'),
  says: 'Digitaal aanvragen is een recht, geen plicht.',
  validFrom: '2026-01-01',
  certainty: 'read-in-law',
};

export const SUPPORT: LegalBasis = {
  article: awb('2:1'),
  says: 'De gemeente helpt mensen die zelf niet goed kunnen aanvragen. Een ander mag het ook namens u doen.',
  validFrom: '2024-01-01',
  certainty: 'confirmed',
};

export const STARTS_AT_REPORTING: LegalBasis = {
  article: participatiewet('44', 'lid 1'),
  says: 'De bijstand gaat in op de dag van de melding, als u er dan recht op hebt.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const THREE_MONTHS_BACK: LegalBasis = {
  article: participatiewet('44', 'lid 5'),
  says: 'De gemeente mag tot drie maanden teruggaan als uw situatie dat nodig maakt.',
  validFrom: '2026-01-01',
  certainty: 'read-in-law',
};

export const FROM_27_AT_ONCE: LegalBasis = {
  article: participatiewet('41', 'lid 12'),
  says: 'Wie 27 of ouder is, moet na de melding meteen kunnen aanvragen.',
  validFrom: '2026-01-01',
  certainty: 'read-in-law',
};

export const WHERE_ONE_LIVES: LegalBasis = {
  article: participatiewet('40', 'lid 1'),
  says: 'Het gaat erom waar u echt verblijft. Een inschrijving op een adres is niet nodig.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const NOT_REGISTERED: LegalBasis = {
  article: participatiewet('41', 'lid 2'),
  says: 'Ook wie nergens staat ingeschreven, kan bijstand aanvragen. Dat kan direct bij de gemeente.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const DRIVING_LICENCE: LegalBasis = {
  article: participatiewet('17', 'lid 3'),
  says: 'U mag ook met een rijbewijs laten zien wie u bent.',
  validFrom: '2026-01-01',
  certainty: 'read-in-law',
};
