/** How pages name two people as one household. */
import { concept } from '../../language/concept.ts';

/** Two people as one household in law. */
export const GEZAMENLIJK = concept(
  'gezamenlijke huishouding',
  'gezamenlijk* huishoud*',
  'gezamelijk* huishoud*',
  'samen een huishoud*',
  'samenwonen*',
  'samenwoont',
  'samenwoon',
  'woont … samen',
  'wonen … samen',
  'woon … samen',
  'samen wonen',
  'samen woont',
  'partner*',
  'stel',
  'echtpaar',
  'echtgeno*',
  'gehuwd*',
  'getrouwd',
  'paar',
  'koppel',
  'gezamenlijk inkomen',
);

/** Says that they are one. */
export const GELDT_ALS_PARTNER = concept(
  'geldt als partner',
  'u woont samen als',
  'je woont samen als',
  'is partner*',
  'blijft … partner*',
  'blijven … partner*',
  ...['bent', 'ben', 'zijn'].flatMap((verb) => [`${verb} … partner*`, `${verb} … samenwonend`]),
  ...['is', 'ben', 'bent', 'zijn', 'vormen', 'vormt', 'vorm', 'blijft', 'blijven'].flatMap((verb) => [
    `${verb} … echtpaar`,
    `${verb} … koppel`,
    `${verb} … stel`,
    `${verb} … een paar`,
  ]),
  ...['geldt', 'gelden', 'telt', 'tel', 'tellen', 'ziet', 'zien', 'rekent', 'rekenen', 'beschouw*', 'behandel*'].map(
    (verb) => `${verb} … als`,
  ),
  ...['gezien', 'zien', 'beschouwd', 'aangemerkt', 'aan te merken', 'behandel*', 'te gelden', 'gerekend'].flatMap(
    (verb) => [`als … ${verb}`, `${verb} als`],
  ),
  ...['voer*', 'vorm*', 'heeft', 'hebben', 'hebt', 'is', 'vinden', 'noemen'].map(
    (verb) => `${verb} … gezamenlijk* huishoud*`,
  ),
  'is … uw partner',
  'merken … aan',
  'merkt … aan',
  'is … samenwonen',
  'sprake van',
  'van … is sprake',
  ...[
    'verstaan',
    'verstaat',
    'houdt in',
    'maakt u tot',
    'gelijkgesteld',
    'maakt … tot een',
    'dan bent … gehuwd*',
    'dan zijn … gehuwd*',
  ],
  'gaan … uit van',
  'gaan … uit dat',
  'gaan van … uit',
  'noemen wij',
  'noemen we',
  'heet',
  'woont u … samen',
  'woon je samen',
  'wonen jullie samen',
  'woon* … volgens … samen',
  'huishouding aangenomen',
  ...['uitkering', 'bijstand'].map((money) => `stopt … ${money} als alleenstaande`),
  'altijd partner*',
  ...['partner*', 'gehuwd*', 'stel', 'samenwon*', 'gezamenlijk*'].map((two) => `altijd als ${two}`),
  'neemt … aan',
  'nemen … aan',
  ...['uitkering', 'bijstand', 'bedrag'].flatMap((money) =>
    ['gehuwd*', 'samenwon*', 'partners', 'een paar', 'een stel', 'een echtpaar'].map((two) => `${money} voor ${two}`),
  ),
  'norm voor een stel',
  'norm voor … paar',
  'norm voor gehuwd*',
  'norm voor partners',
  'norm voor samenwon*',
  'gehuwdennorm',
  'vallen … onder',
  'valt … onder',
  'gaat … uit van',
  'spreken … van',
  'leidt tot',
  'betekent',
  'samen een huishouding',
  'geldt … samen als',
  'woont voor de … samen',
);

export const GENOEG = concept(
  'genoeg',
  'genoeg',
  'voldoende',
  'volstaa*',
  'beslissend',
  'doorslaggevend',
  'reden om',
  'maakt … partner*',
  'vanzelf',
  'alleen al',
  'meteen',
  'altijd',
);

/** The second criterion. */
export const ZORG_VOOR_ELKAAR = concept(
  'zorg voor elkaar',
  'voor elkaar',
  'elkaar … zorg*',
  'elkaar … help*',
  'elkaar … ondersteun*',
  'kosten … deel*',
  'kosten … delen',
  'deelt … kosten',
  'delen … kosten',
  'samen … kosten',
  'wederzijdse',
  'financieel',
  'financiele',
  'huishoudgeld',
  'verzorgt',
  'verzorgen',
  'zorg',
  'zorgt',
  'zorgen',
  'bijdrage*',
  'bijdraagt',
);

/** Care that goes both ways: care alone may be that of one for the other. */
export const WEDERZIJDS = concept(
  'wederzijds',
  'elkaar',
  'kosten … del*',
  'delen … kosten',
  'deelt … kosten',
  'samen … kosten',
  'wederzijds*',
  'huishoudgeld',
);

/** Facts that the law itself takes as a sign (art. 3 lid 4): not judged by the two criteria. */
export const RECHTSVERMOEDEN = concept(
  'rechtsvermoeden',
  'samen een kind',
  'samen kinderen',
  'kind samen',
  'kind hebben',
  'erkend',
  ...['uw', 'je', 'het', 'een'].flatMap((whose) => [`van ${whose} kind*`, `andere ouder van ${whose}`]),
  'samenlevingscontract*',
  'toeslagpartner*',
  'voor toeslagen',
  'fiscaal partner*',
  'belastingdienst',
  'geregistreerd partner*',
  'getrouwd zijn',
  'bent getrouwd',
  'bent u getrouwd',
);

/** Not enough by itself. */
export const NIET_GENOEG = concept(
  'niet genoeg',
  'niet genoeg',
  'niet voldoende',
  'onvoldoende',
  'niet vanzelf',
  'niet meteen',
  'nog geen',
  'daarmee geen',
  'niet zomaar',
  'zegt niet alles',
  'zegt niet genoeg',
  'zegt nog niets',
  'niet altijd',
  'hoeft niet',
  'hoeven niet',
  'geen partner*',
  'geen gezamenlijke huishouding',
  'niet uw partner',
  'bestaat niet',
  'bestaat geen',
  'geen regel',
  'geen reden',
  'bestaan niet',
  'niet samen',
  'niet als',
);

/** "Dan vormt u altijd één huishouden." */
export const EEN_HUISHOUDEN = concept(
  'een huishouden',
  ...['vormt', 'vormen', 'vorm', 'voert', 'voeren', 'bent', 'zijn', 'is'].flatMap((verb) => [
    `${verb} … een huishouden`,
    `${verb} … een huishouding`,
  ]),
);

/** "Dat is voor ons genoeg": whatever else stands beside it. */
export const OP_ZICH_GENOEG = concept('op zich genoeg', 'genoeg', 'voldoende', 'volstaa*', 'alleen al');

/** The second criterion in other words: one household or one purse. */
export const DEELT_HUISHOUDEN = concept(
  'deelt het huishouden',
  'huishouden deel*',
  'huishouden delen',
  'deelt … huishouden',
  'en samen een huishouden',
  'en een huishouden',
  'en een gezamenlijk* huishoud*',
  'en samen een gezamenlijk*',
  'een gezin',
  'gezamenlijke bankrekening',
  'gezamenlijke rekening',
  '*verstrengel*',
);

export const ZONDER_ZORG = concept(
  'uit elkaar',
  'uit elkaar',
  'bij elkaar',
  'weer bij elkaar',
  'elkaar kennen',
  'elkaar kent',
  'elkaar … kennen',
  'na elkaar',
  'achter elkaar',
);

/** "Dat bent u ook als iemand drie nachten bij u slaapt." */
export const DAT_OOK = concept(
  'dat ook',
  ...['dat bent u ook', 'dat ben je ook', 'dat is ook zo', 'dat geldt ook', 'ook dan'],
);

/** Married, and so partners wherever they sleep. */
export const ECHTGENOOT = concept(
  'uw man',
  ...['uw', 'je'].flatMap((whose) => ['man', 'vrouw', 'echtgeno*'].map((spouse) => `${whose} ${spouse}`)),
);

/** Who is a partner already, by marriage or by what they say themselves, or might be: the address is no proof then. */
export const AL_PARTNER = concept(
  'uw partner en',
  'en getrouwd',
  'en gehuwd',
  ...['mensen', 'stellen', 'paren'].flatMap((two) => [`getrouwde ${two}`, `gehuwde ${two}`]),
  'ander adres',
  'een partner',
  'nieuwe partner',
  'soms',
  'misschien',
  ...['stel', 'paar', 'koppel', 'echtpaar', 'partners'].flatMap((two) => [
    `woont u als ${two}`,
    `wonen jullie als ${two}`,
  ]),
  ...['uw', 'je'].flatMap((whose) => [
    `${whose} partner en`,
    `en ${whose} partner`,
    `met ${whose} partner`,
    `van ${whose} partner`,
    `woont ${whose} partner`,
    `trekt ${whose} partner`,
    `staat ${whose} partner`,
    `heeft ${whose} partner`,
    `gaat ${whose} partner`,
    `${whose} partner op`,
  ]),
);

/** Said of what the heading names. */
export const HIERVAN = concept(
  'hiervan',
  ...['hiervan', 'daarvan'].map((of) => `${of} … sprake`),
  ...['dat', 'dit', 'daarvan'].flatMap((it) => [
    `${it} is zo als`,
    `${it} is zo zodra`,
    `${it} is het geval`,
    `${it} is al zo`,
  ]),
  'sprake hiervan',
  'sprake daarvan',
);
