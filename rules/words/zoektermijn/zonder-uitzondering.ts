/** That nobody is spared the period, and what takes it back. */
import { concept, either } from '../../../language/concept.ts';
import { OVERSLAAN } from './uitzondering.ts';

/** "Ook wie …", "of u nu … of …": it holds for them as well. */
export const OOK_WIE = concept(
  'ook wie',
  ...['wie', 'als', 'bij', 'met', 'zonder', 'voor', 'jongeren', 'een', 'dakloze*', 'zieke'].map((who) => `ook ${who}`),
  ...['als', 'wanneer', 'bij', 'voor'].map((who) => `ook niet ${who}`),
  'zelfs',
  'of niet',
  'of u nu',
  'of hij nu',
  'of u nou',
  'met of zonder',
  'wel of geen',
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
    'uitkomen',
    ...['komt', 'komen', 'kom', 'kan'].map((gets) => `${gets} onder … uit`),
    'schuiven',
    'tornen',
    ...['ruimte', 'mogelijkheid'].flatMap((room) =>
      ['wijken', 'stellen', 'uitzondering*', 'eerder'].map((leave) => `${room} om … ${leave}`),
    ),
    'uitzondering*',
    'uitgezonderd',
  ),
);

/** It goes on to hold. */
export const STAYS = concept(
  'blijft gelden',
  ...['blijft', 'blijven'].flatMap((stays) =>
    ['gelden', 'staan', 'verplicht', 'nodig'].map((on) => `${stays} … ${on}`),
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
  ...STAYS.forms,
);

/** "Verkorten is uitgesloten." */
export const UITGESLOTEN = concept(
  'uitgesloten',
  'uitgesloten',
  'in geen geval',
  'geen zin',
  'ondenkbaar',
  ...['wordt', 'worden'].flatMap((is) => [`${is} afgewezen`, `${is} … altijd afgewezen`]),
  'wijzen … altijd af',
  'wijzen wij … af',
);

/** Absolute, of doing it sooner: "nooit eerder", "geen enkele jongere mag eerder". */
export const NOOIT = concept(
  'nooit',
  'nooit',
  'nimmer',
  'niemand',
  'onmogelijk',
  'uitgesloten',
  'in geen geval',
  ...['enkele', 'enkel', 'mogelijkheid', 'manier'].map((what) => `geen ${what}`),
);

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

/** Whatever the case: denies every exception to what its sentence puts on somebody. */
export const HOE_DAN_OOK = concept(
  'hoe dan ook',
  'hoe dan ook',
  'zonder uitzondering*',
  'zonder enige uitzondering',
  'zonder te kijken naar … omstandigheden',
  ...['situatie', 'omstandigheden', 'reden', 'achtergrond', 'oorzaak'].flatMap((what) => [
    `ongeacht … ${what}`,
    `wat … ${what} ook`,
    `welke ${what} … ook`,
  ]),
  'hoe … ook is',
  'wat … verhaal ook is',
  'wie … ook bent',
  'wat er ook aan de hand',
  'wat er ook speelt',
);

/** Denies every exception, by itself. */
export const ZONDER_UITZONDERING = concept(
  'zonder uitzondering',
  'niemand … eerder',
  'niemand … sneller',
  'niemand … onderscheid',
  'geen onderscheid',
  'geen enkel geval',
  'iedereen gelijk',
  'is geen ruimte',
  ...['laat', 'geeft', 'biedt'].map((leaves) => `${leaves} … geen ruimte`),
  'niets aan doen',
  'niets aan veranderen',
  'aan deze regel … niets',
  'nooit onder … uit',
  'niet onder … uit',
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
  'in iedere situatie',
  'zonder onderscheid',
  'te allen tijde',
);

/** "Altijd" taken back at once. */
export const NIET_ALTIJD = concept(
  'niet altijd',
  ...ALTIJD.forms.map((always) => `niet ${always}`),
  ...['elke', 'iedere', 'alle'].map((every) => `niet bij ${every}`),
  'niet voor iedereen',
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
  'kijken … altijd',
  'neem altijd',
  'altijd … uitleggen',
  'altijd … vertellen',
  'mag … altijd',
  'altijd mag',
  'altijd welkom',
);
