/** What is done once in a while: what is past its time goes, organisations are told, a batch is released. By one process at a time. */
import { dutchDayOf } from '../../findings/whole-day.ts';
import { isReleaseDue, release } from '../release.ts';
import { whileLeased } from './lease.ts';
import { type NoticeParts, sendNotices } from './notices.ts';
import { retain } from './retention.ts';

/** Milliseconds. Of a million observations every point is counted anew in far less. */
export const HOUSEKEEPING_MS = 30 * 60_000;

/** Does it; false when another process is at it. */
export async function keepHouse(parts: NoticeParts): Promise<boolean> {
  const done = await whileLeased(parts, 'housekeeping', HOUSEKEEPING_MS, async () => {
    const today = dutchDayOf(parts.clock.now());
    await retain(parts.storage, today);
    // Letters go with the release: one that came as soon as a page was read would narrow down who had just read it.
    if (await isReleaseDue(parts.storage.db, today)) {
      await sendNotices(parts, today);
      await release(parts.storage, parts.register, today, { letters: parts.origin !== undefined });
    }
    return true;
  });
  return done ?? false;
}
