/** Exceptions to the period: by name, for whom, and the weeks left out or made shorter. */
import { concept } from '../../../language/concept.ts';

/** An exception by name. */
export const UITZONDERING = concept(
  'uitzondering',
  'uitzondering*',
  'uitgezonderd',
  'behalve',
  'tenzij',
  'niet voor iedereen',
  'in overleg kan',
  'in overleg mag',
);

/** The municipality leaves the period out, or makes it shorter. */
export const OVERSLAAN = concept(
  'overslaan',
  'overslaan',
  'overgeslagen',
  'afzien',
  'afgezien',
  'afwijken',
  'afgeweken',
  'loslaten',
  'verkorten',
  'verkort',
  'korter',
  'kortere',
  'eerder … aanvragen',
  'eerder … aanvraag',
  'eerder … behandel*',
  'eerder … beginnen',
  'eerder … starten',
  'eerder … start',
  'eerder … helpen',
  'inkorten',
  'meteen … beginnen',
  'meteen … behandel*',
  'meteen … aanvraag',
  'direct … helpen',
  'onmiddellijk … aanvragen',
  'vervallen',
  'vervalt',
  'ontslaan van',
  'schrappen we',
  'schrappen wij',
  'ontslaan … van',
  'ontslagen van',
  'daarvan ontslaan',
  'ontheffen',
  'ontheft',
  'vrijstellen',
  'niet af te wachten',
  'niet afwachten',
  'vrijgesteld',
  'vrijstelling',
  'ontheffing',
  'maatwerk',
  'aan de kant',
  'sla … over',
  'slaan … over',
  'slaat … over',
  'overslaat',
  'laten … vallen',
  'laten … los',
  'wijken … af',
  'wijkt … af',
  'zien … af',
  'ziet … af',
  'scheld … kwijt',
  'schelden … kwijt',
  'buiten toepassing',
  'laten … achterwege',
  'korten … in',
  'kan anders',
  'meteen door',
  'direct door',
  'kan dat anders',
  'kan het anders',
);

/** Something else lapses: an application that nobody finishes. */
export const ANDERS_VERVALT = concept(
  'anders vervalt',
  ...['aanvraag', 'recht', 'uitkering', 'afspraak'].flatMap((what) => [`${what} … vervallen`, `${what} … vervalt`]),
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
  'beperking',
  'arbeidsbeperking',
  'ziek*',
  'dakloos',
  'dakloze',
  'op straat',
  'opvang',
  'zwanger*',
  'schulden',
  'statushouder*',
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
