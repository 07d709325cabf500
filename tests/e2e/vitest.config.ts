import { defineConfig } from 'vitest/config';

/** Real browsers, one at a time: they share two cores and the person's patience. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    // Limits against hanging, not measurements: every wait inside is for a condition.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
