/** The words of money, by subject. */
export * from './geld/allowances.ts';
export * from './geld/asset-rules.ts';
export * from './geld/assets.ts';
export * from './geld/earnings.ts';
export * from './geld/gifts.ts';
export * from './geld/gifts-taken.ts';
export * from './geld/households.ts';
export * from './geld/housemates.ts';
export * from './geld/norms.ts';
export * from './geld/single-parent.ts';
