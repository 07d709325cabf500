/** Looking for work or school, which is what the period is for. */
import { concept } from '../../../language/concept.ts';

/** Looking for something, as a verb; with `WERK_OF_SCHOOL` in the same sentence it is the search itself. */
export const ZOEKT = concept(
  'zoekt',
  'zoek',
  'zoekt',
  'zoeken',
  'gezocht',
  'vinden',
  'vindt',
  'rondkijken',
  'kijk … rond',
  'kijkt … rond',
  'kijk … naar werk',
  'kijkt … naar werk',
  'kijken … naar werk',
  'ziet … om',
  'omziet',
  'omzien',
  'om te zien',
  'kijkt … uit',
  'uitkijken',
  'op jacht',
  'speurt',
  'speuren',
  'verkrijgen',
  'verwerven',
  'bemachtigen',
  'zien … om',
  'kijken … uit',
  'achter … aan',
  'oriënteren',
  'te regelen',
  'regel* … zelf',
  'aan de slag met',
  'inspant',
  'inspannen',
  'probeert',
);

/** What is looked for. */
export const WERK_OF_SCHOOL = concept(
  'werk of school',
  'baan',
  'banen',
  'bijbaan',
  'opleiding*',
  'school',
  'studie',
  'scholing',
  'leerplek',
  'werkgever*',
  'vacature*',
  'inkomen',
  'dienstbetrekking',
  'onderwijs',
  'betrekking',
  'job',
  'vak',
  'arbeid',
);

/** Looking for work in one word. */
export const SOLLICITEREN = concept(
  'solliciteren',
  'solliciteren',
  'solliciteert',
  'solliciteer',
  'gesolliciteerd',
  'opleiding kiezen',
  'opleiding te kiezen',
  ...['periode', 'termijn', 'weken', 'lijst*', 'overzicht', 'opdracht', 'formulier'].map((of) => `sollicitatie${of}`),
  ...['zelf zoeken', 'zoekt zelf', 'zelf zoekt', 'zoek … zelf'],
  'banenjacht',
  'werkzoeken',
  'op vacatures',
  'vacatures reageren',
);

/** Getting to work, as what a time is for. */
export const AAN_HET_WERK = concept(
  'aan het werk',
  'aan het werk',
  'aan de slag',
  'naar werk',
  'aan werk',
  'eigen inkomen',
  'in loondienst',
  'een baan',
  'werk te vinden',
  'werk vinden',
  'zelf aan zet',
  'op pad',
  'levensonderhoud … voorzien',
  'eigen inspanning',
);

/** Of people who have the benefit already, or are helped to find work. */
export const AL_GEHOLPEN = concept(
  'al geholpen',
  'uitkering hebt',
  'met een coach',
  'uw coach',
  'werkcoach',
  'onze hulp',
  'begeleiding',
);

/** A wish, not a condition: "wij vragen u alvast te zoeken". */
export const ALVAST = concept(
  'alvast',
  'alvast',
  'intussen',
  'ondertussen',
  'in de tussentijd',
  'tegelijk',
  'tegelijkertijd',
  'daarnaast',
  'vrijwillig',
  'tip',
  'raden … aan',
  'adviseren',
  'advies',
  'meteen na uw aanvraag',
);

/** With the benefit, or after applying. */
export const MEANWHILE = concept(
  'tijdens uw uitkering',
  ...['tijdens uw', 'tijdens de'].flatMap((at) => [`${at} *uitkering`, `${at} bijstand`]),
  'na uw aanvraag krijgt u een',
);
