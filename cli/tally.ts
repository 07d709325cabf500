/** `geweten tally`: counts all points again from what was sent; with `--verify` only proves that they are equal. */
import { parseArgs } from 'node:util';
import { recomputeAll } from '../endpoint/tally/points.ts';
import { verifyPoints } from '../endpoint/tally/verify.ts';
import { dutchDayOf } from '../findings/whole-day.ts';
import { CannotDo, DATABASE_OPTIONS, finished, withDatabase } from './database.ts';

export const TALLY_USAGE = 'geweten tally [--verify] [--data MAP] [--database-url ADRES]';

/** So many differences are named; the rest are counted. */
const MOST_NAMED = 20;

/** Exit codes: 0 counted, or equal; 1 not equal, or not done; 2 wrong usage. */
export function tally(argv: string[]): Promise<number> {
  return finished(TALLY_USAGE, async () => {
    const { values } = parseArgs({
      args: argv,
      options: { ...DATABASE_OPTIONS, verify: { type: 'boolean', default: false } },
    });
    return withDatabase(values, async (storage) => {
      const today = dutchDayOf(Date.now());
      if (!values.verify) return `Opnieuw geteld: ${await recomputeAll(storage, today)} punten.`;
      const { equal, different } = await verifyPoints(storage, today);
      if (different.length === 0) return `Alle ${equal} punten zijn gelijk aan wat de bevindingen zeggen.`;
      for (const { organisation, id, columns } of different.slice(0, MOST_NAMED))
        console.error(`${organisation} ${id}: ${columns.join(', ')}`);
      throw new CannotDo(
        `${different.length} punten zijn anders, ${equal} gelijk; tel opnieuw met "geweten tally" en kijk dan nog eens.`,
      );
    });
  });
}
