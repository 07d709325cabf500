/** That what one has counts for the bijstand, and what only looks like saying so. */
import { concept } from '../../../language/concept.ts';

/** Too little, or so much: what one has decides on the right to bijstand. */
export const LITTLE_OR_MUCH = concept(
  'weinig vermogen',
  'weinig',
  'of nauwelijks',
  'meer vermogen',
  'geen of',
  'of geen',
  'geen eigen',
  'geen vermogen',
  'onvoldoende',
  'niet genoeg',
  'te veel',
  'veel',
  'als vermogen',
  'lager',
  'toestaat',
  'te hoog',
  'te groot',
  'aanmerking',
  'geen bijstand',
  'toegestaan',
  'teveel',
  'hoogte van',
  'afhankelijk',
  'hangt … af',
  'kijken',
  'bekijken',
  'kijkt',
  'gekeken',
  'invloed',
  'boven',
  'meer dan',
  'hoeveel',
  'gebruikmaken',
  'opmaken',
  'bijna op',
  'rondkomen',
  'rond te komen',
  'rondkomt',
  'leven',
  'bestaan',
  'nemen wij … mee',
  'nemen we … mee',
  'tellen wij … mee',
  'levensonderhoud',
  'verstaan',
  'rekenen … tot',
  'tot … rekenen',
  'rekenen … bij',
  'van belang',
  'bepaalt',
  'ook met',
  'rekent … tot',
  'berekenen',
  'bepalen',
  'bepaling',
  'letten',
  'let',
  'letten op',
  'houden … rekening met',
  'houdt … rekening met',
  'niet alleen',
  'bij elkaar op',
  'tellen … op',
);

/** Said of what was named: how much of it one may have, … */
export const HOW_MUCH_ONE_MAY_HAVE = concept(
  'hoeveel u mag hebben',
  ...['hoeveel', 'hoogste bedrag', 'welk bedrag'].map((most) => `${most} … mag hebben`),
  'hoeveel … mag … bezitten',
  'bedrag … toegestaan',
);

/** … and that what is above it is used up before there is bijstand. */
export const USED_FIRST = concept(
  'eerst opmaken',
  ...['u', 'je', 'moet'].map((who) => `eerst van ${who}`),
  ...['opmaken', 'op te maken', 'op zijn', 'van leven'].map((used) => `eerst … ${used}`),
  ...['leeft', 'leef', 'gebruikt', 'maakt'].map((uses) => `${uses} … eerst`),
);

export const MORE = concept('meer', 'meer dan', 'hebt u meer', 'heeft u meer', 'heb je meer', 'boven');

export const TOO_MUCH = concept('te veel', 'te veel', 'teveel', 'te hoog', 'meer vermogen');

export const LIMITED = concept(
  'geen groot bedrag',
  'geen groot bedrag',
  'groot bedrag … stop*',
  'geen grote bedragen',
  'boven de grens',
  'onder de grens',
  'over de grens',
  'de grens',
  'bij wat u',
  'in totaal',
  'bij uw bezit',
  'bij uw vermogen',
  'bij elkaar',
);

export const SMALL = concept('klein', 'klein', 'kleine', 'beperkt', 'bepaald bedrag', 'bepaalde');

/** Assets by other words; too loose to carry an amount. */
export const SAVED = concept(
  'gespaard',
  'gespaard',
  'sparen',
  'spaart',
  'spaar',
  'groot bedrag',
  'grote bedragen',
  'rekeningen … bij elkaar',
  'rekeningen … op',
  'beleggingen',
  'erfenis',
  'erft',
);

export const VALUABLES = concept(
  'spullen van waarde',
  'spullen van waarde',
  'waardevolle spullen',
  'geld en goederen',
  'wat er op uw rekening*',
  'geld en spullen',
  'waardevolle bezit*',
  'overwaarde',
  'waarde van wat u',
  ...['uw', 'je'].map((whose) => `naar ${whose} geld … spullen`),
);

/** Reporting assets, or papers about them, does not tell that they count. */
export const ONLY_REPORTED = concept(
  'doorgeven',
  ...['doorgeeft', 'meldt', 'vertelt'].map((tells) => `${tells} dat`),
  'verzwijgt',
  'geef … door',
  'geeft … door',
  'meld',
  'meldt',
  'melden',
  'doorgegeven',
  'bewijs*',
  'bewijzen',
  'afschrift*',
  'bankafschriften',
  'gegevens over',
  'gegevens van',
  'laat … weten',
  'overzicht van',
  'maakt daarbij niet uit',
  'maakt niet uit',
  'maken … niet uit',
  'bewaren',
  'gaat over',
  'geeft … kennis',
  'openheid',
  'papieren over',
);

export const OTHER_SCHEMES = concept(
  'toeslagen',
  'toeslagen',
  'belastingen',
  'gemeentebelasting*',
  'minima',
  'regelingen',
  'zorgverzekering*',
);
