/** What is asked of people before they may apply. */
import { concept } from '../../../language/concept.ts';

/** An activity before one may apply. */
export const BIJEENKOMST = concept(
  'bijeenkomst',
  '*bijeenkomst*',
  '*workshop*',
  '*training*',
  '*cursus*',
  '*voorlichting*',
  '*sessie*',
  '*webinar*',
  '*programma',
  '*ochtend',
  '*middag',
  'e-learning',
  'groepsgesprek',
  'startgesprek',
  'presentatie',
  'module',
  'deelname',
  'certificaat',
  'informatie-uur',
  'inloopuur',
  'infodag',
  'informatiedag',
  'startdag',
  'startweek',
  '*spreekuur verplicht',
  '*dag bijwonen',
  'Werkstart',
  'intakegroep',
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
  'eerst … gesolliciteerd',
  'eerst … solliciteren',
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
  'voor u zich',
  'voor je je',
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
