/** An endpoint with a round that is closed and one that runs, and a moderator signed in: for browsers, pictures and measuring. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../../endpoint/app.ts';
import { addModerator, issueCode } from '../../../endpoint/moderation/moderators.ts';
import { mailFolder } from '../../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../../endpoint/register.ts';
import { addDecision, decisionsOf, tellWhatBecame } from '../../../endpoint/rounds/decisions.ts';
import { DEFAULT_SETTINGS } from '../../../endpoint/settings.ts';
import { openSqlite } from '../../../endpoint/storage/sqlite.ts';
import type { Storage } from '../../../endpoint/storage/storage.ts';
import { withAmbiguousPoint } from './ambiguous-point.ts';
import { type Generated, generatedRound, generatedTasks } from './generated.ts';
import { madeRound } from './taking-part.ts';

export interface RoundEndpoint {
  readonly url: string;
  readonly storage: Storage;
  /** "name=value" of a moderator's session. */
  readonly cookie: string;
  /** Ids of the round that is closed and of the one that runs. */
  readonly closed: string;
  readonly open: string;
  close(): Promise<void>;
}

/** Stands still on 22 November 2026. */
export async function roundEndpoint(size: Omit<Generated, 'closes'>): Promise<RoundEndpoint> {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-rounds-'));
  const now = Date.parse('2026-11-22T12:00:00Z');
  const storage = await openSqlite({ folder });
  await withAmbiguousPoint(storage);
  const before = await madeRound(storage, { title: 'Werk en inkomen', opens: '2026-09-01', closes: '2026-10-10' });
  for (const text of [
    'Vraag de gemeente om een knop “Bijstand” op de startpagina.',
    'Vraag om de bedragen van dit jaar.',
  ]) {
    const decision = { day: '2026-10-12', text, who: 'Kalme otter', until: '2026-11-20', point: null, verdict: null };
    await storage.transaction((tx) => addDecision(tx, before.id, decision));
  }
  const [first] = await decisionsOf(storage.db, before.id);
  const became = 'De knop staat er sinds 3 november.';
  await storage.transaction((tx) => tellWhatBecame(tx, before.id, first?.id ?? '', became));
  const { id: closed } = await generatedRound(storage, { ...size, closes: '2026-11-21' });
  const { id: open } = await madeRound(storage, {
    title: 'Bijstand: vinden en begrijpen',
    tasks: generatedTasks(6),
  });
  const app = await buildApp({
    storage,
    clock: { now: () => now },
    register: openRegister({ withExamples: true }),
    settings: DEFAULT_SETTINGS,
    mail: mailFolder(join(folder, 'mail'), () => 'een'),
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const code = await storage.transaction(async (tx) => {
    const { id } = await addModerator(tx, 'Noor', 'moderator', '2026-11-22');
    return issueCode(tx, id, now);
  });
  const signedIn = await fetch(`${url}/v1/moderation/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  return {
    url,
    storage,
    cookie: signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '',
    closed,
    open,
    close: async () => {
      await app.close();
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
