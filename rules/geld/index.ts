import type { Rule } from '../rule.ts';

export const geld: readonly Rule[] = [];
