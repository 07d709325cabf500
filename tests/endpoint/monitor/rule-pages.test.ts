import { describe, expect, it } from 'vitest';
import measured from '../../../rules/measured.json' with { type: 'json' };
import { ruleset } from '../../../rules/ruleset.ts';
import { made } from '../figures/made-points.ts';
import { releasedApp } from './released-app.ts';

describe('the pages of rules', () => {
  it('list every rule, once', async () => {
    const { page } = await releasedApp();
    const text = await page('/regels');
    for (const { id } of ruleset.rules) expect(text.split(`"/regels/${id}"`), id).toHaveLength(2);
  });

  it('have one for every rule, in both languages, with its law', async () => {
    const { page } = await releasedApp();
    for (const { id, legalBasis, text } of ruleset.rules) {
      const [dutch, english] = [await page(`/regels/${id}`), await page(`/en/regels/${id}`)];
      expect(dutch, id).toContain('https://wetten.overheid.nl/');
      for (const { article } of legalBasis) expect(dutch, id).toContain(article.citation);
      expect(english.includes(text.en.title.split(/['"&]/)[0] ?? ''), id).toBe(true);
    }
  });

  it('show every example with its text', async () => {
    const { page } = await releasedApp();
    for (const { id } of ruleset.rules)
      expect(await page(`/regels/${id}`), id).not.toMatch(/<blockquote[^>]*><\/blockquote>/);
  });

  it('show how well a rule does, as it was measured', async () => {
    const { page } = await releasedApp();
    const { pages, right, wrong, missed } = measured['voorschot-percentage'];
    expect(await page('/regels/voorschot-percentage')).toContain(
      `Getest op ${pages} pagina’s met dit onderwerp. Terecht gemeld: ${right}. Ten onrechte gemeld: ${wrong}. Gemist: ${missed}.`,
    );
  });

  it('say which law is past and which is coming', async () => {
    const { page } = await releasedApp();
    expect(await page('/regels/voorschot-percentage')).toContain('tot en met 31 december 2025');
  });

  it('lead from an old name to the present one', async () => {
    const { app } = await releasedApp();
    const renamed = ruleset.rules.filter(({ replaces }) => (replaces?.length ?? 0) > 0);
    for (const { id, replaces = [] } of renamed) {
      for (const old of replaces) {
        const { statusCode, headers } = await app.inject(`/regels/${old}`);
        expect([statusCode, headers.location]).toEqual([301, `/regels/${id}`]);
      }
    }
    expect((await app.inject('/regels/bestaat-niet')).statusCode).toBe(404);
  });

  it('count where the rule stands how', async () => {
    const { page } = await releasedApp({ '2026-11-22': [made('a')] });
    expect(await page('/regels/voorschot-percentage')).toMatch(/<b>1<\/b> klopt niet/);
  });
});

describe('open data', () => {
  it('leads to every file of every release, and each is there', async () => {
    const { app, page } = await releasedApp({ '2026-11-15': [made('a')], '2026-11-22': [made('a')] });
    const links = [...(await page('/open-data')).matchAll(/href="(\/v1\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(links.filter((each) => each.endsWith('points.csv'))).toHaveLength(2);
    for (const each of links.filter((link) => !link.endsWith('.gz'))) {
      expect((await app.inject(each)).statusCode, each).toBe(200);
    }
  });
});

describe('the page for programmers', () => {
  it('has every public route of the description, and none of the moderators', async () => {
    const { app, page } = await releasedApp();
    const { paths } = (await app.inject('/openapi.json')).json<{ paths: Record<string, object> }>();
    const text = await page('/api');
    for (const path of Object.keys(paths).filter((each) => each.startsWith('/v1'))) {
      expect(text.includes(`<code>${path}</code>`), path).toBe(!path.startsWith('/v1/moderation/'));
    }
  });
});

describe('the pages of text', () => {
  it('say whom to reach, as the operator wrote it', async () => {
    const { page } = await releasedApp({}, { contact: 'Stichting <X>, info@x.example' });
    for (const path of ['/privacy', '/bezwaar', '/colofon', '/toegankelijkheid']) {
      expect(await page(path), path).toContain('<b>Stichting &lt;X&gt;, info@x.example</b>');
    }
    for (const path of ['/', '/lijsten', '/regels/voorschot']) {
      expect(await page(path), path).toContain('Wie dit beheert: Stichting &lt;X&gt;, info@x.example');
    }
  });

  it('say so when nobody wrote it', async () => {
    const { page } = await releasedApp();
    expect(await page('/colofon')).toContain('De beheerder heeft hier nog niets ingevuld.');
  });
});
