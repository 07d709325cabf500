import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { bringHome } from './full-outbox.ts';

describe('a full outbox on a bad line, with the real endpoint', { timeout: 120_000 }, () => {
  it('comes home whole: none lost, none twice, one organisation at a time', async () => {
    const home = await bringHome({ findings: 60, organisations: 3, seed: 1 });
    expect(home).toMatchObject({ stored: 60, ours: 60, told: 60, left: 0, mostOrganisationsAtOnce: 1 });
    // Otherwise nothing was tried.
    expect(home.ended).toBeGreaterThan(0);
    expect(home.restarted).toBeGreaterThan(0);
    expect(home.requests).toBeGreaterThan(60);
  });
});
