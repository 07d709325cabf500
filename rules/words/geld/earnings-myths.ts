/** How pages put what one keeps of earnings, for how long, and what is no such promise. */
import { concept, either } from '../../../language/concept.ts';
import { EARNINGS, EXEMPT } from './earnings.ts';

export const FREE = concept(
  'vrij',
  'vrij',
  'vrijlaten',
  'vrijgelaten',
  'vrijlating*',
  'inkomstenvrijlating*',
  'vrijstelling',
  'vrijgesteld',
);

export const A_QUARTER = concept('een kwart', 'kwart', 'vijfentwintig cent', '25 cent');

export const WORK = concept('gaan werken', 'werken', 'werk', 'werkt', 'aan het werk');

/** What work brings in, also as the income of a job. */
export const EARNED = either(
  'wat werk opbrengt',
  EARNINGS,
  concept('inkomen uit werk', 'inkomen uit werk', 'inkomen uit *werk', 'inkomen uit een baan', '*loon', 'verdiende'),
);

/** Kept, in whatever way it is put: nobody takes it, nothing comes of it, it is one's own. */
export const KEPT = either(
  'voor wie werkt',
  EXEMPT,
  concept(
    'is voor wie werkt',
    'eigen gebruik',
    'eigen deel',
    'eigen portemonnee',
    'zelf besteden',
    'ten goede',
    'op vooruit',
    'geen invloed',
    'geen effect',
    'niet van invloed',
    'zonder gevolg*',
    ...['kort*', 'verreken*', 'gevolg*', 'uitkering'].map((taken) => `zonder dat … ${taken}`),
    'verandert er niets',
    'verandert … niet',
    'blijft … hetzelfde',
    'blijft … gelijk',
    'korten … niet',
    'niet … kort*',
    'verrekenen … niet',
    'verrekent … niet',
    'blijft er',
    'blijft … bij u',
    'blijft … van u',
    'vrij … verdienen',
    'mag … verdienen',
    'mogen … verdienen',
    'vrijlatingsbedrag*',
    'houdt … over',
  ),
);

/** What is kept here is no money. */
export const KEEPS_ELSE = concept(
  'recht houden',
  'dat mag niet',
  'dat kan niet',
  'verdienen dan',
  'recht … houden',
  'houdt … recht',
  'houdt recht',
  'rekening houden',
  'rekening … houden',
  'houd* … rekening',
  'houden … rekening',
  'aan … houden',
  'contact houden',
);

/** Only what is above it is taken: what is below stays. */
export const ONLY_ABOVE = concept(
  'alleen wat erboven is',
  'alleen',
  'alles',
  'pas',
  'wat u',
  'wat je',
  'meerdere',
  'de rest',
  'het deel',
);

/** For as long as one likes. */
export const ENDLESS = concept(
  'zonder einde',
  'zonder einde',
  'is een jaar',
  'heel jaar',
  'zolang u',
  'zolang je',
  'onbeperkt*',
  'geen einddatum',
  'geen termijn',
  'zonder einddatum',
  'blijvend',
  'eerste jaar',
  'hele jaar',
);

/** Not in every case. */
export const IN_CASE = concept('in een geval', 'als', 'indien', 'tenzij', 'mits', 'zolang', 'wanneer', 'onder');

/** All of it, not a share. */
export const ENTIRE = concept(
  'helemaal',
  'helemaal',
  'volledig*',
  'geheel',
  'hele',
  'gehele',
  'alles',
  'al uw',
  'al het',
  'al je',
);

export const HOW_LONG = concept('hoelang', 'hoelang', 'hoe lang', 'hoeveel maanden');

export const MONTHS = concept('maanden', 'maanden');

/** Words for how long something is so. */
export const TERM = concept(
  'termijn',
  'termijn',
  'duur',
  'duurt',
  'periode',
  'regeling',
  'geldt',
  'hieraan',
  'daarvoor',
  'daaraan',
  'dat mag',
  'dit mag',
  'dat kan',
);

export const STAYS_FREE = concept('blijft vrij', 'blijft … vrij', 'blijft van u', 'zonder korting');

/** People of AOW age may keep it longer than six months. */
export const OLDER = concept('AOW', 'aow*', 'pensioen*');

/** Tells of a trial or of what held then. */
export const OF_THEN = concept('van toen', 'van toen', 'maximum van toen', 'in die proef', 'toen nog', 'destijds');

export const LESS = concept('minder', 'minder');
