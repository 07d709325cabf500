/** How pages put what they get wrong about gifts, and what makes such a sentence right after all. */
import { concept, either } from '../../../language/concept.ts';
import { LOWERED, TAKEN } from './gifts-taken.ts';

export const NONE_AT_ALL = concept('geen giften', 'niets', 'geen gift', 'geen cadeau*', 'geen geld', 'geen … giften');
export const KEEP_NOTHING = concept('niets houden', 'niets houden', 'niets zelf houden', 'niets … behouden');
export const GEEN = concept('geen', 'geen');
export const FORBIDDEN = concept('verboden', 'verboden', 'niet toegestaan', 'mag niet', 'mag u niet');
export const ACCEPT = concept(
  'aannemen',
  'aan te nemen',
  'aannemen',
  'aanneemt',
  'ontvangen',
  'krijgen',
  'accepteren',
  'hebben',
);
/** Who gives, and what that looks like: together a gift by no name. */
export const GIVERS = concept(
  'gevers',
  'moeder',
  'vader',
  '*ouders',
  'zus',
  'broer',
  'oma',
  'opa',
  'vriend*',
  'familie*',
  'kennis*',
  'buren',
  'buurvrouw*',
  'buurman*',
  'tante',
  'oom',
  'dochter',
  'zoon',
  'kinderen',
  'iemand anders',
);
export const GIVES = concept(
  'geeft',
  'geeft',
  'geven',
  'geld',
  'betaalt',
  'betalen',
  '*boodschappen',
  'helpen',
  'helpt',
);
/** The one who asks gives or lends. */
export const GIVEN_AWAY = concept(
  'zelf weggeven',
  'mag ik … geven',
  'weggeven',
  'ik geef',
  'wegschenken',
  'lenen',
  'uitlenen',
  'van mij',
  'aan mijn',
  'overmaken aan',
);
/** Gifts by that name, not groceries, which one also buys oneself. */
export const BY_NAME = concept('gift', 'gift', 'giften*', 'schenking*', '*cadeau*', 'kado*');
/** Not reporting has consequences of its own. */
export const CONCEALED = concept(
  'niet gemeld',
  'niet meldt',
  'niet gemeld',
  'niet melden',
  'niet doorgeeft',
  'meldt … niet',
  'verzwijg*',
  'geeft … niet door',
  'te laat',
);
export const AS_INCOME = concept('als inkomen', 'als inkomen', 'als inkomsten');
export const NOT_TAKEN = concept(
  'niet als inkomen',
  'niet … als inkomen',
  'niet … als inkomsten',
  'geen inkomen',
  'geen inkomsten',
);
export const LIMIT = concept(
  'grens',
  'grens',
  'maximum',
  'niet meer … dan',
  'hooguit',
  'ten hoogste',
  'vrijstelling',
  'giftenvrijlating*',
  'giftengrens*',
  'drempelbedrag*',
  'grensbedrag*',
  'vrijgesteld',
  'vrij',
  'mag … houden',
  'mogen … houden',
  'tot',
);
/** How an answer puts its limit: "Ja, zolang het onder de € 1.200 blijft". */
export const UP_TO = concept('tot zoveel', 'onder', 'zolang', 'minder', 'boven', 'maximaal');
export const TO_TELL = concept(
  'melden',
  'meld*',
  'geeft … door',
  'geef … door',
  'doorgeven',
  'door te geven',
  'opgeven',
);

/** An amount that stands before this is held against a limit. */
export const AGAINST_LIMIT = concept(
  'aan een grens gemeten',
  'onder de grens',
  'onder de limiet',
  'onder de vrijstelling',
  'onder het maximum',
  'onder het bedrag',
  'boven de grens',
  'boven het maximum',
  'boven het bedrag',
  'binnen de grens',
);

/** Given to a good cause: a matter of tax. */
export const DONATED = concept(
  'gift aan een doel',
  'gift aan een',
  'giften aan een',
  'giften aan goede',
  'schenking aan een',
  'goede doelen',
  'goed doel',
  'belastingaangifte',
);

/** Taken off, however that is put. */
export const GOES_OFF = either('gaat eraf', TAKEN, LOWERED, concept('korting', 'korting op', 'levert … uitkering in'));

/** What another pays in one's place is a gift by no name, too. */
export const PAYERS = either('wie betaalt', GIVERS, concept('een ander', 'een ander', 'iemand', 'anderen', 'derden'));
/** "Wat u van uw ouders krijgt": from somebody who owes it not. */
export const FROM_GIVER = concept(
  'van een gever',
  ...['uw', 'je', 'hun', 'de'].flatMap((whose) =>
    ['ouders', 'familie', 'vrienden', 'kinderen', 'kennissen', 'buren'].map((giver) => `van ${whose} ${giver}`),
  ),
  ...['uw', 'je'].flatMap((whose) =>
    ['moeder', 'vader', 'broer', 'zus', 'oma', 'opa', 'buurman', 'zoon', 'dochter'].map(
      (giver) => `van ${whose} ${giver}`,
    ),
  ),
  ...['familie', 'vrienden', 'kennissen', 'bekenden', 'familieleden', 'buren', 'anderen', 'derden', 'iemand'].map(
    (giver) => `van ${giver}`,
  ),
  ...['vriend', 'vriendin', 'kennis', 'familielid', 'ander', 'bekende', 'oom', 'tante', 'buurvrouw', 'buurman'].map(
    (giver) => `van een ${giver}`,
  ),
);

/** How it comes to somebody, or what it is. */
export const COMES = concept(
  'krijgt',
  'krijg*',
  'ontvang*',
  'gekregen',
  'aannemen',
  'aanneemt',
  'geld',
  'bedrag*',
  'geldbedrag*',
  'hulp',
  'steun',
  'ondersteuning',
  'bijdrage*',
  'overgemaakt',
);

/** Others may give nothing at all. */
export const GIVE_NOTHING = concept(
  'niets geven',
  ...['mag u', 'mag je', 'mogen u', 'mogen je'].flatMap((may) =>
    ['niets', 'geen geld', 'geen cent'].map((none) => `${may} … ${none} geven`),
  ),
);

/** Paid by another for a reason of its own. */
export const OWED = concept(
  'alimentatie',
  'alimentatie*',
  'erf*',
  'terugbeta*',
  'loon',
  'salaris*',
  'huur van*',
  'onderhuur*',
  'huurder*',
  'verkoop*',
  'verkocht',
  'pensioen*',
);
export const PAYS_FOR_YOU = concept(
  'voor u betaalt',
  ...['voor u', 'voor je', 'voor jou', 'uw huur', 'uw boodschappen', 'uw rekening', 'uw rekeningen'].flatMap((what) =>
    ['betaal*', 'voldoe*', 'koop*', 'kopen', 'afreken*'].flatMap((pays) => [`${what} ${pays}`, `${what} … ${pays}`]),
  ),
  ...['u', 'ons', 'mij'].map((whom) => `betaalt … voor ${whom}`),
  ...['uw rekening*', 'uw huur', 'uw boodschappen', 'uw zorg*'].map((what) => `betaalt … ${what}`),
  'naar u over',
  'naar je over',
  'aan u over',
  'u geld',
  'geld aan u',
);

/** What another pays for is no gift. */
export const IN_RETURN = concept(
  'voor een klus',
  'klus*',
  'werk',
  'werkzaamheden',
  'oppas*',
  'vrijwillig*',
  'werkgever*',
  'spullen die u',
  'verkoop*',
  'verkocht',
  'kost en inwoning',
  'kostganger*',
  'kamerhuur*',
  'kamer',
  'aan huur',
  'voor de huur',
  'overlijden',
  'diensten',
);

/** Puts a number to what the sentence before leaves free. */
export const IT_IS_SO_MUCH = concept(
  'het gaat om',
  ...['het gaat', 'dat mag', 'dit mag', 'dit geldt', 'dat geldt', 'het maximum is', 'de grens is', 'dat is', 'dit is'],
);

/** Free again every month: twelve times what the law leaves free. */
export const AGAIN_MONTHLY = concept(
  'dat mag elke maand',
  ...['elke', 'iedere'].flatMap((each) => [`${each} maand … opnieuw`, `mag ${each} maand`]),
  'opnieuw',
  ...['geldt', 'is', 'kan', 'mag'].map((so) => `${so} per maand`),
);

export const THEREOF = concept('daarvan', 'daarvan', 'hiervan', 'hele bedrag', 'volledige bedrag');
