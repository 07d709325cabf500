import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemChance } from '../../endpoint/chance.ts';
import { FIRST_LOOK_WITHIN, nextLook, waitForFirstLook } from '../../endpoint/jobs/look-schedule.ts';
import { signedObservation } from '../findings/example-observation.ts';
import { NOON, post, running, runningApp } from './running.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the first look at the page of a report', () => {
  it('falls at any moment within three days', () => {
    expect(FIRST_LOOK_WITHIN).toBe(3 * DAY);
    expect([0, 0.5, 0.999_999_999].map((each) => waitForFirstLook(each, FIRST_LOOK_WITHIN))).toEqual([
      0,
      1.5 * DAY,
      3 * DAY,
    ]);
    fc.assert(
      fc.property(chance, (each) => {
        const wait = waitForFirstLook(each, FIRST_LOOK_WITHIN);
        return Number.isInteger(wait) && wait >= 0 && wait <= 3 * DAY;
      }),
    );
  });

  it('is followed by others a day later, not all at one moment', () => {
    expect([0, 0.5].map((each) => nextLook(NOON, each) - NOON)).toEqual([DAY, DAY + HOUR]);
  });

  it('is not at once when somebody just sent it, and for each point of one person apart', async () => {
    const falls = [0.5, 0.25].values();
    const { url, storage } = await runningApp(undefined, {}, () => falls.next().value ?? 0);
    const observations = [
      await signedObservation({ source: 'https://www.almere.nl/een' }),
      await signedObservation({ source: 'https://www.almere.nl/twee' }),
    ];
    expect((await post(`${url}/v1/observations`, { observations })).status).toBe(202);
    const jobs = await storage.db.selectFrom('job').select('due').execute();
    expect(jobs.map(({ due }) => Number(due) - NOON).toSorted()).toEqual([1.5 * DAY, 0.75 * DAY].toSorted());
  });

  it('does not move when others report the same point', async () => {
    const falls = [0.5, 0].values();
    const { url, storage } = await runningApp(undefined, {}, () => falls.next().value ?? 0);
    for (const created of ['2026-11-20', '2026-11-21']) {
      const observations = [await signedObservation({ created })];
      expect((await post(`${url}/v1/observations`, { observations })).status).toBe(202);
    }
    const jobs = await storage.db.selectFrom('job').select('due').execute();
    expect(jobs.map(({ due }) => Number(due) - NOON)).toEqual([1.5 * DAY]);
  });

  it('cannot be made sooner in production', async () => {
    await expect(
      running({ settings: { production: true, origin: 'https://monitor.example', firstLookWithin: 0 } }),
    ).rejects.toThrow('production');
  });

  it('falls by chance that differs each time, from 0 up to 1', () => {
    const some = Array.from({ length: 200 }, systemChance);
    expect(new Set(some).size).toBe(200);
    expect(some.every((each) => each >= 0 && each < 1)).toBe(true);
    expect(Math.max(...some) - Math.min(...some)).toBeGreaterThan(0.5);
  });
});
