/** Exceptions to the period: by name, for whom, and the weeks left out or made shorter. */
import { concept } from '../../../language/concept.ts';

/** An exception by name. */
export const UITZONDERING = concept(
  'uitzondering',
  'uitzondering*',
  'uitgezonderd',
  'behalve',
  'tenzij',
  'behoudens',
  'per persoon',
  'per geval',
  'niet voor iedereen',
  'niet voor alle jongeren',
  'niet voor elke jongere',
  'in overleg kan',
  'in overleg mag',
);

/** The municipality leaves the period out, or makes it shorter. Denied, there is no way out. */
export const OVERSLAAN = concept(
  'overslaan',
  'overslaan',
  'overslaat',
  'overgeslagen',
  'over te slaan',
  ...['sla', 'slaan', 'slaat'].map((skip) => `${skip} … over`),
  'afzien',
  'afgezien',
  'zien … af',
  'afwijk*',
  'afgeweken',
  'wijken … af',
  ...['te', 'mogen', 'kunnen'].map((may) => `af ${may} wijken`),
  'wijkt … af',
  'loslaten',
  'losgelaten',
  ...['los', 'achterwege', 'zitten'].flatMap((out) => [`laten … ${out}`, `${out} te laten`, `${out} laten`]),
  'bekort*',
  'verkort*',
  'korter*',
  'inkorten',
  'ingekort',
  'in te korten',
  'korten … in',
  'vervallen',
  'vervalt',
  'ontslaan',
  'ontslagen van',
  'ontheff*',
  'ontheft',
  'ontheven',
  'vrijstel*',
  'vrijgesteld',
  'vrij te stellen',
  'stellen … vrij',
  'opheffen',
  'kwijtschelden',
  'scheld … kwijt',
  'schelden … kwijt',
  'versoepel*',
  'dispensatie',
  'coulan*',
  'maatwerk',
  'aan de kant',
  'buiten toepassing',
);

/** Before the weeks are over, or without them. */
export const EERDER_BEGINNEN = concept(
  'eerder beginnen',
  ...['aanvra*', 'behandel*', 'beginnen', 'start*', 'helpen', 'op weg'].map((begin) => `eerder … ${begin}`),
  ...['beginnen', 'behandel*', 'aanvra*', 'helpen', 'door'].map((begin) => `meteen … ${begin}`),
  'eerder aan',
  'of de zoek* … geldt',
  ...['einde', 'eind', 'afloop'].flatMap((end) => [`voor … ${end} … behandel*`, `behandel* … voor … ${end}`]),
  'laten … vallen',
  'schrappen',
  'geschrapt',
  'niet af te wachten',
  'niet afwachten',
  'kan anders',
  'anders kan',
  'kan dat anders',
  'kan het anders',
);

/** Something else lapses: an application that nobody finishes. */
export const ANDERS_VERVALT = concept(
  'anders vervalt',
  ...['aanvraag', 'recht', 'uitkering', 'afspraak'].flatMap((what) => [
    `${what} … vervallen`,
    `${what} … vervalt`,
    `vervalt … ${what}`,
  ]),
);

/** Before the weeks are over, and what happens then. */
export const EERDER = concept('eerder', 'eerder', 'sneller', 'vroeger');

export const START = concept(
  'start',
  'aanvra*',
  '*aanvraag',
  'behandel*',
  'begin*',
  'start*',
  'help*',
  'geholpen',
  'terecht',
  'kan',
  'mag',
);

/** Duties that one may be freed of apart from the period. */
export const ANDERE_PLICHT = concept('andere plicht', '*plicht', '*plichting', '*plichtingen', 'taaleis');

/** Those whom the law spares the period, or whom the municipality may spare it. */
export const KWETSBAAR = concept(
  'kwetsbaar',
  'praktijkonderwijs',
  'praktijkschool',
  'speciaal onderwijs',
  'vso',
  '*beperking',
  '*beperkingen',
  'handicap*',
  'ziek*',
  'psychisch*',
  'gezondheid*',
  'medisch*',
  'verslav*',
  'dakloos',
  'dakloze*',
  'dakloosheid',
  'dak boven',
  'op straat',
  'geen … adres',
  'geen … slaapplek',
  'nergens … terecht',
  'nergens … wonen',
  'opvang',
  'zwanger*',
  'met … kind',
  'een kind',
  'kinderen',
  'ouder bent van',
  'mantelzorg*',
  'schulden',
  'jeugdzorg',
  '*instelling',
  'pleegzorg',
  'detentie',
);

/** What somebody's life is like, without saying how. */
export const OMSTANDIGHEDEN = concept(
  'omstandigheden',
  '*situatie*',
  '*omstandighe*',
  'wat er speelt',
  'reden',
  'redenen',
);

/** Leaves room, but perhaps for something else than the period. */
export const SOMS = concept(
  'soms',
  'soms',
  'misschien',
  'in sommige',
  'sommige jongeren',
  'in bepaalde',
  'in enkele',
  'in bijzondere gevallen',
  'in uitzonder*',
  'bijzondere omstandigheden',
  'bijzondere situatie*',
  'niet haalbaar',
  'niet lukt',
  'lukt dat niet',
  'lukt het niet',
  'lukt dit niet',
  'lukt je niet',
  'kwetsbaar',
  'kwetsbare',
  'schrijnend*',
);
