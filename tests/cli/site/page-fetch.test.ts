import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pageFetcher } from '../../../cli/site/page-fetch.ts';

const HOST = 'www.voorbeeldstad.example';
const PAGE = `http://${HOST}/bijstand`;
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** A fetcher over a server on this machine. */
async function site(listener: RequestListener, giveUp?: () => AbortSignal) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fetcher = pageFetcher({
    mayRead: (host) => host === 'voorbeeldstad.example',
    examplesPort: (server.address() as AddressInfo).port,
    ...(giveUp === undefined ? {} : { giveUp }),
  });
  onTestFinished(() => {
    fetcher.close();
    server.close();
    server.closeAllConnections();
  });
  return (url = PAGE) => fetcher.fetchPage(url, 'page');
}

describe('asking a site for a page', () => {
  it('says who asks and sends no cookie, also after the site set one', async () => {
    const seen: (string | undefined)[] = [];
    const ask = await site(({ headers }, response) => {
      seen.push(headers.cookie, headers['user-agent']);
      response.writeHead(200, { ...HTML, 'Set-Cookie': 'volg=mij' }).end('<p>€ 95</p>');
    });
    expect(await ask()).toMatchObject({ text: '<p>€ 95</p>', url: PAGE });
    await ask();
    expect(seen).toEqual([
      undefined,
      expect.stringContaining('GewetenBot/'),
      undefined,
      expect.stringContaining('leest'),
    ]);
  });

  it('unpacks what is packed, and no more than is bearable', async () => {
    const packed = (text: string) =>
      site((_, response) => response.writeHead(200, { ...HTML, 'Content-Encoding': 'gzip' }).end(gzipSync(text)));
    expect(await (await packed('<p>bijstand</p>'))()).toMatchObject({ text: '<p>bijstand</p>' });
    expect(await (await packed('x'.repeat(50_000_000)))()).toMatchObject({ notRead: 'too-large' });
  });

  it('follows redirects on the site, and no further', async () => {
    const to = (location: string) =>
      site(({ url }, response) =>
        url === '/doel'
          ? response.writeHead(200, HTML).end('ja')
          : response.writeHead(301, { Location: location }).end(),
      );
    expect(await (await to('/doel'))()).toMatchObject({ text: 'ja', url: `http://${HOST}/doel` });
    expect(await (await to('https://kwaad.example/'))()).toMatchObject({ notRead: 'other-host' });
    expect(await (await to('http://127.0.0.1/geheim'))()).toMatchObject({ notRead: 'other-host' });
    expect(await (await to('file:///etc/passwd'))()).toMatchObject({ notRead: 'other-host' });
    expect(await (await to('/rond'))()).toMatchObject({ notRead: 'redirects' });
  });

  it.each([
    [401, 'login', false],
    [403, 'blocked', false],
    [404, 'missing', false],
    [429, 'blocked', true],
    [500, 'broken', true],
  ])('tells what status %i means', async (status, notRead, mayAgain) => {
    const ask = await site((_, response) => response.writeHead(status, HTML).end());
    const answer = await ask();
    expect(answer).toMatchObject({ notRead });
    expect('again' in answer).toBe(mayAgain);
  });

  it('does not take a file for a page, whatever it is called', async () => {
    const lying = await site((_, response) => response.writeHead(200, HTML).end('%PDF-1.7 ...'));
    const honest = await site((_, response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('x'));
    const bytes = await site((_, response) => response.writeHead(200, HTML).end(Buffer.alloc(9)));
    expect(await lying()).toMatchObject({ notRead: 'pdf' });
    expect(await honest()).toMatchObject({ notRead: 'pdf' });
    expect(await bytes()).toMatchObject({ notRead: 'other-type' });
  });

  it('gives up on an answer that never ends', async () => {
    const patience = new AbortController();
    const ask = await site(
      (_, response) => {
        response.writeHead(200, HTML).write('<p>');
        patience.abort();
      },
      () => patience.signal,
    );
    expect(await ask()).toMatchObject({ notRead: 'slow' });
  });

  it('says broken when the connection falls away', async () => {
    const ask = await site((_, response) => {
      response.writeHead(200, { ...HTML, 'Content-Length': '1000' }).write('<p>half');
      response.destroy();
    });
    expect(await ask()).toMatchObject({ notRead: 'broken' });
  });
});
