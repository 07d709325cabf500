/** How pages tie the inkomenstoeslag to what it is spent on, leave it free, or speak of something else. */
import { concept, either } from '../../../language/concept.ts';

/** Up to oneself. */
export const FREE_TO_SPEND = concept(
  'vrij te besteden',
  'vrij te besteden',
  'vrij besteedbaar',
  'vrij besteden',
  'vrij gebruiken',
  'vrij in de besteding',
  'bent vrij',
  'bent u vrij',
  'bepaalt zelf',
  'bepaal je zelf',
  'bepaalt u zelf',
  'zelf weten',
  'zelf kiezen',
  'kiest zelf',
  'beslist zelf',
  'beslist u zelf',
  'wat u wilt',
  'er alles van',
  'waaraan u wilt',
  'waar u wilt',
  'waar u het aan',
  'zelf … bepalen',
  'alleen u weet',
);

/** Not to be spent otherwise. */
export const NOTHING_ELSE = concept(
  'niet aan iets anders',
  'niet aan iets anders',
  'niet aan andere',
  'niet naar iets anders',
  'nergens anders',
  ...['andere dingen', 'iets anders', 'andere zaken'].map((other) => `aan ${other} niet`),
  ...['ander gebruik', 'andere besteding*'].map((other) => `${other} … niet`),
);

/** Another thing than the municipality has in mind, and what that costs. */
export const SOMETHING_ELSE = concept('iets anders', 'iets anders', 'andere dingen', 'andere zaken', 'ergens anders');
export const NOTHING_MORE = concept(
  'niets',
  ...['krijgt … niets', 'krijg … niets', 'verliest', 'niet opnieuw', 'niet nog een*', 'komt niet meer in aanmerking'],
  ...['jaar', 'keer'].flatMap((next) => [`volgend ${next} geen`, `volgende ${next} geen`, `${next} erna geen`]),
);

/** Said to be against its purpose, and forbidden outright. */
export const NOT_ALLOWED = concept('niet toegestaan', 'niet toegestaan', 'niet toe', 'verboden');
export const NOT_MEANT = either('niet de bedoeling', NOT_ALLOWED, concept('niet de bedoeling', 'niet de bedoeling'));

/** Nobody may bind the reader to it. */
export const BINDS = concept('verplicht', 'verplicht*', 'dwing*', 'eis*', 'voorschrijven', 'schrijven');

/** Looked into, but not this; or allowed, yet no must. */
export const NOT_ON_WHAT = concept(
  'niet waaraan',
  'niet waaraan',
  'niet waar u',
  'niet hoe u',
  'niet wat u',
  'dat moet niet',
);

/** A purpose as a condition. */
export const CONDITION = concept(
  'voorwaarde',
  'voorwaarde*',
  'geoormerkt',
  'bestedingsplicht*',
  'bestedingsverplichting*',
  'in natura',
  'verplicht te',
  'uitsluitend bestemd',
  'alleen bestemd',
);

/** A heading above conditions. */
export const FOR_WHOM = concept('voor wie', 'voor wie', 'recht op', 'wanneer krijg*');

/** Money asked back. */
export const BACK = concept(
  'terug',
  'terugbetalen',
  'terugvorder*',
  'terugvragen',
  'terug',
  'teruggevorderd',
  'terugbetaalt',
  'volgend jaar geen',
);

/** Received without a right to it, whatever it was spent on. */
export const NOT_DUE = concept(
  'ten onrechte',
  'ten onrechte',
  'onterecht*',
  'te veel',
  'verzw*',
  'verzweeg',
  'geen recht',
);

/** What the page is about, by a shorter name. */
export const THE_SUPPLEMENT = concept(
  'de toeslag',
  'de toeslag',
  'deze toeslag',
  'uw toeslag',
  'het geld',
  'het bedrag',
  'dit bedrag',
  'dit geld',
  'dat geld',
  'dat bedrag',
  'ervan',
  'hiervan',
  'daarvan',
  'waarvan',
  'hiermee',
  'daarmee',
  'ermee',
);

/** Another pass, package or scheme. */
export const OTHER_THING = concept(
  'pas',
  'de pas',
  'een pas',
  'deze pas',
  'uw pas',
  'stadspas*',
  'meedoen*',
  'bijzondere bijstand',
  'studietoeslag*',
  'sportclub',
  'andere kosten',
  'andere uitgaven',
  'kindpakket*',
  'tegoed',
  ...['*fonds', 'de regeling', 'vergoeding', 'een tegemoetkoming', 'de bijdrage', 'leergeld', 'witgoedregeling'],
  ...['lening', 'leenbijstand', 'een voorschot'],
);

/** What follows is about another scheme. */
export const BESIDES = concept(
  'naast de inkomenstoeslag',
  'naast de *toeslag',
  'naast … inkomenstoeslag',
  'los van de *toeslag',
);

/** What one needs the papers for is applying, not spending. */
export const TO_APPLY = concept(
  'bij de aanvraag',
  'bij de aanvraag',
  'bij uw aanvraag',
  '*formulier',
  'formulieren',
  'loonstrook',
  'loonstroken',
  'huur',
  'bankafschrift*',
  'inkomen aantonen',
);

/** "Mogen wij vragen waaraan u het besteedt? Nee.", read as "… niet". */
export const MAY_WE_ASK = concept(
  'mogen wij',
  'mogen wij',
  'mag de gemeente',
  'kunnen wij',
  'controleren wij',
  'vragen wij',
);

/** "De gemeente mag niet vragen waaraan u het uitgeeft." */
export const WE_MAY_NOT = concept(
  'wij mogen niet',
  ...['wij mogen', 'we mogen', 'gemeente mag'].flatMap((may) => [`${may} niet`, `${may} … niet *vragen`]),
);

/** Bills that somebody pays with it. */
export const PAYS = concept('betalen van rekeningen', 'betalen van', 'rekeningen betalen', 'rekeningen … betalen');

/** Money that comes when the bill is there. */
export const PAID_AFTER = concept(
  'betalen … zodra',
  'vertoon van',
  ...['betalen', 'krijgt', 'maken'].flatMap((pay) => [`${pay} … zodra`, `${pay} … nadat`, `${pay} … pas als`]),
);

/** Keeping a receipt as good advice. */
export const FOR_ONESELF = concept('voor uzelf', 'voor uzelf', 'handig', 'garantie', 'ruilen', 'als u wilt');

/** What people do, not what they have to do. */
export const PEOPLE = concept(
  'mensen',
  'veel mensen',
  'sommige mensen',
  'de meeste mensen',
  'vaak moeten',
  'bewindvoerder*',
);
