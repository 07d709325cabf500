import type { Rule } from '../rule.ts';

export const beslissing: readonly Rule[] = [];
