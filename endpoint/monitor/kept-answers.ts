/** Answers that were made, kept until the next release or for a while. The oldest leave when there are too many. */
import type { Clock } from '../clock.ts';
import type { Encoded } from '../encoded.ts';

interface Kept {
  readonly answer: Promise<Encoded | undefined>;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface KeptAnswers {
  /** The answer for this key in this version: kept, being made by another caller, or made now. */
  of(
    version: string,
    key: string,
    seconds: number,
    make: () => Promise<Encoded | undefined>,
  ): Promise<Encoded | undefined>;
}

/** Every dossier in two languages, and every list once; a page is some tens of kB. */
const MOST = 1_500;

export function keptAnswers(clock: Clock, most = MOST): KeptAnswers {
  const kept = new Map<string, Kept>();
  let known = '';
  return {
    of(version, key, seconds, make) {
      if (version !== known) kept.clear();
      known = version;
      const now = clock.now();
      const found = kept.get(key);
      if (found && found.until > now) return found.answer;
      const answer = make();
      kept.delete(key);
      kept.set(key, { answer, until: now + seconds * 1_000 });
      // What failed, and what is not there, must not stay: the first may work again, of the second there is no end.
      const forget = () => {
        if (kept.get(key)?.answer === answer) kept.delete(key);
      };
      answer.then((made) => made === undefined && forget(), forget);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        kept.delete(oldest);
      }
      return answer;
    },
  };
}
