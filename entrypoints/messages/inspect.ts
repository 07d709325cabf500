/** What the panel hands over to begin a keuring with. It waits in the memory of the browser's session, never on disk. */
import type { CheckRun } from '../../checking/check-run.ts';
import { isRecord } from './shape.ts';

/** Name in `storage.session`. */
export const RUN_TO_INSPECT = 'inspect';

/** A check run of this version; it comes from a page of the extension itself, so its inner parts are taken as they are. */
export const isRun = (value: unknown): value is CheckRun =>
  isRecord(value) && value.version === 1 && isRecord(value.page) && Array.isArray(value.results);
