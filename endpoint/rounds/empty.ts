/** A round whose meeting is long past: the answers go, and with them who joined; figures and decisions stay. */
import { addDays } from '../../findings/whole-day.ts';
import type { Storage, Tx } from '../storage/storage.ts';
import { resultsOf } from './results.ts';
import { allRounds, type KnownRound, lastDay } from './rounds.ts';
import { keptFigures, sheetOf } from './sheet.ts';

/** Days after the last day: two meetings of a workgroup that meets every six weeks, and some. */
const ANSWERS_KEPT = 90;

/** Empties the rounds that are past their time on `today`; with `dryRun` only counts them. Resolves with their number. */
export async function emptyRounds(storage: Storage, today: string, dryRun: boolean): Promise<number> {
  const due = (await allRounds(storage.db, today)).filter(
    ({ row, state }) => state === 'closed' && row.emptied === null && addDays(lastDay(row), ANSWERS_KEPT) <= today,
  );
  if (dryRun) return due.length;
  for (const known of due) await storage.transaction((tx) => empty(tx, known, today));
  return due.length;
}

async function empty(tx: Tx, { round }: KnownRound, today: string): Promise<void> {
  const figures = JSON.stringify(keptFigures(sheetOf(round, await resultsOf(tx, round.id))));
  await tx.updateTable('round').set({ emptied: today, figures }).where('id', '=', round.id).execute();
  for (const table of ['round_result', 'round_withdrawal', 'round_seat', 'round_name'] as const) {
    await tx.deleteFrom(table).where('round', '=', round.id).execute();
  }
  await tx.updateTable('round_decision').set({ who: '' }).where('round', '=', round.id).execute();
}
