import type { Rule } from '../rule.ts';
import { bezwaarVermeld } from './bezwaar.ts';
import { bezwaartermijn } from './bezwaartermijn.ts';
import { bezwaartermijnOnjuist } from './bezwaartermijn-onjuist.ts';
import { klacht } from './klacht.ts';

export const bezwaar: readonly Rule[] = [bezwaarVermeld, bezwaartermijn, klacht, bezwaartermijnOnjuist];
