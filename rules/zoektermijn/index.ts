import type { Rule } from '../rule.ts';
import { zoektermijnGeenRecht } from './zoektermijn-geen-recht.ts';
import { zoektermijnJongeren } from './zoektermijn-jongeren.ts';
import { zoektermijnLeeftijdsgrens } from './zoektermijn-leeftijdsgrens.ts';
import { zoektermijnUitzondering } from './zoektermijn-uitzondering.ts';
import { zoektermijnVanaf27 } from './zoektermijn-vanaf-27.ts';
import { zoektermijnZonderUitzondering } from './zoektermijn-zonder-uitzondering.ts';

export const zoektermijn: readonly Rule[] = [
  zoektermijnVanaf27,
  zoektermijnLeeftijdsgrens,
  zoektermijnZonderUitzondering,
  zoektermijnGeenRecht,
  zoektermijnJongeren,
  zoektermijnUitzondering,
];
