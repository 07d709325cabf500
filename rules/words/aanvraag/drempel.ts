/** What is asked of people before they may apply. */
import { concept } from '../../../language/concept.ts';

/** An activity before one may apply. */
export const BIJEENKOMST = concept(
  'bijeenkomst',
  '*bijeenkomst',
  '*bijeenkomsten',
  'workshop*',
  'training*',
  'voorlichting',
  'groepsvoorlichting',
  'e-learning',
  'groepsgesprek',
  'presentatie',
  '*cursus',
  '*training',
  'startgesprek',
  'deelname',
  'certificaat',
  '*ochtend',
  '*middag',
  '*sessie',
  'informatie-uur',
  '*spreekuur verplicht',
  'Werkstart',
  'groepssessie*',
  'intakegroep',
  '*dag bijwonen',
  'infosessie*',
  '*webinar*',
  '*programma',
  'inloopuur',
  'startdag',
  'introductie*',
  'bezoekt eerst',
  'doorloopt u',
  'u doorloopt',
  'je doorloopt',
  'doorlopen van',
  'bijwonen van',
);

/** A talk: a condition only where one may apply no sooner than after it. */
export const GESPREK = concept('gesprek', '*gesprek', 'intake', 'keukentafelgesprek', 'afspraak');

/** Somebody else decides whether one may apply. */
export const OF_HET_MAG = concept(
  'of het mag',
  ...['of u', 'of je', 'of iemand'].flatMap((whether) => [
    `${whether} … mag aanvragen`,
    `${whether} … mag indienen`,
    `${whether} … aanvraag mag`,
    `${whether} mag aanvragen`,
  ]),
);

/** Proof that one looked for work. */
export const SOLLICITATIEBEWIJS = concept(
  'sollicitatiebewijs',
  'bewijs … gesolliciteerd',
  'bewijs … werk zoekt',
  'bewijs … werk gezocht',
  'bewijs … naar werk',
  'bewijzen … werk gezocht',
  'bewijzen … gesolliciteerd',
  'bewijzen … solliciteert',
  'aantonen … gesolliciteerd',
  'aantonen … werk gezocht',
  'aantonen … naar werk',
  'aantonen … werk zoekt',
  'laten zien … werk gezocht',
  'laten zien … gesolliciteerd',
  'laten zien … werk zoekt',
  'laat zien … gesolliciteerd',
  'laat zien … werk',
  'sollicitatie*',
  'baan … gereageerd',
  'banen … gereageerd',
  'vacature* … gereageerd',
  'gereageerd op … vacature*',
  'aantoonbaar … werk',
  'aantoonbaar … gesolliciteerd',
  'aantoonbaar … solliciteert',
);

/** Something is done to find a job before: proof of it. */
export const LIJST = concept('lijst', 'lijst*', 'overzicht', 'logboek', 'bewijs', 'bewijzen', 'aantonen', 'laten zien');

/** Looking for work. */
export const ZOEKT_WERK = concept(
  'zoekt werk',
  'solliciteert',
  'solliciteren',
  'solliciteer',
  'gesolliciteerd',
  'zoekt … werk',
  'zoeken … werk',
  'werk … zoeken',
  'werk … gezocht',
  'werk … zoekt',
);

/** Before the application, and only then. */
export const VOORAF = concept(
  'vooraf',
  'voordat',
  'alvorens',
  'vooraf',
  'voorafgaand',
  'eerst',
  'pas',
  'daarna',
  'na deelname',
  'na het bijwonen',
  'na het bezoeken',
  'alleen na',
  'na het volgen',
  'nadat',
  'nodig om',
  'toegang',
  'zonder',
  'voorwaarde',
  'voor u … aanvra*',
  'voor u … vraagt',
  'voor uw aanvraag',
  'voor de aanvraag',
  'voor het aanvragen',
  'niet … aanvragen',
  'niet in behandeling',
  'geen aanvraag',
  'geen formulier',
  'door wie',
  'bijgewoond',
  'deelgenomen',
  'gevolgd hebt',
  'hebt gevolgd',
  'eenmaal',
  'toegelaten',
  'anders … niet',
  'anders geen',
  'alleen in behandeling',
  'alleen … als',
  'alleen aanvragen',
  'alleen … van wie',
  'vereist',
  'formulier … na afloop van',
  '*formulier … aan het eind',
  'formulier … pas na',
  'formulier … na de',
  'aanvraagformulier … na de',
);

/** Getting the form: the applying itself. */
export const FORMULIER_KRIJGEN = concept(
  'formulier krijgen',
  'krijgt … formulier',
  'formulier … krijgt',
  'geen dossier',
  'opent … dossier',
  'geen … formulier',
  'geen … aanvraag',
  'niet in behandeling',
  'geen … afspraak',
  'werk.nl niet',
  'aanvraagt',
  'aanvrager*',
  'inschrijven',
  'formulier krijg*',
  'formulier … krijg je',
  'formulier ontvang*',
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
  'alvorens',
  'mag aanvragen',
  'kunt aanvragen',
  'mag indienen',
  'kunt indienen',
);

/** A choice, not a condition. */
export const VRIJWILLIG = concept(
  'vrijwillig',
  'vrijwillig*',
  'vrijblijvend*',
  'als u wilt',
  'u kunt',
  'kunt u',
  'welkom',
  'niet verplicht',
  'gratis',
  'mag',
  'desgewenst',
);

/** Not asked for. */
export const NIET_GEVRAAGD = concept(
  'niet gevraagd',
  'kunt ook zonder',
  'zonder dat u eerst',
  'zonder dat je eerst',
  'zonder eerst',
  'zonder vooraf',
  'kan ook zonder',
  'mag ook zonder',
  'vragen … niet om',
  'vragen … niet naar',
  'vragen wij geen',
  'vragen we geen',
  'wij vragen geen',
  'we vragen geen',
  'gewoon door',
  'niet gevraagd',
  'niet nodig',
  'niet verplicht',
);

/** After it comes the way in. */
export const NA_AFLOOP = concept(
  'na afloop',
  'na afloop',
  'daarna',
  'daar krijgt',
  'vervolgens',
  'dan pas',
  'dan krijgt',
  'aan het eind',
);
/** What lets somebody begin the application. */
export const TOEGANG = concept(
  'toegang',
  'inlogcode',
  'code',
  'link',
  'toegang',
  'aanvraag … openen',
  'aanvraag … starten',
  'aanvraag … doen',
  'aanvraag … invullen',
  'mag … aanvragen',
  'mag … aanvraag',
  'mogen … aanvragen',
  'kunt … aanvraag openen',
  'kunt … aanvraag starten',
  'ontvangt … aanvraagformulier',
);

/** Given while it lasts; a meeting that one must attend then stands before the application. */
export const TIJDENS_KRIJGEN = concept(
  'tijdens krijgen',
  'krijg* … tijdens',
  'ontvang* … tijdens',
  'tijdens … krijg*',
  'tijdens … ontvang*',
  'krijg* … op de',
  'ontvang* … op de',
);

/** Given there, and so nowhere else: "krijgt daar de inlogcode". */
export const DAAR_KRIJGEN = concept(
  'daar krijgen',
  ...['krijg', 'krijgt', 'ontvang', 'ontvangt'].flatMap((get) => [`${get} daar`, `${get} u daar`, `${get} je daar`]),
  ...['daar', 'hier'].flatMap((there) => [`${there} krijg*`, `${there} ontvang*`]),
  'uitgereikt',
  'waar u … ontvangt',
  'waar u … krijgt',
  'waarmee u … aanvraag',
  'waarmee je … aanvraag',
);
