import { afterEach, expect, it, vi } from 'vitest';
import { today } from '../../../entrypoints/clock/today.ts';

const zone = process.env.TZ;
afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each(['UTC', 'Europe/Amsterdam', 'America/Curacao'])(
  'a page is held to the law of the day in the Netherlands, with a clock of %s',
  (place) => {
    process.env.TZ = place;
    vi.useFakeTimers({ now: Date.parse('2026-12-31T22:30:00Z') });
    expect(today()).toBe('2026-12-31');
    vi.setSystemTime(Date.parse('2026-12-31T23:30:00Z'));
    expect(today()).toBe('2027-01-01');
    vi.setSystemTime(Date.parse('2026-06-30T22:30:00Z'));
    expect(today()).toBe('2026-07-01');
  },
);
