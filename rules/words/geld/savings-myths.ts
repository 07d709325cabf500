/** How pages put savings that they take or want used up, and what makes such a sentence right after all. */
import { concept, either } from '../../../language/concept.ts';
import { ASSETS } from './assets.ts';

export const ALL_SAVINGS = concept(
  'al uw spaargeld',
  'al uw',
  'al het',
  'alle',
  'alles',
  'helemaal',
  'volledig',
  'geheel',
  'hele',
  'volledige',
  'gehele',
  'laatste euro',
  'laatste cent',
  'elke euro',
  'iedere euro',
  ...['ieder', 'elk'].map((every) => `${every} spaar*`),
  'complete',
  'eerst op',
  'eerst opmaken',
  'eerst uw spaargeld opmaken',
);

export const FIRST = concept(
  'eerst',
  'eerst',
  'voordat',
  'voor u',
  'alvorens',
  'pas als',
  ...['als', 'zodra', 'wanneer', 'nadat'].map((once) => `pas … ${once}`),
  'pas bijstand',
  'zolang',
  'om … te krijgen',
  'om … te kunnen krijgen',
);

export const MUST = concept(
  'moet',
  'moet',
  'moeten',
  'dient',
  'dienen',
  'verplicht',
  'verwachten',
  'verlangen',
  'pas',
  'eerst',
  'zolang',
);

export const UP_TO_LIMIT = concept(
  'tot de grens',
  'grens',
  'vermogensgrens*',
  'boven',
  'meer dan',
  'te veel',
  'teveel',
  'hoger dan',
  'maximum',
  'maximaal',
  'onder',
  'deel',
  'behalve',
  'beschikbaar',
);

/** As far as it goes above the limit: then savings do count. */
export const ABOVE_LIMIT = concept(
  'boven de grens',
  'grens',
  'vermogensgrens*',
  'boven',
  'hoger dan',
  'meer dan',
  'meer is dan de',
);

export const SAVED = concept(
  'sparen van de uitkering',
  'spaart',
  'spaar',
  'sparen',
  'gespaard',
  'gespaarde',
  'spaargeld',
  'spaargelden',
  'opbouwt',
  'opgebouwd',
  'overhoudt',
  'overhouden',
  'over te houden',
  'houdt … over',
  'overgehouden',
  'opzij*',
  'spaarpot*',
  'buffer',
  'opspaart',
  'zet … spaarrekening*',
  'stort … spaarrekening*',
  'groeit … spaarrekening',
  'spaarrekening zet',
  'spaarde',
  'aan de kant',
  'apart',
  'opzij',
  'spaarrekening gegroeid',
);

export const FROM_BENEFIT = concept(
  'van de uitkering',
  ...['opzij*', 'spaar*', 'gespaard*', 'spaarpot*', 'overhoud*'].map((saved) => `van de uitkering … ${saved}`),
  'van uw uitkering',
  'van de bijstand',
  'van de bijstandsuitkering',
  'tijdens de uitkering',
  'tijdens de bijstand*',
  'tijdens uw uitkering',
  'uit uw bijstand*',
  ...['bijstand', 'een uitkering', 'uw uitkering'].flatMap((benefit) =>
    ['krijgt', 'ontvangt', 'hebt'].map((have) => `dat u ${benefit} ${have}`),
  ),
  'tijdens uw bijstand*',
  ...['de uitkering', 'de bijstand', 'uw uitkering', 'uw bijstand'].map((benefit) => `gedurende ${benefit}`),
  'bijstandsperiode',
  'uitkeringsperiode',
  ...['u', 'je'].flatMap((who) =>
    ['bijstand', 'een uitkering', 'uw uitkering', 'een bijstandsuitkering'].map(
      (benefit) => `terwijl ${who} ${benefit}`,
    ),
  ),
  'in de bijstand',
  'uit uw uitkering',
  'uit de uitkering',
  'uit de bijstand',
  'uit bijstand',
  'met uw uitkering',
  ...['je', 'zijn', 'mijn'].flatMap((whose) => ['uitkering', 'bijstand'].map((benefit) => `van ${whose} ${benefit}`)),
);

/** Whoever is asked about has the benefit. */
export const HAS_BENEFIT = concept(
  'krijgt u bijstand',
  ...['krijgt', 'hebt', 'ontvangt'].flatMap((get) =>
    ['bijstand', 'een uitkering', 'een bijstandsuitkering'].map((what) => `${get} u ${what}`),
  ),
);

/** Not allowed at all. */
export const FORBIDDEN = concept('verboden', 'verboden', 'niet toegestaan', 'niet de bedoeling');

/** No, but something is. */
export const TO_A_POINT = concept(
  'niet onbeperkt',
  'onbeperkt',
  'beperkt',
  'zomaar',
  'altijd',
  'alles',
  'tot',
  'wel',
  'maar',
);

export const SAVING = concept(
  'sparen',
  'sparen',
  'spaart',
  'gespaard',
  'overhouden',
  'opzij*',
  'opzij zetten',
  'opbouwen',
);

export const TO_HAVE = concept('hebben', 'hebben', 'houden', 'bezitten', 'bewaren');

export const AS_LONG_AS = concept('zolang', 'zolang', 'zo lang');

/** However little. */
export const ANY_AMOUNT = concept(
  'ook een klein bedrag',
  'ook een klein bedrag',
  'ook kleine bedragen',
  'ook weinig',
  'elk bedrag',
  'elke euro',
  'iedere euro',
  'hoe klein ook',
  'enig spaargeld',
  'enig vermogen',
  ...['spaargeld', 'vermogen', 'een spaarpot', 'geld op'].flatMap((money) => [`wie nog ${money}`, `wie ${money}`]),
);

export const ENOUGH = concept('genoeg', 'genoeg', 'voldoende', 'veel', 'hoog', 'van kunt leven', 'rondkomen');

export const OTHER_SAVINGS = concept(
  'andere',
  'anders dan',
  'beslagvrije*',
  'erfenis*',
  'geërfd',
  'schenking*',
  'vakantiegeld',
  'vakantietoeslag',
  'reserver*',
  'rente',
  'belasting*',
);

export const AS_ASSETS = concept(
  'als vermogen',
  'als vermogen',
  'als middel',
  'als middelen',
  'bij uw vermogen',
  'bij het vermogen',
);

export const LIVE_ON_IT = concept(
  'daarvan leven',
  'leeft u daarvan',
  'leeft u van',
  ...['leeft', 'leef', 'leven'].flatMap((live) => [`${live} … van`, `${live} daarvan`]),
  'daar … van leven',
);

export const ON_ACCOUNT = concept(
  'op de bank',
  'spaarrekening*',
  'bankrekening*',
  'op de bank',
  'op uw bankrekening',
  'spaargeld',
);

/** What one has saved, also without the word savings. */
export const OWN_MONEY = either(
  'eigen geld',
  ASSETS,
  concept(
    'gespaard',
    'u gespaard',
    'geld gespaard',
    'uw geld',
    'je geld',
    'al het geld',
    'je gespaard',
    'gespaarde geld',
    'uw buffer',
    'je buffer',
    'appeltje voor de dorst',
    'potje achter de hand',
    'uw spaar*',
    'je spaar*',
  ),
);

export const ONLY = concept('alleen', 'alleen', 'pas', 'slechts', 'eerst');
