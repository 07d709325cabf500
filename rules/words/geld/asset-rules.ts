/** What is said of assets: debts, loans, and when limits change. */
import { concept } from '../../../language/concept.ts';

export const DEBTS = concept('schulden', 'schuld', 'schulden', 'leningen', 'schuldenlast');

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
);

export const CHANGES = concept(
  'wijzigen',
  'wijzig*',
  'gewijzigd',
  'verander*',
  'aangepast',
  'aanpass*',
  'past … aan',
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
  'nieuwe bedragen',
  'opnieuw',
);

export const JULY = concept('juli', 'juli');

export const JANUARY = concept('januari', 'januari');

export const TWICE_A_YEAR = concept(
  'twee keer per jaar',
  'twee keer per jaar',
  'tweemaal per jaar',
  '2 keer per jaar',
  '2x per jaar',
  '2 x per jaar',
  '2 maal per jaar',
  'twee maal per jaar',
  'twee keer in het jaar',
  'ieder half jaar',
  'elk half jaar',
  'ieder halfjaar',
  'elk halfjaar',
  'elke zes maanden',
  'iedere zes maanden',
  'halfjaarlijks*',
  'om het half jaar',
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
  'niet in aanmerking',
  'uitgesloten',
  'niet aanvragen',
  'wijzen … af',
  'afgewezen',
);
