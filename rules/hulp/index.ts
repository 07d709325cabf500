import type { Rule } from '../rule.ts';

export const hulp: readonly Rule[] = [];
