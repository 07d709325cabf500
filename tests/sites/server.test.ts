import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SitesServer, startSites } from './server.ts';
import { siteFile, sites } from './site.ts';

let server: SitesServer;
beforeAll(async () => {
  server = await startSites({ port: 0, aliases: { 'www.almere.nl': 'voorbeeldstad' } });
});
afterAll(() => server.close());

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** As a browser asks it: to this machine, with the site's name as Host (fetch may not set that header). */
function get(folder: string, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, headers: { host: `${folder}.localhost` } });
    asked.on('error', reject).on('response', async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: await text(response) });
    });
    asked.end();
  });
}

describe('the made-up sites', () => {
  it('are browsable without a mapped host', async () => {
    const response = await get('voorbeeldstad', '/bijstand-aanvragen');
    expect(response.status).toBe(200);
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
    expect(response.body).toContain('<h1>Bijstand aanvragen</h1>');
  });

  it('send the shell of the application for each of its pages', async () => {
    expect((await get('duinwaard', '/bijstand')).body).toContain('id="app"');
  });

  it('say not found, and never leave their folder', async () => {
    expect((await get('voorbeeldstad', '/bestaat-niet')).status).toBe(404);
    expect((await get('voorbeeldstad', '/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await get('voorbeeldstad', '/site.json')).status).toBe(404);
    for (const site of sites) expect(siteFile(site, '/../../../package.json')).toBeUndefined();
  });

  it('have every page that their list names', () => {
    for (const site of sites) for (const page of site.pages) expect(siteFile(site, page.path), page.path).toBeDefined();
  });
});
