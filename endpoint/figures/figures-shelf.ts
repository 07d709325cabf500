/** The figures of the newest release, made once and kept while it stands. */
import type { Rule } from '../../rules/rule.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { MonitorSource } from './source.ts';

export interface FiguresShelf {
  /** Those of the release that stands now; makes them when it is new. Callers that come together wait for one making. */
  current(): Promise<Figures>;
}

export function figuresShelf(source: MonitorSource, rules: readonly Rule[]): FiguresShelf {
  let made: { readonly hash: string; readonly figures: Promise<Figures> } | undefined;
  const make = async (hash: string): Promise<Figures> => {
    const { snapshot } = source.current();
    return figuresOf({ hash, snapshot, changes: await source.changes(), country: source.country, rules });
  };
  return {
    current: () => {
      const { hash } = source.current();
      if (made?.hash !== hash) {
        const figures = make(hash);
        made = { hash, figures };
        // What failed is tried again at the next call.
        figures.catch(() => {
          if (made?.figures === figures) made = undefined;
        });
      }
      return made.figures;
    },
  };
}
