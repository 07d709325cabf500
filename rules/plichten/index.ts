import type { Rule } from '../rule.ts';

export const plichten: readonly Rule[] = [];
