import fc from 'fast-check';
import { describe, it } from 'vitest';
import { FUZZED } from './properties.ts';

/** The same tries each time, so that a failure is not a matter of luck; `npm run fuzz` looks further. */
const SEED = 20261122;

describe('whatever is written', { timeout: 120_000 }, () => {
  it.each(FUZZED)('$what', ({ property, tries }) => {
    fc.assert(property, { seed: SEED, numRuns: tries });
  });
});
