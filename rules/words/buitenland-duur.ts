/** How pages put the length of a stay abroad: a limit, a year or a journey that it is counted in, what is left and what is too much. */
import { concept, either } from '../../language/concept.ts';

/** Words that make a length of stay a limit. */
export const MAXIMUM = concept(
  'maximum',
  'maximale',
  'maximum',
  'ten hoogste',
  'hooguit',
  'uiterlijk',
  'op zijn hoogst',
  'niet langer dan',
  'niet meer dan',
  'max',
  'hoogstens',
  'limiet*',
  'bovengrens*',
  'recht op',
  'met behoud van',
  'per jaar',
  'per kalenderjaar',
  'in een jaar',
  'in een kalenderjaar',
  'ieder jaar',
  'elk jaar',
  'ieder kalenderjaar',
  'elk kalenderjaar',
  'jaarlijks',
);

/** Permission: makes a length of more than four weeks a limit too. */
export const TOEGESTAAN = concept(
  'toegestaan',
  'mag',
  'mogen',
  'toegestaan',
  'toegestane',
  'kunt',
  'kan',
  '*duur bedraagt',
  'zolang u',
  'geen probleem',
  'behoud*',
  'houdt … uitkering',
  'houdt … geld',
  'uitkering loopt',
  'bijstand loopt',
  'loopt … uitkering door',
  'doorloop*',
  'doorbeta*',
  'betalen … door',
);

/** A stay that goes on longer is denied. */
export const NIET_LANGER = concept(
  'niet langer dan',
  'niet … langer dan',
  'niet langer … dan',
  'nooit langer … dan',
  'nooit langer dan',
  'niet meer dan',
  'mag … langer dan',
  'langer … mag niet',
  ...['u', 'je'].map((who) => `langer … mag ${who} niet`),
  'niet toegestaan',
  'langer … kan niet',
);

export const PER_JAAR = concept(
  'per jaar',
  'per jaar',
  'per kalenderjaar',
  'in een jaar',
  'binnen een jaar',
  'ieder jaar',
  'elk jaar',
  'ieder kalenderjaar',
  'elk kalenderjaar',
  'een kalenderjaar',
  'jaarlijks',
  'in totaal',
  'bij elkaar',
  'opgeteld',
  'samen',
);

/** Another journey in the year of the first. */
export const ZELFDE_JAAR = concept(
  'hetzelfde jaar',
  'hetzelfde jaar',
  'hetzelfde kalenderjaar',
  'later in het jaar',
  'later dat jaar',
);

const OFTEN = [
  ...['twee', 'drie', '2', '3', 'meerdere'].flatMap((many) => [`${many} keer`, `${many} keren`]),
  ...['tweemaal', 'driemaal', 'meermaals', 'meerdere malen'],
];
const A_YEAR = [
  'per jaar',
  'per kalenderjaar',
  'in een jaar',
  'elk jaar',
  'ieder jaar',
  'elk kalenderjaar',
  'jaarlijks',
];
const VAAK_PER_JAAR = concept('vaak per jaar', ...OFTEN.flatMap((often) => A_YEAR.map((year) => `${often} ${year}`)));

const ELKE_KEER = concept(
  'elke keer',
  ...['per', 'elke', 'iedere', 'elk', 'ieder'].flatMap((each) =>
    ['keer', 'reis', 'vakantie', 'bezoek', 'verblijf', 'trip'].map((stay) => `${each} ${stay}`),
  ),
  'telkens',
  'steeds opnieuw',
  'steeds weer',
  'keer op keer',
  'zo vaak … wilt',
  'hoe vaak … ook',
  'aantal reizen … niet beperkt',
  'aantal keren … niet beperkt',
  'onbeperkt aantal',
  'zo vaak als',
  'aaneengesloten … meerdere keren',
);
export const PER_KEER = either('per keer', ELKE_KEER, VAAK_PER_JAAR);

const MEERMAALS = concept(
  'meermaals',
  ...['elke', 'iedere', 'per'].flatMap((each) => [`${each} drie maanden`, `${each} zes maanden`, `${each} seizoen`]),
  '2x per jaar',
  ...['elk', 'ieder', 'per'].flatMap((each) => [`${each} half jaar`, `${each} halfjaar`, `${each} kwartaal`]),
);
export const MEER_KEREN = either('meer keren per jaar', MEERMAALS, VAAK_PER_JAAR);

export const OPNIEUW = concept(
  'opnieuw',
  ...['opnieuw', 'nog een keer', 'nogmaals', 'vaker', 'weer'].flatMap((again) => [
    `${again} vertrekken`,
    `${again} weg`,
    `${again} gaan`,
    `${again} op reis`,
    `${again} op vakantie`,
    `${again} reizen`,
  ]),
);

/** Several stays that together are meant. */
export const OPGETELD = concept(
  'opgeteld',
  'in totaal',
  'opgeteld',
  'bij elkaar',
  'samen niet',
  'ook niet als',
  'ook als',
  'ook niet wanneer',
);

/** Without a limit to how often: the year is named only to say so. */
export const ONBEPERKT = concept(
  'onbeperkt vaak',
  'niet … beperkt',
  'onbeperkt',
  'zo vaak',
  'hoe vaak … maakt niet uit',
  ...['bepaalt', 'beslist', 'kiest'].map((say) => `hoe vaak … ${say} u zelf`),
  'hoe vaak … weet u zelf',
  'geen limiet',
  'vaker per jaar',
  'vaker in een jaar',
  'vaker gaan',
  'geen maximum',
  'meerdere keren',
  'meer dan eens',
  'zo veel … wilt',
  'zoveel … wilt',
);

/** Someone for whom more than the rule may be allowed. */
export const BIJ_UITZONDERING = concept(
  'bij uitzondering',
  'bij uitzondering',
  'bij hoge uitzondering',
  'uitzonderlijk*',
  'bijzondere gevallen',
  'bijzondere omstandigheden',
  'bijzondere situatie*',
  'dringende reden*',
  'overmacht',
  'toestemming',
  'traject*',
  '*traject',
  'ernstig ziek',
  'overlijd*',
  'overleggen',
);

/** What is left of the four weeks. */
export const WAT_OVER_IS = concept(
  'wat over is',
  'mag … nog',
  'kunt … nog',
  'hebt … nog',
  'heeft … nog',
  'houdt … nog',
  'nog over',
  'dagen over',
  'weken over',
);

/** What is over the limit: "over de extra dagen krijgt u geen uitkering". */
export const WAT_TE_VEEL_IS = concept(
  'wat te veel is',
  ...['dagen', 'weken'].flatMap((time) => [
    `extra ${time}`,
    `${time} daarna`,
    `${time} daarboven`,
    `${time} erboven`,
    `${time} te veel`,
    `meerdere ${time}`,
    `overige ${time}`,
  ]),
  'tijd daarna',
  'het meerdere',
);

/** What one loses by a longer stay. */
export const NIETS = concept('geen uitkering', 'geen uitkering', 'geen bijstand', 'geen recht');

/** Those with the AOW are put on a level with others. */
export const OOK_MET_AOW = concept('ook met AOW', 'ook dan', 'ook met aow*', 'ook als … aow*', 'ook voor … aow*');

/** Only then: what comes before it is allowed. */
export const PAS = concept('pas', 'pas als', 'pas wanneer', 'pas na', 'pas zodra');

/** Days off work. */
export const VAKANTIEDAGEN = concept('vakantiedagen', 'vakantiedagen', 'verlofdagen');

/** What a stay is measured in. */
export const LENGTH = concept('lengte', 'week', 'weken', 'dagen', 'werkdagen', 'vakantiedagen', 'maand', 'maanden');

/** What one has no more in the time that is too much. */
export const OF_UITKERING = concept('uitkering', '*uitkering', '*bijstand', 'recht');

/** Days without benefit, or of journeys together. */
export const LOSS = concept('mist', 'mist', 'mis', 'kwijt', 'gekort', 'verliest', 'verlies', 'zijn samen');

/** "Voordat u opnieuw vier weken weg mag": it is counted in journeys; in January it is counted anew. */
export const NOG_EENS_VIER = concept(
  'nog eens vier weken',
  ...['opnieuw', 'weer', 'nog eens', 'nogmaals'].flatMap((again) => [`${again} vier weken`, `${again} 4 weken`]),
  ...['vier', '4'].map((four) => `nieuwe periode van ${four} weken`),
);

export const NIEUW_JAAR = concept('nieuw jaar', 'jaar', 'kalenderjaar', 'januari');

/** Who may go for that long. */
export const ALS_U_MAG = concept(
  'als u mag',
  ...['als', 'wie'].flatMap((who) => [`${who} … weken … mag`, `${who} … weken mag`]),
  ...['u', 'je'].flatMap((you) => [`mag ${you} … weken … dan`, `mag ${you} … weken … stopt`]),
);

/** Leave of the municipality; not of an employer, or for a longer stay. */
export const TOESTEMMING = concept('toestemming', 'toestemming');
export const VRAAGT_TOESTEMMING = concept('vraagt toestemming', 'vraag* … toestemming', 'toestemming … vra*');
export const GEEN_TOESTEMMING = concept(
  'geen toestemming',
  ...['geen toestemming', 'langer', 'werkgever*', '*traject*', 'begeleid*', 'kind', 'kinderen', 'ouder*'],
);
