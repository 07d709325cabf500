import { expect, it } from 'vitest';
import { killUnderLoad } from './killed.ts';

/** A kill takes a second or two; before a commit fewer will do. */
const KILLS = process.env.CI === 'true' ? 50 : 10;

it('an endpoint killed again and again under load has everything that it acknowledged, once', async () => {
  const report = await killUnderLoad(KILLS);
  expect(report).toMatchObject({ kills: KILLS, lost: 0, doubled: 0 });
  expect(report.acknowledged).toBeGreaterThan(5 * KILLS);
}, 600_000);
