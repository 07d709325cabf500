/** What is asked of people before they may apply. */
import { concept } from '../../../language/concept.ts';

/** An activity before one may apply. */
export const ACTIVITEIT = concept(
  'activiteit',
  '*bijeenkomst*',
  '*workshop*',
  '*training*',
  '*cursus*',
  '*voorlichting*',
  '*sessie*',
  '*webinar*',
  '*programma',
  '*traject',
  '*ochtend',
  '*middag',
  '*avond',
  'e-learning',
  'groepsgesprek',
  'startgesprek',
  'module',
  '*opdracht',
  'proefplaatsing',
  'banenmarkt',
  '*werkplan',
  'meedraaien',
  ...['in', 'bij', 'op'].map((at) => `meewerken ${at}`),
  'werkt … mee',
  'leerwerkbedrijf',
  'oriëntatie*',
  'deelname*',
  'certificaat',
  'inloopuur',
  ...['info', 'informatie', 'start', 'diagnose', 'introductie', 'proef', 'workshop'].map((day) => `${day}dag`),
  'startweek',
  'Werkstart',
  'introductie*',
  'bezoekt eerst',
  ...['doet', 'doe', 'draait', 'draai'].flatMap((does) => ['bij', 'in'].map((at) => `${does} … mee ${at}`)),
  ...['u', 'je', 'aanvrager', 'iedereen'].map((who) => `${who} doorloopt`),
  'doorloopt u',
);

/** A talk, a test or somebody else's word: a condition only where one may apply no sooner than after it. */
export const GESPREK = concept(
  'gesprek',
  '*gesprek',
  'gesproken',
  'intake',
  'afspraak',
  'positieve uitkomst',
  'toestemming',
  '*test',
  '*scan',
  'assessment',
);

/** Somebody else decides whether one may apply. */
export const OF_HET_MAG = concept(
  'of het mag',
  ...['of u', 'of je', 'of iemand'].flatMap((whether) => [
    `${whether} … mag aanvragen`,
    `${whether} … mag indienen`,
    `${whether} … aanvraag mag`,
  ]),
);

/** What shows that one looked for work. */
export const SOLLICITATIES = concept(
  'sollicitaties',
  'sollicitatie*',
  'vacature* … gereageerd',
  ...['baan', 'banen'].map((job) => `${job} … gereageerd`),
  'afwijzingen',
  'afwijzingsbrie*',
  ...['werk', 'gesolliciteerd', 'solliciteert'].map((seek) => `aantoonbaar … ${seek}`),
  'uitzendbureau* … ingeschreven',
  'inschrijving … uitzendbureau*',
  'schrijf* … uitzendbureau*',
  'ingeschreven … uitzendbureau*',
  'cv',
);

/** Looking for work. */
export const WERK_ZOEKEN = concept(
  'werk zoeken',
  ...['solliciteer*', 'solliciteren', 'gesolliciteerd', 'werkgevers', 'vacature*'],
  ...['zoekt', 'zoeken', 'gezocht'].flatMap((seek) => ['werk', 'baan', 'arbeid'].map((job) => `${seek} … ${job}`)),
  ...['zoeken', 'gezocht', 'zoekt', 'vinden', 'vindt'].flatMap((seek) => [`werk … ${seek}`, `baan … ${seek}`]),
  'alles … werk',
  'op zoek … werk',
  'vinden van … werk',
);

/** What shows it. */
export const BEWIJS = concept(
  'bewijs',
  ...['bewijs', 'bewijzen', 'bewezen', 'aantonen', 'aangetoond', 'aantoont', 'laten zien', 'laat … zien', 'lijst*'],
  ...['overzicht', 'logboek', 'overleg*', 'toon* aan'],
);

/** Looked for it. */
export const GEZOCHT = concept('gezocht', 'gezocht', 'gesolliciteerd', 'gereageerd');

/** Went to it, to the end. */
export const GEDAAN = concept(
  'gedaan',
  ...['gevolgd', 'bijgewoond', 'meedoen', 'afgerond', 'voltooid', 'doorlopen', 'bezocht'],
);

/** Done, of what was named before. */
export const DAT_GEDAAN = concept(
  'dat gedaan',
  ...['gedaan', 'geweest', 'afgemaakt', 'uitgevoerd', 'aanwezig', 'gehad', 'verschenen'],
  ...['goedgekeurd', 'ingeleverd', 'inleveren', 'laten zien', 'gezien'],
);

/** Learning, and steps on a screen: of these it is right that they come first. */
export const ANDERS_GEDAAN = concept(
  'anders gedaan',
  ...[
    'opleiding*',
    'studie*',
    'onderwijs',
    'school*',
    'stappen',
    'stap',
    'de vragen',
    'alle vragen',
    'DigiD',
    'procedure',
  ],
);

/** Not done. */
export const GEMIST = concept(
  'gemist',
  'gemist',
  'mist',
  'missen',
  'overslaan',
  'overslaat',
  'slaat … over',
  'sla … over',
  'wegblijft',
  'wegblijven',
  'afwezig',
  'ontbreekt',
  'ontbreken',
  'anders',
  ...['dat', 'dit', 'hebt u die', 'heeft u die', 'heb je die'].map((it) => `${it} niet`),
  ...['gedaan', 'bijgewoond', 'gevolgd', 'geweest', 'waren', 'gehad', 'gevoerd', 'afgerond', 'komt', 'verschijnt'].map(
    (done) => `niet … ${done}`,
  ),
  ...['die', 'dat', 'deze', 'dit', 'lijst', 'bewijs', 'logboek'].map((it) => `zonder ${it}`),
  'niet … laten zien',
  'niet … overleggen',
);

/** Before the application, and only then. */
export const VOORAF = concept(
  'vooraf',
  'voordat',
  'vooraf',
  'voorafgaand',
  'eerst',
  'pas',
  'daarna',
  'nadat',
  'zodra',
  'na deelname',
  'tussen de melding en de aanvraag',
  ...['bijstand', '*uitkering'].flatMap((what) => ['kunnen', 'mogen'].map((may) => `om … ${what} te ${may} aanvragen`)),
  'na afloop',
  ...['bijwonen', 'bezoeken', 'volgen'].map((doing) => `na het ${doing}`),
  'alleen na',
  'alleen met',
  'alleen wie',
  'alleen als',
  'alleen in behandeling',
  ...['als', 'wanneer', 'zodra', 'nadat'].map((when) => `in behandeling ${when}`),
  'alleen … van wie',
  'nodig om',
  ...['het', 'dit', 'uw'].flatMap((its) => [`met ${its} bewijs`, `met ${its} certificaat`]),
  'toegang',
  'toegangsbewijs',
  'voorwaarde',
  'vereist',
  ...['u', 'je', 'wij'].map((who) => `voor ${who} … aanvra*`),
  ...['u', 'je'].map((who) => `voor ${who} het formulier`),
  'voor u … vraagt',
  'voor u … vragen',
  'voor u zich',
  'voor je … krijgt',
  'voor de aanvraag',
  'voor het aanvragen',
  'door wie',
  'eenmaal',
  'toegelaten',
);

/** Said as a duty: makes an offer no offer. */
export const VERPLICHT = concept(
  'verplicht',
  'zonder',
  'voorwaarde',
  'verplicht*',
  'moet',
  'moeten',
  'pas',
  'eerst',
  'voordat',
  'nadat',
  'zodra',
  'alleen wie',
);

/** A choice, not a condition. */
export const VRIJWILLIG = concept(
  'vrijwillig',
  'vrijwillig*',
  'vrijblijvend*',
  ...['als u wilt', 'als u dat wilt', 'wie … wil', 'wilt u', 'wil je', 'welkom', 'gratis', 'desgewenst'],
);

/** Something else that one applies for, or that a course may be paid from. */
export const ANDER_DOEL = concept(
  'ander doel',
  ...['opleiding', 'cursus', 'studie', 'fiets', 'laptop', 'werkplek', 'scholing', 'training', 'voorziening'].flatMap(
    (aim) => [`aanvraag voor een ${aim}`, `aanvraag voor ${aim}`],
  ),
  ...['bedrijfskapitaal', '*krediet', '*vergoeding*', '*budget', '*kosten', 'kinderopvang', 'jeugd*', 'premie'],
  'participatieplaats wil',
);

/** The application is in. */
export const AL_AANGEVRAAGD = concept(
  'al aangevraagd',
  ...['hebt', 'heeft', 'al', 'zodra u …', 'zodra je …'].map((has) => `${has} aangevraagd`),
  ...['zodra', 'als', 'nadat'].flatMap((when) => ['u', 'je', 'wij'].map((who) => `${when} ${who} … aanvraag hebt`)),
  ...['de', 'uw', 'een', 'je'].map((its) => `zodra u ${its} aanvraag`),
  'aanvraag binnen',
  'aanvraag is binnen',
  'aanvraag is ontvangen',
  'aanvraag … hebben ontvangen',
  'ontvangst van … aanvraag',
  'al een aanvraag',
  'toegekend',
  'tijdens uw uitkering',
);

/** Not asked for. */
export const NIET_GEVRAAGD = concept(
  'niet gevraagd',
  'mag geen eis',
  'mag geen voorwaarde',
  'zonder dat u eerst',
  'zonder dat je eerst',
  'zonder eerst',
  'zonder vooraf',
  'ook zonder',
  'aan zonder',
  'aanvragen zonder',
  ...['ook', 'toch', 'gewoon'].map((still) => `zonder … kunt u ${still}`),
  'met of zonder',
  'is geen aanvraag',
  ...['vragen', 'eisen', 'verplichten'].map((ask) => `niet … ${ask}`),
  'vragen … niet om',
  'vragen … niet naar',
  ...['vragen wij', 'vragen we', 'wij vragen', 'we vragen'].map((ask) => `${ask} geen`),
  ...['meteen', 'direct', 'gewoon', 'toch', 'altijd'].flatMap((at) => [`kunt … ${at}`, `mag … ${at}`, `vraag … ${at}`]),
  'gewoon door',
  'hangt … niet … af',
  'niet gevraagd',
  'niet nodig',
  ...['workshop', 'cursus', 'bijeenkomst', 'training'].map((activity) => `geen ${activity} nodig`),
  'of u nu',
);
