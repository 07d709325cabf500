/** The keuring that is open: shown at once, kept right after, and put together with what another window kept. */
import { useRef, useState } from 'preact/hooks';
import type { GuidedKeuring } from '../../findings/keuring/guided-keuring.ts';
import { keepGuided } from '../../findings/keuring/keep-guided.ts';
import type { World } from './world.ts';

export interface Open {
  readonly guided: GuidedKeuring;
  /** `failed`: the browser keeps nothing now; what is on the screen is all there is. */
  readonly kept: 'yes' | 'busy' | 'failed';
  change(next: (guided: GuidedKeuring) => GuidedKeuring): void;
}

export function useGuided(first: GuidedKeuring, { database }: World): Open {
  const [guided, setGuided] = useState(first);
  const [kept, setKept] = useState<Open['kept']>('yes');
  // Two changes may follow each other before the page is drawn again.
  const latest = useRef(first);
  const change: Open['change'] = (next) => {
    const changed = next(latest.current);
    if (changed === latest.current) return;
    latest.current = changed;
    setGuided(changed);
    setKept('busy');
    keepGuided(changed, database).then(
      (merged) => {
        // Only when nothing was changed meanwhile: then a later keeping brings it.
        if (latest.current === changed) {
          latest.current = merged;
          setGuided(merged);
          setKept('yes');
        }
      },
      (cause: unknown) => {
        console.warn('Geweten:', cause);
        setKept('failed');
      },
    );
  };
  return { guided, kept, change };
}
