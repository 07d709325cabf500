/** Why something with a finding could not be done; the words for it are in `components/strings`. */
import type { QueueProblem } from './queue.ts';

export type Problem = QueueProblem | 'storage' | 'storage-full' | 'not-allowed' | 'no-consent' | 'unexpected';
