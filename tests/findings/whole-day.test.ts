import { afterEach, describe, expect, it } from 'vitest';
import { dutchDayOf } from '../../findings/whole-day.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('the day in the Netherlands', () => {
  it.each([
    ['in winter an hour before that of UTC', '2026-12-31T22:59:59.999Z', '2026-12-31', '2027-01-01'],
    ['in summer two hours before it', '2026-06-30T21:59:59.999Z', '2026-06-30', '2026-07-01'],
    ['on the night that the clock goes forward', '2026-03-28T22:59:59.999Z', '2026-03-28', '2026-03-29'],
    ['on the evening after it', '2026-03-29T21:59:59.999Z', '2026-03-29', '2026-03-30'],
    ['on the night that the clock goes back', '2026-10-24T21:59:59.999Z', '2026-10-24', '2026-10-25'],
    ['on the evening after that', '2026-10-25T22:59:59.999Z', '2026-10-25', '2026-10-26'],
  ])('begins %s, wherever the machine stands', (_, lastMoment, day, next) => {
    for (const place of ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland', 'America/Los_Angeles']) {
      process.env.TZ = place;
      expect(dutchDayOf(Date.parse(lastMoment))).toBe(day);
      expect(dutchDayOf(Date.parse(lastMoment) + 1)).toBe(next);
    }
  });

  it('holds one hour twice when the clock goes back, and stays the same day', () => {
    expect(dutchDayOf(Date.parse('2026-10-25T00:30:00Z'))).toBe('2026-10-25');
    expect(dutchDayOf(Date.parse('2026-10-25T01:30:00Z'))).toBe('2026-10-25');
  });
});
