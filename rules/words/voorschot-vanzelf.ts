/** Getting the voorschot without asking for it. */
import { concept } from '../../language/concept.ts';

/** It comes without a request. */
export const VANZELF = concept(
  'vanzelf',
  'automatische',
  'uit zichzelf',
  'uit onszelf',
  'uit ons zelf',
  'uit eigen beweging',
  'op eigen initiatief',
  'ambtshalve',
  'ongevraagd',
  'ongevraagde',
  'spontaan',
  'eigener beweging',
  ...['gemeente', 'nemen wij', 'wij nemen', 'nemen we', 'we nemen'].map((we) => `${we} … initiatief`),
  ...['ons', 'de gemeente'].map((us) => `initiatief … bij ${us}`),

  'zelf het initiatief',
  'automatisme',
);

/** The reader need not ask for it, in turns that hold more than asking and its denial. */
export const NIET_VRAGEN = concept(
  'hoeft het niet te vragen',
  'niet om te vragen',
  'niet om vraagt',
  'niet om gevraagd',
  'niet om hebt gevraagd',
  'niet zelf om',
  'niet om vroeg',
  'niet om te verzoeken',
  'hoeft niemand',
  ...['verzoek', 'aanvraag', 'aanvragen', 'formulier'].map((ask) => `${ask} … overbodig`),
  'niets … laat horen',
  'ook zonder dat',
  ...['vraagt', 'vroeg', 'gevraagd'].map((asked) => `ongeacht of … ${asked}`),
  'zorgen er zelf voor',
  ...['wij', 'we'].map((we) => `zorgen ${we} er zelf voor`),
  ...['hiervoor', 'daarvoor', 'ervoor'].map((it) => `doet ${it} geen aanvraag`),
  'maken het zelf over',
  'vraagt het niet aan',
  'vraagt dit niet aan',
  'regelen we',
  'wij regelen',
);

/** Without asking: what follows may be denied. */
export const ZONDER = concept('zonder', 'zonder', 'als u … niet vraagt');

/** What the reader is spared with "hoeft niet", "niet nodig" or "zonder": asking, doing, filling in. */
export const ZELF_DOEN = concept(
  'zelf doen',
  'vragen',
  'vraagt',
  'vroeg',
  'gevraagd',
  'vraag',
  'aanvragen',
  'aanvraagt',
  'aangevraagd',
  '*aanvraag',
  '*verzoek*',
  'verzocht',
  '*formulier*',
  '*briefje',
  '*telefoontje',
  '*mailtje',
  'e-mail',
  'belt',
  'bellen',
  'mailt',
  'iets',
  'te doen',
  'doet',
  'te regelen',
  'zelf regelen',
  'in te vullen',
  'in te dienen',
  ...['er', 'niets', 'daarvoor', 'hiervoor'].map((for_) => `${for_} … *sturen`),
  'te ondernemen',
  'achteraan',
  'actie',
  'vinger',
  'tussenkomst',
  'in gang',
);

/** Needed or not. */
export const NODIG = concept('nodig', 'nodig', 'vereist', 'overbodig');
