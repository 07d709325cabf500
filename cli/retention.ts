/** `geweten retention`: removes what is past its time, or with `--dry-run` says what that would be. */
import { parseArgs } from 'node:util';
import { retain } from '../endpoint/jobs/retention.ts';
import { dutchDayOf } from '../findings/whole-day.ts';
import { DATABASE_OPTIONS, finished, withDatabase } from './database.ts';

export const RETENTION_USAGE = 'geweten retention [--dry-run] [--data MAP] [--database-url ADRES]';

/** Exit codes: 0 done, 1 not done, 2 wrong usage. The endpoint does the same every hour by itself. */
export function retention(argv: string[]): Promise<number> {
  return finished(RETENTION_USAGE, async () => {
    const { values } = parseArgs({
      args: argv,
      options: { ...DATABASE_OPTIONS, 'dry-run': { type: 'boolean', default: false } },
    });
    return withDatabase(values, async (storage) => {
      const dryRun = values['dry-run'];
      const { unverified, stories, answers, rounds } = await retain(storage, dutchDayOf(Date.now()), { dryRun });
      const verb = dryRun ? 'Zou weggaan' : 'Weggehaald';
      return `${verb}: ${unverified} bevindingen die nooit gevonden zijn, ${stories} verhalen, ${answers} oude antwoorden, de antwoorden van ${rounds} rondes.`;
    });
  });
}
