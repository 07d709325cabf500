import type { Rule } from '../rule.ts';

export const zoektermijn: readonly Rule[] = [];
