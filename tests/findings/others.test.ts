import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../findings/database.ts';
import { deliverDue } from '../../findings/deliver.ts';
import { fetchSnapshot } from '../../findings/fetch-snapshot.ts';
import { stateOf } from '../../findings/finding.ts';
import { pointId } from '../../findings/observation-id.ts';
import { eventFrom, keepFetched, othersOn } from '../../findings/others.ts';
import { previewOf, queueFinding } from '../../findings/queue.ts';
import type { Snapshot, SnapshotPoint } from '../../findings/snapshot.ts';
import { exampleFinding, TODAY } from './example-finding.ts';

const PAGE = 'https://www.almere.nl/bijstand';
const QUOTE = 'Het voorschot is 90 procent.';

async function point(other: Partial<SnapshotPoint> = {}): Promise<SnapshotPoint> {
  const subject = { organisation: 'GM0034', source: PAGE, rule: 'voorschot-percentage', quote: QUOTE, ...other };
  const counts = { wrong: 7, missing: 0, unclear: '<5', right: 0, goodExample: 0 } as const;
  const { organisation, source, rule, quote } = subject;
  const id = await pointId({ organisation, source, rule, quote });
  return { ...subject, ...counts, id, state: 'confirmed', since: '2026-11-15', ...other };
}
const snapshotOf = (...points: readonly SnapshotPoint[]): Snapshot => ({
  schema: 'snapshot/1',
  released: '2026-11-20',
  points: [...points],
});

let name = 0;
let database: Database;
const at = { now: 1_800_000_000_000, today: TODAY } as const;

beforeEach(async () => {
  name += 1;
  database = await openDatabase(`others-${name}`);
});
afterEach(() => database.close());

describe('asking for the snapshot', () => {
  const seen: Request[] = [];
  const network = (answer: () => Response) => ({
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      seen.push(new Request(input, init));
      return answer();
    },
    endpoint: 'https://endpoint.example',
    patience: 1_000,
    now: () => 0,
  });

  it('names it by the hash of its text, as the endpoint does', async () => {
    const text = JSON.stringify(snapshotOf(await point()));
    const fetched = await fetchSnapshot(
      undefined,
      network(() => new Response(text)),
    );
    const hash = createHash('sha256').update(text).digest('hex');
    expect(fetched).toMatchObject({ kind: 'new', hash });
    expect(
      await fetchSnapshot(
        hash,
        network(() => new Response(null, { status: 304 })),
      ),
    ).toEqual({ kind: 'same' });
    expect(seen.at(-1)?.headers.get('If-None-Match')).toBe(`"${hash}"`);
  });

  it('sends nothing of the person along', () => {
    for (const request of seen) {
      expect(request.url).toBe('https://endpoint.example/v1/snapshot');
      expect(request.credentials).toBe('omit');
      expect([...request.headers.keys()].filter((each) => each !== 'if-none-match')).toEqual([]);
    }
  });

  it('takes nothing that is not of the schema', async () => {
    for (const text of ['', '<html>', '{}', '{"schema":"snapshot/1","released":null,"points":[{"id":"x"}]}']) {
      expect(
        await fetchSnapshot(
          undefined,
          network(() => new Response(text)),
        ),
      ).toEqual({ kind: 'unreadable' });
    }
    expect(
      await fetchSnapshot(
        undefined,
        network(() => new Response('', { status: 500 })),
      ),
    ).toEqual({
      kind: 'unreachable',
    });
  });
});

describe('what others found', () => {
  it('is looked up by page, whatever stands behind its address', async () => {
    const [here, there] = [await point(), await point({ source: 'https://www.almere.nl/bedragen', state: 'resolved' })];
    await keepFetched({ kind: 'new', snapshot: snapshotOf(here, there), hash: 'h' }, database, at);
    const others = await othersOn(database, 'GM0034', `${PAGE}?utm_source=brief#voorschot`);
    expect(others).toMatchObject({ released: '2026-11-20', here: [here], unreadable: false });
    expect(others.atOrganisation).toMatchObject({ confirmed: 1, resolved: 1, reported: 0 });
    expect((await othersOn(database, 'GM0363', 'https://www.amsterdam.nl/bijstand')).here).toEqual([]);
  });

  it('stays as it was when the next one cannot be read or had', async () => {
    await keepFetched({ kind: 'new', snapshot: snapshotOf(await point()), hash: 'h' }, database, at);
    await keepFetched({ kind: 'unreadable' }, database, at);
    expect(await othersOn(database, 'GM0034', PAGE)).toMatchObject({ unreadable: true, here: [{ wrong: 7 }] });
    await keepFetched({ kind: 'unreachable' }, database, at);
    expect(await othersOn(database, 'GM0034', PAGE)).toMatchObject({ unreadable: true, here: [{ wrong: 7 }] });
    await keepFetched({ kind: 'same' }, database, at);
    expect(await othersOn(database, 'GM0034', PAGE)).toMatchObject({ unreadable: false, here: [{ wrong: 7 }] });
    expect((await database.known.get('snapshot'))?.hash).toBe('h');
  });

  it('is nothing before the first', async () => {
    expect(await othersOn(database, 'GM0034', PAGE)).toMatchObject({ released: null, here: [] });
  });
});

describe('a finding of my own', () => {
  const moment = { ...at, chance: 0.5, version: '0.1.0' } as const;
  async function sendIt(): Promise<void> {
    await database.findings.put(exampleFinding());
    const draft = await previewOf('finding-1', database, moment);
    if (!draft?.ok) throw new Error('no draft');
    await queueFinding('finding-1', draft.id, true, database, moment);
    const send = async () => ({ kind: 'delivered' }) as const;
    await deliverDue({ database, send, now: () => at.now, today: () => TODAY, chance: () => 0.5 });
  }
  const state = async () => stateOf((await database.findings.get('finding-1')) ?? { history: [] });

  it('hears that others saw the same, and later that it was solved, each once', async () => {
    await sendIt();
    expect(await state()).toBe('verzonden');
    const confirmed = { kind: 'new', snapshot: snapshotOf(await point()), hash: 'a' } as const;
    await keepFetched(confirmed, database, at);
    await keepFetched(confirmed, database, at);
    expect(await state()).toBe('bevestigd');
    const resolved = await point({ state: 'resolved' });
    await keepFetched({ kind: 'new', snapshot: snapshotOf(resolved), hash: 'b' }, database, at);
    expect(await state()).toBe('opgelost');
    const events = (await database.findings.get('finding-1'))?.history.map(({ what }) => what);
    expect(events).toEqual(['recorded', 'queued', 'sent', 'confirmed', 'resolved']);
  });

  it('hears that what was solved is open again, and solved again', async () => {
    await sendIt();
    for (const [hash, released, expected] of [
      ['a', 'resolved', 'opgelost'],
      ['b', 'reported', 'verzonden'],
      ['c', 'confirmed', 'bevestigd'],
      ['d', 'resolved', 'opgelost'],
      ['e', 'confirmed', 'bevestigd'],
      ['f', 'resolved', 'opgelost'],
      ['g', 'not-found', 'opgelost'],
      ['h', 'disputed', 'verzonden'],
    ] as const) {
      const other = await point({ state: released });
      await keepFetched({ kind: 'new', snapshot: snapshotOf(other), hash }, database, at);
      expect(await state(), `${hash} ${released}`).toBe(expected);
    }
  });

  it('hears nothing from a point about another sentence', async () => {
    await sendIt();
    const other = await point({ quote: 'Een andere zin.' });
    await keepFetched({ kind: 'new', snapshot: snapshotOf(other), hash: 'a' }, database, at);
    expect(await state()).toBe('verzonden');
  });

  it('that praised or was taken back is neither confirmed nor solved', () => {
    const sent = { what: 'sent', on: TODAY, observation: 'o' } as const;
    expect(eventFrom({ state: 'confirmed' }, { verdict: 'right', history: [sent] }, TODAY)).toBeUndefined();
    const withdrawn = [sent, { what: 'withdrawn', on: TODAY } as const];
    expect(eventFrom({ state: 'resolved' }, { verdict: 'wrong', history: withdrawn }, TODAY)).toBeUndefined();
  });
});
