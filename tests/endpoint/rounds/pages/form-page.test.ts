import { describe, expect, it } from 'vitest';
import { moderating } from '../../moderation/signed-in.ts';
import { madeRound } from '../taking-part.ts';
import { templateFields } from './template-fields.ts';
import { page, send } from './visit.ts';

describe('making a round', () => {
  it('takes the template with a municipality, and shows the code and the tasks', async () => {
    const all = await moderating();
    expect((await page(all, '/beheer/rondes')).text).toContain('Er zijn nog geen rondes.');
    const made = await send(all, '/beheer/rondes/nieuw', templateFields());
    expect([made.status, made.to]).toEqual([303, expect.stringMatching(/^\/beheer\/rondes\/[a-z2-7]{26}$/)]);
    const { text } = await page(all, made.to);
    expect(text).toMatch(/<p class="code">[A-Z0-9]{4}-[A-Z0-9]{4}<\/p>/);
    expect(text).toContain('Begint op https://www.voorbeeldstad.example.');
    expect(text).toContain('0 mensen doen mee. U zoekt er 12.');
    expect((await page(all, '/beheer/rondes')).text).toContain('Bijstand: vinden en begrijpen');
  });

  it('copies an earlier round, with days that begin again', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage, { title: 'Vorige keer', opens: '2026-10-01', closes: '2026-10-20' });
    const { text } = await page(all, `/beheer/rondes/nieuw?van=${id}`);
    expect(text).toContain('value="Vorige keer"');
    expect(text).toContain('value="2026-11-22"');
    expect(text).toContain('<option value="VB0001" selected>');
  });

  it.each([
    ['no municipality', { organisation: '' }, 'Kies een gemeente.'],
    ['a start on another site', { 'start-0': 'https://www.kleidijk.example/' }, 'hoort niet bij de site van'],
    ['a script for an address', { 'start-0': 'javascript:alert(1)', 'kind-0': 'by-hand' }, 'begint met https://'],
    ['too few people for its tasks', { people: '4', each: '3' }, 'door minstens 3 mensen'],
    ['a last day that is over', { opens: '2026-01-01', closes: '2026-02-01' }, 'De laatste dag is al voorbij.'],
    ['half a year', { closes: '2027-05-22' }, 'hoogstens 120 dagen'],
    ['text that nobody can read', { title: 'a\u0000b' }, 'tekens die niemand kan lezen'],
  ])('makes none with %s, says so beside the field, and keeps what was typed', async (_, changes, complaint) => {
    const all = await moderating();
    const { status, text } = await send(
      all,
      '/beheer/rondes/nieuw',
      templateFields({ title: 'Mijn titel', ...changes }),
    );
    expect(status).toBe(400);
    expect(text).toContain(complaint);
    expect(text).toContain('role="alert"');
    if (!('title' in changes)) expect(text).toContain('value="Mijn titel"');
    expect(await all.storage.db.selectFrom('round').select('id').execute()).toEqual([]);
  });

  it.each(['/%00', '/nieuw?van=%00', '/aaaa', '/%00/blad', '/..%2f..%2fetc'])(
    'says that there is nothing at %s',
    async (path) => {
      const all = await moderating();
      expect((await page(all, `/beheer/rondes${path}`)).status).toBe(404);
    },
  );

  it('asks for a role and for our own form', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage);
    for (const path of ['', '/nieuw', `/${id}`, `/${id}/uitnodiging`, `/${id}/blad`]) {
      const away = await fetch(`${all.url}/beheer/rondes${path}`, { redirect: 'manual' });
      expect([path, away.status, away.headers.get('location')]).toEqual([path, 303, '/beheer/aanmelden']);
    }
    const forged = await send({ ...all, formToken: 'x' }, '/beheer/rondes/nieuw', templateFields());
    expect(forged.status).toBe(403);
    for (const path of ['sluiten', 'besluiten', 'besluiten/x', 'punten']) {
      const without = await send({ ...all, cookie: '' }, `/beheer/rondes/${id}/${path}`, { zeker: 'ja' });
      expect([path, without.status]).toEqual([path, 401]);
    }
  });
});
