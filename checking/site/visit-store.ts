/** Where the visits of one organisation's site are kept while it is read, so that an interrupted reading goes on. */
import type { Visit } from './visit.ts';

export interface VisitStore {
  recall(url: string): Visit | undefined;
  /** Resolves when it is kept safely. */
  remember(visit: Visit): Promise<void>;
  close(): Promise<void>;
}

/** Keeps nothing beyond this run. */
export function memoryVisitStore(): VisitStore {
  const visits = new Map<string, Visit>();
  return {
    recall: (url) => visits.get(url),
    async remember(visit) {
      visits.set(visit.asked, visit);
    },
    close: () => Promise.resolve(),
  };
}
