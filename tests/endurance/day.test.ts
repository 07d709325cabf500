import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { liveThrough } from './day.ts';

describe('a day and a half of alarms, restarts and a bad network', { timeout: 60_000 }, () => {
  it.each([1, 2, 3])('loses no finding, changes none, and sends none before its time (%i)', async (seed) => {
    const report = await liveThrough({ findings: 60, hours: 38, seed });
    expect(report).toMatchObject({ arrived: 60, told: 60, lost: 0, changed: 0, early: 0 });
    // Otherwise nothing was tried.
    expect(report.restarts).toBeGreaterThan(5);
    expect(report.requests).toBeGreaterThan(60);
  });
});
