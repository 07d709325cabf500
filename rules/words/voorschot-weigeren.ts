/** No voorschot, and the reasons for it. */
import { concept } from '../../language/concept.ts';

/** Why the law itself allows refusing it: no cooperation, no papers, clearly no right (article 52 lid 4). */
export const WEIGERINGSGROND = concept(
  'weigeringsgrond',
  ...['niet', 'onvoldoende', 'te weinig', 'niet genoeg'].flatMap((little) => [`${little} meew*`, `${little} meeh*`]),
  'onvoldoende mee',
  'niet mee werkt',
  'werkt … niet mee',
  'medewerking',
  ...['lever*', 'geeft', 'stuurt'].map((give) => `${give} … niet`),
  ...['in*', 'aanlever*', 'geeft'].map((give) => `te laat ${give}`),
  'verwijtbaar*',
  ...['gegevens', 'stukken', 'papieren', 'bewijsstukken'].map((papers) => `geen ${papers}`),
  ...['gegevens', 'stukken', 'papieren'].map((papers) => `${papers} niet`),
  'niet … inlevert',
  'niet … aanlevert',
  'niet … aangeleverd',
  'niet … geeft',
  'niet … stuurt',
  'niet … opstuurt',
  'geen recht',
  'al duidelijk',
  'eigen schuld',
  'zonder goede reden',
  'ontbreken',
  'ontbreekt',
  'missen',
  'onvolledig*',
  'weigert',
  'weigering',
  'afgewezen',
  'afwijzen',
  'verblijfsrecht',
  'verblijfsvergunning',
  'geen bijstand en',
  'intrek*',
  ...['boven … vermogensgrens', 'stopt … aanvraag', 'bezwaarprocedure', 'al is besloten', 'al is beslist'],
  'ingetrokken',
  ...['trekt', 'trek'].map((pull) => `${pull} … in`),
);

/** The weeks in which someone under 27 first searches. */
export const ZOEKTIJD = concept(
  'zoekperiode',
  'zoektermijn*',
  'zoekperiode*',
  'zoektijd',
  'inspanningsperiode',
  'deze vier weken',
  'deze 4 weken',
  'deze weken',
  'eerste vier weken',
  'eerste 4 weken',
  'die vier weken',
  'die 4 weken',
  'de vier weken',
  'de 4 weken',
  'deze maand',
  'eerste maand',
);

/** Points back to a time: that of the search, or that in which the municipality decides. */
export const DIE_PERIODE = concept('die periode', 'die periode', 'deze periode', 'die weken', 'die tijd');

/** There is none, or it is not given. */
export const GEEN_VOORSCHOT = concept(
  'geen voorschot',
  'geen voorschot*',
  'nooit een voorschot',
  'nooit voorschotten',
  'nooit een vooruitbetaling',
  'niets … wijze van voorschot',
  'geen vooruitbetaling*',
  'geen bevoorschotting',
  'ook niet … voorschot',
  'niet aan voorschotten',
  'niet met voorschotten',
  'reken niet op … voorschot',
  'voorschot … niet … rekenen',
  'schie* … geen … voor',
  'niets vooruit',
  'geen geld vooruit',
);

/** Refused by the word itself; denied, it is not. */
export const AFGEWEZEN = concept(
  'afgewezen',
  'achterwege',
  'blijft … uit',
  'vervalt',
  'weigeren',
  'weigert',
  'geweigerd',
  'wijzen … af',
  'wijst … af',
  'uitgesloten',
  'uitgezonderd',
  ...['sluit', 'sluiten'].map((shut) => `${shut} … uit`),
  'afgeschaft',
  'gestopt met',
  'stoppen met',
  'onmogelijk',
  'voorziet niet in',
  'voorzien niet in',
  'behoort niet',
  'behoren niet',
  'slaan … over',
  ...['valt', 'vallen', 'staat', 'staan'].map((falls) => `${falls} buiten`),
  ...['doen', 'stellen', 'zitten', 'wachten', 'verder', 'overbruggen', 'op het besluit'].map(
    (on) => `zonder voorschot … ${on}`,
  ),
  'wachten wij met',
  'wachten we met',
  ...['zien', 'ziet'].flatMap((see) => [`${see} … af`, `${see} … vanaf`]),
);

/** There being one, or a right to it: denied, there is none. */
export const BESCHIKBAAR = concept(
  'beschikbaar',
  'beschikbaar',
  'mogelijk',
  'mogelijkheid',
  'mogelijkheden',
  'recht',
  'aanspraak',
  'aanmerking',
  'ruimte',
  'sprake',
  'optie',
  'orde',
  'bestaat',
  'bestaan',
  'terecht',
  'rekenen',
  'weggelegd',
  'gebruikelijk',
  'kennen',
  'kent',
  'doen … aan',
  'werken',
  'in behandeling',
  'horen',
  'zin',
  'is er',
  'zijn er',
  'zit er',
  'verkrijgen',
  ...['valt', 'vallen'].map((falls) => `${falls} … onder`),
);

/** For whom it is: denied of a group, the group gets none. */
export const BEDOELD = concept('bedoeld', 'bedoeld', 'geldt', 'gelden', 'is er', 'niet voor');

/** The reader's own choice. */
export const U_MAG = concept(
  'u mag',
  ...['u', 'je'].flatMap((you) => ['mag', 'kunt', 'kan'].flatMap((may) => [`${you} ${may}`, `${may} ${you}`])),
);

/** What "niet" may deny instead of the giving: when, how, how much, or what it costs. */
export const ANDERS_ONTKEND = concept(
  'anders ontkend',
  'eerder',
  'meestal',
  'vaak',
  'soms',
  'voordat',
  'pas',
  'langer',
  'later',
  'hoger',
  'lager',
  'meer',
  'hele',
  'volledige',
  'boven',
  'minder',
  'alleen',
  'enkel',
  'niet zonder',
  'nooit zonder',
  'tenzij',
  'rente',
  'kosten',
  'gratis',
  'extra',
  'altijd',
  'zomaar',
  'meteen',
  'opnieuw',
  'nogmaals',
  'tweede',
  'zelf',
  'nodig',
  'te doen',
  'op tijd',
  'tijdig',
  'genoeg',
  'gekregen',
  'ontvangen hebt',
  'binnen',
  'uit uzelf',
);

/** The answer no. */
export const NEE = concept('nee', 'nee', 'neen', 'helaas niet', 'dat kan niet', 'dat gaat niet', 'doen we niet');

/** While the application is looked into: the very time for which the voorschot is meant, and no condition. */
export const TIJDENS_WACHTEN = concept(
  'tijdens het wachten',
  ...['zolang', 'als', 'wanneer', 'indien'].flatMap((while_) => [
    ...['besluit', 'beslissing', 'beschikking', 'uitsluitsel', 'bericht'].map(
      (answer) => `${while_} … nog geen ${answer}`,
    ),
    `${while_} … niet … beslist`,
    `${while_} … niet … besloten`,
    ...['duurt', 'duren', 'behandeling', 'behandelen', 'loopt', 'lopen', 'wacht'].map((wait) => `${while_} … ${wait}`),
  ]),
  'zolang … besluit',
  'zolang … beslissing',
  'terwijl',
  'totdat … besl*',
  ...['tot', 'voor', 'voordat'].flatMap((until) =>
    ['besluit', 'beslissing', 'wij', 'we'].map((it) => `${until} … ${it}`),
  ),
  'tijdens … behandeling',
  ...['beslist', 'besluit', 'beslissing'].map((done) => `pas … ${done}`),
  'in afwachting van',
  'wachttijd',
);

/** What the reader still has to send: waiting for that is waiting for him. */
export const PAPIEREN = concept(
  'papieren',
  'papieren',
  '*stukken',
  'gegevens',
  '*afschriften',
  'documenten',
  'informatie',
  'antwoord',
);

/** "Die mogelijkheid", "zo'n regeling". */
export const ZO_IETS = concept(
  'zo iets',
  ...['die', 'deze', "zo'n", 'dat', 'dit'].flatMap((that) =>
    ['mogelijkheid', 'regeling', 'voorziening', 'betaling', 'geld', 'bedrag', 'hulp', 'service'].map(
      (it) => `${that} ${it}`,
    ),
  ),
  'zoiets',
  'hiervan',
  'daarvan',
);

/** Nothing until the decision: said of a case, it leaves out the voorschot. */
export const WACHT_OP = concept(
  'wacht op het besluit',
  ...['wacht u', 'wachten wij', 'wachten we', 'u wacht'].flatMap((wait) => [
    `${wait} op`,
    `${wait} tot`,
    `${wait} met`,
  ]),
  'afwacht*',
  ...['besluit', 'beslissing'].map((paper) => `moet … ${paper} wachten`),
  ...['wacht', 'wachten'].map((wait) => `${wait} … af`),
  'af te wachten',
);

/** "U hoeft geen voorschot te verwachten": there is none. */
export const VERWACHTEN = concept('verwachten', 'te verwachten', 'te rekenen');

/** Refused until something has happened: what is wrong with that is another matter. */
export const TOT_DIE_TIJD = concept(
  'tot die tijd',
  'tot die tijd',
  'eerder … geen voorschot',
  'daarvoor … geen voorschot',
);

/** Not yet given, not wanted, not needed: no refusal. */
export const NOG_GEEN_VOORSCHOT = concept(
  'nog geen voorschot',
  'nog geen voorschot',
  'waarom … geen voorschot',
  'geen voorschot nodig',
  'geen voorschot wilt',
  'geen voorschot willen',
  'geen voorschot* meer',
  'geen voorschot tegen',
  'geen voorschot aan te vragen',
  'geen voorschot aanvragen',
  'geen voorschot gekregen',
  'geen voorschot ontvangen',
  'geen voorschot gehad',
);
