import { expect, it } from 'vitest';
import { killUnderLoad } from './killed.ts';

it('an endpoint killed ten times under load has everything that it acknowledged, once', async () => {
  const report = await killUnderLoad(10);
  expect(report).toMatchObject({ kills: 10, lost: 0, doubled: 0 });
  expect(report.acknowledged).toBeGreaterThan(50);
}, 120_000);
