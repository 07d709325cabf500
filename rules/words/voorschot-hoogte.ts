/** How much the voorschot is. */
import { concept } from '../../language/concept.ts';

/** An upper bound in words. */
export const MAXIMUM = concept(
  'maximum',
  'maximale',
  'maximum',
  'max.',
  'hooguit',
  'op zijn hoogst',
  'op of onder',
  'meer niet',
  'houdt het op',
  'houdt … op bij',
  'onder of op',
  '*grens',
  'grootst mogelijke',
  'hoogst mogelijke',
  'toppen … af',
  'niet overheen',
  'niet heen',
  'ten hoogste',
  'niet hoger dan',
  'niet hoger zijn dan',
  'niet groter zijn dan',
  'niet groter dan',
  'nooit hoger zijn dan',
  'niet hoger is dan',
  'niet meer zijn dan',
  'nooit meer zijn dan',
  'niet meer is dan',
  'nooit hoger dan',
  'niet meer dan',
  'nooit meer dan',
  'niet boven',
  'niet méér dan',
  'te boven',
  'gemaximeerd',
  'begrensd',
  'begrenst',
  'begrenzen',
  'beperkt tot',
  'beperken … tot',
  'limiet',
  'niet overstijgen',
  'niet overschrijden',
  'overstijgt … niet',
  'overschrijdt … niet',
  'nooit boven',
  'niet méér zijn dan',
  'het hoogste',
  'plafond',
  'geen cent meer',
  'of minder',
  'of lager',
  'afgetopt',
);

/** A lower bound in words. */
export const MINIMUM = concept(
  'minimum',
  'minimum',
  'ten minste',
  'tenminste',
  'op zijn minst',
  'niet lager dan',
  'nooit lager dan',
  'niet minder dan',
  'of meer',
  'ondergrens',
);

/** The same, not denied: "geen maximum maar een minimum". */
export const LEAST = concept('het minste', 'minimum', 'ondergrens', 'bodem', 'het minste', 'minder mag', 'lager mag');

/** More than that; "niet meer" is another thing. */
export const MORE = concept(
  'meer dan',
  ...['dan', 'mag', 'mogen', 'kan', 'kunnen', 'is', 'krijgt', 'geven', 'betalen', 'wordt', 'doen', 'zit'].map(
    (may) => `meer ${may}`,
  ),
  ...['dan', 'mag', 'mogen', 'kan', 'gaan', 'gaat'].map((may) => `hoger ${may}`),
  ...['verder dan', 'hoger zijn dan', 'meer zijn dan', 'hoger worden dan', 'boven', 'daarboven'],
  ...['deel', 'bedrag', 'voorschot', 'percentage'].flatMap((sum) => [`groter ${sum}`, `hoger ${sum}`]),
);

/** What it used to be. */
export const VROEGER = concept(
  'vroeger',
  'was',
  'bedroeg',
  'voorheen',
  'vroeger',
  'tot voor kort',
  'in plaats van',
  'stijgt',
  'gestegen',
  'gaat van',
  'ging van',
);

/** "Vroeger was het meer, nu betalen wij 80 procent." */
export const NU = concept('nu', 'nu', 'tegenwoordig', 'momenteel', 'blijft');

/** It went up or down from one figure to another. */
export const VERHOOGD = concept(
  'verhoogd',
  'verhoog*',
  'omhoog',
  'gestegen',
  'stijgt',
  'steeg',
  'verhoging',
  'opgetrokken',
  'vul* … aan',
  'aangevuld',
);

/** What the voorschot is measured against. */
export const VERWACHTE_UITKERING = concept(
  'de verwachte uitkering',
  '*norm',
  'normbedrag',
  '*bijstand',
  '*uitkering',
  'uitkeringsbedrag',
  'maandbedrag',
);

/** Of what is not granted yet. */
export const TE_VERWACHTEN = concept(
  'te verwachten',
  'verwacht*',
  'vermoedelijk*',
  'waarschijnlijk*',
  'geschat*',
  'schatting',
  'toekomstig*',
  'latere',
  'lijk* te',
);

/** The norm without holiday pay, which is about 95 percent. */
export const ZONDER_VAKANTIETOESLAG = concept(
  'norm zonder vakantietoeslag',
  'zonder vakantietoeslag',
  'zonder vakantiegeld',
  'exclusief vakantietoeslag',
  'exclusief vakantiegeld',
  'zonder de vakantietoeslag',
  'zonder het vakantiegeld',
  'bijna de hele uitkering',
  'bijna het hele bedrag',
);

/** An upper bound, or the end of a rise. */
export const TOT = concept('tot', 'tot', 'naar', 'hoger', 'meer');

/** What other percentages on such a page measure: income, another payment, the norm of a household. */
export const INKOMEN = concept(
  'inkomen',
  'wia*',
  'ww',
  'ww-uitkering',
  'ziektewet*',
  'wajong*',
  'inkomen*',
  'loon',
  'salaris',
  'toeslag',
  'minimumloon',
  'huur',
  'kostendeler*',
  'huisgeno*',
  'mensen',
  'aanvragen',
  'aanvragers',
  'gevallen',
  'inwoners',
);

/** Households with a norm of their own, which is a share of another: "70 procent van de gehuwdennorm". */
export const HUISHOUDEN = concept('huishouden', 'alleenstaand*', 'paar', 'echtpaar', 'gehuwd*');

/** Lowering the benefit, which has its own percentages. */
export const VERLAGING = concept(
  'verlaging',
  'verlaging',
  'verlagen',
  'verlaagd',
  'boete',
  'maatregel',
  'korting',
  'gekort',
  'vrijlating',
);
