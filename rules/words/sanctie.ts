/** How pages name sanctions: fine, lowering, the benefit that ends, and how absolute they put it. */
import { concept } from '../../language/concept.ts';

/** The benefit ends or is refused. */
export const UITKERING_EINDIGT = concept(
  'uitkering eindigt',
  'stopt',
  'stoppen',
  'gestopt',
  'stopzetten',
  'stopgezet',
  'zetten … stop',
  'stop te zetten',
  'beeindig*',
  'eindigt',
  'vervalt',
  'vervallen',
  'verliest',
  'kwijt',
  'afgewezen',
  'afgekeurd',
  'afwijzen',
  'wijzen … af',
  'wijst … af',
  'ingetrokken',
  'intrekken',
  'trekken … in',
  'trekt … in',
  'geblokkeerd',
  'blokkeren',
  'blokkeert',
  'geen uitkering',
  'geen recht',
  'niet in aanmerking',
  'einde van uw',
  'einde van de',
  'nooit bijstand',
  'uitgesloten',
  'leidt tot afwijzing',
  'leidt tot stopzetting',
  'leidt tot intrekking',
  'tot beeindiging',
  'afwijzing van',
);

export const VERLAGEN = concept(
  'verlagen',
  'verlagen',
  'verlaagt',
  'verlaagd',
  'verlaging*',
  'lager',
  'korten',
  'gekort',
  'korting*',
  'minder uitkering',
);

export const BOETE = concept('boete', 'boete*', '*boete', 'beboet*');

/** Fines of the police and of other offices. */
export const ANDERE_BOETE = concept(
  'andere boete',
  'politie',
  'rijbewijs',
  'parkeer*',
  'verkeers*',
  'verzekeraar*',
  'zorgverzekering',
  'cak',
  'duo',
  'inburger*',
  'belastingdienst',
);

/** A sanction on the benefit itself. */
export const MAATREGEL = concept(
  'maatregel',
  'maatregel*',
  'strafkorting*',
  'strafmaatregel*',
  'sanctie*',
  'straf',
  'verlaag*',
  'verlaging*',
  'verlagen',
  'korten',
  'gekort',
  'korting*',
  'stopgezet',
  'stopzetten',
  'stopt',
  'stoppen',
  'zetten … stop',
  'verliest',
  'kwijt',
  'inhouden',
  'ingehouden',
  'houden … in',
  'inhouding*',
  'uitkering in',
  'geen cent',
  'geen euro',
  'geen uitkering',
  'vervalt',
  'intrekken',
  'trekken … in',
);

/** The whole benefit. */
export const HELE_UITKERING = concept(
  'hele uitkering',
  'hele uitkering',
  'volledige uitkering',
  'volledige bijstand*',
  'volledige inhouding',
  'volledige verlaging',
  'volledig',
  'geheel',
  'helemaal',
  'geen uitkering',
  'hele bedrag',
  'geen cent',
  'geen euro',
  'gehele uitkering',
  'drie maanden',
  '3 maanden',
);

/** Twice as much. */
export const DUBBEL = concept(
  'dubbel',
  'dubbel*',
  'verdubbel*',
  'tweemaal',
  'tweevoud*',
  'twee keer',
  'twee maal',
  '2 keer',
  '2 maal',
  '2 x',
  '2x',
);

/** What a fine is a multiple of. */
export const TE_VEEL = concept(
  'te veel',
  'bedrag',
  'bedragen',
  'uitkering',
  'te veel',
  'teveel',
  'wat u',
  'zo hoog',
  'zo veel',
  'zoveel',
  'dat',
  'benadeling*',
  'schade',
  'terugvordering*',
  'fraudebedrag',
  'schadebedrag',
  'ten onrechte',
  'verzwegen',
  'onterecht',
);

/** Points back to the fine in the sentence before. */
export const DAARVAN = concept('daarvan', 'daarvan', 'ervan', 'hiervan', 'deze', 'dit bedrag', 'dat bedrag', 'die');

export const AFGESCHAFT = concept(
  'afgeschaft',
  'afgeschaft',
  'bestaat … niet meer',
  'bestaan niet meer',
  'niet langer',
  'geschrapt',
  'verleden tijd',
  'vervallen',
  'niet meer mogelijk',
  'niet meer toegestaan',
  'kan niet meer',
  'mag … niet meer',
  'mogen … niet meer',
  'komt niet meer voor',
  'opgeheven',
  'verdwenen',
);
