/** Laws, benefits and offices that no longer exist, and words that tell of the past. */
import { concept } from '../../language/concept.ts';

/** Laws before the Participatiewet (2015), and benefits under them. */
export const OUDE_WET = concept(
  'oude wet',
  'wwb*',
  'wet werk en bijstand',
  'wet investeren in jongeren',
  'algemene bijstandswet',
  'langdurigheidstoeslag*',
);

/** "De WIJ", "een WIJ-uitkering": the law of that name only in capitals. */
export const DE_WIJ = concept('de wij', 'de wij', 'wet wij', 'wij-uitkering*', 'wij-traject*', 'wij-aanbod*');

/** The office before UWV (2009). */
export const CWI = concept(
  'cwi',
  'cwi',
  'centrum voor werk en inkomen',
  'centra voor werk en inkomen',
  'arbeidsbureau',
);

/** Once the name of the UWV's offices, and still that of one of its divisions. */
export const WERKBEDRIJF = concept('uwv werkbedrijf', 'uwv werkbedrijf', 'uwv-werkbedrijf');

/** Told as history, or beside the new name. */
export const VERLEDEN = concept(
  'verleden',
  'voorheen',
  'vroeger',
  'vroegere',
  'voormalig*',
  'toen',
  'toenmalige',
  'destijds',
  'oud',
  'oude',
  'eerder',
  'heette',
  'noemde',
  'heet nu',
  'nu … heet',
  'heet al',
  'heet tegenwoordig',
  'heet sinds',
  'is nu',
  'nu de participatiewet',
  'opvolger',
  'opgevolgd',
  'opgegaan',
  ...['vallen', 'valt', 'hoort', 'horen'].map((falls) => `${falls} nu`),
  'vervangen',
  'vervangt',
  'vervallen',
  'afgeschaft',
  'ingetrokken',
  'niet meer',
  'tot 2015',
  'tot 1 januari 2015',
  'tot en met 2014',
  'voor 2015',
  'voor 1 januari 2015',
  'sinds 2015',
  'vanaf 2015',
  'in 2015',
  'per 2015',
  'per 1 januari 2015',
  'sinds 1 januari 2015',
  'in plaats van',
  'in de plaats',
  'nieuwe naam',
  'andere naam',
  'opgeheven',
  'afschaffing',
  'verviel',
  'hield op',
  'houdt op',
  'in die tijd',
  'ooit',
  'verleden tijd',
  'bestaat … niet',
  'verouderd*',
  'er is geen wwb',
  'er is geen langdurigheidstoeslag',
  'gesloten sinds',
  'spreek niet',
  'anders dan onder',
  'ging',
  'gingen',
  'erfenis',
  'begonnen als',
  'heeft bestaan',
  'ontstaan onder',
  'nog als',
  'nog bekend als',
  'onder de naam',
  'noemen … nog',
  'geschiedenis',
  'uit de tijd van',
  'overgangsrecht',
  'archief',
  'zie individuele inkomenstoeslag',
  'was',
  'waren',
  'werd',
  'kende',
  'viel',
  'vielen',
  'gold',
  'golden',
  'kreeg',
  'kregen',
  'bestond',
  'kwam',
  'kwamen',
  'samengevoegd',
  'zijn … geworden',
);

export const PARTICIPATIEWET = concept('participatiewet', 'participatiewet', 'pw');

/** What the old allowance is called now. */
export const INKOMENSTOESLAG = concept('individuele inkomenstoeslag', 'individuele inkomenstoeslag');

/** Named in the title of a local rule, which may still bear the old name. */
export const TITEL_VAN_REGEL = concept(
  'titel van regel',
  '*verordening*',
  'beleidsregel*',
  'besluit',
  'beleid',
  'handboek',
  'nota',
  'uitspra*',
  'rechter',
  'jurisprudentie',
  'bewaren',
  'bewaard',
  // Said of the name: "mensen zeggen nog …", "waar u … leest, bedoelen wij".
  'zegt',
  'zeggen',
  'bedoelen',
  'synoniem*',
  'wij halen',
);
