/** For whom the period is said to be: the young, or everyone. */
import { concept } from '../../../language/concept.ts';

/** Words for the young that carry no number. */
export const JONGEREN = concept(
  'jongeren',
  '27-minner*',
  'jongere',
  'jongeren',
  'jongerenloket',
  'jongvolwassene*',
  'jongerenteam',
  'jongerenpunt',
  'jongerenconsulent',
  'jongelieden',
  'jeugdige*',
  'jeugdzorg',
  'jeugdhulp',
);

/** Everyone; "iedereen onder de 27" is not everyone. */
export const IEDEREEN = concept(
  'iedereen',
  'iedereen',
  'elke aanvrager',
  'iedere aanvrager',
  'alle aanvragers',
  'alle inwoners',
  'iedere inwoner',
  'elke inwoner',
  'alle mensen',
  'wie zich meldt',
  'elke werkzoekende',
  'iedere werkzoekende',
  'alle werkzoekenden',
  'elke klant',
  'iedere klant',
  'alle klanten',
  'alle nieuwe klanten',
  'elke nieuwe klant',
  'iedere nieuwe klant',
  'iedere nieuwe aanvrager',
  'alle nieuwe aanvragers',
  'alle personen',
  'alle cliënten',
  'wie bijstand aanvraagt',
  'wie een uitkering aanvraagt',
  'wie bijstand wil',
);

/** Of every age, the young and the others: never limited to the young. */
export const ALLE_LEEFTIJDEN = concept(
  'alle leeftijden',
  'alle leeftijden',
  'elke leeftijd',
  'iedere leeftijd',
  'ongeacht … leeftijd',
  'welke leeftijd',
  'hoe oud … ook',
  'jong of oud',
  'jong en oud',
  'oud en jong',
  'oud of jong',
  'jongeren en ouder*',
  'jongeren … ook … ouder*',
  'ouderen en jongeren',
  ...['jongeren', 'jonger', 'jong', 'onder'].flatMap((young) => [`zowel ${young} als`, `zowel voor ${young} als`]),
  'net als jongeren',
  'evenals jongeren',
  'evengoed … jongeren',
  'jongeren en volwassenen',
  'volwassenen en jongeren',
  'niet alleen … jongeren',
  'leeftijd speelt … geen rol',
  'leeftijd doet … niet toe',
  'leeftijd maakt … niet uit',
  'los van … leeftijd',
  'geen leeftijdsgrens',
  'jonger of ouder',
  'ouder of jonger',
  'niet uit hoe oud',
  'ook van oudere',
  'ook voor oudere',
  'ook oudere',
  'of u nu … bent of',
);

/** "Ook als u 45 bent." */
export const OOK = concept('ook', 'ook');

/** "Jongeren wel." */
export const WEL = concept('wel', 'wel', 'ja', 'alleen');
