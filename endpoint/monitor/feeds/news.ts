/** What changed, newest first: for feeds. Days are days of release. Pure. */
import { fair } from '../../figures/fair.ts';
import type { Figures } from '../../figures/figures.ts';
import type { KnownPoint } from '../../figures/known-point.ts';
import { type Standing, standingOf } from '../../figures/standing.ts';

export interface News {
  readonly known: KnownPoint;
  readonly day: string;
  readonly standing: Standing;
}

const MOST = 50;
/** A single report is no news yet: it may be a mistake. */
const TOLD: ReadonlySet<Standing> = new Set<Standing>(['repaired', 'right', 'wrong', 'missing', 'unclear', 'open']);

/** Everything that changed of these points. */
export function newsOf(points: readonly KnownPoint[], { changesOf }: Figures): readonly News[] {
  return newestFirst(
    points.flatMap((known) => {
      let before: Standing | undefined;
      return changesOf(known.point.id).flatMap((change): readonly News[] => {
        const stood = standingOf(change);
        const standing = stood && fair(stood, { rule: known.rule, quote: known.point.quote }, change.day);
        const isNew = standing !== before;
        before = standing;
        return standing !== undefined && isNew && TOLD.has(standing) ? [{ known, day: change.day, standing }] : [];
      });
    }),
  );
}

/** What was mended in the whole country. */
export function repairNews({ repairs }: Figures): readonly News[] {
  return newestFirst(repairs.map(({ known, day }) => ({ known, day, standing: 'repaired' as const })));
}

function newestFirst(news: readonly News[]): readonly News[] {
  const order = ({ day, known }: News) => `${day} ${known.point.id}`;
  return news.toSorted((a, b) => (order(a) < order(b) ? 1 : -1)).slice(0, MOST);
}
