/** What the law says about money; shared by the rules of this folder. */
import { participatiewet } from '../law/article.ts';
import type { LegalBasis } from '../rule.ts';

export const NORMS: LegalBasis = {
  article: participatiewet('21'),
  says: 'De wet noemt per leefvorm hoe hoog de bijstand is. De bedragen veranderen elk half jaar.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const NORMS_YOUNG: LegalBasis = {
  article: participatiewet('20'),
  says: 'Voor mensen van 18, 19 en 20 jaar gelden lagere bedragen.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const NORMS_CHANGE: LegalBasis = {
  article: participatiewet('38'),
  says: 'De bedragen van de uitkering veranderen op 1 januari en op 1 juli.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const SINGLE_PARENT_SAME_NORM: LegalBasis = {
  article: participatiewet('21', 'onderdeel a'),
  says: 'Een alleenstaande ouder krijgt evenveel bijstand als een alleenstaande.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const HOUSEMATES_FROM_27: LegalBasis = {
  article: participatiewet('22a'),
  says: 'Huisgenoten van 27 jaar of ouder tellen mee. Dan is de uitkering lager.',
  validFrom: '2023-01-01',
  certainty: 'read-in-law',
};

export const HOUSEMATES_FROM_21: LegalBasis = {
  article: participatiewet('22a'),
  says: 'Huisgenoten van 21 jaar of ouder tellen mee. Dan is de uitkering lager.',
  validFrom: '2018-01-01',
  validUntil: '2022-12-31',
  certainty: 'read-in-law',
};

export const ASSETS_COUNT: LegalBasis = {
  article: participatiewet('34', 'lid 1'),
  says: 'Vermogen is wat u bezit min uw schulden.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const ASSETS_FREE: LegalBasis = {
  article: participatiewet('34', 'lid 2'),
  says: 'Geld dat u spaart van uw bijstand telt niet mee. Ook een deel van de waarde van uw huis telt niet mee.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const ASSET_LIMITS: LegalBasis = {
  article: participatiewet('34', 'lid 3'),
  says: 'De wet noemt hoeveel u mag hebben. Voor een paar en een alleenstaande ouder is dat twee keer zo veel.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const ASSET_LIMITS_CHANGE: LegalBasis = {
  article: participatiewet('39'),
  says: 'De bedragen voor vermogen veranderen elk jaar op 1 januari.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const HOME_AS_LOAN: LegalBasis = {
  article: participatiewet('50'),
  says: 'Hebt u een eigen huis? Dan kunt u bijstand krijgen. Soms is dat een lening.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const GIFTS_2026: LegalBasis = {
  article: participatiewet('31', 'lid 2 onder m'),
  says: 'Giften en betaalde boodschappen tot samen € 1.200 per kalenderjaar tellen niet mee.',
  validFrom: '2026-01-01',
  certainty: 'read-in-law',
};

/** Before 2026 the municipality decided which gifts stay free. */
export const GIFTS_LOCAL: LegalBasis = {
  article: participatiewet('31', 'lid 2 onder m'),
  says: 'Giften tellen niet mee als de gemeente dat verantwoord vindt.',
  validFrom: '2018-01-01',
  validUntil: '2025-12-31',
  certainty: 'read-in-law',
};

export const EARNINGS: LegalBasis = {
  article: participatiewet('31', 'lid 2 onder n'),
  says: 'U mag soms zes maanden 25% van uw loon houden. Daarvoor geldt een maximum per maand.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const EARNINGS_OTHER: LegalBasis = {
  article: participatiewet('31', 'lid 2 onder r, y, z en aa'),
  says: 'Voor sommige alleenstaande ouders is het 12,5%. Kunt u door ziekte minder werken? Dan is het 15%.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const INCOME_SUPPLEMENT_FREE: LegalBasis = {
  article: participatiewet('36'),
  says: 'De inkomenstoeslag is een bedrag voor wie lang weinig geld heeft. De wet zegt niet waaraan u het moet uitgeven.',
  validFrom: '2018-01-01',
  certainty: 'read-in-law',
};

export const ENERGY_ALLOWANCE_ENDED: LegalBasis = {
  article: participatiewet('35', 'lid 4'),
  says: 'De energietoeslag was er voor 2022 en 2023. De laatste kon tot en met 31 augustus 2024.',
  validFrom: '2022-03-15',
  certainty: 'read-in-law',
};
