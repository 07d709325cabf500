/** How pages name sanctions on the benefit: lower, stopped, the measure of 100 percent and its end. Fines are in `boete.ts`. */
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
  'verspeel*',
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
  'stopzetting',
  'intrekking',
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

/** Nothing is paid. */
const WITHOUT = [
  ...['uitkering', 'bijstand', 'geld', 'inkomen'].flatMap((money) => [`geen ${money}`, `zonder ${money}`]),
  ...['krijgt', 'ontvangt'].map((get) => `${get} … niets`),
];

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
  'kost',
  'inhouden',
  'ingehouden',
  'houden … in',
  'inhouding*',
  'uitkering in',
  'geen cent',
  'geen euro',
  ...WITHOUT,
  'stopzetting',
  'beeindig*',
  'intrekking',
  'verspeel*',
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
  ...WITHOUT,
  'uitkering van die maand',
  'uitkering die maand',
  'uitkering van een maand',
  'maanduitkering',
  'hele maand',
  'alles kwijt',
  'hele bedrag',
  'geen cent',
  'geen euro',
  'gehele uitkering',
  'maand uitkering',
  'maanden uitkering',
  'maand bijstand',
  'maanden bijstand',
  'drie maanden',
  '3 maanden',
);

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
  'niet meer … verlaagd',
  'niet meer … gekort',
  'niet langer … verlaagd',
);

/** The measure of artikel 18 lid 5 by name. */
export const HONDERD_PROCENT = concept(
  'maatregel van honderd procent',
  'maatregel*',
  'strafkorting*',
  'strafmaatregel*',
  'helemaal … stopgezet',
  'hele uitkering',
  'volledige verlaging',
  'verlaging van 100',
  '100 procent',
  '100%',
  'maand helemaal geen uitkering',
  'maand geen uitkering',
  'zwaarste straf',
  'zwaarste maatregel',
);

export const AANGIFTE = concept('aangifte', 'aangifte', 'politie', 'strafzaak');

/** A local rule that is withdrawn: the measure itself goes on. */
export const VERORDENING = concept('verordening', '*verordening*', 'beleidsregel*');

export const AFGESCHAFT_ZELF = concept(
  'afgeschaft zelf',
  'afgeschaft',
  'geschrapt',
  'vervallen',
  'opgeheven',
  'verdwenen',
);

/** Nothing comes any more; with a length of time it is the whole of it. */
export const STOPT = concept(
  'stopt',
  'stop',
  'stopt',
  'stopge*',
  'stopzet*',
  'stoppen',
  'kwijt',
  'vervalt',
  'verliest',
  'verspeel*',
);
