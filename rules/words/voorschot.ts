/** The words by which Dutch pages name the voorschot on a benefit that has been applied for, and what is done with it. */
import { concept, either } from '../../language/concept.ts';

/** The name in the law and its compounds. */
export const VOORSCHOT = concept(
  'voorschot',
  'voorschot',
  'voorschotten',
  'voorschotje',
  'voorschotbetaling*',
  'voorschotbedrag*',
  'voorschotregeling',
  'voorschotverlening',
  'voorschotverstrekking',
  'bijstandsvoorschot*',
  'uitkeringsvoorschot*',
  'bevoorschotting',
);

/** Everyday names, which mean the voorschot only beside an application or a decision. */
export const VOORUITBETALING = concept(
  'vooruitbetaling',
  'vooruitbetaling*',
  'vooruitbetalen',
  'vooruitbetaald',
  'voorlopige betaling*',
  'voorlopig bedrag',
  'voorlopige uitkering',
  'voorlopige bijstand',
  'tussentijdse betaling*',
  'alvast een bedrag',
  'alvast een deel',
  'alvast een betaling',
  'alvast geld',
  'alvast wat geld',
  'alvast uitbetalen',
  'alvast uitbetaald',
  'betalen … vooruit',
  'betaalt … vooruit',
  'alvast … overmaken',
  'maken … alvast … over',
  'betalen … alvast',
  'betaalt … alvast',
  'krijgt … alvast',
  'ontvangt … alvast',
);

/** A form or request made for the voorschot alone. */
export const VOORSCHOTVERZOEK = concept(
  'voorschotverzoek',
  'voorschotaanvraag',
  'voorschotaanvragen',
  'voorschotverzoek*',
  'voorschotformulier*',
  'aanvraagformulier voorschot',
  'formulier voorschot',
  'formulier voor een voorschot',
  'formulier voor het voorschot',
  'aanvraag voor een voorschot',
  'aanvraag voor het voorschot',
  'aanvraag om een voorschot',
  'aanvraag tot een voorschot',
  'verzoek om een voorschot',
  'verzoek om voorschot',
  'verzoek voor een voorschot',
  'verzoek tot voorschot',
  'verzoek om vooruitbetaling',
);

/** Every name of it. */
export const ELK_VOORSCHOT = either('elk voorschot', VOORSCHOT, VOORUITBETALING, VOORSCHOTVERZOEK);

/** Objects of another advance: wages, holiday pay, a benefit that is already running, other payers. */
export const ANDER_VOORSCHOT = concept(
  'een ander voorschot',
  'maandbetaling*',
  'volgende betaling',
  'volgende uitkering',
  'lopende uitkering',
  'vakantiegeld',
  'vakantietoeslag',
  'vakantie-uitkering',
  'loon',
  'salaris',
  'werkgever',
  'ww',
  'ww-uitkering',
  'ziektewet*',
  'wia*',
  'uwv',
  'svb',
  'belastingdienst',
  'toeslag*',
  'huurtoeslag',
  'zorgtoeslag',
  'kinderopvangtoeslag',
  'inkomenstoeslag',
  'studietoeslag',
  'energieleverancier',
  'energiebedrijf',
  'energierekening',
  'gas',
  'stroom',
  'pgb',
  'alimentatie',
  'erfenis',
  'schadevergoeding',
  'leefgeld',
  'schuld',
  'aflossen',
  'aflost',
);

/** Other help in need, which has its own conditions. */
export const ANDERE_HULP = concept(
  'andere hulp',
  'noodfonds',
  'noodfondsen',
  'voedselbank',
  'voedselpakket',
  'spoedbetaling',
  'noodhulp',
  'noodlijn',
  'broodnoodvoorziening',
  'bijzondere bijstand',
);

/** Giving or getting it. */
export const UITKEREN = concept(
  'uitkeren',
  'geven',
  'geeft',
  'gegeven',
  'krijgen',
  'krijgt',
  'krijg',
  'gekregen',
  'ontvangen',
  'ontvangt',
  'ontvang',
  'betalen',
  'betaalt',
  'betaald',
  'uitbetalen',
  'uitbetaald',
  'uitbetaling',
  'verstrekken',
  'verstrekt',
  'verlenen',
  'verleent',
  'verleend',
  'verlening',
  'verstrekking',
  'toekennen',
  'toegekend',
  'overmaken',
  'overgemaakt',
  'maken … over',
  'maakt … over',
  'volgt',
  'komt',
  'mogelijk',
  'beschikbaar',
  'recht op',
  'in aanmerking',
  'staat … rekening',
);

/** Settling, deducting or paying back. */
export const VERREKENEN = concept(
  'verrekenen',
  'verreken*',
  'verrekent',
  'inhouden',
  'ingehouden',
  'houden … in',
  'inhouding',
  'trekken … af',
  'trekt … af',
  'trekken … voorschot',
  'eraf',
  'er af',
  'uitkering af',
  'bijstand af',
  'voorschot … af',
  'aftrekken',
  'afgetrokken',
  'gaat … af',
  'afgehaald',
  'halen … af',
  'in mindering',
  'terugbetalen',
  'terugbetaald',
  'terug te betalen',
  'terug betalen',
  'betaalt … terug',
  'betaal … terug',
  'betalen … terug',
  'terugvragen',
  'vragen … terug',
  'vraagt … terug',
  'vordert … terug',
  'vorderen … terug',
  'terugvorder*',
  'terug te vorderen',
  'teruggevorderd',
  'teruggevraagd',
  'terughalen',
);

/** The form in which it is given. */
export const LENING = concept('lening', 'lening', 'geldlening', 'renteloze', 'renteloos', 'leenbijstand', 'geleend');

/** Deciding on the application. */
export const BESLISSEN = concept(
  'beslissen',
  'beslissen',
  'beslist',
  'beslissing',
  'besluit',
  'besluiten',
  'beslistermijn',
  'uitsluitsel',
  'hoort u',
  'bericht',
  'bezwaar',
  'bezwaarschrift',
  'toegekend',
);

/** Looking into the application. */
export const BEHANDELEN = concept(
  'behandelen',
  'behandeling',
  'behandelen',
  'behandeld',
  'beoordelen',
  'beoordeling',
  'afhandeling',
  'afhandelen',
  'afgehandeld',
  'duurt',
  'wachten',
  'aanvraag',
);

/** It ends, because the benefit begins. */
export const STOPPEN = concept('stoppen', 'stoppen', 'stopt', 'gestopt', 'eindigt', 'eindigen', 'gaat … in', 'omgezet');

/** Money in an emergency by a name of its own: local, and beside the voorschot of the law. */
export const NOODVOORSCHOT = concept(
  'noodvoorschot',
  'noodvoorschot*',
  'nood voorschot',
  'broodnoodvoorschot*',
  'broodnood voorschot',
  'spoedvoorschot*',
  'spoed voorschot',
);

/** The time that it takes. */
export const WACHTEN = concept(
  'wachten',
  'wachten',
  'wacht',
  'duurt',
  'duren',
  'behandeling',
  'behandelen',
  'op zich laat',
);
