import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { generate } from 'selfsigned';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type FetchRules, publicFetch, publicLookup } from '../../../endpoint/evidence/public-fetch.ts';
import { robotsAllow } from '../../../endpoint/evidence/robots.ts';

const HOST = 'www.almere.nl';
const PAGE = `https://${HOST}/bijstand`;

async function site(listener: RequestListener): Promise<FetchRules> {
  const made = await generate([{ name: 'commonName', value: HOST }], { algorithm: 'sha256' });
  const server = createServer({ key: made.private, cert: made.cert }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    allowsHost: (host) => host === HOST,
    local: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
  };
}

const html = { 'Content-Type': 'text/html; charset=utf-8' };

describe('reading a public page', () => {
  it('gives its text', async () => {
    const rules = await site((_, response) => response.writeHead(200, html).end('<p>€ 95%</p>'));
    expect(await publicFetch(PAGE, rules)).toMatchObject({ status: 200, text: '<p>€ 95%</p>' });
  });

  it.each([
    ['another host', 'https://evil.example/', 'host'],
    ['http', `http://${HOST}/`, 'address'],
    ['a port', `https://${HOST}:8443/`, 'address'],
    ['a name and password', `https://a:b@${HOST}/`, 'address'],
    ['no address', 'x', 'address'],
  ])('is refused for %s', async (_, url, refused) => {
    expect(await publicFetch(url, await site(() => {}))).toEqual({ refused });
  });

  it.each([
    ['another host', 'https://evil.example/', 'host'],
    ['this machine', 'https://127.0.0.1/', 'host'],
    ['http', `http://${HOST}/x`, 'address'],
    ['itself, for ever', '/bijstand', 'redirects'],
  ])('is refused when it redirects to %s', async (_, location, refused) => {
    const rules = await site((__, response) => response.writeHead(302, { Location: location }).end());
    expect(await publicFetch(PAGE, rules)).toEqual({ refused });
  });

  it('is refused for what is no text, and for what is too large', async () => {
    const pdf = await site((_, response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('x'));
    expect(await publicFetch(PAGE, pdf)).toEqual({ refused: 'type' });
    const large = await site((_, response) => response.writeHead(200, html).end('x'.repeat(3_000_001)));
    expect(await publicFetch(PAGE, large)).toEqual({ refused: 'size' });
  });

  it('never connects to an address of the own network, also when a name leads there', async () => {
    const loopback: LookupFunction = (_, options, callback) => publicLookup('localhost', options, callback);
    expect(await publicFetch(PAGE, { allowsHost: () => true, lookup: loopback })).toEqual({ refused: 'address' });
  });
});

describe('robots.txt', () => {
  const robots = (status: number, text: string) =>
    site((_, response) => response.writeHead(status, { 'Content-Type': 'text/plain' }).end(text));

  it('is obeyed', async () => {
    expect(await robotsAllow(PAGE, await robots(200, 'User-agent: *\nDisallow: /bijstand'))).toBe(false);
    expect(
      await robotsAllow(PAGE, await robots(200, 'User-agent: GewetenBot\nDisallow: /\n\nUser-agent: *\nAllow: /')),
    ).toBe(false);
    expect(await robotsAllow(PAGE, await robots(200, 'User-agent: *\nDisallow: /zoeken'))).toBe(true);
  });

  it('that is not there allows, and that breaks does not', async () => {
    expect(await robotsAllow(PAGE, await robots(404, ''))).toBe(true);
    expect(await robotsAllow(PAGE, await robots(503, ''))).toBeUndefined();
  });
});
