import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisations, slug } from '../../../register/organisation.ts';
import { MUNICIPALITIES } from '../../register/number.ts';
import { MISSING, made, RIGHT } from '../figures/made-points.ts';
import { type ReleasedApp, releasedApp } from './released-app.ts';

const TODAY = '2026-11-22';

describe('the home page', () => {
  it('shows every municipality as a tile and in the list, each a link with its name and how the subject stands', async () => {
    const { page } = await releasedApp({ [TODAY]: [made('a'), made('b', { ...RIGHT, organisation: 'GM0014' })] });
    const body = await page('/');
    expect(body.match(/<a href="\/gemeente\/[^"]+" tabindex="-1">/g)).toHaveLength(MUNICIPALITIES);
    expect(body).toContain('<title>Almere: klopt niet</title>');
    expect(body).toContain('<title>Groningen: goed</title>');
    expect(body).toContain('<title>Zwolle: nog niet bekeken</title>');
    const list = body.split('id="lijst"')[1]?.split('</details>')[0] ?? '';
    expect(list.match(/<a /g)).toHaveLength(MUNICIPALITIES);
  });

  it('never shows who was not looked at as bad, nor what is not certain', async () => {
    const { page } = await releasedApp({ [TODAY]: [made('a', { state: 'reported' })] });
    const body = await page('/');
    expect(body).toContain('<title>Almere: nog niet zeker</title>');
    expect(body).not.toMatch(/<title>[^<]*: (klopt niet|niet gevonden|onvolledig)<\/title>/);
  });

  it('is coloured by the subject of the address, and by voorschot for one it does not know', async () => {
    const { page } = await releasedApp({ [TODAY]: [made('a'), made('b', { ...RIGHT, rule: 'bezwaar' })] });
    expect(await page('/?onderwerp=bezwaar')).toContain('<title>Almere: goed</title>');
    expect(await page('/?onderwerp=%3Cscript%3E')).toContain('<title>Almere: klopt niet</title>');
    expect(await page('/?onderwerp=bezwaar&utm_source=x')).toContain('href="/en/?onderwerp=bezwaar"');
  });

  it('names the joint organisation whose site was read, and lets the own site of a municipality go first', async () => {
    const joint = made('a', { organisation: 'SO-ferm-werk', source: 'https://www.fermwerk.nl/bijstand' });
    const own = made('b', { ...RIGHT, organisation: 'GM0632', source: 'https://www.woerden.nl/bijstand' });
    const { page } = await releasedApp({ [TODAY]: [joint, own] });
    const body = await page('/');
    expect(body).toContain('<title>Montfoort: klopt niet (site van Ferm Werk)</title>');
    expect(body).toContain('<title>Woerden: goed</title>');
  });

  it('puts nothing on the account of a municipality that may not be a member', async () => {
    const unsure = organisations.find(({ kind, certainty }) => kind === 'samenwerking' && certainty === 'derived');
    const { page } = await releasedApp({ [TODAY]: [made('a', { organisation: unsure?.code ?? '' })] });
    expect(await page('/')).not.toMatch(/<title>[^<]*: klopt niet/);
    expect(await page(`/gemeente/${slug(unsure?.name ?? '')}`)).toContain('id="wrong"');
  });

  it('tells the latest repairs first', async () => {
    const first = made('a');
    const second = made('b', { ...MISSING, organisation: 'GM0014', rule: 'voorschot' });
    const { page } = await releasedApp({
      '2026-10-04': [first, second],
      '2026-11-01': [{ ...first, state: 'resolved' }, second],
      '2026-11-08': [
        { ...first, state: 'resolved' },
        { ...second, state: 'resolved' },
      ],
    });
    const repairs = (await page('/')).split('id="na-kaart"')[1]?.split('</section>')[0] ?? '';
    expect(repairs.indexOf('Groningen')).toBeGreaterThan(-1);
    expect(repairs.indexOf('Almere')).toBeGreaterThan(repairs.indexOf('Groningen'));
    expect(repairs).toContain('Hersteld op 8 november 2026.');
  });

  it('says that it is still empty before the first release, on every page about findings', async () => {
    const { page } = await releasedApp();
    for (const path of ['/', '/gemeente/almere', '/lijsten']) expect(await page(path), path).toContain('Nog leeg');
    expect(await page('/')).not.toContain('is-wrong"><svg');
    expect(await page('/')).not.toContain('Voorbeeldgegevens');
  });

  it('names shared links by their absolute address only where the operator gave one', async () => {
    const { page } = await releasedApp({}, { origin: 'https://monitor.example' });
    expect(await page('/gemeente/almere')).toContain(
      '<meta property="og:image" content="https://monitor.example/gemeente/almere/deel.png">',
    );
    const { app } = await releasedApp();
    const { body } = await app.inject({ url: '/gemeente/almere', headers: { host: 'boos.example' } });
    expect(body).not.toContain('boos.example');
  });
});

describe('an address without a page', () => {
  it('gives a person a page, in their language, and a program a problem', async () => {
    const { app } = await releasedApp();
    const person = { accept: 'text/html,application/xhtml+xml' };
    const dutch = await app.inject({ url: '/bestaat/niet', headers: person });
    expect([dutch.statusCode, dutch.body]).toEqual([404, expect.stringContaining('Deze pagina is er niet')]);
    expect((await app.inject({ url: '/en/nothing', headers: person })).body).toContain('There is no such page');
    expect((await app.inject('/v1/niets')).headers['content-type']).toContain('application/problem+json');
    expect((await app.inject('/en')).headers.location).toBe('/en/');
  });
});

describe('a made-up country', () => {
  let made: ReleasedApp;
  const done: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    made = await releasedApp({}, { exampleCountry: true }, (end) => done.push(end));
  });
  afterAll(async () => {
    for (const end of done) await end();
  });

  it('says that it is made up, on every page', async () => {
    for (const path of ['/', '/en/', '/lijsten', '/gemeente/voorbeeldgemeente-1'])
      expect(await made.page(path), path).toMatch(/Voorbeeldgegevens|Example data/);
  });

  it('gives a home page of at most 150 kB without the geometry of the map', async () => {
    const body = await made.page('/');
    const assets = [...body.matchAll(/(?:href|src)="(\/monitor\/[^"]+)"/g)].map((match) => match[1] ?? '');
    const sizes = await Promise.all(
      [...new Set(assets)].map(async (path) => (await made.app.inject(path)).rawPayload.length),
    );
    const geometry = [...body.matchAll(/ (?:x|y|d)="[^"]*"/g)].reduce((sum, [text]) => sum + text.length, 0);
    expect(sizes.reduce((sum, size) => sum + size, body.length) - geometry).toBeLessThan(150_000);
  });
});

describe('searching', () => {
  let empty: ReleasedApp;
  const done: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    empty = await releasedApp({}, {}, (end) => done.push(end));
  });
  afterAll(async () => {
    for (const end of done) await end();
  });
  const goesTo = async (typed: string) =>
    (await empty.app.inject(`/zoek?naam=${encodeURIComponent(typed)}`)).headers.location;

  it('goes straight to the dossier when one name fits, present or former', async () => {
    expect(await goesTo('almere')).toBe('/gemeente/almere');
    expect(await goesTo('Boxmeer')).toBe('/gemeente/land-van-cuijk');
    expect(await goesTo("'s-Hertogenbosch")).toBe('/gemeente/s-hertogenbosch');
    expect(await goesTo('Sudwest Fryslan')).toBe('/gemeente/sudwest-fryslan');
  });

  it('shows what was found when several fit, and says so when none does', async () => {
    const { page } = empty;
    expect(await page('/zoek?naam=bergen')).toContain('namen passen bij “bergen”');
    expect(await page('/zoek?naam=xyzzy')).toContain('Wij kennen geen gemeente met “xyzzy” in de naam.');
    expect(await page('/zoek')).toContain('<input id="naam"');
    expect(await page(`/zoek?naam=${'%E2%80%AE'.repeat(50)}`)).not.toContain('\u202e');
  });
});
