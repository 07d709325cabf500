import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    maxWorkers: 2,
    // Limits against hanging, not measurements: a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
