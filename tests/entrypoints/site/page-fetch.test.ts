import { describe, expect, it } from 'vitest';
import { browserFetcher } from '../../../entrypoints/site/page-fetch.ts';

const PAGE = 'https://www.voorbeeldstad.example/bijstand';

/** A fetcher over answers of our own; keeps how it was asked. */
function site(answer: (request: RequestInit | undefined) => Response | Promise<Response>) {
  const asked: [string, RequestInit | undefined][] = [];
  const ask = (async (input, options) => {
    asked.push([String(input), options]);
    const response = await answer(options);
    if (response.url === '') Object.defineProperty(response, 'url', { value: String(input) });
    return response;
  }) as typeof fetch;
  const fetchPage = browserFetcher({ mayRead: (host) => host === 'voorbeeldstad.example', fetch: ask });
  return { asked, get: (url = PAGE) => fetchPage(url, 'page') };
}

const html = (body: BodyInit | null, headers = {}, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

describe('asking a site for a page from the browser', () => {
  it('sends no cookie, no referrer and keeps nothing in the browser', async () => {
    const { asked, get } = site(() => html('<p>€ 95</p>'));
    expect(await get()).toMatchObject({ text: '<p>€ 95</p>', url: PAGE });
    expect(asked[0]?.[1]).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
  });

  it('takes the safe road, and never goes to another host', async () => {
    const { asked, get } = site(() => html('ja'));
    await get('http://www.voorbeeldstad.example/bijstand');
    expect(asked.map(([url]) => url)).toEqual([PAGE]);
    for (const url of ['https://kwaad.example/', 'https://www.voorbeeldstad.example:8080/', 'file:///etc/passwd', 'x'])
      expect(await get(url)).toMatchObject({ notRead: 'other-host' });
    expect(asked).toHaveLength(1);
  });

  it('takes nothing from another host that it was sent on to', async () => {
    const { get } = site(() => Object.defineProperty(html('geheim'), 'url', { value: 'https://kwaad.example/' }));
    expect(await get()).toEqual({ notRead: 'other-host', url: PAGE });
  });

  it('says that a page sends on to where the browser does not go', async () => {
    const { get } = site((options) => {
      if (options?.redirect !== 'manual') throw new TypeError('Failed to fetch');
      return Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    });
    expect(await get()).toEqual({ notRead: 'redirects', url: PAGE });
  });

  it('takes the page when only the first time went wrong, and asks no third time', async () => {
    let times = 0;
    const { asked, get } = site(() => {
      times += 1;
      if (times === 1) throw new TypeError('Failed to fetch');
      return html('<p>ja</p>');
    });
    expect(await get()).toMatchObject({ text: '<p>ja</p>', url: PAGE });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['broken', new TypeError('Failed to fetch')],
    ['slow', new DOMException('too long', 'TimeoutError')],
  ])('says %s when there is no answer', async (notRead, error) => {
    const { get } = site(() => {
      throw error;
    });
    expect(await get()).toMatchObject({ notRead });
  });

  it('waits as long as the server asks before asking again', async () => {
    expect(await site(() => html(null, { 'retry-after': '7' }, 503)).get()).toMatchObject({
      notRead: 'broken',
      again: { afterMs: 7000 },
    });
  });

  it('takes no file for a page, and no more than is bearable', async () => {
    expect(await site(() => html('%PDF-1.7')).get()).toMatchObject({ notRead: 'pdf' });
    expect(await site(() => html('x'.repeat(5_000_001))).get()).toMatchObject({ notRead: 'too-large' });
    expect(await site(() => html('x', { 'content-type': 'video/mp4' })).get()).toMatchObject({ notRead: 'other-type' });
  });
});
