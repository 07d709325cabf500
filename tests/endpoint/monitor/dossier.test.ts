import { describe, expect, it } from 'vitest';
import type { PointEvent } from '../../../endpoint/tally/point-event.ts';
import { appendEvent } from '../../../endpoint/tally/points.ts';
import type { SnapshotPoint } from '../../../findings/snapshot.ts';
import { MISSING, made, RIGHT } from '../figures/made-points.ts';
import { type Releases, releasedApp } from './released-app.ts';

const TODAY = '2026-11-22';
const QUOTE = 'U krijgt 80 procent als voorschot.';
const ACCUSES = 'De pagina noemt een te laag percentage voor het voorschot.';

/** What a visitor of a dossier sees: the page, and its sections. */
async function dossier(releases: Releases, events: readonly PointEvent[] = [], path = '/gemeente/almere') {
  const { page, storage } = await releasedApp(releases);
  for (const [at, event] of events.entries()) {
    await storage.transaction((tx) => appendEvent(tx, 'GM0034', 'a', `e${at}`, event));
  }
  const body = await page(path);
  return { body, section: (id: string) => sectionOf(body, id) };
}

const released = (...points: readonly SnapshotPoint[]): Releases => ({ [TODAY]: points });

/** Text of a section, or undefined when the page has none. */
function sectionOf(body: string, id: string): string | undefined {
  const [, rest] = body.split(`<section class="section" id="${id}">`);
  return rest?.split('</section>')[0];
}

describe('a dossier', () => {
  it('shows a confirmed fault with its quote, page, date, law, good example and the way to object', async () => {
    const { section } = await dossier(released(made('a')));
    const wrong = section('wrong') ?? '';
    expect(wrong).toContain(`<blockquote lang="nl">${QUOTE}</blockquote>`);
    expect(wrong).toContain('<a href="https://www.almere.nl/bijstand">');
    expect(wrong).toContain('In de monitor sinds 4 januari 2026.');
    expect(wrong).toContain('https://wetten.overheid.nl/jci1.3:c:BWBR0015703');
    expect(wrong).toContain('Zo kan het wel');
    expect(wrong).toContain('Gezien door minder dan 5 mensen.');
    expect(wrong).toContain('href="/bezwaar/a"');
  });

  it('puts the reply of the municipality beside its point', async () => {
    const { section } = await dossier(released(made('a', { reply: 'Wij passen de tekst aan.' })));
    expect(section('wrong')).toContain('<blockquote lang="nl">Wij passen de tekst aan.</blockquote>');
  });

  it('says of a municipality that nobody looked at just that', async () => {
    const { body } = await dossier(released(made('a', { organisation: 'GM0014' })));
    expect(body).toContain('Niemand heeft de site van Almere bekeken. Dat zegt niets over de gemeente.');
    expect(body).not.toMatch(/is-wrong|is-missing|Brief aan de gemeente/);
  });

  it('gives no grade: no score, no share of the whole, no rank', async () => {
    const { body } = await dossier(released(made('a'), made('b', { ...RIGHT, rule: 'voorschot' })));
    expect(body).not.toMatch(/score|rapportcijfer|\d+ van de \d+|plaats \d|\d+ punten van/i);
  });

  it('is found by code, by former name and by another spelling, at one address', async () => {
    const { app } = await releasedApp();
    const goesTo = async (path: string) => (await app.inject(path)).headers.location;
    expect(await goesTo('/gemeente/GM0034')).toBe('/gemeente/almere');
    expect(await goesTo('/gemeente/boxmeer')).toBe('/gemeente/land-van-cuijk');
    expect(await goesTo('/gemeente/Almere')).toBe('/gemeente/almere');
    expect(await goesTo('/en/gemeente/GM0034')).toBe('/en/gemeente/almere');
    expect((await app.inject('/gemeente/nergenshuizen')).statusCode).toBe(404);
    expect((await app.inject('/gemeente/VB0001')).statusCode).toBe(404);
  });

  it('leads from a municipality to who runs the bijstand for it, and back', async () => {
    const joint = made('a', { organisation: 'SO-ferm-werk', source: 'https://www.fermwerk.nl/bijstand' });
    const { page } = await releasedApp(released(joint));
    const woerden = await page('/gemeente/woerden');
    expect(woerden).toContain('<a href="/gemeente/ferm-werk">Ferm Werk</a> (1 punt)');
    // What stands on the site of another is not put on the municipality's account.
    expect(sectionOf(woerden, 'wrong')).toBeUndefined();
    const theirs = await page('/gemeente/ferm-werk');
    expect(sectionOf(theirs, 'wrong')).toContain(QUOTE);
    expect(theirs).toContain('<a href="/gemeente/woerden">Woerden</a>');
  });

  it('writes a letter about what is confirmed, and about nothing else', async () => {
    const { body } = await dossier(
      released(
        made('a'),
        made('b', { ...MISSING, quote: undefined as never, rule: 'voorschot' }),
        made('c', { state: 'reported', rule: 'voorschot-te-laat', quote: 'Een gerucht.' }),
      ),
    );
    const letter = body.split('<textarea id="brief"')[1]?.split('</textarea>')[0] ?? '';
    expect(letter).toContain('Aan: Almere');
    expect(letter).toContain(QUOTE);
    expect(letter).not.toContain('Een gerucht.');
    expect((await dossier(released(made('a', { state: 'reported' })))).body).not.toContain('<textarea id="brief"');
  });

  it('shows a good sentence of another municipality opposite', async () => {
    const there = made('b', {
      ...RIGHT,
      organisation: 'GM0014',
      goodExample: '<5',
      quote: 'U krijgt 95 procent als voorschot.',
      source: 'https://gemeente.groningen.nl/bijstand',
    });
    const { section } = await dossier(released(made('a'), there));
    expect(section('wrong')).toContain('Zo staat het bij Groningen:');
    expect(section('wrong')).toContain('U krijgt 95 procent als voorschot.');
  });
});

describe('no false accusation: a dossier', () => {
  const NOT_SURE: Readonly<Record<string, { readonly point: SnapshotPoint; readonly stands: string }>> = {
    'one report': { point: made('a', { state: 'reported' }), stands: 'reported' },
    'an objection': { point: made('a', { state: 'disputed' }), stands: 'open' },
    'people who differ': { point: made('a', { state: 'ambiguous', right: '<5' }), stands: 'open' },
    'hidden numbers on both sides': { point: made('a', { right: '<5' }), stands: 'open' },
    'a fault without its sentence': { point: made('a', { quote: undefined as never }), stands: 'reported' },
    'a finding outside the rules': { point: made('a', { rule: 'free' }), stands: 'reported' },
    'a rule that is no more': { point: made('a', { rule: 'bestaat-niet' }), stands: 'reported' },
    'what a page should tell': { point: made('a', { rule: 'voorschot' }), stands: 'unclear' },
    'a matter of opinion': { point: made('a', { rule: 'toon' }), stands: 'unclear' },
  };
  for (const [what, { point, stands }] of Object.entries(NOT_SURE)) {
    it(`never says "klopt niet" of ${what}`, async () => {
      const { body, section } = await dossier(released(point));
      expect(section('wrong')).toBeUndefined();
      expect(section(stands)).toBeDefined();
      expect(body).not.toContain(ACCUSES);
      expect(body).not.toContain('<textarea id="brief"');
    });
  }

  it('shows nothing of what is not in the release', async () => {
    const { body } = await dossier({
      '2026-11-15': [made('a')],
      [TODAY]: [made('b', { ...RIGHT, rule: 'voorschot', quote: 'U krijgt een voorschot.' })],
    });
    expect(body).not.toContain(QUOTE);
    expect(body).not.toContain('is-wrong');
  });

  it('counts no fault over time that it may not name, nor one of another site', async () => {
    const opinion = made('a', { rule: 'toon', since: '2026-10-04' });
    const theirs = made('b', { organisation: 'SO-ferm-werk', since: '2026-10-04' });
    const { page } = await releasedApp({
      '2026-10-04': [],
      '2026-11-15': [opinion, theirs],
      [TODAY]: [opinion, theirs, made('c', { ...RIGHT, rule: 'voorschot' })],
    });
    expect(await page('/gemeente/almere')).toContain('Keuringen door de tijd');
    expect(await page('/gemeente/almere')).not.toMatch(/kloppen? niet<\/li>|<th[^>]*>klopt niet/);
    expect(await page('/gemeente/woerden')).not.toContain('Keuringen door de tijd');
  });

  it('calls what was found right, and what the workgroup rejected, right', async () => {
    expect((await dossier(released(made('a', RIGHT)))).section('right')).toContain(QUOTE);
    expect((await dossier(released(made('a', { state: 'rejected' })))).section('wrong')).toBeUndefined();
  });

  it('thanks the same day when the page was mended, before the next release', async () => {
    const { section } = await dossier(released(made('a')), [
      { kind: 'evidence', day: '2026-11-02', result: 'found', machine: 'fault' },
      { kind: 'evidence', day: TODAY, result: 'gone', machine: 'fine' },
    ]);
    expect(section('wrong')).toBeUndefined();
    expect(section('repaired')).toContain('Dit stond er eerst');
  });

  it('takes a point out when its sentence is gone, and softens it while somebody objects', async () => {
    const gone = await dossier(released(made('a')), [{ kind: 'evidence', day: TODAY, result: 'gone', machine: null }]);
    expect(gone.body).not.toContain(QUOTE);
    expect(gone.body).toContain('Wij weten nog niet wat er nu staat.');
    const objected = await dossier(released(made('a')), [
      { kind: 'objection', day: TODAY, objection: 'o', reason: 'Geheim verhaal van een mens.' },
    ]);
    expect(objected.section('wrong')).toBeUndefined();
    expect(objected.section('open')).toContain(QUOTE);
    expect(objected.body).not.toContain('Geheim verhaal');
  });

  it('tells of a repaired point no fault in the present tense', async () => {
    const { section } = await dossier(released(made('a', { state: 'resolved' })));
    expect(section('repaired')).not.toContain(ACCUSES);
    expect(section('repaired')).not.toContain('Dit staat er<');
  });

  it('tells no day before the release in which a point first stood', async () => {
    const { body } = await dossier(released(made('a', { since: '2026-11-15' })), [
      { kind: 'evidence', day: '2026-11-03', result: 'found', machine: 'fault' },
      { kind: 'reply', day: '2026-11-04', text: 'Dank.' },
    ]);
    expect(body).not.toMatch(/[34] november 2026/);
  });
});
