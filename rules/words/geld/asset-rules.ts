/** What is said of assets: debts, loans, and when limits change. */
import { concept } from '../../../language/concept.ts';

export const DEBTS = concept('schulden', 'schuld', 'schulden', 'leningen', 'schuldenlast', 'verschuldigd');

/** Taken off the assets. */
export const SUBTRACT = concept(
  'aftrekken van het vermogen',
  'aftrekken',
  'afgetrokken',
  'trekken … af',
  'trekt … af',
  'trekken wij af',
  'af te trekken',
  'aftrekbaar',
  'haalt … af',
  'halen … af',
  'haalt u daarvan af',
  'gaan … af',
  'gaat … af',
  'in mindering',
  'verminderd met',
  'minus',
  'min uw schulden',
  'verminderen',
  'verlagen',
  'halen … ervan af',
  'haalt … daarvan af',
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
  'passen wij',
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
  'wijziging*',
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
  'uitsluitend per 1 januari',
  'uitsluitend op 1 januari',
);

export const LOAN = concept('lening', 'lening', 'leenbijstand', 'krediethypotheek*', 'als lening', 'lenen', 'leent');

export const NO_RIGHT = concept(
  'geen bijstand',
  'geen bijstand',
  'geen bijstandsuitkering',
  'geen uitkering',
  'geen recht',
  'nooit bijstand',
  'nooit een uitkering',
  'nooit een bijstandsuitkering',
  'bijstand niet mogelijk',
  'bijstand … niet mogelijk',
  'niet … in aanmerking',
  'niet in aanmerking',
  'uitgesloten',
  'niet aanvragen',
  'wijzen … af',
  'afgewezen',
);
