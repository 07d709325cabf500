import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { made } from '../figures/made-points.ts';
import { type ReleasedApp, releasedApp } from './released-app.ts';

const ID = `${'a'.repeat(51)}q`;
let shown: ReleasedApp;
let over: () => Promise<void> = async () => {};

describe('the monitor of a made-up country', () => {
  beforeAll(async () => {
    const settings = { exampleCountry: true, origin: 'https://monitor.example' };
    shown = await releasedApp({ '2026-11-22': [made(ID)] }, settings, (done) => {
      over = done;
    });
  });
  afterAll(() => over());

  it('says so above every page', async () => {
    for (const path of ['/', '/lijsten', '/lijsten/gemeenten', '/verhalen', '/regels', '/en/lijsten']) {
      expect(await shown.page(path), path).toContain('notice-example');
    }
    expect(await shown.page('/gemeente/voorbeeldgemeente-1/badge.svg')).toContain('VOORBEELD, verzonnen');
    expect(await shown.page('/gemeente/voorbeeldgemeente-1/feed.atom')).toContain('<title>VOORBEELD, verzonnen');
  });

  it('names no real municipality, and shows nothing that was released', async () => {
    for (const path of ['/lijsten/gemeenten', '/lijsten/hersteld', '/lijsten/goede-voorbeelden']) {
      expect(await shown.page(path), path).not.toMatch(/Almere|Amsterdam|almere\.nl/);
    }
    expect((await shown.app.inject('/gemeente/almere/badge.svg')).statusCode).toBe(404);
  });

  it('publishes nothing: no download, and search engines are kept away', async () => {
    expect(await shown.page('/open-data')).not.toContain('points.csv');
    expect(await shown.page('/robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    expect((await shown.app.inject('/sitemap.xml')).statusCode).toBe(404);
    const snapshot = (await shown.app.inject('/v1/snapshot')).json<{ points: { organisation: string }[] }>();
    expect(snapshot.points.map(({ organisation }) => organisation)).toEqual(['GM0034']);
  });

  it('takes no objection', async () => {
    const { statusCode } = await shown.app.inject({
      method: 'POST',
      url: `/bezwaar/${ID}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'reden=Dit+is+lang+genoeg.',
    });
    expect(statusCode).toBe(404);
  });
});
