import type { Rule } from '../rule.ts';

export const aanvraag: readonly Rule[] = [];
