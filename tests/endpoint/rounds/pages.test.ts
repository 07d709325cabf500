import { HtmlValidate } from 'html-validate';
import { describe, expect, it, vi } from 'vitest';
import { emptyRounds } from '../../../endpoint/rounds/empty.ts';
import { templateForm } from '../../../endpoint/rounds/template.ts';
import { NO_ANSWERS } from '../../../findings/rounds/task-result.ts';
import { cookieOf, type Moderating, moderating, signIn } from '../moderation/signed-in.ts';
import { AMBIGUOUS, withAmbiguousPoint } from './ambiguous-point.ts';
import { generatedRound } from './generated.ts';
import { madeRound, participant } from './taking-part.ts';

// A limit against hanging: the first page loads the rules, and a validator reads every page.
vi.setConfig({ testTimeout: 60_000 });

const DAY = 86_400_000;
const HOSTILE = `<script>alert(1)</script><img src=x onerror="alert(1)"> \u202e' "`;

const page = async ({ url, cookie }: Moderating, path: string) => {
  const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

async function send({ url, cookie, formToken }: Moderating, path: string, fields: Readonly<Record<string, string>>) {
  const answer = await fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ token: formToken, ...fields }).toString(),
  });
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' };
}

/** The fields of the template, as a browser sends them. */
function templateFields(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { tasks, questions, ...rest } = templateForm('2026-11-22');
  const fields: Record<string, string> = { ...rest, organisation: 'VB0001' };
  for (const [place, { text, start, kind }] of tasks.entries()) {
    fields[`task-${place}`] = text;
    fields[`start-${place}`] = start;
    fields[`kind-${place}`] = kind;
  }
  for (const [question, text] of Object.entries(questions)) fields[`question-${question}`] = text;
  return { ...fields, ...changes };
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Style of the house, not validity; the style element of a page is one of ours.
  rules: {
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
    'no-implicit-input-type': 'off',
    'no-implicit-button-type': 'off',
    'no-redundant-for': 'off',
  },
});

async function faultsOf(text: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

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

describe('a round', () => {
  it('closes only when the moderator says so on purpose, and keeps its sheet shut until then', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage);
    expect((await page(all, `/beheer/rondes/${id}/blad`)).status).toBe(403);
    expect((await send(all, `/beheer/rondes/${id}/sluiten`, {})).status).toBe(400);
    const closed = await send(all, `/beheer/rondes/${id}/sluiten`, { zeker: 'ja' });
    expect(closed.text).toContain('De ronde is gesloten.');
    expect((await page(all, `/beheer/rondes/${id}/blad`)).status).toBe(200);
  });

  it('tells a moderator how many joined, and no nickname and no answer while it runs', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage);
    const person = await participant(all.url, id);
    await person.join('Zwaluw');
    await person.hand();
    const { text } = await page(all, `/beheer/rondes/${id}`);
    expect(text).toContain('1 persoon doet mee. U zoekt er 12. Er is 1 antwoord.');
    expect(text).not.toMatch(/Zwaluw|draagkracht|ed25519/);
  });

  it('has an invitation with its code and what to do', async () => {
    const all = await moderating();
    const { id, code } = await madeRound(all.storage);
    const { text } = await page(all, `/beheer/rondes/${id}/uitnodiging`);
    expect(text).toContain(`<p class="code">${code}</p>`);
    expect(text).toContain('van 16 november 2026 tot en met 6 december 2026');
  });
});

describe('the sheet', () => {
  it('has the right figures, and names beside no result', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage, { people: 6, each: 6 });
    const clicks = [2, 3, 4, 5, 9];
    for (const [place, count] of clicks.entries()) {
      const person = await participant(all.url, id);
      await person.join(`Bijnaam ${place}`);
      await person.hand({ walk: { clicks: count, seconds: 30 * count }, hindered: `Last ${place}` });
    }
    all.pass(20 * DAY);
    const { text } = await page({ ...all, cookie: await signedInAgain(all) }, `/beheer/rondes/${id}/blad`);
    expect(text).toContain('5 mensen stuurden samen 5 antwoorden. Dank aan Bijnaam 0, Bijnaam 1');
    expect(text).toContain('<strong>5 van de 5 mensen vonden het.</strong>');
    expect(text).toContain('<dt>Klikken</dt><dd>4 (meestal 3 tot 5)</dd>');
    expect(text).toContain('<dt>Tijd</dt><dd>2 min (meestal 1 min 30 sec tot 2 min 30 sec)</dd>');
    const [, tasks = ''] = text.split('De opdrachten</h2>');
    expect(tasks).toContain('Last 3');
    expect(tasks).not.toContain('Bijnaam');
    expect(text).not.toContain('ed25519');
  });

  it('leaves names out when there are few', async () => {
    const all = await moderating();
    const { id } = await generatedRound(all.storage, { people: 4, tasks: 2, closes: '2026-11-21' });
    const { text } = await page(all, `/beheer/rondes/${id}/blad`);
    expect(text).toContain('4 mensen stuurden samen 8 antwoorden.');
    expect(text).not.toContain('otter');
  });

  it('starts with the task about which people differ most', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage, { people: 6, each: 6, closes: '2026-11-22' });
    for (const found of [true, false, true, false]) {
      const person = await participant(all.url, id);
      await person.join();
      await person.hand({ task: 't1', answers: NO_ANSWERS });
      const { hand } = person;
      if (found) await hand({ task: 't4', answers: { ...NO_ANSWERS, volledig: 5 } });
      else await hand({ task: 't4', answers: { ...NO_ANSWERS, volledig: 1 } });
    }
    await send(all, `/beheer/rondes/${id}/sluiten`, { zeker: 'ja' });
    const { text } = await page(all, `/beheer/rondes/${id}/blad`);
    const order = [...text.matchAll(/id="opdracht-(\d)"/g)].map((match) => match[1]);
    expect(order).toEqual(['4', '1', '2', '3', '5', '6']);
    expect(text.indexOf('Hier verschillen mensen veel.')).toBeGreaterThan(0);
  });

  it('keeps its figures when the answers were removed, and says so', async () => {
    const all = await moderating();
    const { id } = await generatedRound(all.storage, { people: 6, tasks: 2, closes: '2026-07-01' });
    const path = `/beheer/rondes/${id}/blad`;
    const found = /<strong>\d van de 6 mensen vond(?:en)? het\.<\/strong>/;
    const before = found.exec((await page(all, path)).text)?.[0];
    expect(await emptyRounds(all.storage, '2026-11-22', false)).toBe(1);
    const { text } = await page(all, path);
    expect(text).toContain('De antwoorden zijn weggehaald op 22 november 2026.');
    expect(found.exec(text)?.[0]).toBe(before);
    expect((await page(all, `/beheer/rondes/${id}`)).text).toContain('De antwoorden zijn weggehaald');
    expect(text).not.toMatch(/draagkracht|otter|<svg/);
  });

  it('tells what became of decisions of earlier rounds', async () => {
    const all = await moderating();
    const before = await madeRound(all.storage, { title: 'In oktober', opens: '2026-10-01', closes: '2026-10-20' });
    await send(all, `/beheer/rondes/${before.id}/besluiten`, {
      text: 'Vraag om een knop.',
      who: 'Roos',
      until: '2026-11-01',
    });
    const row = await all.storage.db.selectFrom('round_decision').select('id').executeTakeFirstOrThrow();
    const told = await send(all, `/beheer/rondes/${before.id}/besluiten/${row.id}`, { became: 'De knop is er.' });
    expect(told.text).toContain('Bewaard.');
    const now = await generatedRound(all.storage, { people: 3, tasks: 1, closes: '2026-11-21' });
    const { text } = await page(all, `/beheer/rondes/${now.id}/blad`);
    expect(text).toContain('In oktober, 20 oktober 2026');
    expect(text).toContain('Vraag om een knop. <strong>De knop is er.</strong>');
  });

  it('refuses a decision with an address of somebody in it, and one about an open round', async () => {
    const all = await moderating();
    const closed = await madeRound(all.storage, { closes: '2026-11-21' });
    const open = await madeRound(all.storage);
    const decide = (id: string, text: string) => send(all, `/beheer/rondes/${id}/besluiten`, { text });
    expect((await decide(closed.id, 'Mail roos@voorbeeld.nl')).status).toBe(400);
    expect((await decide(closed.id, ' ')).status).toBe(400);
    expect((await decide(open.id, 'Vraag om een knop.')).status).toBe(403);
    expect(await all.storage.db.selectFrom('round_decision').selectAll().execute()).toEqual([]);
  });
});

describe('a decision of the workgroup', () => {
  it.each([
    ['workgroup-confirm', 'confirmed', 'In de monitor: dit punt klopt.'],
    ['workgroup-reject', 'rejected', 'In de monitor: de pagina is goed.'],
  ])('%s makes an ambiguous point %s, with its reason in the public log', async (act, state, words) => {
    const all = await moderating();
    await withAmbiguousPoint(all.storage);
    const { id } = await madeRound(all.storage, { closes: '2026-11-21' });
    const { text } = await page(all, `/beheer/rondes/${id}`);
    expect(text).toContain('maar één keer&lt;/b&gt;');
    const reason = 'Wij lazen de pagina samen, en vinden dit.';
    const done = await send(all, `/beheer/rondes/${id}/punten`, { act, point: AMBIGUOUS, reason });
    expect([done.status, done.text]).toEqual([200, expect.stringContaining(words)]);
    expect(await all.storage.db.selectFrom('point').select(['state']).execute()).toEqual([{ state }]);
    const log = (await (await fetch(`${all.url}/v1/moderation-log`)).json()) as { entries: unknown[] };
    expect(log.entries).toContainEqual({ day: '2026-11-22', act, reason, subject: AMBIGUOUS });
    const again = await send(all, `/beheer/rondes/${id}/punten`, { act, point: AMBIGUOUS, reason });
    expect(again.status).toBe(404);
  });

  it('changes nothing from an open round, from a round about another organisation, or without a reason', async () => {
    const all = await moderating();
    await withAmbiguousPoint(all.storage);
    const open = await madeRound(all.storage);
    const elsewhere = await madeRound(all.storage, { organisation: 'VB0002', closes: '2026-11-21' });
    const closed = await madeRound(all.storage, { closes: '2026-11-21' });
    const fields = { act: 'workgroup-confirm', point: AMBIGUOUS, reason: 'Wij lazen de pagina samen.' };
    expect((await send(all, `/beheer/rondes/${open.id}/punten`, fields)).status).toBe(403);
    expect((await send(all, `/beheer/rondes/${elsewhere.id}/punten`, fields)).status).toBe(404);
    expect((await send(all, `/beheer/rondes/${closed.id}/punten`, { ...fields, reason: 'kort' })).status).toBe(400);
    expect(await all.storage.db.selectFrom('point').select(['state']).execute()).toEqual([{ state: 'ambiguous' }]);
  });
});

describe('the pages of rounds', () => {
  it('are valid HTML, load nothing, run nothing, and give every field a label and every id one place', {
    timeout: 60_000,
  }, async () => {
    const all = await moderating();
    await withAmbiguousPoint(all.storage);
    const open = await madeRound(all.storage);
    const { id } = await generatedRound(all.storage, { people: 6, tasks: 4, closes: '2026-11-21' });
    await send(all, `/beheer/rondes/${id}/besluiten`, { text: 'Vraag om een knop.', who: 'Roos', until: '2026-12-01' });
    const refused = await send(all, '/beheer/rondes/nieuw', { title: '' });
    expect(await faultsOf(refused.text)).toEqual([]);
    for (const path of ['', '/nieuw', `/${open.id}`, `/${open.id}/uitnodiging`, `/${id}`, `/${id}/blad`]) {
      const { text, headers } = await page(all, `/beheer/rondes${path}`);
      expect(await faultsOf(text), path).toEqual([]);
      expect(text).not.toMatch(/<script|style="|onclick/);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[^ ]+' 'sha256-/);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('are in short sentences, say "u", and blame nobody', async () => {
    const all = await moderating();
    await withAmbiguousPoint(all.storage);
    const made = await send(all, '/beheer/rondes/nieuw', templateFields());
    const { id } = await generatedRound(all.storage, { people: 6, tasks: 3, closes: '2026-11-21' });
    const lengths: number[] = [];
    for (const path of [
      '/beheer/rondes',
      '/beheer/rondes/nieuw',
      made.to,
      `${made.to}/uitnodiging`,
      `/beheer/rondes/${id}`,
      `/beheer/rondes/${id}/blad`,
    ]) {
      const { text } = await page(all, path);
      const blocks = text
        .replace(/<style>.*?<\/style>|<select.*?<\/select>|<blockquote>.*?<\/blockquote>/gs, '')
        .replace(/<\/?(?:p|li|h\d|label|legend|button|dt|dd|td|th|summary|option|title|text)\b[^>]*>|<br>/g, '\n')
        .replace(/<[^>]*>/g, '');
      for (const sentence of blocks.split(/\n|(?<=[.!?:])\s+/)) {
        const words = sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word));
        expect(words.length, sentence).toBeLessThanOrEqual(20);
        if (words.length > 0) lengths.push(words.length);
      }
      expect(blocks).not.toMatch(/\b(?:je|jij|jouw|jullie)\b/i);
    }
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  it('show hostile text as text', async () => {
    const all = await moderating();
    const { id } = await madeRound(all.storage, { title: HOSTILE, closes: '2026-11-22' });
    const person = await participant(all.url, id);
    await person.join(HOSTILE.slice(0, 30));
    await person.hand({ hindered: HOSTILE, helped: HOSTILE });
    await send(all, `/beheer/rondes/${id}/sluiten`, { zeker: 'ja' });
    await send(all, `/beheer/rondes/${id}/besluiten`, { text: HOSTILE, who: HOSTILE });
    for (const path of ['', `/${id}`, `/${id}/blad`, `/${id}/uitnodiging`, `/nieuw?van=${id}`]) {
      const { text } = await page(all, `/beheer/rondes${path}`);
      expect(text, path).toContain('&lt;script&gt;');
      expect(text).not.toMatch(/<script|<img/);
    }
  });
});

/** After so many days the session is over. */
const signedInAgain = async (all: Moderating): Promise<string> => cookieOf(await signIn(all.url, await all.code()));
