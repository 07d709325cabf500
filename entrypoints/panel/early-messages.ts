/** What the page says before the panel listens. Mostly the page itself is among it, and its results are then the first that shows. */
import type { PageToPanel } from '../messages/page-to-panel.ts';

/** From so many nodes of a page, or milliseconds of loading, a person first sees that the panel reads: checking will take a while too. */
const LONG = { nodes: 5_000, loading: 500 } as const;

type Listener = (message: PageToPanel) => void;

export interface EarlyWorld {
  /** Milliseconds since the panel began to load. */
  waited(): number;
  /** Calls back when the panel as it is now has been drawn. */
  drawn(go: () => void): void;
}

export interface EarlyMessages {
  readonly hear: Listener;
  /** Hands over what has come, in order, and from then on what comes. */
  listen(listener: Listener): void;
}

export function earlyMessages({ waited, drawn }: EarlyWorld): EarlyMessages {
  const early: PageToPanel[] = [];
  let to: Listener = (message) => {
    early.push(message);
  };
  const takesLong = (message: PageToPanel): boolean =>
    message.kind === 'page' && (message.snapshot.length > LONG.nodes || waited() > LONG.loading);

  return {
    hear: (message) => to(message),
    listen(listener) {
      const begin = () => {
        to = listener;
        for (const message of early.splice(0)) listener(message);
      };
      if (early.some(takesLong)) drawn(begin);
      else begin();
    },
  };
}
