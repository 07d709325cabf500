/** An endpoint with a round on it, behind a recorder at the address that the extension knows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../../endpoint/app.ts';
import { addModerator, issueCode } from '../../endpoint/moderation/moderators.ts';
import { mailFolder } from '../../endpoint/outgoing-mail.ts';
import { openRegister } from '../../endpoint/register.ts';
import { resultsOf } from '../../endpoint/rounds/results.ts';
import { makeRound, roundById } from '../../endpoint/rounds/rounds.ts';
import { type Sheet, sheetOf } from '../../endpoint/rounds/sheet.ts';
import { DEFAULT_SETTINGS } from '../../endpoint/settings.ts';
import { openSqlite } from '../../endpoint/storage/sqlite.ts';
import type { Storage } from '../../endpoint/storage/storage.ts';
import type { Round } from '../../findings/rounds/round.ts';
import type { UnsignedTaskResult } from '../../findings/rounds/task-result.ts';
import { addDays, wholeDayOf } from '../../findings/whole-day.ts';
import { cookieOf, signIn } from '../endpoint/moderation/signed-in.ts';
import { exampleRound } from '../findings/rounds/example-round.ts';
import { type Recorder, startRecorder } from './recorder.ts';

const PORT = 8787;

/** Two walks and one task by hand; everybody gets all three. */
const tasksOn = (site: string): Round['tasks'] => [
  {
    id: 't1',
    kind: 'walk',
    text: 'U hebt deze maand geen inkomen. Zoek op deze site hoe u bijstand aanvraagt.',
    start: site,
  },
  {
    id: 't2',
    kind: 'walk',
    text: 'U wacht op een besluit en uw geld is op. Zoek of u een voorschot kunt krijgen.',
    start: site,
  },
  {
    id: 't3',
    kind: 'by-hand',
    text: 'Bekijk het bericht van de gemeente over de bijstand. Is het duidelijk?',
    start: 'https://social.example/voorbeeldstad',
  },
];

export interface RoundEndpoint extends Recorder {
  readonly storage: Storage;
  readonly round: Round;
  readonly code: string;
  /** Results that arrived, without their signatures. */
  arrived(): readonly UnsignedTaskResult[];
  sheet(): Promise<Sheet>;
  /** Asks for a page as a moderator who is signed in, or sends a form of it. */
  asModerator(path: string, form?: Readonly<Record<string, string>>): Promise<{ status: number; text: string }>;
}

/** Which site the round is about. */
interface Subject {
  readonly organisation: string;
  /** Origin. */
  readonly site: string;
}

const VOORBEELDSTAD: Subject = { organisation: 'VB0001', site: 'https://www.voorbeeldstad.example' };

export async function startRoundEndpoint({ organisation, site }: Subject = VOORBEELDSTAD): Promise<RoundEndpoint> {
  const folder = mkdtempSync(join(tmpdir(), 'geweten-rounds-'));
  const storage = await openSqlite({ folder });
  const app = await buildApp({
    storage,
    clock: { now: Date.now },
    register: openRegister({ withExamples: true }),
    settings: DEFAULT_SETTINGS,
    mail: mailFolder(join(folder, 'mail'), () => 'een'),
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const recorder = await startRecorder(PORT, () => url);

  const today = wholeDayOf(Date.now());
  const {
    id: _,
    schema: __,
    ...planned
  } = exampleRound({
    organisation,
    opens: today,
    closes: addDays(today, 20),
    people: 3,
    each: 3,
    tasks: tasksOn(site),
  });
  const id = await storage.transaction((tx) => makeRound(tx, planned));
  const known = await roundById(storage.db, id, today);
  if (!known) throw new Error('The round was not made');

  const moderator = await storage.transaction((tx) => addModerator(tx, 'Noor', 'moderator', today));
  const code = await storage.transaction((tx) => issueCode(tx, moderator.id, Date.now()));
  const cookie = cookieOf(await signIn(url, code));
  const session = await fetch(`${url}/v1/moderation/session`, { headers: { cookie } });
  const { formToken: token } = (await session.json()) as { formToken: string };

  return {
    ...recorder,
    storage,
    round: known.round,
    code: known.code,
    arrived: () =>
      recorder.sent
        .filter(({ path }) => path.endsWith('/results'))
        .map(({ body }) => {
          const { proof: _, ...rest } = JSON.parse(body);
          return rest;
        }),
    sheet: async () => sheetOf(known.round, await resultsOf(storage.db, id)),
    asModerator: async (path, form) => {
      const headers = { cookie, 'sec-fetch-site': 'same-origin' };
      const answer = await (form === undefined
        ? fetch(url + path, { headers })
        : fetch(url + path, { method: 'POST', headers, body: new URLSearchParams({ token, ...form }) }));
      return { status: answer.status, text: await answer.text() };
    },
    close: async () => {
      await recorder.close();
      await app.close();
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
