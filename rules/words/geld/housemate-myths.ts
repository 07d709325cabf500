/** How pages put from what age housemates count, and what makes such a sentence about somebody or something else. */
import { concept } from '../../../language/concept.ts';

/** "wordt uw kind 21", "21e verjaardag": an age without "jaar". */
export const BIRTHDAY = concept(
  '21e verjaardag',
  '21e verjaardag',
  '21ste verjaardag',
  '21 wordt',
  '21 jaar wordt',
  'wordt … 21',
);

/** Those whom the old limit left out. */
export const BELOW_21 = concept('tot 21', 'tot 21', 'onder de 21', 'jonger dan 21');

export const TURNS_21 = concept(
  'wordt 21',
  '21 jaar wordt',
  'wordt … 21',
  '21 wordt',
  '21 geworden',
  '21 geweest',
  'eenentwintig wordt',
  'eenentwintig is',
  '21e verjaardag',
  '21ste verjaardag',
  '21 zijn',
  '21 is',
  '21 bent',
  'meerderjarig wordt',
);

export const TURNS_27 = concept(
  'wordt 27',
  'wordt … 27',
  '27 wordt',
  '27e verjaardag',
  '27ste verjaardag',
  'zevenentwintig wordt',
);

/** The reader's own age, a child that shares with its parents, or a rule of before. */
export const OWN_21 = concept(
  'uw 21e',
  'uw 21e',
  'uw 21ste',
  'je 21e',
  'je 21ste',
  ...['u', 'je'].flatMap((who) => [`${who} 21 wordt`, `wordt ${who} 21`, `word ${who} 21`]),
  'uw eenentwintigste',
  'met hun ouders',
  'is oud',
  'is verouderd',
  'oude regel*',
);

/** The applicant, not the housemate. */
export const APPLICANT = concept(
  'bent u',
  'bent u',
  'u bent',
  'uzelf',
  'zelf',
  'als u',
  'u als',
  'je als',
  'moet u',
  'u moet',
  'vanaf uw',
  'aanvrager*',
  'ben je',
  'je bent',
  ...['u', 'je'].map((who) => `${who} de leeftijd van`),
  'voor u',
  'voor jou',
  'voor jongeren',
  'voor thuiswonende jongeren',
  'u tussen',
  'je tussen',
);

/** The reader, or the one who gets it, is the child. */
export const YOUNG_AT_HOME = concept(
  'je thuis woont',
  ...['je', 'u'].flatMap((who) => [
    `${who} thuis woont`,
    `${who} nog thuis woont`,
    `tussen … ${who} … thuis woont`,
    `woon ${who} … thuis`,
    `woont ${who} … thuis`,
  ]),
  ...['je bij je', 'u bij uw'].flatMap((at) => [`${at} ouders woont`, `woon ${at} ouders`, `woont ${at} ouders`]),
  'of ouder en thuiswonend',
  'bent en thuis woont',
  'ouders wonen krijgen',
  'ouders woont krijgt',
);

export const OWN_BENEFIT = concept('eigen uitkering', 'eigen uitkering', 'aanvrager', 'een partner telt');

/** What a child that lives at home has of its own. */
export const OWN_MONEY = concept('zelf bijstand', 'zelf bijstand', 'zelf … uitkering', 'zelf … bijstandsuitkering');

/** What parents owe for a child. */
export const MAINTENANCE = concept(
  'onderhoudsplicht',
  'onderhoudsplicht*',
  'onderhoudsbijdrage*',
  'hun levensonderhoud',
  'alimentatie*',
  'verhaal*',
  'verhalen',
);

/** Who is left out of the count. */
export const EXCEPTED = concept(
  'uitzonderingen',
  'uitzondering*',
  'uitgezonderd',
  'tellen niet',
  'telt niet',
  'niet mee',
);

/** "Wordt uw zoon 21? Vanaf die dag telt hij mee." */
export const FROM_THEN = concept(
  'vanaf die dag',
  'vanaf die dag',
  'vanaf dan',
  'vanaf dat moment',
  'vanaf die verjaardag',
  'vanaf haar verjaardag',
  'vanaf zijn verjaardag',
  'vanaf die leeftijd',
  'vanaf deze leeftijd',
  'daarna',
  'erna',
);

export const OR_OLDER = concept(
  'of ouder',
  ...[
    'ja',
    'of ouder',
    'en ouder',
    'vanaf',
    'boven',
    'ouder dan',
    'ouder is dan',
    'ten minste',
    'minstens',
    'minimaal',
  ],
);

export const DEPENDS = concept(
  'hangt af van',
  'hangt af',
  'hangt … af',
  'afhankelijk',
  'gevolgen voor',
  'bepaalt',
  'bepaald door',
  'ligt … aan',
);

export const HEIGHT_DEPENDS = concept('hoogte hangt af', ...['hoogte hangt', 'hoogte … hangt', 'hoogte … afhankelijk']);

/** What happens on the birthday of a housemate. */
export const CHANGES_THEN = concept(
  'dan verandert',
  'verandert',
  'wijzigt',
  'aanpassen',
  'passen … aan',
  'past … aan',
  'aangepast',
);

/** "Hieronder vallen …" below "Woningdelers". */
export const FALLS_UNDER = concept('hieronder vallen', 'hieronder val*', 'hiertoe behoren', 'daaronder val*');

/** Less money, whatever it is called. */
export const GET_LESS = concept(
  'minder krijgen',
  ...['u', 'je', 'jij'].map((who) => `${who} minder krijgt`),
  ...['krijgt', 'krijg', 'ontvangt', 'ontvang'].flatMap((get) => [
    `${get} u minder`,
    `${get} je minder`,
    `${get} ik minder`,
    `u ${get} minder`,
    `je ${get} minder`,
    `${get} u een lager*`,
    `${get} je een lager*`,
  ]),
  ...['er', 'u', 'wij u', 'daarop'].map((who) => `${who} gekort`),
  ...['daar', 'er', 'daarvan'].flatMap((there) => [`gaat ${there} … vanaf`, `gaat ${there} … af`]),
);

/** The benefit called by its amount. */
export const AMOUNT = concept(
  'bedrag',
  'het bedrag',
  'uw bedrag',
  'je bedrag',
  '*er bedrag',
  'maandbedrag',
  'uw geld',
  'hoeveel u krijgt',
  'hoeveel je krijgt',
);

export const LESS_BIJSTAND = concept(
  'minder bijstand',
  'per persoon minder',
  'minder bijstand',
  'lagere bijstand',
  'bijstand … lager',
);

export const SHARED_HOME = concept('gedeelde woning', 'woning', 'huis', 'adres', 'kosten');

/** For whom the norm does not hold. */
export const NOT_FOR = concept(
  'geldt niet',
  'geldt … niet',
  'gelden niet',
  'valt niet',
  'vallen niet',
  'niet van toepassing',
);

/** "…, alle oudere worden meegeteld". */
export const OLDER_COUNT = concept(
  'oudere wel',
  ...['oudere*', 'daarboven', 'alle anderen', 'alle overige*'].flatMap((older) => [
    `${older} wel`,
    `${older} … mee*`,
    `${older} … kostendelersnorm`,
    `${older} tellen`,
    `${older} … telt`,
  ]),
);

/** "Tot ze 21 worden": until then, so no longer. */
export const UNTIL_21 = concept(
  'tot ze 21',
  ...['ze', 'zij', 'hij', 'die', 'hun'].map((who) => `tot ${who} 21*`),
  'totdat … 21',
  'tot … eenentwintig*',
);

export const MINE = concept('mijn', 'mijn', 'ik');

/** Living with somebody of whom it does not say more: "woon je samen met vrienden van 21". */
export const TOGETHER = concept(
  'samen met',
  ...['personen', 'mensen', 'volwassenen'].map((who) => `hoe meer ${who}`),
  'samen met',
  'vriend*',
  'kamergeno*',
  'familielid',
  'familieleden',
);

/** People of whom only the place says that they are housemates: below "Deze mensen tellen mee". */
export const PEOPLE = concept(
  'personen',
  ...['personen', 'mensen', 'volwassene*', 'meerderjarige*', 'iedereen', 'iemand', 'wie'],
);

export const ADULTS = concept('volwassenen', 'volwassene*', 'meerderjarige*');

/** Goes on from what the sentence before said of others. */
export const THIS_HOLDS = concept(
  'dit geldt',
  ...['dit', 'dat'].flatMap((it) => [
    `${it} geldt`,
    `${it} is zo`,
    `${it} is het geval`,
    `${it} doen`,
    `${it} gebeurt`,
  ]),
  'het gaat',
  'daarvoor moet*',
);
export const THEY = concept(
  'zij',
  ...['zij', 'ze', 'hij', 'die', 'personen', 'mensen', 'iedereen', 'volwassene*', 'de ander'],
);

/** "Toen nog voor huisgenoten vanaf 21 jaar". */
export const THEN_STILL = concept('toen nog', 'toen nog', 'destijds', 'telden');

export const GETS_BIJSTAND = concept('kind … bijstand krijgen', 'kind … bijstand krijgen', 'kind … bijstand aanvragen');
