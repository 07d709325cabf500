/** What is not the voorschot of the law: other advances, other help, other subjects. */
import { concept } from '../../language/concept.ts';

/** Objects of another advance: wages, holiday pay, a benefit that is already running, other payers. */
export const ANDER_VOORSCHOT = concept(
  'een ander voorschot',
  'maandbetaling*',
  'volgende betaling',
  'volgende uitkering',
  'lopende uitkering',
  'uitkering van volgende*',
  'uitkering van de volgende*',
  'uitkering van komende*',
  'verhuurder',
  'huurachterstand*',
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
  'letselschade',
  'boedel*',
  'leefgeld',
  'uw schuld',
  'wasmachine',
  'koelkast',
  'meubels',
  'inrichting',
  'huisraad',
  'bril',
  'tandarts',
  'waarborgsom',
  'borg',
  'fiets',
  'computer',
  'laptop',
  'of schuld',
  'aflos*',
  'schulden',
);

/** Who is asked for an advance on another benefit: "Vraag het UWV dan om een voorschot". */
export const ANDERE_BETALER = concept('een andere betaler', 'uwv', 'svb', 'duo', 'belastingdienst', 'dienst toeslagen');

/** Schemes with an advance of their own: a sentence that names one speaks of that. */
export const ANDERE_REGELING = concept(
  'een andere regeling',
  'verbruik',
  'bbz*',
  'ioaw*',
  'ioaz*',
  'bijzondere bijstand',
  'ww-aanvraag',
  'dienst toeslagen',
  'kinderopvangtoeslag',
  'in rekening',
  'eindafrekening',
  'jaarafrekening',
);

/** Asked of somebody whose benefit already runs. */
export const LOOPT_AL = concept(
  'krijgt u al een uitkering',
  'ontvangt u al een uitkering',
  'krijgt u al een bijstandsuitkering',
  'ontvangt u al een bijstandsuitkering',
  'krijgt u al bijstand',
  'ontvangt u al bijstand',
  'loopt uw uitkering al',
  'loopt uw bijstand al',
);

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

/** Other help in need, which has its own conditions. */
export const ANDERE_HULP = concept(
  'andere hulp',
  'noodfonds',
  'noodfondsen',
  'voedselbank',
  'voedselpakket',
  'noodpakket',
  'leefgeld',
  'kredietbank',
  'gemeentelijke lening',
  'sociale lening',
  'spoedbetaling',
  'noodhulp',
  'noodlijn',
  'broodnoodvoorziening',
  'bijzondere bijstand',
);

/** Headings below "Voorschot" that turn to another subject of the page. */
export const ANDER_ONDERWERP = concept(
  'een ander onderwerp',
  'kostendeler*',
  'huisgeno*',
  'bijverdien*',
  'inkomsten',
  'vermogen',
  'spaargeld',
  'gift*',
  'vakantie*',
  'buitenland',
  'boete*',
  'maatregel*',
  'bezwaar*',
  'beroep',
  'klacht*',
  'toeslag*',
  'kwijtschelding',
  'betalingsregeling*',
  'schulden',
  'bewijsstukken',
  'documenten',
  'verzekering*',
  'zorgverzekering',
  'minima*',
  'zoektermijn',
  'uitkering aanvragen',
  'geen geld voor',
  'geen eten',
  'spoedhulp',
  'noodhulp',
  'hulp bij nood',
  'direct hulp',
);

/** The search period of the young, named in a list or passage on the voorschot. */
export const ZOEKTERMIJN = concept('zoektermijn', 'zoektermijn*', 'zoekperiode*', 'zoektijd', 'dwangsom*');
