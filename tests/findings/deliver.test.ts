import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../findings/answer.ts';
import { type Database, openDatabase } from '../../findings/database.ts';
import { deliverDue } from '../../findings/deliver.ts';
import { edited, stateOf } from '../../findings/finding.ts';
import { keepFinding } from '../../findings/keep.ts';
import { isObservation } from '../../findings/observation.ts';
import { LEASE, type OutboxItem } from '../../findings/outbox.ts';
import { hurryFinding, previewOf, queueFinding, withdrawFinding } from '../../findings/queue.ts';
import { verifyObservation } from '../../findings/signature.ts';
import { exampleFinding, TODAY } from './example-finding.ts';

let name = 0;
let database: Database;
let now = 1_800_000_000_000;
const moment = () => ({ now, today: TODAY, chance: 0.5, version: '0.1.0' }) as const;

beforeEach(async () => {
  name += 1;
  database = await openDatabase(`test-${name}`);
  await database.findings.put(exampleFinding());
});
afterEach(() => database.close());

async function queue(sendNow = true, id = 'finding-1') {
  const draft = await previewOf(id, database, moment());
  if (!draft?.ok) throw new Error('no draft');
  return { draft, queued: await queueFinding(id, draft.id, sendNow, database, moment()) };
}

/** `since`: when the worker started that runs. */
const run = (send: (item: OutboxItem) => Promise<Answer>, since = 0) =>
  deliverDue({ database, send, now: () => now, today: () => TODAY, chance: () => 0.5, since });

const finding = async (id = 'finding-1') => {
  const stored = await database.findings.get(id);
  if (!stored) throw new Error('lost');
  return stored;
};

describe('sending', () => {
  it('queues exactly what was previewed, signed with the key of this organisation', async () => {
    const { draft, queued } = await queue();
    expect(queued).toEqual({ ok: true });
    const item = await database.outbox.get(draft.id);
    const [observation]: unknown[] = JSON.parse(item?.body ?? '{}').observations;
    if (!isObservation(observation)) throw new Error('not an observation');
    expect(await verifyObservation(observation)).toBe(true);
    expect(observation).toMatchObject(draft.observation);
    expect(stateOf(await finding())).toBe('wacht');
  });

  it('refuses to queue something else than the person saw', async () => {
    const draft = await previewOf('finding-1', database, moment());
    await database.findings.put(exampleFinding({ verdict: 'right' }));
    if (!draft?.ok) throw new Error('no draft');
    const queued = await queueFinding('finding-1', draft.id, true, database, moment());
    expect(queued).toEqual({ ok: false, problem: 'changed-since-preview' });
    expect(await database.outbox.count()).toBe(0);
  });

  it('does not queue twice when the person presses twice', async () => {
    const { draft } = await queue();
    const again = await queueFinding('finding-1', draft.id, true, database, moment());
    expect(again).toEqual({ ok: false, problem: 'already-under-way' });
    expect(await database.outbox.count()).toBe(1);
  });

  it('says that it arrived', async () => {
    await queue();
    await run(async () => ({ kind: 'delivered' }));
    expect(stateOf(await finding())).toBe('verzonden');
  });

  it('keeps everything while the endpoint is away, and sends it once when it is back', async () => {
    await queue();
    const sent: string[] = [];
    const next = await run(async () => ({ kind: 'later', problem: 'no-connection' }));
    expect(next).toBeGreaterThan(now);
    expect(stateOf(await finding())).toBe('wacht');
    now += 3_600_000;
    const deliver = async (item: OutboxItem): Promise<Answer> => {
      sent.push(item.id);
      return { kind: 'delivered' };
    };
    await run(deliver);
    await run(deliver);
    expect(sent).toHaveLength(1);
  });

  it('survives a worker that is killed while sending, and sends the same again', async () => {
    await queue();
    const bodies: string[] = [];
    // The worker is gone in the middle of a request; a new one opens the same database.
    await new Promise<void>((reached) => {
      run((item) => {
        bodies.push(item.body);
        reached();
        return new Promise<never>(() => undefined);
      });
    });
    database.close();
    database = await openDatabase(`test-${name}`);
    await run(async () => {
      throw new Error('must not be sent yet');
    });
    now += LEASE;
    await run(async (item) => {
      bodies.push(item.body);
      return { kind: 'delivered' };
    });
    expect(bodies).toHaveLength(2);
    expect(new Set(bodies).size).toBe(1);
    expect(stateOf(await finding())).toBe('verzonden');
  });

  it('does not let the person wait for a worker that was killed: the next one sends the same again at once', async () => {
    await queue();
    const bodies: string[] = [];
    await new Promise<void>((reached) => {
      run((item) => {
        bodies.push(item.body);
        reached();
        return new Promise<never>(() => undefined);
      });
    });
    now += 1;
    await run(async (item) => {
      bodies.push(item.body);
      return { kind: 'delivered' };
    }, now);
    expect(bodies).toHaveLength(2);
    expect(new Set(bodies).size).toBe(1);
    expect(stateOf(await finding())).toBe('verzonden');
  });

  it('sends one organisation at a time, so that nothing shows that they come from one person', async () => {
    await database.findings.put(
      exampleFinding({ id: 'finding-2', organisation: 'GM0344', url: 'https://www.utrecht.nl/bijstand' }),
    );
    await queue();
    await queue(true, 'finding-2');
    const organisations: string[] = [];
    const next = await run(async (item) => {
      organisations.push(item.organisation);
      return { kind: 'delivered' };
    });
    expect(organisations).toHaveLength(1);
    expect(next).toBeLessThanOrEqual(now);
  });

  it('uses another key for another organisation', async () => {
    await database.findings.put(
      exampleFinding({ id: 'finding-2', organisation: 'GM0344', url: 'https://www.utrecht.nl/bijstand' }),
    );
    const [first, second] = [
      await previewOf('finding-1', database, moment()),
      await previewOf('finding-2', database, moment()),
    ];
    if (!first?.ok || !second?.ok) throw new Error('no draft');
    expect(first.observation.creator.key).not.toBe(second.observation.creator.key);
  });

  it('shows what the endpoint refused, and tries again when the person asks', async () => {
    await queue();
    await run(async () => ({ kind: 'refused', problem: 'personal-data' }));
    expect(stateOf(await finding())).toBe('aandacht-nodig');
    await hurryFinding('finding-1', database, moment());
    expect(stateOf(await finding())).toBe('wacht');
    await run(async () => ({ kind: 'delivered' }));
    expect(stateOf(await finding())).toBe('verzonden');
  });
});

const change = async (verdict: 'right' | 'unclear' | 'missing') =>
  keepFinding(edited(await finding(), { verdict, note: '', shareNote: false }, TODAY), database);

describe('changing what waits', () => {
  it('keeps what it said before at home', async () => {
    await queue(false);
    await change('unclear');
    now += 40 * 3_600_000;
    const sent: string[] = [];
    const note = async ({ id }: OutboxItem): Promise<Answer> => {
      sent.push(id);
      return { kind: 'delivered' };
    };
    await run(note);
    expect(sent).toEqual([]);
    expect(stateOf(await finding())).toBe('concept');
    const { draft } = await queue();
    await run(note);
    expect(sent).toEqual([draft.id]);
  });
});

describe('changing what was refused', () => {
  it('sends only the new word, also when the person wants it sent now', async () => {
    await queue();
    await run(async () => ({ kind: 'refused', problem: 'personal-data' }));
    await change('unclear');
    const { draft } = await queue(false);
    await hurryFinding('finding-1', database, moment());
    const sent: string[] = [];
    await run(async ({ id }) => {
      sent.push(id);
      return { kind: 'delivered' };
    });
    expect(sent).toEqual([draft.id]);
  });
});

describe('changing what was sent', () => {
  const sentAfter = async (verdict: 'right' | 'missing') => {
    const { draft: first } = await queue();
    await run(async () => ({ kind: 'delivered' }));
    await change(verdict);
    await queue();
    const sent: string[] = [];
    await run(async ({ kind, observation }) => {
      sent.push(observation === first.id ? `${kind} of the first` : kind);
      return { kind: 'delivered' };
    });
    expect(stateOf(await finding())).toBe('verzonden');
    return sent.toSorted();
  };

  it('needs no withdrawal when it is about the same sentence: the new word replaces the old one', async () => {
    expect(await sentAfter('right')).toEqual(['observation']);
  });

  it('withdraws what was said about a sentence when it is about the whole page now', async () => {
    expect(await sentAfter('missing')).toEqual(['observation', 'withdrawal of the first']);
  });
});

describe('withdrawing', () => {
  it('cancels what has not left, without a word to the endpoint', async () => {
    await queue(false);
    expect(await withdrawFinding('finding-1', database, moment())).toEqual({ ok: true });
    const sent: string[] = [];
    now += 40 * 3_600_000;
    await run(async (item) => {
      sent.push(item.kind);
      return { kind: 'delivered' };
    });
    expect(sent).toEqual([]);
    expect(stateOf(await finding())).toBe('ingetrokken');
  });

  it('sends a withdrawal for what has arrived', async () => {
    await queue();
    await run(async () => ({ kind: 'delivered' }));
    await withdrawFinding('finding-1', database, moment());
    const kinds: string[] = [];
    await run(async (item) => {
      kinds.push(item.kind);
      return { kind: 'delivered' };
    });
    expect(kinds).toEqual(['withdrawal']);
    expect(stateOf(await finding())).toBe('ingetrokken');
  });

  it('also takes back what arrived before the person changed their mind', async () => {
    const { draft: first } = await queue();
    await run(async () => ({ kind: 'delivered' }));
    await change('right');
    await queue(false);
    await withdrawFinding('finding-1', database, moment());
    const sent: string[] = [];
    await run(async ({ kind, observation }) => {
      sent.push(`${kind} ${observation}`);
      return { kind: 'delivered' };
    });
    expect(sent).toEqual([`withdrawal ${first.id}`]);
  });
});
