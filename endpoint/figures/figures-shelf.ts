/** The figures of the newest release, made once and kept while it stands and nothing happened that makes a point milder. */
import type { Rule } from '../../rules/rule.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { PointChange } from './point-changes.ts';
import { keyOf, softened } from './since-release.ts';
import type { MonitorSource } from './source.ts';

export interface FiguresShelf {
  /** Those of the release that stands now; makes them when it is new. Callers that come together wait for one making. */
  current(): Promise<Figures>;
}

export function figuresShelf(source: MonitorSource, rules: readonly Rule[]): FiguresShelf {
  let made: { readonly key: string; readonly figures: Promise<Figures> } | undefined;
  const make = async (key: string, since: readonly PointChange[]): Promise<Figures> => {
    const snapshot = softened(source.current().snapshot, since);
    const changes = [...(await source.changes()), ...since];
    return figuresOf({ hash: key, snapshot, changes, country: source.country, rules });
  };
  return {
    current: async () => {
      const since = await source.since();
      const key = keyOf(source.current().hash, since);
      if (made?.key !== key) {
        const figures = make(key, since);
        made = { key, figures };
        // What failed is tried again at the next call.
        figures.catch(() => {
          if (made?.figures === figures) made = undefined;
        });
      }
      return made.figures;
    },
  };
}
