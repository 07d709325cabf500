/** How pages forbid to go abroad with a benefit, and what is no ban. */
import { concept } from '../../language/concept.ts';

/** No stay at all. */
export const VERBODEN = concept(
  'verboden',
  ...['niet toegestaan', 'verboden', 'niet de bedoeling'].flatMap((denied) => [
    `${denied} om`,
    `buitenland is ${denied}`,
    'buitenland mag … niet',
    `buitenland is met … ${denied}`,
  ]),
  ...['mag', 'mogen', 'kunt'].flatMap((may) =>
    ['niet', 'nooit'].flatMap((never) => [`${may} … ${never} naar het buitenland`, `${may} … ${never} op vakantie`]),
  ),
);

/** What is asked, told first or done otherwise when one goes; then it is no ban. */
export const GEEN_VERBOD = concept(
  'geen verbod',
  ...[
    'zonder',
    'eerst',
    'voordat',
    'langer',
    'meer',
    'zomaar',
    'tijdens',
    'alleen',
    'tenzij',
    'zoek*',
    'aanv*',
    'deze',
    'die',
    'geld',
  ],
  ...['verhui*', 'wonen', 'woont', 'emigr*', 'overma*', 'traject*', 'opleiding*', 'cursus*', 'werk*', 'jongere*'],
);

/** Who has the benefit: no condition beside it. */
export const ALS_U_KRIJGT = concept(
  'als u krijgt',
  ...['als', 'wanneer', 'zolang'].flatMap((when) =>
    ['u', 'je'].flatMap((who) => ['krijg*', 'ontvang*', 'he*'].map((get) => `${when} ${who} … uitkering ${get}`)),
  ),
  ...['als', 'wanneer', 'zolang'].flatMap((when) => ['u', 'je'].map((who) => `${when} ${who} bijstand`)),
);
