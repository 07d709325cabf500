/** What is said of assets: debts, loans, and when limits change. */
import { concept } from '../../../language/concept.ts';

export const DEBTS = concept(
  'schulden',
  'schuld',
  'schulden',
  'leningen',
  'schuldenlast',
  'verschuldigd',
  'betalingsachterstand*',
  'betaalachterstand*',
  'achterstanden',
  'roodstand',
  'schuldeisers',
);

/** Taken off the assets. */
export const SUBTRACT = concept(
  'aftrekken van het vermogen',
  'aftrekken',
  'afgetrokken',
  'trekken … af',
  'trekt … af',
  'af te trekken',
  'aftrekbaar',
  'haalt … af',
  'halen … af',
  'gaan … af',
  'gaat … af',
  'in mindering',
  'verminderd met',
  'minus',
  'min uw schulden',
  'verminderen',
  'verlagen',
  'eraf',
  'ervan af',
);

export const CHANGES = concept(
  'wijzigen',
  'wijzig*',
  'gewijzigd',
  'verander*',
  'aangepast',
  'aanpass*',
  'past … aan',
  'passen we',
  'passen … aan',
  'vastgesteld',
  'vast te stellen',
  'stelt … vast',
  'stellen … vast',
  'verhoogd',
  'verhogen',
  'stijgen',
  'stijgt',
  'geindexeerd',
  'indexer*',
  'bijgesteld',
  'herzien',
  'omhoog',
  'verhoging',
  'schuif*',
  'schuiven',
  'meebewegen',
  'bewegen … mee',
  'groei*',
  'nieuwe bedragen',
  'nieuwe vermogensgrens*',
  'nieuwe vermogensgrenzen',
  'nieuwe grens',
  'nieuwe grenzen',
  'passen de',
  'passen deze',
  'past de',
  'past deze',
  'gelden tot',
  'geldt tot',
  'opnieuw',
);

export const JULY = concept('juli', 'juli');

export const JANUARY = concept('januari', 'januari');

export const TWICE_A_YEAR = concept(
  'twee keer per jaar',
  'twee keer',
  'tweemaal',
  '2 keer',
  '2x',
  '2 x',
  '2 maal',
  'twee maal',
  'half jaar',
  'halfjaar*',
  'zes maanden',
  '6 maanden',
  'halverwege',
  'zomer',
  'tweede helft',
);

export const ONLY_JANUARY = concept(
  'alleen in januari',
  'alleen in januari',
  'alleen op 1 januari',
  'alleen per 1 januari',
  'alleen elk jaar',
  'een keer per jaar',
  'eenmaal per jaar',
  'eens per jaar',
  '1 keer per jaar',
  '1x per jaar',
);

export const LOAN = concept('lening', 'lening', 'leenbijstand', 'krediethypotheek*', 'lenen', 'leent');

export const NO_RIGHT = concept(
  'geen bijstand',
  'geen uitkering',
  'geen recht',
  'nooit bijstand',
  'nooit een uitkering',
  'bijstand … niet mogelijk',
  'niet … in aanmerking',
  'uitgesloten',
  'niet aanvragen',
  'wijzen … af',
  'afgewezen',
  'buiten de bijstand',
  'geen beroep op',
  'niet voor bijstand',
  'nooit in aanmerking',
  'kunt niet … bijstand',
  'krijgt … niet … bijstand',
);
