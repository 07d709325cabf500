/** The dwangsom for a decision that comes too late. */
import { concept } from '../../../language/concept.ts';

export const DWANGSOM = concept('dwangsom', 'dwangsom*');

/** A dwangsom of another kind: imposed on an owner or a firm. */
export const LAST_ONDER_DWANGSOM = concept(
  'last onder dwangsom',
  'last onder',
  'onder dwangsom',
  'bestuursdwang',
  'opleggen',
  'opgelegd',
  'oplegt',
  'overtred*',
  'handhaving*',
  'illega*',
  'verwijder*',
  'opruimen',
  '*vuil',
  'bouw*',
  'bij herhaling',
  ...['eigenaar', 'overtreder', 'wie', 'u'].flatMap((who) => [
    `${who} … betaalt een dwangsom`,
    `betaalt ${who} een dwangsom`,
  ]),
  'rechter',
  'rechtbank',
  'deurwaarder*',
  'overlast',
  'kan de burgemeester',
  'u verbeurt',
  'verbeurt u',
);

/** Other amounts that may follow a sentence on it. */
export const ANDER_BEDRAG = concept(
  'ander bedrag',
  'boete*',
  '*gift*',
  '*vermogen*',
  'spaargeld',
  '*voorschot*',
  '*uitkering',
  '*toeslag',
  'griffierecht',
  '*bijdrage*',
  'schadevergoeding',
  'advocaat*',
  'kosten',
  'kost',
  'proceskosten',
  'lenen',
  'leent',
  'lening',
  'kredietbank',
);

/** A maximum. */
export const MAXIMAAL = concept(
  'maximaal',
  'gemaximeerd',
  'op zijn hoogst',
  'niet hoger',
  'begrensd',
  'maximale',
  'maximum',
  'hoogstens',
  'hoogste',
  'boven',
  'plafond',
  'houdt … op',
  'niet verder',
  'bij elkaar',
  'samen',
  'totaal',
  'oplopen',
  'oploopt',
  'loopt … op',
  'niet meer dan',
  'stopt',
  'eindigt',
  'nooit meer',
  'meer dan dat',
  'meer … niet',
  '*grens',
  'stop',
);

/** Says that it goes on for ever. */
export const GEEN_MAXIMUM = concept(
  'geen maximum',
  ...['maximum', 'grens', 'plafond', 'limiet', 'bovengrens'].map((limit) => `geen ${limit}`),
  'onbeperkt',
  'niet begrensd',
);

/** The municipality is the one that must pay. */
export const ONZE_SCHULD = concept('onze schuld', 'wij … verschuldigd', 'gemeente … verschuldigd', 'wij u', 'van ons');

/** The authority decides too late. */
export const TE_LAAT = concept(
  'te laat beslissen',
  'gemeente te laat',
  'jullie te laat',
  'ingebrekestelling',
  '*termijn verlopen',
  '*termijn voorbij',
  '*termijn … verstreken',
  'beslistermijn',
  'te traag',
  'in gebreke',
  'wij te laat',
  'we te laat',
  'wij … te laat',
  'besl* … te laat',
  'te laat … besl*',
  'niet op tijd … besl*',
  'besl* … niet op tijd',
  'besl* … niet binnen',
  'besl* … op zich',
  'overschrijd*',
  'ons … aangemaand',
  'besl* … te lang',
  'late besl*',
  'duurt … te lang',
  'te lang duurt',
  'besl* … blijft uit',
  'wacht* … op … besluit',
  'wacht* … op … beslissing',
);

/** What it then pays, by a looser name. */
export const VERGOEDING = concept(
  'vergoeding',
  '*vergoeding',
  '*bedrag',
  'per dag',
  'elke dag',
  'totaal',
  'maximum',
  'som',
  'recht',
  'krijg*',
  'ontvang*',
  ...['wij', 'we', 'gemeente'].map((who) => `betal* ${who}`),
  ...['wij', 'we', 'gemeente'].map((who) => `${who} … betal*`),
  'uitgekeerd',
  'verschuldigd',
  'daarvan',
  'loopt … op',
  'loopt op',
  'oplopen',
  ...['dat', 'het'].flatMap((it) => [`is ${it}`, `wordt ${it}`, `${it} is`, `${it} wordt`]),
);

/** "Wij betaalden een dwangsom, in totaal € 8.400": what it came to. */
export const WAS_PAID = concept(
  'betaalden',
  'betaalden',
  'betaalde',
  'hebben … betaald',
  'kregen',
  'keerden … uit',
  'dwangsommen … samen',
  'dwangsommen … totaal',
  'leverde … op',
);
