/** How pages put debts, savings and a home that they get wrong, and what makes such a sentence right after all. */
import { concept } from '../../../language/concept.ts';

/** Debts of a kind, or in a case: what a municipality says of those may be right. */
export const SOME_DEBTS = concept(
  'sommige schulden',
  'sommige',
  'bepaalde',
  'studieschuld*',
  'hypotheekschuld*',
  'familie',
  'niet alle',
  'geen schulden',
  'niet aantoonbaar*',
  'zonder bewijs*',
  'bewijs',
  'bewijzen',
  'schuldhulp*',
  'schuldsaner*',
  'toekomstige',
  'deze schulden',
  'die schulden',
  'boete*',
  'terugvordering*',
  'huurschuld*',
  'nieuwe schulden',
  'schulden die',
  'schulden waar*',
  'schulden bij',
  'schulden aan',
  'schulden uit',
  'schuld die',
  'schuld waar*',
  'schuld … waar*',
  'lening die',
  'lening waar*',
  'verwachte',
  'huisgenoot',
  'huisgenoten',
  'kind',
  'kinderen',
  'van een ander',
  'van anderen',
  'zonder betalingsverplichting',
  'zonder aflossingsverplichting',
);
/** Debts, asked about in the sentence before. */
export const THEY = concept('die', 'die tellen', 'die telt', 'deze tellen', 'deze telt', 'ze tellen');
export const NOT_LOOKED_AT = concept(
  'kijken niet naar',
  'kijken … niet naar',
  'kijkt niet naar',
  'niet naar wat u verschuldigd',
  'niet naar uw schuld*',
  'doen er niet toe',
  'geen invloed',
  'doen niet ter zake',
  'niets uit',
  'niet meegenomen',
  'nemen … niet mee',
  'alleen naar wat u bezit',
  'enkel naar wat u bezit',
  'maken … niet uit',
  'spelen … geen rol',
  'geen rekening',
  'buiten beschouwing',
  'buiten de berekening',
  'niet in de berekening',
  'alleen om uw bezit',
  'alleen om wat u bezit',
  'alleen wat u bezit',
  'alleen om uw bezittingen',
  'tellen wij niet',
  'blijven … buiten',
  'maakt … niet uit',
  'doet er niet toe',
  'doet niet ter zake',
  'speelt … geen rol',
  'naar … kijken wij niet',
  'naar … kijkt … niet',
  'verandert … niets',
  'veranderen … niets',
  'alleen naar uw bezit*',
  'alleen naar je bezit*',
  'alleen naar … spaargeld',
  'telt alleen wat',
  'laten … buiten',
  'laten … weg',
  'tellen bij ons niet',
  'telt bij ons niet',
);
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
  'opzij',
  'opzijzet',
  'opgespaard*',
  'spaarpot*',
  'buffer',
  'opspaart',
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
  'van uw uitkering',
  'van de bijstand',
  'van de bijstandsuitkering',
  'tijdens de uitkering',
  'tijdens uw uitkering',
  'in de bijstand',
  'uit uw uitkering',
  'uit de uitkering',
  'met uw uitkering',
);
/** What may follow "op" when it is the end of a clause. */
export const AFTER_UP: ReadonlySet<string> = new Set(['', 'voordat', 'voor', 'dan']);
export const SAVING = concept('sparen', 'sparen', 'spaart', 'gespaard');
export const AS_LONG_AS = concept('zolang', 'zolang', 'zo lang');
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
);
export const SELL_FIRST = concept(
  'eerst verkopen',
  'eerst … verkopen',
  'moet … verkopen',
  'moeten … verkopen',
  'verkopen voordat',
  'verkocht is',
  'verkoop … eerst',
  'eerst verkocht',
  'verkocht hebt',
  'te koop zet*',
);
export const NOT_AT_ONCE = concept(
  'niet meteen',
  'te hoog',
  'hypotheek*',
  'aflossing*',
  'betalen',
  'niet direct',
  'hoeft',
  'soms',
  'misschien',
  'kan zijn',
  'kan het',
  'mogelijk krijgt',
  'mogelijk geen',
  'mogelijk moet',
  'overwaarde',
  'waard',
  'te veel',
  'boven',
  'meer dan',
  'tweede',
  'buitenland',
  'als lening',
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

/** "Uw lening telt voor ons niet". */
export const TELT_NIET = concept('telt niet', 'telt … niet', 'tellen … niet');

/** A condition on the debts, not "als wij uw vermogen bepalen". */
export const IN_A_CASE = concept('in een geval', 'als u', 'als de', 'als het', 'als er', 'tenzij', 'behalve');

export const HENCE = concept('daarom', 'u kunt dan', 'dan kunt u', 'daarom', 'dus', 'daardoor', 'hierdoor');

export const RENTERS_ONLY = concept(
  'alleen voor huurders',
  'alleen voor huurders',
  'alleen voor mensen die huren',
  'alleen voor wie huurt',
  'alleen voor mensen met een huurwoning',
);

export const TO_OWN = concept('bezitten', 'bezitten', 'hebben', 'zijn');

export const WANTS_BENEFIT = concept(
  'wie bijstand wil',
  ...['bijstand', 'een uitkering', 'een bijstandsuitkering'].flatMap((benefit) => [
    `wie ${benefit} wil`,
    `wie … ${benefit} wil`,
    `wie ${benefit} aanvraagt`,
    `voor ${benefit} mag`,
    `om ${benefit} te krijgen mag`,
  ]),
);

/** "Uw aanvraag wordt niet afgewezen omdat …". */
export const NOT_REFUSED = concept(
  'niet afgewezen',
  'niet afgewezen',
  'niet geweigerd',
  'wijzen … niet af',
  'wijst … niet af',
  'niet stopgezet',
);

/** The benefit itself goes down by it. */
export const LOWERED = concept(
  'verlaagd',
  ...['uitkering', 'bijstand'].flatMap((benefit) => [
    `verlagen … ${benefit}`,
    `verlaagt … ${benefit}`,
    `${benefit} … verlaagd`,
    `${benefit} … verlagen`,
    `${benefit} … lager`,
    `lagere ${benefit}`,
    `minder ${benefit}`,
  ]),
);

export const AS_ASSETS = concept('als vermogen', 'als vermogen', 'bij uw vermogen', 'bij het vermogen');

export const LIVE_ON_IT = concept(
  'daarvan leven',
  'leeft u daarvan',
  'leef je daarvan',
  'leeft u van',
  'daarvan leven',
  'daar … van leven',
);

export const ON_ACCOUNT = concept('op de bank', 'spaarrekening*', 'op de bank', 'op uw bankrekening', 'spaargeld');

export const NOTHING_LEFT = concept(
  'mag niets',
  ...['mag', 'mogen'].flatMap((may) =>
    ['niets', 'geen geld', 'geen spaargeld', 'geen euro'].map((none) => `${may} … ${none}`),
  ),
);

/** "Alleen een uitkering als u geen spaargeld meer hebt." */
export const NONE_MORE = concept(
  'geen spaargeld meer',
  'geen … spaargeld meer',
  'geen cent … op',
  'geen cent spaargeld',
  'niets meer op',
  'niets meer … bank',
);

export const ONLY = concept('alleen', 'alleen', 'pas', 'slechts');

/** What another leaves behind, or a child owns. */
export const OF_ANOTHER = concept(
  'van een ander',
  'overledene',
  'nalatenschap',
  'erfgena*',
  'van uw kind',
  'van het kind',
);
