import type { Rule } from '../rule.ts';
import { actueel } from './actueel.ts';
import { begrijpelijk } from './begrijpelijk.ts';
import { ontmoediging } from './ontmoediging.ts';
import { toon } from './toon.ts';
import { verouderdeWet } from './verouderde-wet.ts';
import { vindbaar } from './vindbaar.ts';
import { vindbaarStartpagina } from './vindbaar-startpagina.ts';
import { vindbaarZoekfunctie } from './vindbaar-zoekfunctie.ts';

export const taal: readonly Rule[] = [
  verouderdeWet,
  ontmoediging,
  begrijpelijk,
  vindbaar,
  vindbaarStartpagina,
  vindbaarZoekfunctie,
  actueel,
  toon,
];
