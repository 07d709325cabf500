/** How pages make a duty of a home visit: agreeing to it, having to, and not being able to say no. */
import { concept } from '../../language/concept.ts';

/** Agreeing to something; of a home visit only where one is the subject. */
export const TOESTAAN = concept(
  'toestaan',
  ...['toestaan', 'toe te staan', 'toestaat', 'staat … toe', 'toelaten', 'toe te laten', 'toelaat', 'laat … toe'],
  ...['accepteren', 'accepteert', 'aanvaarden', 'dulden', 'gedogen', 'ondergaan', 'ontvangen', 'toegang'],
  ...['stemt … in', 'instemmen', 'in te stemmen'],
  ...['meewerk*', 'mee te werken', 'werkt … mee', 'werk … mee', 'medewerking', 'meedoen', 'mee te doen'],
  ...['vindt … goed', 'goedvinden', 'goed te vinden', 'binnenla*', 'binnen … laten', 'open*', 'open te doen'],
  ...['woning', 'huis', 'kamers', 'binnen'].flatMap((home) => [`${home} … laten zien`, `laat … ${home} zien`]),
  ...['laten … kijken', 'laten … rondkijken', 'woning … tonen', 'huis … tonen', 'laten … bekijken'],
);

/** A duty by its noun. */
export const PLICHT_OM = concept(
  'plicht om',
  ...['de plicht', 'uw plicht', 'een plicht', 'plicht om', 'plicht tot', 'plicht … mee te werken', 'een eis'],
  ...['uitkering', 'bijstand'].flatMap((money) => [`voorwaarde … ${money}`, `${money} … voorwaarde`]),
  ...['hoort te', 'hoort u … te', 'u hoort … te', 'hoort … binnen te laten'],
);

/** The visit or what one does for it is the duty itself. */
export const PLICHT = concept(
  'plicht',
  ...['een van uw verplichtingen', 'een van uw plichten', 'is een plicht', 'is uw plicht', 'daartoe verplicht'],
  ...['bezoek', 'controle', 'medewerking', 'meewerken', 'toelaten', 'dit', 'dat'].map((what) => `${what} is verplicht`),
  ...['onderdeel', 'deel', 'huisbezoek'].map((what) => `verplicht ${what}`),
  ...['verplichte huisbezoek*', 'verplichte controle*', 'moet* … binnengelaten', 'laten is verplicht'],
);
export const VERPLICHT = concept('verplicht', 'verplicht', 'een verplichting', 'een vereiste');

export const MOET = concept('moet', 'moet*', 'dient', 'verplicht*', 'hoort');

/** Somebody is bound to do something. */
export const TE_DOEN = concept('te doen', 'te', 'om', 'bent', 'wij zijn', 'zijn wij', 'zijn we', 'dat wij');

const OFFICIALS = [
  ...['medewerker*', 'consulent*', 'toezichthouder*', 'controleur*', 'ambtena*', 'gemeente'],
  ...['handhav*', '*recherch*', 'klantmanager*', 'inspecteur*', '*dienst'],
];

/** The duty is that of the officials. */
export const MEDEWERKER_MOET = concept(
  'medewerker moet',
  ...OFFICIALS.flatMap((who) => [`${who} moet*`, `${who} … moeten`, `moet de ${who}`, `moeten onze ${who}`]),
  ...OFFICIALS.map((who) => `verplicht voor de ${who}`),
  ...['medewerker … moet', 'consulent … moet', 'we moeten', 'wij moeten', 'moeten wij', 'moeten we', 'niet voor u'],
);

/** It is they who may not refuse: "u mag vragen of zij later komen; dat mogen wij niet weigeren". */
export const MEDEWERKER_MAG = concept(
  'medewerker mag',
  ...[...OFFICIALS, 'sociaal *recherch*'].flatMap((who) =>
    ['mag de', 'mag onze', 'kan de'].map((may) => `${may} ${who}`),
  ),
  ...['wij', 'we', 'zij', 'ze'].flatMap((who) =>
    ['mogen', 'kunnen'].flatMap((may) => [`${who} ${may}`, `${may} ${who}`]),
  ),
);
export const MAG_U = concept('mag u', 'mag u', 'u mag', 'kunt u', 'u kunt', 'mag je', 'je mag', 'kun je', 'je kunt');

export const MOET_U = concept(
  'moet u',
  ...['u moet', 'je moet', 'moet u de', 'moet u onze', 'moet u … binnenla*', 'moet je … binnenla*'],
  ...['moet* … binnengelaten', 'moet* … toegelaten'],
);

/** Asking who is at the door is not letting in. */
export const LEGITIMATIE = concept('legitimatie', 'legitim*', 'pasje', 'paspoort', '*identi*');

/** At any time that the municipality likes. */
export const ALTIJD = concept(
  'te allen tijde',
  ...[
    'te allen tijde',
    'altijd',
    'in alle gevallen',
    'steeds',
    'elk moment',
    'ieder moment',
    'elk gewenst moment',
    '*onaangekondigd',
  ],
  ...['zonder afspraak', 'zonder aankondiging', 'onverwacht*', 'aangekondigd of niet', 'al dan niet aangekondigd'],
  ...['zodra', 'wanneer', 'als'].flatMap((when) => [`${when} zij … vragen`, `${when} wij … willen`]),
);

/** Put as what simply happens: "u laat onze medewerkers binnen, ook als zij onaangekondigd komen". */
export const U_LAAT_BINNEN = concept(
  'u laat binnen',
  ...[
    'u laat … binnen',
    'laat u … binnen',
    'je laat … binnen',
    'u doet … open',
    'u geeft … toegang',
    'u verleent … toegang',
  ],
  ...['ons', 'hen', 'hem', 'haar', 'onze'].map((who) => `laat ${who} … binnen`),
);

/** What can be denied the reader: "weigeren mag niet". */
export const WEIGEREN_KAN = concept(
  'weigeren kan',
  ...['weigeren', 'geweigerd', 'weigering', 'afslaan', 'afgeslagen', 'af te slaan', 'ontzeg*', 'tegenhouden'],
  ...['nee zeggen', 'deur wijzen', '*bezoek … afwijzen', '*controle … afwijzen', 'woning … afwijzen', 'buiten houden'],
);

/** Says in other words that one cannot say no. */
export const ONONTKOOMBAAR = concept(
  'onontkoombaar',
  ...['weigeren is geen', 'weigeren is verboden', 'geen nee zeggen', 'niet onderuit', 'ontkomt … niet', 'onttrekken'],
  ...['niets over te zeggen', 'niet facultatief', 'niet voor kiezen', 'niet vrij om'],
  ...['dichthouden', 'dicht houden', 'dicht laten'].map((shut) => `${shut} mag niet`),
  ...['geen keus', 'geen keuze', 'maar te accepteren', 'maar te dulden', 'maar toe te'],
  ...['niet vrijwillig', 'niet vrijblijvend', 'geen vrijwillig*'],
);

/** What the reader believes, or what must be done, is no duty to let anyone in. */
export const DENKT_DAT = concept('denkt dat', 'u denkt', 'je denkt', 'wat er moet gebeuren', 'wat moet gebeuren');

/** The benefit comes only after something. */
export const PAS_UITKERING = concept(
  'pas uitkering',
  ...['pas', 'alleen', 'eerst'].flatMap((only) =>
    ['bijstand', 'een uitkering', 'uw uitkering', 'recht', 'toegekend'].flatMap((what) =>
      ['nadat', 'als', 'na', 'wanneer'].map((after) => `${only} ${what} ${after}`),
    ),
  ),
  ...['bijstand', 'uitkering'].map((what) => `pas na … *bezoek … ${what}`),
);

export const PLICHTEN = concept(
  'plichten',
  ...['*plicht', '*plichten', 'verplichting*', 'moet', 'meewerken', 'medewerking', 'spelregels'],
  ...['verwachten', 'vragen', 'verwacht', 'vraagt'].map((ask) => `${ask} … van u`),
);

/** They stand there: what follows is what one does then. */
export const AAN_DE_DEUR = concept(
  'aan de deur',
  ...['aan de deur', 'aan uw deur', 'voor de deur', 'voor uw deur', 'aanbel*', 'bellen … aan', 'onverwacht*'],
  ...['komen … langs', 'langskomen', 'onaangekondigd*'],
);
