import { describe, expect, it } from 'vitest';
import { sendsOnTo } from '../../../checking/site/sends-on.ts';
import { memoryVisitStore } from '../../../checking/site/visit-store.ts';
import { visitor } from '../../../checking/site/visitor.ts';
import { treeOfHtml } from '../../../reading/html.ts';
import { rulesetOf } from '../../../rules/ruleset.ts';

const HOME = 'https://www.voorbeeldstad.example/';
const sent = (html: string) => sendsOnTo({ text: html, url: HOME, type: 'text/html' }, treeOfHtml);
const refresh = (content: string) => `<meta http-equiv="refresh" content="${content}">`;

describe('a page sends on', () => {
  it.each(['0; url=/nl/', '0;URL=nl/', ' 0 ; url = /nl/', "5; url='/nl/'", '0, /nl/', '0.5;url=/nl/', ';url=/nl/'])(
    'with "%s"',
    (content) => expect(sent(refresh(content))).toBe(`${HOME}nl/`),
  );

  it.each([
    ['it waits to be read', refresh('30; url=/nl/')],
    ['it shows itself anew', refresh('0')],
    ['it names itself', refresh('0; url=/#top')],
    ['only a browser without script would go', `<noscript>${refresh('0; url=/zonder')}</noscript>`],
    ['it is no address of a page', refresh('0; url=javascript:alert(1)')],
    ['it only writes about it', '<p>&lt;meta http-equiv="refresh" content="0; url=/nl/"&gt;</p>'],
    ['nothing says so', '<p>Welkom</p>'],
  ])('not when %s', (_, html) => expect(sent(html)).toBeUndefined());
});

describe('visiting a page that sends on', () => {
  const visiting = (pages: Readonly<Record<string, string>>, rules = '') => {
    const asked: string[] = [];
    const visit = visitor({
      fetchPage: async (url, kind) => {
        if (kind === 'robots') return { text: rules, url, type: 'text/plain' };
        const { pathname } = new URL(url);
        asked.push(pathname);
        return { text: pages[pathname] ?? '', url, type: 'text/html' };
      },
      pauseMs: 0,
      sleep: () => Promise.resolve(),
      storeOf: async () => memoryVisitStore(),
      ruleset: rulesetOf('test', []),
      asOf: '2026-11-22',
      treeOf: treeOfHtml,
    });
    return { asked, visit };
  };
  const WELCOME = '<title>Welkom</title><main><a href="/bijstand">Bijstand</a></main>';

  it('reads the page where a visitor ends up', async () => {
    const { visit, asked } = visiting({ '/': refresh('0; url=/nl/'), '/nl/': WELCOME });
    const links = [{ text: 'Bijstand', url: `${HOME}bijstand` }];
    expect(await visit(HOME)).toMatchObject({ asked: HOME, url: `${HOME}nl/`, links });
    expect(asked).toEqual(['/', '/nl/']);
  });

  it('ends when pages send on to each other', async () => {
    const { visit, asked } = visiting({ '/': refresh('0; url=/nl/'), '/nl/': refresh('0; url=/') });
    expect(await visit(HOME)).toMatchObject({ asked: HOME });
    expect(asked).toHaveLength(4);
  });

  it('does not go where the site asks not to read', async () => {
    const { visit, asked } = visiting({ '/': refresh('0; url=/intern') }, 'User-agent: *\nDisallow: /intern\n');
    expect(await visit(HOME)).toMatchObject({ notRead: 'robots', url: `${HOME}intern` });
    expect(asked).toEqual(['/']);
  });
});
