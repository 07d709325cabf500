/** How pages offer the energietoeslag, and what they offer beside it or ask back. */
import { concept } from '../../../language/concept.ts';

export const ENERGY_ALLOWANCE = concept(
  'energietoeslag',
  'energietoeslag*',
  'energie-toeslag*',
  'energiecompensatie gemeente',
);

export const APPLY = concept(
  'aanvragen',
  'aanvragen',
  'aanvraagt',
  'aan te vragen',
  'vraag … aan',
  'vraagt … aan',
  'vragen … aan',
  'aangevraagd',
  'ontvangt u',
  'u ontvangt',
  'ontvangt … energietoeslag',
  'ontvangen … energietoeslag',
  'recht op',
  'recht hebben op',
  'beroep op',
  'vraag … naar',
  'aanmelden',
  'in aanmerking',
  'ophalen',
  'haal … op',
  'haalt … op',
  'vraag voor',
  'vraag nu',
  'vraag … toeslag',
  'regelt u',
  'regel',
  'vraag snel',
  'dien … in',
  'dienen … in',
  'dient … in',
  'indienen',
  'verzoek in',
  'aanvraag in',
  'aanvraag doen',
  ...['overgemaakt', 'uitbetaald', 'uitgekeerd'].map((paid) => `wordt … ${paid}`),
  'meld … aan',
  'verstuur* … aanvraag',
  'recht hebt op',
  'betalen … uit',
  'maken … over',
  'keren … uit',
  'keert … uit',
  'formulier',
  'aanvraagformulier*',
  'doe … aanvraag',
  'aanvraag … doet',
  'dat doet u',
  'dat doe je',
  'dat kan',
  'doet … aanvraag',
  'terecht voor',
);

/** Said plainly: it is still to be had. */
export const STILL_OPEN = concept(
  'nog open',
  'alsnog',
  'nog open',
  'nog steeds',
  'nog altijd',
  'nog … aanvragen',
  'nog … terecht',
  'nog tot',
  'nog beschikbaar',
  'kan nog',
  'nog te krijgen',
  'nog melden',
  'nog krijgen',
  'nog … beroep',
  'aanvra* loopt nog',
  'aanvra* … open',
  'staat … aanvra* open',
  ...['inleveren', 'indienen', 'insturen', 'opsturen', 'aanmelden'].map((hand) => `nog ${hand}`),
);

/** As long as the money lasts: so it is there to be had. */
export const WHILE_IT_LASTS = concept(
  'zolang het budget',
  ...['zolang', 'tot', 'totdat'].flatMap((until) =>
    ['het budget', 'het geld', 'er geld', 'de pot'].map((money) => `${until} ${money}`),
  ),
);

export const ENDED = concept(
  'vervallen',
  'vervallen',
  'gestopt',
  'stopte',
  'stopt',
  'afgelopen',
  'verlengd',
  'verouderd',
  'nieuws uit',
  'liep af',
  'beeindigd',
  'afgeschaft',
  'niet meer',
  'niet langer',
  'niet mogelijk',
  'te laat',
  'geen nieuwe',
  'gesloten',
  'voorbij',
  'bestaat niet',
  'verlopen',
  'kon',
  'konden',
  'kreeg',
  'kregen',
  'was',
  'waren',
  'eerder',
  'gekregen',
  'ontvangen hebt',
);

export const THIS_ALLOWANCE = concept('deze toeslag', 'deze toeslag', 'de toeslag');

/** Means the allowance without naming it. */
export const POINTS_BACK = concept(
  'die',
  'kom langs',
  'dan',
  'hem',
  'die',
  'deze',
  'dit',
  'dat',
  'het bedrag',
  'toeslag',
  'er nog',
  'zij',
  'ervoor',
  'aan',
  'aanvragen',
  'aangevraagd',
);

export const GET = concept(
  'krijgen',
  'terecht voor',
  'krijgen',
  'krijgt',
  'ontvangen',
  'ontvangt',
  'geven',
  'geeft',
  'betaalt',
  'is er een',
  'is er voor',
  'er is ook',
  'er is nog',
  'er is weer',
  'bedraagt',
  'er is een',
  'is er ook',
  'verstrekt',
  'verstrekken',
  'is er de',
);

/** "Kreeg u toen niets, dan kunt u hem nog aanvragen": told of then, and open now. */
export const CAN_NOW = concept('kan nu', 'kunt', 'kunnen', 'kun');

export const DO_NOT_FORGET = concept('vergeet niet', 'vergeet … niet');

export const ASKS_IT = concept('hem aan', 'hem aan', 'hem … aan', 'deze aan', 'die aan te vragen');

/** What else one may ask for below a heading about the allowance. */
export const ASKS_ELSE = concept(
  'iets anders aanvragen',
  'een gesprek',
  'een afspraak',
  'andere hulp',
  'hulp',
  'lening',
  '*betalingsregeling',
  'kwijtschelding',
  'schuldhulp*',
);

/** "Hebt u nog geen energietoeslag gekregen, dan kunt u die aanvragen." */
export const NOT_YET = concept(
  'nog geen energietoeslag',
  'nog geen energietoeslag',
  ...['ontvangen', 'gekregen', 'gehad', 'aangevraagd'].map((got) => `geen energietoeslag ${got}`),
);

/** "Is de toeslag u al overgemaakt": given then, to whom it was due. */
export const PAID_THEN = concept(
  'toen betaald',
  ...['al', 'reeds', 'is', 'zijn', 'werd', 'werden'].flatMap((when) =>
    ['overgemaakt', 'uitbetaald', 'uitgekeerd', 'gestort', 'ontvangen'].map((paid) => `${when} … ${paid}`),
  ),
);

export const PAID_TOO_MUCH = concept('te veel', 'te veel', 'ten onrechte', 'onterecht', 'terugbetalen', 'andere hulp');

export const OTHER_HELP = concept(
  'energiefonds',
  'energiefonds*',
  'noodfonds*',
  'fonds',
  'energiebank*',
  'energiecoach*',
  'energiehulp',
  'lokale',
  'winterbijdrage*',
  'energiebijdrage*',
  'stookkosten',
  'bezwaar',
  'terugbetalen',
  'teruggevorderd',
  'vragen over',
  'nieuwsbrief*',
  'vermogen',
  'telt … mee',
  'tellen … mee',
);

export const OTHER_ALLOWANCE = concept('huurtoeslag', 'huurtoeslag', 'zorgtoeslag', 'bijzondere bijstand');
