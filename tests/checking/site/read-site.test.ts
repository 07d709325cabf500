import { describe, expect, it } from 'vitest';
import { readSite } from '../../../checking/site/read-site.ts';
import type { Visit } from '../../../checking/site/visit.ts';

const SITE = 'https://www.voorbeeldstad.example';
const scope = { homes: [`${SITE}/`], hosts: new Set(['voorbeeldstad.example']), mostPages: 40 } as const;
const page = (url: string): Visit => ({
  asked: url,
  url,
  links: ['/zorg', '/hulp', '/sociaal', '/jongeren'].map((path) => ({ text: path.slice(1), url: SITE + path })),
});

describe('a site is only wholly read', () => {
  it('when nobody stopped and it went on answering', async () => {
    expect((await readSite(scope, { visit: async (url) => page(url) })).isWhole).toBe(true);
  });

  it('not when a person stopped halfway', async () => {
    const stopping = new AbortController();
    const visit = async (url: string) => page(url);
    const site = await readSite(scope, { visit, progress: () => stopping.abort(), stop: stopping.signal });
    expect(site.isWhole).toBe(false);
  });

  it('not when it stopped answering', async () => {
    const visit = async (url: string): Promise<Visit> =>
      url === `${SITE}/` ? page(url) : { asked: url, url, links: [], notRead: 'broken' };
    expect((await readSite(scope, { visit })).isWhole).toBe(false);
  });
});
