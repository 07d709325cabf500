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
);

/** The reader need not ask for it or do anything. */
export const NIET_VRAGEN = concept(
  'hoeft het niet te vragen',
  'niet zelf aan te vragen',
  'niet apart aan te vragen',
  'zonder dat u … vraagt',
  'zonder dat u … vragen',
  'zonder dat u … aanvraagt',
  'zonder dat u … iets',
  'zonder aanvraag',
  'zonder aparte aanvraag',
  'zonder verzoek',
  'zonder te vragen',
  'zonder daarom te vragen',
  'zonder hierom te vragen',
  'zonder vragen',
  'zonder iets te doen',
  ...['daar', 'daarvoor', 'er', 'hiervoor'].map((for_) => `zonder dat ${for_} … nodig`),
  'niet om te vragen',
  'niet om vraagt',
  'niet om gevraagd',
  'niet om hebt gevraagd',
  'niet zelf om',
  'niet om vroeg',
  'niet om te verzoeken',
  'zonder erom te vragen',
  'zonder er om te vragen',
  'geen aparte aanvraag',
  'geen aanvraag nodig',
  'geen aanvraag voor nodig',
  'aanvragen is niet nodig',
  'aanvragen hoeft niet',
  'aanvragen hoeft nog*',
  'aanvragen hoeft … niet',
  'vragen hoeft niet',
  'vragen is niet nodig',
  'ook zonder dat',
  'zonder dat u … verzoek',
  'zorgen er zelf voor',
  'maken het zelf over',
  'vraagt het niet aan',
  'vraagt dit niet aan',
  'regelen we',
  'wij regelen',
  'zonder dat u … verzoeken',
  'zonder dat u … hoeft',
  'apart verzoek … niet nodig',
  'aparte aanvraag … niet nodig',
  'verzoek … is niet nodig',
);

/** Without asking, where what follows is denied. */
export const ONGEVRAAGD_NIET = concept(
  'ongevraagd niet',
  'zonder … verzoek',
  'zonder … aanvraag',
  'als u … niet vraagt',
  ...['vraagt', 'gevraagd', 'aanvraagt', 'aangevraagd', 'verzoekt', 'verzocht'].flatMap((ask) => [
    `zonder dat u … ${ask}`,
    `zonder dat je … ${ask}`,
  ]),
);

/** What the reader is spared with "hoeft niet": asking, doing, filling in. */
export const ZELF_DOEN = concept(
  'zelf doen',
  'vragen',
  'aanvragen',
  'aanvraag',
  'verzoek*',
  'formulier*',
  'te doen',
  'doet',
  'te regelen',
  'in te vullen',
  'in te dienen',
  'te ondernemen',
  'achteraan',
  'actie',
);
