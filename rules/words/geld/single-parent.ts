/** What a single parent is said to get, and other money in which single parents are named. */
import { concept } from '../../../language/concept.ts';

export const HIGHER_NORM = concept(
  'hogere norm',
  'hoger*',
  'meer uitkering',
  'meer bijstand',
  'meer algemene bijstand',
  'iets meer',
  'meer geld',
  'meer dan',
  'extra uitkering',
  'extra bijstand',
  'extra bedrag',
  'extra norm',
  'extraatje',
  'boven op de uitkering',
  'boven op de norm',
  ...['boven het bedrag', 'boven de norm', 'boven die van', 'boven die voor', 'boven dat van'],
  'toeslag',
  'opslag',
  'oudertoeslag*',
  'eenoudertoeslag*',
  'oudernorm',
  'alleenstaande-oudernorm',
  'alleenstaandeoudernorm',
  'verhog*',
  'verhoog*',
  'opgehoogd',
  'ophoging',
  'stijgt',
  'ruimer*',
  'groter*',
  'procentpunt',
  'ouderkop',
  'eigen norm',
  'aparte norm',
  'komt … bij',
  'erbovenop',
  'bovenop',
  'uitkering … omhoog',
  '*norm … omhoog',
  'aanvulling … op de uitkering',
  'aanvulling … op uw uitkering',
  'aanvulling op de bijstand*',
  'aanvulling op uw bijstand*',
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
  'huurtoeslag*',
  'zorgtoeslag*',
  'kinderopvang*',
  'vrijlating*',
  'vrijgelaten',
  'vrijlaten',
  'loon',
  'inkomsten',
  'hoger inkomen',
  'meer inkomen',
  'verdien*',
  'houden',
  'ontheffing*',
  'sollicit*',
  'ioaw*',
  'kwijtschelding*',
  'bijzondere bijstand',
);

/** Compared with somebody who has no children. */
export const THAN_CHILDLESS = concept(
  'dan iemand zonder kinderen',
  'dan wie geen kind*',
  'dan … zonder kind*',
  'kind* … dan zonder',
  'dan iemand die alleen*',
  'dan iemand alleen',
  'dan … kinderloos*',
  'dan een alleenstaande',
  'dan alleenstaanden',
);

/** Nobody to share the care with, and a child: near each other they name a single parent too. */
export const ALONE = concept(
  'alleen',
  'zonder partner',
  'alleenstaand*',
  'eentje',
  'bent u alleen',
  'moeder alleen',
  'vader alleen',
  'geen partner',
  'enige ouder',
  'enige volwassene',
);
export const CHILD = concept('kind', 'kind*', 'zoon', 'dochter', 'baby', 'moeder*', 'vader*');
