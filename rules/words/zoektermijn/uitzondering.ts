/** Exceptions to the period, and their denial. */
import { concept } from '../../../language/concept.ts';

/** An exception by name. */
export const UITZONDERING = concept(
  'uitzondering',
  'uitzondering*',
  'uitgezonderd',
  'behalve',
  'tenzij',
  'niet voor iedereen',
);

/** The municipality leaves the period out, or makes it shorter. */
export const OVERSLAAN = concept(
  'overslaan',
  'overslaan',
  'overgeslagen',
  'afzien',
  'afwijken',
  'afgeweken',
  'loslaten',
  'verkorten',
  'verkort',
  'korter',
  'inkorten',
  'eerder … aanvragen',
  'eerder … aanvraag',
  'eerder … behandel*',
  'eerder … beginnen',
  'eerder … starten',
  'eerder … start',
  'direct … aanvragen',
  'direct … beginnen',
  'direct … behandel*',
  'direct … aanvraag',
  'meteen … aanvragen',
  'meteen … beginnen',
  'meteen … behandel*',
  'meteen … aanvraag',
  'meteen … helpen',
  'direct … helpen',
  'eerder … helpen',
  'onmiddellijk … aanvragen',
  'vervallen',
  'vervalt',
  'niet af te wachten',
  'niet afwachten',
  'vrijgesteld',
  'vrijstelling',
  'ontheffing',
  'maatwerk',
);

/** Leaves room, but perhaps for something else than the period. */
export const SOMS = concept(
  'soms',
  'soms',
  'misschien',
  'in sommige gevallen',
  'sommige jongeren',
  'in bepaalde gevallen',
  'in bijzondere gevallen',
  'bijzondere omstandigheden',
  'bijzondere situatie*',
  'niet haalbaar',
  'niet lukt',
  'lukt … niet',
  'kwetsbaar',
  'kwetsbare',
  'schrijnend*',
);

/** Denies every exception, by itself. */
export const ZONDER_UITZONDERING = concept(
  'zonder uitzondering',
  'zonder uitzondering*',
  'zonder enige uitzondering',
  'geen uitzondering*',
  'geen enkele uitzondering',
  'nooit … uitzondering*',
  'niet … uitzondering*',
  'niemand … uitzondering*',
  'niemand … afwijken',
  'niemand … overslaan',
  'niemand … eerder',
  'uitzondering* … niet mogelijk',
  'uitzondering* … niet toegestaan',
  'uitzondering* … niet',
  'geen ontheffing',
  'geen vrijstelling',
  'ongeacht … situatie',
  'ongeacht … omstandigheden',
  'wat … situatie ook is',
  'wat … omstandigheden ook zijn',
  'welke situatie … ook',
  'hoe dan ook',
  'niet … korter',
  'niet … overslaan',
  'niet … overgeslagen',
  'niet … verkort*',
  'nooit … overslaan',
  'nooit … overgeslagen',
  'nooit … verkort*',
  'nooit … korter',
  'niet … afwijken',
  'niet … afgeweken',
  'nooit … afwijken',
  'nooit … afgeweken',
  'geen enkel geval',
);

/** Denies exceptions only of what the same sentence names: "de zoektermijn geldt altijd". */
export const ALTIJD = concept(
  'altijd',
  'altijd',
  'in alle gevallen',
  'onder alle omstandigheden',
  'in elke situatie',
  'te allen tijde',
);

/** "Altijd" taken back at once. */
export const NIET_ALTIJD = concept(
  'niet altijd',
  'niet altijd',
  'niet in alle gevallen',
  'bijna altijd',
  'wel uitzondering*',
);

/** Said in the same breath as "altijd": it does leave room. */
export const ROOM_LEFT = concept(
  'room left',
  ...NIET_ALTIJD.forms,
  'niet zonder uitzondering*',
  'tenzij',
  'behalve',
  'uitgezonderd',
  'met uitzondering van',
  'niet meer',
  'altijd … overleg*',
  'altijd … bellen',
  'altijd … contact',
  'altijd … vragen',
  'altijd … melden',
  'altijd … bekijken',
  'altijd … kijken',
);
