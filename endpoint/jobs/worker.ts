/** Runs the jobs beside the routes: evidence as it comes, retention and releases once in a while. */
import type { FastifyBaseLogger } from 'fastify';
import type { Parts } from '../parts.ts';
import type { SnapshotShelf } from '../snapshot.ts';
import { checkEvidence, type EvidenceParts } from './check-evidence.ts';
import { keepHouse } from './housekeeping.ts';
import type { NoticeParts } from './notices.ts';

export interface Worker {
  /** Resolves when what is running is done; nothing starts after it. */
  stop(): Promise<void>;
}

export interface WorkerParts extends EvidenceParts, NoticeParts {
  readonly shelf: SnapshotShelf;
  readonly monitor: Parts['monitor'];
  readonly log: Pick<FastifyBaseLogger, 'error'>;
}

const PAUSE_MS = 5_000;
const DAILY_MS = 3_600_000;
const SHELF_MS = 60_000;

/** Starts working; a failing job is logged by its name and tried again, and never ends the endpoint. */
export function startWorker(parts: WorkerParts): Worker {
  const rounds = [
    everyNow(PAUSE_MS, 'evidence', parts, async (stopping) => {
      while (!stopping() && (await checkEvidence(parts)));
    }),
    everyNow(DAILY_MS, 'housekeeping', parts, async () => {
      if (await keepHouse(parts)) await parts.shelf.refresh();
    }),
    everyNow(SHELF_MS, 'snapshot', parts, async () => {
      await parts.shelf.refresh();
      // Counts a new release before a visitor asks.
      await parts.monitor.figures.current();
    }),
  ];
  return {
    stop: async () => {
      await Promise.all(rounds.map((stop) => stop()));
    },
  };
}

/** Runs `work`, waits, runs it again; the returned function stops that. */
function everyNow(
  pause: number,
  name: string,
  { log }: WorkerParts,
  work: (stopping: () => boolean) => Promise<void>,
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    try {
      await work(() => stopped);
    } catch (error) {
      const { name: kind, code } = error as NodeJS.ErrnoException;
      log.error({ job: name, kind, code }, 'job failed');
    }
    if (stopped) return;
    timer = setTimeout(() => {
      running = round();
    }, pause);
    timer.unref();
  };
  let running = round();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
