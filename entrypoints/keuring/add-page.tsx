/** The page in front of the person, to be added to a keuring that was begun before, here or on another machine. */
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { pointsOf } from '../../checking/keuring/points.ts';
import { useKeuringStrings } from '../../components/keuring/keuring-language.ts';
import { cannotAddTo, isPageFor } from '../../findings/keuring/added-page.ts';
import { answerTo, type GuidedKeuring } from '../../findings/keuring/guided-keuring.ts';
import type { World } from './world.ts';

interface Props {
  /** A keuring of that page only. */
  readonly page: Keuring;
  readonly all: readonly GuidedKeuring[];
  readonly world: World;
  addTo(guided: GuidedKeuring): void;
}

export function AddPage({ page, all, world, addTo }: Props) {
  const t = useKeuringStrings();
  const mine = all.filter((guided) => isPageFor(guided, page));
  const open = mine.filter((guided) => cannotAddTo(guided, page) === undefined);
  // Of those that cannot take it, only the newest is worth a word.
  const why = open.length === 0 && mine[0] ? cannotAddTo(mine[0], page) : undefined;
  if (mine[0] === undefined) return null;
  return (
    <section class="stack-small" aria-labelledby="add-page">
      <h3 id="add-page">{t.start.add.title}</h3>
      {why && <p>{t.start.add.cannot[why](mine[0].keuring.readOn)}</p>}
      {open.length > 0 && (
        <>
          <div class="buttons">
            {open.map((guided) => (
              <button type="button" class="button" key={guided.id} onClick={() => addTo(guided)}>
                <Words guided={guided} world={world} />
              </button>
            ))}
          </div>
          <p class="hint">{t.start.add.hint}</p>
        </>
      )}
    </section>
  );
}

function Words({ guided, world }: { readonly guided: GuidedKeuring; readonly world: World }) {
  const t = useKeuringStrings();
  const { keuring, depth } = guided;
  const points = pointsOf(depth, world.rules);
  const done = points.filter((point) => answerTo(guided, point) !== undefined).length;
  return <>{t.start.add.to(keuring.kind, keuring.readOn, done, points.length)}</>;
}
