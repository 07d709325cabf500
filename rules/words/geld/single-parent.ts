/** What a single parent is said to get, and other money in which single parents are named. */
import { concept } from '../../../language/concept.ts';

export const HIGHER_NORM = concept(
  'hogere norm',
  'hogere norm',
  'hogere bijstandsnorm',
  'hogere uitkering',
  'hogere bedrag',
  'meer uitkering',
  'meer geld',
  'hoger',
  'extra uitkering',
  'boven op de uitkering',
  'boven op de norm',
  'toeslag',
  'oudertoeslag*',
  'eenoudertoeslag*',
  'oudernorm',
  'alleenstaande-oudernorm',
  'alleenstaandeoudernorm',
  'verhoogd',
  'verhoging',
  'extra bedrag',
  'ruimere',
  'procentpunt',
  'ouderkop',
  'eigen norm',
  'aparte norm',
  'meer dan iemand zonder',
  'meer dan een alleenstaande',
  'meer dan alleenstaanden',
  'meer dan mensen zonder',
  'extra norm',
  'komt … bij',
  'erbovenop',
  'bovenop',
  'verhoogde',
  'ophoging',
  'hogere',
  'verhogen',
  'uitkering … omhoog',
);

export const CHILD_BUDGET = concept(
  'kindgebonden budget',
  'kindgebonden budget*',
  'alleenstaande-ouderkop',
  'alo-kop',
  'ouderkop',
  'belastingdienst',
  'dienst toeslagen',
  'kinderbijslag',
  'kinderopvangtoeslag',
);

export const SAME = concept(
  'gelijk',
  'zelfde',
  'dezelfde',
  'hetzelfde',
  'gelijk',
  'evenveel',
  'even hoog',
  'even veel',
);

/** Other money in which single parents are named. */
export const OTHER_ALLOWANCE = concept(
  'ander geld dan bijstand',
  '*inkomenstoeslag*',
  'studietoeslag*',
  'energietoeslag*',
  'kinderopvang*',
  'vrijlating*',
  'vrijgelaten',
  'vrijlaten',
  'loon',
  'inkomsten',
  'verdien*',
  'houden',
  'ontheffing*',
  'sollicit*',
  'ioaw*',
  'kwijtschelding*',
  'bijzondere bijstand',
);

/** Compared with somebody who has no children. */
export const THAN_CHILDLESS = concept('dan iemand zonder kinderen', 'dan wie geen kind*', 'dan … zonder kind*');
