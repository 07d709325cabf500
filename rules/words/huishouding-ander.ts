/** What stands near a household and is none: housemates, who has too little, one condition of all. */
import { concept } from '../../language/concept.ts';

/** What housemates save, and what that does to the benefit. */
export const KOSTENDELEN = concept(
  'kostendelen',
  'kostendeler*',
  'voordeel',
  'voordel*',
  'voordelig',
  'naarmate',
  'hoe meer',
);

/** More people than a couple, or somebody alone: what they share or care for makes no household. */
export const VAN_MEER_OF_UZELF = concept(
  'van meer of van uzelf',
  ...['mensen', 'personen', 'volwassenen'].map((people) => `meer ${people}`),
  ...['uzelf', 'jezelf', 'zichzelf'].map((self) => `voor ${self}`),
);

export const MIDDELEN = concept('middelen', 'geld', 'inkomen', 'inkomsten', 'middelen');

/** All of which must be so. */
export const ALLE_VOORWAARDEN = concept(
  'alle voorwaarden',
  ...['alle', 'twee', 'drie', '2', '3', 'deze', 'volgende'].map((all) => `${all} voorwaarden`),
  ...['alle drie', 'alle twee', 'allebei', 'elk van deze', 'al deze', 'alle punten', 'deze punten'],
);
