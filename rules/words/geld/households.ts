/** Who norms and limits are given for: households and ages. */
import { concept, either } from '../../../language/concept.ts';

export const SINGLE = concept(
  'alleenstaande',
  'alleenstaand*',
  'alleenwonend*',
  'alleen bent',
  'alleen woont',
  'alleen wonen',
  'alleen leeft',
  'alleen is',
  'alleengaand*',
  'eenpersoons*',
  'op uzelf woont',
);

export const SINGLE_PARENT = concept(
  'alleenstaande ouder',
  'alleenstaande ouder*',
  'alleenstaand ouder*',
  'alleenstaande moeder*',
  'alleenstaande vader*',
  'alleenstaanden met kind*',
  'alleenstaande met kind*',
  'alleenstaande met een kind',
  'alleenstaande met een of meer kinderen',
  'eenoudergezin*',
  'een-oudergezin*',
  'alleen voor een kind',
  'alleen voor kinderen',
  'alleen voor uw kind*',
  'alleen voor de kinderen',
);

export const COUPLE = concept(
  'paar',
  'gehuwd*',
  'getrouwd*',
  'samenwonend*',
  'samenwoont',
  'samenwonen',
  'samen woont',
  'samen bent',
  'samen zijn',
  'echtpaar',
  'echtparen',
  'echtgenoten',
  'paar',
  'paren',
  'een stel',
  'stellen',
  'koppel*',
  'partners',
  'een partner',
  'met partner',
  'gezin',
  'gezinnen',
  'samen',
);

export const HOUSEHOLD = either('leefvorm', SINGLE, SINGLE_PARENT, COUPLE);

export const STATE_PENSION_AGE = concept(
  'AOW-leeftijd',
  'aow*',
  'pensioengerechtigd*',
  'pensioenleeftijd*',
  'gepensioneerd*',
  'pensioen*',
  'aio*',
  'svb',
);

/** "Tot de AOW-leeftijd" is the ordinary norm. */
export const UNTIL_STATE_PENSION = concept(
  'tot de AOW-leeftijd',
  'tot AOW*',
  'en AOW*',
  'en de AOW*',
  'en pensioen*',
  'en de pensioen*',
  'tot de AOW*',
  'tot … AOW*',
  'tot de pensioen*',
  'tot pensioen*',
  'tot … pensioen*',
  'jonger dan de AOW*',
  'jonger dan AOW*',
  'jonger dan de pensioen*',
  'onder de AOW*',
  'onder de pensioen*',
  'nog geen AOW*',
  'geen AOW*',
  'nog niet … AOW*',
  'nog niet … pensioen*',
);

export const INSTITUTION = concept(
  'inrichting',
  'inrichting',
  'inrichtingen',
  'instelling',
  'zak- en kleedgeld',
  'verpleeghuis',
);
