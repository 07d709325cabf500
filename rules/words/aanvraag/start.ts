/** The day on which the benefit starts. */
import { concept } from '../../../language/concept.ts';

/** What starts: the benefit or the right to it. */
export const UITKERING = concept(
  'uitkering',
  '*uitkering',
  '*uitkeringen',
  'bijstand',
  'recht',
  'ingangsdatum',
  'begindatum',
  'startdatum',
  'als begin',
  'steun',
  'onderstand',
  'uitgekeerd',
  'aanspraak',
  '*uitkeringsdag',
  ...['bijstandsgerechtigd', 'uitkeringsgerechtigd'],
);

/** The right to it. */
export const RECHT = concept('recht', 'recht');

/** Money, in a heading that asks from when one gets it. */
export const GELD = concept('geld', 'geld');

/** What one gets, or has a right to. */
export const KRIJGT = concept(
  'krijgt',
  ...['bijstandsgerechtigd', 'uitkeringsgerechtigd'],
  'krijg*',
  'ontvang*',
  'rekenen',
  'berekenen',
  'recht',
  'hebt u bijstand',
  ...['heeft', 'hebt'].flatMap((have) => ['bijstand', 'een uitkering'].map((what) => `${have} … ${what}`)),
  'toekenning',
  'geldt',
  'loopt',
  'geven wij',
  'wij geven',
  'verleend',
  'toegekend',
  'kennen wij',
  'kent … toe',
  'kennen … toe',
  'verstrekt',
  'verstrekken',
  'uitgekeerd',
);

/** Begins, of a benefit. */
export const INGAAN = concept(
  'ingaan',
  'gaat … lopen',
  'gaan … lopen',
  'te lopen',
  'maand in',
  'gaat … in',
  'gaan … in',
  'ingaat',
  'ingaan',
  'ingegaan',
  'in te gaan',
  'in laten gaan',
  'ingangsdatum',
  'begindatum',
  'startdatum',
  'start',
  'starten',
  'begint',
  'beginnen',
  'vangt … aan',
  'aanvang*',
  ...['begindag', 'startdag', 'startpunt', 'beginpunt'],
  'telt',
  'begin van uw uitkering',
  'begin van de uitkering',
  'eerste dag waarover',
  ...['uw', 'je', 'de'].map((whose) => `eerste dag van ${whose} uitkering`),
  'bouwt … op',
  'gerekend vanaf',
  'rekenen … vanaf',
  'eerste uitkeringsdag',
  'toegekend per',
  'toegekend vanaf',
  ...['kent', 'kennen'].flatMap((give) => ['vanaf', 'per', 'met ingang'].map((from) => `${give} … toe ${from}`)),
  'verleend vanaf',
  'verstrekt vanaf',
  'begin uitkering',
  'loopt … vanaf',
  'ontstaat',
  'ontstaan',
  'ingang',
  'rekenen … terug',
  'terug tot … dag',
);

/** The start as a label, in a list of facts. */
export const BEGIN = concept(
  'begin label',
  'begin',
  'start',
  'ingang',
  'begindag',
  'ingangsdatum',
  'startdatum',
  'begindatum',
  'eerste dag',
  'uitkering vanaf',
  'bijstand vanaf',
);

/** Counts from: weaker than `INGAAN`, the benefit or the right must be what one gets from then on. */
export const VANAF = concept(
  'vanaf',
  'vanaf',
  'sinds',
  'per wanneer',
  'met ingang van',
  'wanneer krijg*',
  'over welke periode',
  'over welke tijd',
  'wanneer telt',
  'terugwerkende kracht tot',
  'niet eerder dan',
  ...['eerste van', 'eerste dag van', 'start van'].flatMap((first) =>
    ['volgende', 'maand volgend', 'maand na'].map((next) => `per de ${first} de ${next}`),
  ),
);

/** A moment in time. */
export const DAG = concept(
  'dag',
  'dag',
  'datum',
  'moment',
  'vanaf',
  'sinds',
  'met ingang van',
  'tijdstip',
  'ogenblik',
  'meldingsdatum',
  'melddatum',
  'meldingsdag',
  'meldmoment',
  'aanvraagdatum',
  'aanvraagdag',
);

/** Points back: "vanaf die dag". */
export const DIE_DAG = concept(
  'die dag',
  'die dag',
  '*zelfde dag',
  'deze dag',
  'deze datum',
  'dit moment',
  'dat moment',
  'die datum',
  'vanaf dan',
  'vanaf dat',
  'vanaf toen',
  'vanaf hier',
  'vanaf nu',
  'na deze stap',
  'pas daarna',
  'daarna pas',
  'pas dan',
  'dan pas',
  ...['waarop', 'dat'].flatMap((when) => ['u', 'je'].map((who) => `dag ${when} ${who} dat doet`)),
  'dag erna',
  'dag erop',
  'dag daarna',
  ...['zodra', 'als'].flatMap((when) => [`${when} dat zo is`, `${when} dit zo is`]),
  ...['start', 'ingangs', 'begin'].flatMap((start) =>
    ['dit', 'dat'].flatMap((that) => [`${that} is … ${start}datum`, `${that} is … ${start}dag`]),
  ),
);

/** Ties the start to what follows: "vanaf", "na", "zodra", "pas als", "op de dag van". */
export const VERBINDT = concept(
  'verbindt',
  'dag',
  'datum',
  'moment',
  'tijdstip',
  'ogenblik',
  'vanaf',
  'na',
  'nadat',
  'zodra',
  'hoe later',
  'pas',
  'als',
  'bij',
  'per',
  'is',
  'op',
  'met ingang van',
);

/** Reporting or applying: with `DAG` before it the day on which the benefit starts. */
export const MELDING = concept(
  'melding',
  'melding',
  'meldingen',
  'aanmelding',
  'meldt',
  'meld',
  'meldde',
  'meldden',
  'melden',
  'aanmelden',
  'gemeld',
  'aangemeld',
  'aanmeldt',
  'aanmeldde',
  'vervoegt',
  'vervoegde',
  'aanklopt',
  'aanklopte',
  'meldingsdatum',
  'melddatum',
  'meldingsdag',
  'meldmoment',
);

/** The same by applying; "de dag waarop uw aanvraag compleet is" is another day. */
export const AANVRAAG = concept(
  'aanvraag',
  'aanvraag',
  'aanvraagformulier',
  'aanvraagt',
  'aanvragen',
  'aangevraagd',
  'aanvroeg',
  'het vroeg',
  'om vroeg',
  'bijstandsaanvraag',
  'aanvraagdatum',
  'aanvraagdag',
  'vraagt … aan',
);

/** A later month: needs no word that ties it to the start. */
export const VOLGENDE_MAAND = concept(
  'volgende maand',
  'eerste van de *maand',
  'eerste van een maand',
  'eerste dag van een maand',
  'eerste dag van de *maand',
  'eerstvolgende *maand',
  'nieuwe maand',
  'volgende *maand',
  '*maand na',
  '*maand nadat',
  'maand volgend',
  'maand erna',
  ...['maand daarna', 'maand daarop', 'maand erop'],
  'maand die … volgt',
);
