import { describe, expect, it } from 'vitest';
import { nextAlarm } from '../../entrypoints/background/next-alarm.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

describe('the alarm of the outbox', () => {
  it('lets the background sleep for half an hour when nothing waits', () => {
    expect(nextAlarm(undefined, NOW)).toBe(NOW + 30 * MINUTE);
  });

  it('goes off when something is due, and not within half a minute', () => {
    expect(nextAlarm(NOW + 5 * MINUTE, NOW)).toBe(NOW + 5 * MINUTE);
    expect(nextAlarm(NOW - MINUTE, NOW)).toBe(NOW + MINUTE / 2);
  });
});
