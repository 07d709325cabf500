/** How pages put savings that they take or want used up, and what makes such a sentence right after all. */
import { concept } from '../../../language/concept.ts';

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
  'eerst op',
  'eerst opmaken',
  'eerst uw spaargeld opmaken',
);

export const USE_UP = concept(
  'opmaken',
  'opmaken',
  'opmaakt',
  'opgemaakt',
  'opgebruikt',
  'op te maken',
  'opeten',
  'opgegeten',
  'op zijn',
  'op is',
  'moet op',
  'moeten op',
  'verbruiken',
  'verbruikt',
  'gebruiken',
  'gebruikt',
  'aanspreken',
  'aangesproken',
  'uitgeven',
  'uitgegeven',
  'uitgeeft',
  'interen',
  'ingeteerd',
  'in te teren',
  'inzetten',
  'leeg',
);

export const FIRST = concept('eerst', 'eerst', 'voordat', 'voor u', 'alvorens', 'pas als', 'pas bijstand', 'zolang');

export const MUST = concept('moet', 'moet', 'moeten', 'dient', 'dienen', 'verplicht', 'pas', 'eerst', 'zolang');

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
  'overhoudt',
  'over te houden',
  'houdt … over',
  'overgehouden',
  'opzij*',
  'opgespaard*',
  'spaarpot*',
  'buffer',
  'opspaart',
  'zet … spaarrekening*',
  'opspaar',
  'opsparen',
  'spaarde',
  'wegzet',
  'weglegt',
  'aan de kant',
  'apart',
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
  'in de bijstand',
  'uit uw uitkering',
  'uit de uitkering',
  'met uw uitkering',
  ...['je', 'zijn'].flatMap((whose) => ['uitkering', 'bijstand'].map((benefit) => `van ${whose} ${benefit}`)),
);

/** What may follow "op" when it is the end of a clause. */
export const AFTER_UP: ReadonlySet<string> = new Set(['', 'voordat', 'voor', 'dan']);

export const SAVING = concept('sparen', 'sparen', 'spaart', 'gespaard');

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
);

export const ENOUGH = concept('genoeg', 'genoeg', 'voldoende', 'veel', 'hoog', 'van kunt leven', 'rondkomen');

export const OTHER_SAVINGS = concept(
  'andere',
  'anders dan',
  'erfenis*',
  'geërfd',
  'schenking*',
  'vakantiegeld',
  'vakantietoeslag',
  'reserver*',
  'rente',
  'belasting*',
);

export const OPMAKEN = concept(
  'opmaken',
  'opmaken',
  'opmaakt',
  'opgemaakt',
  'op te maken',
  'opeten',
  'opgegeten',
  'op zijn',
  'op is',
  'interen',
  'leeg',
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
  'leef je daarvan',
  'leeft u van',
  'daarvan leven',
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

export const NOTHING_LEFT = concept(
  'mag niets',
  'rekening* moet* leeg',
  'bankrekening* moet* leeg',
  ...['mag', 'mogen'].flatMap((may) =>
    ['niets', 'geen geld', 'geen spaargeld', 'geen euro', 'geen cent', 'geen enkele'].map((none) => `${may} … ${none}`),
  ),
);

/** "Alleen een uitkering als u geen spaargeld meer hebt." */
export const NONE_MORE = concept(
  'geen spaargeld meer',
  'geen … spaargeld meer',
  'geen cent … op',
  'geen cent spaargeld',
  'niets meer op',
  'niets … over',
  '*reserves … verbruikt',
  'niets meer … bank',
);

export const ONLY = concept('alleen', 'alleen', 'pas', 'slechts', 'eerst');

/** What another leaves behind, or a child owns. */
export const OF_ANOTHER = concept(
  'van een ander',
  'overledene',
  'nalatenschap',
  'erfgena*',
  'van uw kind',
  'van het kind',
);
