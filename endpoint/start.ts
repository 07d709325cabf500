/** From options to a listening endpoint; for the command, for `npm start` and for tests. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type AppOptions, buildApp } from './app.ts';
import { type Clock, systemClock } from './clock.ts';
import { FIRST_LOOK_WITHIN } from './jobs/look-schedule.ts';
import { alsoBySmtp, mailFolder, type OutgoingMail, type Smtp } from './outgoing-mail.ts';
import { openRegister } from './register.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { openPostgres } from './storage/postgres.ts';
import { openSqlite } from './storage/sqlite.ts';
import type { Storage } from './storage/storage.ts';

export interface EndpointOptions {
  /** 0 for any free port. */
  readonly port: number;
  /** Default 127.0.0.1: only this machine. */
  readonly host?: string;
  /** Folder of the SQLite database; made when it is not there. */
  readonly dataDir: string;
  /** Folder for mail that leaves; default `mail` in the data folder. */
  readonly mailDir?: string;
  /** Mail also goes to this mailbox. */
  readonly smtp?: Smtp;
  /** PostgreSQL instead of the folder. */
  readonly databaseUrl?: string;
  /** More hosts by organisation code, or origins of local made-up sites; refused in production. */
  readonly extraHosts?: Readonly<Record<string, readonly string[]>>;
  /** With the jobs (evidence, retention, releases). Default: no; the command has them. */
  readonly work?: boolean;
  /** Where the pages of made-up organisations are read from; refused in production. */
  readonly localSites?: { readonly host: string; readonly port: number };
  readonly settings?: Partial<Settings>;
  readonly clock?: Clock;
  readonly logger?: AppOptions['logger'];
}

export interface RunningEndpoint {
  /** Origin, no slash at the end. */
  readonly url: string;
  /** Answers what is being worked on, then stops. */
  close(): Promise<void>;
}

/**
 * Starts an endpoint. Rejects with a StorageError (folder or database) or a system error with its code (EADDRINUSE for a taken
 * port); nothing is left open then.
 */
export async function startEndpoint(options: EndpointOptions): Promise<RunningEndpoint> {
  const { port, host = '127.0.0.1', extraHosts, localSites, work = false, clock = systemClock, logger } = options;
  const settings: Settings = { ...DEFAULT_SETTINGS, ...options.settings };
  if (settings.production && (extraHosts || localSites)) {
    throw new TypeError('Made-up sites are for development; an endpoint in production refuses them.');
  }
  if (settings.production && settings.exampleCountry) {
    throw new TypeError('A made-up country is for development; an endpoint in production refuses it.');
  }
  if (settings.production && settings.origin === undefined) {
    throw new TypeError(
      'Without its address no organisation gets a letter to reply to; an endpoint in production refuses to start.',
    );
  }
  if (settings.production && settings.firstLookWithin < FIRST_LOOK_WITHIN) {
    throw new TypeError('Reading a page soon after a report is for development; an endpoint in production refuses it.');
  }
  const register = openRegister({ withExamples: !settings.production, ...(extraHosts ? { extraHosts } : {}) });
  const storage = await openStorage(options);
  try {
    const app = await buildApp({
      storage,
      clock,
      register,
      settings,
      mail: mailOf(options),
      logger,
      work: work ? { local: localSites } : undefined,
    });
    try {
      const url = await app.listen({ port, host });
      return {
        url,
        close: async () => {
          await app.close();
          await storage.close();
        },
      };
    } catch (error) {
      await app.close();
      throw error;
    }
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function mailOf({ mailDir, dataDir, smtp }: EndpointOptions): OutgoingMail {
  const folder = mailFolder(mailDir ?? join(dataDir, 'mail'), () => randomUUID().slice(0, 8));
  // Only the code of the failure: a mail server's words can hold addresses.
  return smtp ? alsoBySmtp(folder, smtp, (code) => console.error(`mail not sent (${code}); it is kept`)) : folder;
}

function openStorage({ dataDir, databaseUrl }: EndpointOptions): Promise<Storage> {
  return databaseUrl === undefined ? openSqlite({ folder: dataDir }) : openPostgres({ url: databaseUrl });
}
