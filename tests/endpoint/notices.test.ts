import { expect, it } from 'vitest';
import { sendNotices } from '../../endpoint/jobs/notices.ts';
import type { Mail } from '../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../endpoint/register.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { NOON } from './running.ts';
import { onBothEngines } from './storage/engines.ts';
import { call, row } from './storage/rows.ts';

const register = openRegister({ withExamples: true });
const TODAY = '2026-11-22';
const TITLE = ruleset.rules.find(({ id }) => id === 'voorschot')?.text.nl.title;
const clock = { now: () => NOON };

const point = (id: string, changes: Readonly<Record<string, string | null>> = {}) => ({
  organisation: 'VB0001',
  id,
  source: `https://www.voorbeeldstad.example/${id}`,
  rule: 'voorschot-eenmalig',
  quote: `U krijgt ${id} maar één keer.` as string | null,
  state: 'reported',
  counts: JSON.stringify({ leading: 'fault', counts: {} }),
  since: TODAY,
  changed: TODAY,
  ...changes,
});

async function told(storage: Storage, points: readonly ReturnType<typeof point>[], origin?: string) {
  await storage.transaction((tx) =>
    tx
      .insertInto('point')
      .values(points as never)
      .execute(),
  );
  const written: Mail[] = [];
  const mail = {
    write: async (each: Mail) => {
      written.push(each);
      return 'een.eml';
    },
  };
  const parts = { storage, register, clock, mail, origin };
  return { written, again: () => sendNotices(parts, TODAY), first: await sendNotices(parts, TODAY) };
}

onBothEngines('the notice to an organisation', (engine) => {
  it('is one letter with every new fault and a link for each, and comes once', async () => {
    const storage = await engine.fresh();
    const { written, first, again } = await told(
      storage,
      [point('een'), point('twee', { quote: null }), point('elders', { organisation: 'VB0002' })],
      'https://monitor.example',
    );
    expect(first).toBe(2);
    expect(written.map(({ organisation }) => organisation).toSorted()).toEqual(['VB0001', 'VB0002']);
    const text = written.find(({ organisation }) => organisation === 'VB0001')?.text ?? '';
    expect(text).toContain('"U krijgt een maar één keer."');
    expect(text.match(/https:\/\/monitor\.example\/reageren\/[\w-]{43}/g)).toHaveLength(2);
    expect(await again()).toBe(0);
    await storage.close();
  });

  it('does not hold up what is sent to the endpoint while a mail server is slow', async () => {
    const storage = await engine.fresh();
    await storage.transaction((tx) => tx.insertInto('point').values(point('een')).execute());
    const mail = {
      write: async () => {
        await storage.append([call(undefined, [row('a')])], 1);
        return 'een.eml';
      },
    };
    expect(await sendNotices({ storage, register, clock, mail, origin: 'https://monitor.example' }, TODAY)).toBe(1);
    expect(await storage.db.selectFrom('reply_token').selectAll().execute()).toHaveLength(1);
    await storage.close();
  });

  it('says what a point is about that has no sentence', async () => {
    const storage = await engine.fresh();
    const said = (counts: Readonly<Record<string, number>>) => JSON.stringify({ leading: 'fault', counts });
    const { written } = await told(
      storage,
      [
        point('een', { quote: null, rule: 'voorschot', counts: said({ missing: 1 }) }),
        point('twee', { quote: null, rule: 'voorschot', counts: said({ unclear: 1 }) }),
        point('drie', { quote: null, rule: 'free', counts: said({ wrong: 1 }) }),
      ],
      'https://monitor.example',
    );
    expect(written[0]?.text).toContain(`Op deze pagina gezocht en niet gevonden, bij deze regel: “${TITLE}”`);
    expect(written[0]?.text).toContain(`Dit gaat over de hele pagina, bij deze regel: “${TITLE}”`);
    expect(written[0]?.text).toContain('Dit gaat over de hele pagina. Het valt buiten onze regels.');
    await storage.close();
  });

  it('has no address of a rule for what is outside the rules', async () => {
    const storage = await engine.fresh();
    const { written } = await told(storage, [point('een', { rule: 'free' })], 'https://monitor.example');
    expect(written[0]?.text).not.toContain('/regels/');
    await storage.close();
  });

  it('leaves out what is unverified, hidden, solved or right', async () => {
    const storage = await engine.fresh();
    const { written } = await told(
      storage,
      [
        point('a', { state: 'unverified' }),
        point('b', { state: 'hidden' }),
        point('c', { state: 'resolved' }),
        point('d', { counts: JSON.stringify({ leading: 'fine', counts: {} }) }),
      ],
      'https://monitor.example',
    );
    expect(written).toEqual([]);
    await storage.close();
  });

  it('waits while nobody said where the endpoint can be reached: a letter without links helps nobody', async () => {
    const storage = await engine.fresh();
    const { first } = await told(storage, [point('een')]);
    expect(first).toBe(0);
    expect(await storage.db.selectFrom('reply_token').selectAll().execute()).toEqual([]);
    await storage.close();
  });
});
