/** That nobody is spared the period, and what takes it back. */
import { concept, either } from '../../../language/concept.ts';
import { OVERSLAAN } from './uitzondering.ts';

/** "Ook wie …", "of u nu … of …": it holds for them as well. */
export const OOK_WIE = concept(
  'ook wie',
  ...['wie', 'als', 'bij', 'met', 'zonder', 'voor', 'jongeren', 'een', 'dakloze*', 'zieke'].map((who) => `ook ${who}`),
  'zelfs',
  'of niet',
  'of u nu',
  'of hij nu',
  'of u nou',
);

/** Leaving it out, by words that say nothing else: denied, there is no exception. */
export const ONTKOMEN = either(
  'ontkomen',
  OVERSLAAN,
  concept(
    'uitweg',
    'ontkom*',
    'te ontkomen',
    'ontsnappen',
    'onderuit',
    'schuiven',
    'tornen',
    ...['ruimte', 'mogelijkheid'].flatMap((room) =>
      ['wijken', 'stellen', 'uitzondering*', 'eerder'].map((leave) => `${room} om … ${leave}`),
    ),
    'uitzondering*',
    'uitgezonderd',
  ),
);

/** It holds for them no less. */
export const EVENGOED = concept(
  'evengoed',
  'evengoed',
  'evenzeer',
  'net zo goed',
  'ook dan',
  'dan ook gewoon',
  'toch ook',
);

/** "Verkorten is uitgesloten." */
export const UITGESLOTEN = concept('uitgesloten', 'uitgesloten', 'in geen geval', 'geen zin', 'ondenkbaar');

/** "Dat maakt niet uit", "speelt geen rol". */
export const ONVERSCHILLIG = concept(
  'maakt niet uit',
  'maakt … niet uit',
  'maken … niet uit',
  'geen rol',
  'doet … niet toe',
  'geen verschil',
  'niets aan',
  'verander* … niets',
  'geen excuus',
  'geen rekening met',
);

/** Denies every exception, by itself. */
export const ZONDER_UITZONDERING = concept(
  'zonder uitzondering',
  'zonder uitzondering*',
  'zonder enige uitzondering',
  'niemand … eerder',
  'niemand … sneller',
  'ongeacht … situatie',
  'ongeacht … omstandigheden',
  'zonder te kijken naar … omstandigheden',
  'wat … situatie ook is',
  'wat … omstandigheden ook zijn',
  'welke situatie … ook',
  'hoe dan ook',
  'hoe … ook is',
  'niemand … onderscheid',
  'geen onderscheid',
  'geen enkel geval',
  'iedereen gelijk',
  'is geen ruimte',
  'niets aan doen',
  'niets aan veranderen',
  'wat … verhaal ook is',
  'wie … ook bent',
  'nooit onder … uit',
  'niet onder … uit',
  'wat er ook aan de hand',
  'wat er ook speelt',
  'iedereen hetzelfde',
  'eerder … geen zin',
  'uitstel … niet mogelijk',
  'uitstel … uitgesloten',
);

/** Denies exceptions only of what the same sentence names: "de zoektermijn geldt altijd". */
export const ALTIJD = concept(
  'altijd',
  'altijd',
  'in alle gevallen',
  'in alle omstandigheden',
  'onvoorwaardelijk',
  'zonder meer',
  'onder alle omstandigheden',
  'in elke situatie',
  'te allen tijde',
);

/** "Altijd" taken back at once. */
export const NIET_ALTIJD = concept(
  'niet altijd',
  'niet altijd',
  'niet in alle gevallen',
  'niet zonder meer',
  'bijna altijd',
  'vrijwel altijd',
  'haast altijd',
  'in principe',
  'in de regel',
  'normaal*',
  'doorgaans',
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
  'vraag … altijd',
  'bel … altijd',
  'altijd … melden',
  'altijd … bekijken',
  'altijd … kijken',
  'altijd … uitleggen',
  'altijd … vertellen',
  'mag … altijd',
  'altijd mag',
  'altijd welkom',
);
