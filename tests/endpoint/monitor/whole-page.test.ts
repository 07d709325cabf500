import { describe, expect, it } from 'vitest';
import { wholePageOf } from '../../../endpoint/figures/whole-page.ts';
import type { SnapshotPoint } from '../../../findings/snapshot.ts';
import { ruleset } from '../../../rules/ruleset.ts';
import { MISSING, made, RIGHT } from '../figures/made-points.ts';
import { releasedApp } from './released-app.ts';

const TITLE = ruleset.rules.find(({ id }) => id === 'voorschot')?.text.nl.title ?? '';
const UNCLEAR = { wrong: 0, unclear: '<5' } as const;

/** A point about a page as a whole. */
function whole(id: string, changes: Partial<SnapshotPoint>): SnapshotPoint {
  const { quote: _, ...point } = made(id, { rule: 'voorschot', ...changes });
  return point;
}

const pagesWith = async (point: SnapshotPoint) => releasedApp({ '2026-11-15': [point], '2026-11-22': [point] });

describe('a point without a quote', () => {
  it('is about what was looked for and not found, or about the page as a whole', () => {
    expect(wholePageOf(whole('a', MISSING))).toBe('sought');
    expect(wholePageOf(whole('a', UNCLEAR))).toBe('page');
    expect(wholePageOf(whole('a', RIGHT))).toBe('page');
    expect(wholePageOf(whole('a', { missing: '<5', right: '<5' }))).toBe('page');
    expect(wholePageOf(made('a', MISSING))).toBeUndefined();
  });

  it.each([
    ['unclear', UNCLEAR],
    ['good', RIGHT],
    ['reported', { state: 'reported' }],
  ] as const)('is never shown in a dossier as something that was not found: %s', async (_, changes) => {
    const { page } = await pagesWith(whole('a', changes));
    const dossier = await page('/gemeente/almere');
    expect(dossier).toContain('Dit gaat over de hele pagina, niet over één zin.');
    expect(dossier).not.toContain('Mensen vonden dit niet');
    expect(dossier).toContain(TITLE);
  });

  it('says in a dossier what was looked for', async () => {
    const { page } = await pagesWith(whole('a', MISSING));
    const dossier = await page('/gemeente/almere');
    expect(dossier).toContain('<h4>Gezocht</h4>');
    expect(dossier).toContain('Mensen vonden dit niet op de pagina.');
  });

  it.each([
    ['found missing', MISSING, 'Op deze pagina gezocht en niet gevonden, bij deze regel:'],
    ['found unclear', UNCLEAR, 'Dit gaat over de hele pagina, bij deze regel:'],
  ] as const)('says in a feed what it is about, %s', async (_, changes, said) => {
    const { page } = await pagesWith(whole('a', changes));
    expect(await page('/gemeente/almere/feed.atom')).toContain(
      `<content type="text">${said} “${TITLE}” (https://www.almere.nl/bijstand)</content>`,
    );
  });

  it.each([
    ['found missing', MISSING, 'Dit stond er eerst niet.'],
    ['found unclear', UNCLEAR, 'Dit gaat over de hele pagina, niet over één zin.'],
  ] as const)(
    'says what it is about when it was mended, on the home page and in the list: %s',
    async (_, changes, said) => {
      const { page } = await pagesWith(whole('a', { ...changes, state: 'resolved' }));
      expect(await page('/')).toContain(said);
      expect(await page('/lijsten/hersteld')).toContain(said);
    },
  );

  it('says what it is about to who objects', async () => {
    const { page } = await pagesWith(whole('a'.repeat(52), UNCLEAR));
    expect(await page(`/bezwaar/${'a'.repeat(52)}`)).toContain('Dit gaat over de hele pagina, niet over één zin.');
  });
});
