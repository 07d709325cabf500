import { describe, expect, it } from 'vitest';
import { ruleset } from '../../../rules/ruleset.ts';
import { MUNICIPALITIES } from '../../register/number.ts';
import { MISSING, made, RIGHT } from '../figures/made-points.ts';
import { type ReleasedApp, releasedApp } from './released-app.ts';

const DAY = '2026-11-22';
const ALMERE = made('a');
const GRONINGEN = made('b', { organisation: 'GM0014', source: 'https://gemeente.groningen.nl/bijstand', ...RIGHT });

/** The names of the rows, in order. */
async function names({ page }: ReleasedApp, path: string): Promise<readonly string[]> {
  const list = (await page(path)).split('class="list-rows"')[1]?.split('<details')[0] ?? '';
  return [...list.matchAll(/<a href="[^"]*\/gemeente\/[^"]+">([^<]+)<\/a>/g)].map((match) => match[1] ?? '');
}

describe('the list of municipalities', () => {
  it('has everyone, by name, in pages', async () => {
    const app = await releasedApp({ [DAY]: [ALMERE, GRONINGEN] });
    const rows: string[] = [];
    for (const page of [1, 2, 3, 4]) rows.push(...(await names(app, `/lijsten/gemeenten?bladzijde=${page}`)));
    expect(new Set(rows).size).toBe(MUNICIPALITIES);
    expect(rows.slice(0, 2)).toEqual(['&#39;s-Hertogenbosch', 'Aa en Hunze']);
  });

  it('says of who was not looked at just that, and never a number', async () => {
    const { page } = await releasedApp({ [DAY]: [ALMERE] });
    const row =
      (await page('/lijsten/gemeenten?provincie=overijssel')).split('>Zwolle</a>')[1]?.split('</li>')[0] ?? '';
    expect(row).toContain('nog niet bekeken');
    expect(row).not.toMatch(/is-(wrong|missing|unclear)|<b>\d/);
  });

  it('is filtered by province, subject and what is known', async () => {
    const app = await releasedApp({ [DAY]: [ALMERE, GRONINGEN] });
    expect(await names(app, '/lijsten/gemeenten?provincie=flevoland')).toHaveLength(6);
    expect(await names(app, '/lijsten/gemeenten?toon=bekeken')).toEqual(['Almere', 'Groningen']);
    expect(await names(app, '/lijsten/gemeenten?toon=te-herstellen')).toEqual(['Almere']);
    expect(await names(app, '/lijsten/gemeenten?toon=bekeken&onderwerp=geld')).toEqual([]);
    expect(await names(app, '/lijsten/gemeenten?toon=niet-bekeken&provincie=flevoland')).not.toContain('Almere');
  });

  it('is ordered by what was chosen, with who was not looked at last', async () => {
    const app = await releasedApp({ [DAY]: [ALMERE, GRONINGEN] });
    expect((await names(app, '/lijsten/gemeenten?volgorde=goed')).slice(0, 2)).toEqual(['Groningen', 'Almere']);
    expect((await names(app, '/lijsten/gemeenten?volgorde=te-herstellen')).slice(0, 2)).toEqual([
      'Almere',
      'Groningen',
    ]);
  });

  it('leaves out choices that it does not know, and what was typed does not come back', async () => {
    const app = await releasedApp({ [DAY]: [ALMERE] });
    const path = `/lijsten/gemeenten?provincie=${encodeURIComponent('"><script>')}&volgorde=x&bladzijde=-1`;
    expect(await names(app, path)).toHaveLength(100);
    expect(await app.page(path)).not.toContain('"><script>');
  });

  it('keeps the choice in the form and in the language switch', async () => {
    const { page } = await releasedApp({ [DAY]: [ALMERE] });
    const text = await page('/lijsten/gemeenten?volgorde=hersteld&provincie=flevoland');
    expect(text).toContain('<option value="flevoland" selected>Flevoland</option>');
    expect(text).toContain('href="/en/lijsten/gemeenten?provincie=flevoland&amp;volgorde=hersteld"');
  });
});

describe('the list of one rule', () => {
  it('shows those of whom something is known, and the others when asked', async () => {
    const app = await releasedApp({ [DAY]: [ALMERE, GRONINGEN] });
    const path = '/lijsten/regel/voorschot-percentage';
    expect(await names(app, path)).toEqual(['Almere', 'Groningen']);
    expect(await names(app, `${path}?stand=wrong`)).toEqual(['Almere']);
    expect(await names(app, `${path}?stand=unseen`)).toHaveLength(MUNICIPALITIES - 2);
    expect((await app.app.inject('/lijsten/regel/bestaat-niet')).statusCode).toBe(404);
  });
});

describe('the list of a subject', () => {
  it('has every rule of it', async () => {
    const { page } = await releasedApp({ [DAY]: [ALMERE] });
    const text = await page('/lijsten/onderwerp/voorschot');
    for (const { id, subject } of ruleset.rules) {
      expect(text.includes(`/lijsten/regel/${id}"`), id).toBe(subject === 'voorschot');
    }
  });
});

describe('repairs', () => {
  it('come newest first, with the old sentence and how long it stood', async () => {
    const { page } = await releasedApp({
      '2026-11-01': [ALMERE, made('m', { ...MISSING, organisation: 'GM0014', quote: undefined as never })],
      '2026-11-08': [{ ...ALMERE, state: 'resolved' }, made('m', { ...MISSING, organisation: 'GM0014' })],
    });
    const text = await page('/lijsten/hersteld');
    expect(text).toContain('U krijgt 80 procent als voorschot.');
    expect(text).toContain('Gezien in de uitgave van 8 november 2026.');
    expect(text).toContain('Het stond 7 dagen in de monitor.');
    expect(text).not.toContain('/gemeente/groningen');
  });

  it('come in pages, and a page that is not there is the last', async () => {
    const many = Array.from({ length: 85 }, (_, place) => made(`p${place}`, { state: 'resolved' }));
    const { page } = await releasedApp({ [DAY]: many });
    expect((await page('/lijsten/hersteld')).match(/class="is-unseen"/g)).toHaveLength(40);
    expect(await page('/lijsten/hersteld?bladzijde=9')).toContain('Bladzijde 3 van 3');
  });
});

describe('good examples', () => {
  it('are sentences that people called good, by subject', async () => {
    const { page } = await releasedApp({
      [DAY]: [ALMERE, { ...GRONINGEN, goodExample: '<5', quote: 'Zo is het goed.' }],
    });
    expect(await page('/lijsten/goede-voorbeelden?onderwerp=voorschot')).toContain('Zo is het goed.');
    expect(await page('/lijsten/goede-voorbeelden')).not.toContain('80 procent');
    expect(await page('/lijsten/goede-voorbeelden?onderwerp=geld')).toContain('nog geen goed voorbeeld');
  });
});

describe('a new installation', () => {
  it('says on its lists that nothing is known yet, and shows everyone as not looked at', async () => {
    const { page } = await releasedApp();
    expect(await page('/lijsten')).toContain('Nog leeg');
    const text = await page('/lijsten/gemeenten');
    expect(text.match(/nog niet bekeken<\/span>/g)?.length).toBeGreaterThanOrEqual(100);
    expect(text).toContain(`Aantal gemeenten: ${MUNICIPALITIES}. Bekeken: 0.`);
    expect(text).not.toContain('class="bar"');
  });
});
