/** Where a keuring begins or goes on: what the panel just read, and all keuringen in this browser. */
import { useEffect, useState } from 'preact/hooks';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { DEPTHS, type Depth, pointsOf } from '../../checking/keuring/points.ts';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { useKeuringStrings } from '../../components/keuring/keuring-language.ts';
import { useStrings } from '../../components/language.ts';
import { MessageBox, Notice } from '../../components/notice.tsx';
import { withAddedPage } from '../../findings/keuring/added-page.ts';
import {
  answerTo,
  type GuidedKeuring,
  openPoints,
  organisationKey,
  startGuided,
  startHerkeuring,
} from '../../findings/keuring/guided-keuring.ts';
import { guidedOf, keepGuided } from '../../findings/keuring/keep-guided.ts';
import { mergeGuided } from '../../findings/keuring/merge-guided.ts';
import { reviewedKeuring } from '../../findings/keuring/reviewed-keuring.ts';
import { exportGuided, importGuided } from '../../findings/keuring/transfer-guided.ts';
import { problemOf } from '../../findings/problem.ts';
import { saveFile } from '../look/save-file.ts';
import { AddPage } from './add-page.tsx';
import { fileName } from './file-name.ts';
import type { World } from './world.ts';

interface Props {
  readonly world: World;
  /** What was read just now, to begin a keuring with. */
  readonly fresh: Keuring | 'unreadable' | undefined;
  /** Shows a keuring that is kept. */
  show(guided: GuidedKeuring, screen: 'question' | 'overview'): void;
}

/** Writes a keuring to a file of the person's own. */
export function saveGuided(guided: GuidedKeuring): void {
  saveFile(fileName(guided.keuring, 'geweten-keuring', 'json'), 'application/json', exportGuided(guided));
}

export function StartScreen({ world, fresh, show }: Props) {
  const t = useKeuringStrings();
  const { problem } = useStrings();
  const [found, setFound] = useState<readonly GuidedKeuring[] | 'unreadable'>();
  const all = found === 'unreadable' ? undefined : found;
  const [said, setSaid] = useState('');
  const notKept = () => setSaid(`${t.notSaved.title}. ${t.notSaved.text}`);
  const notRemoved = (cause: unknown) => setSaid(problem[problemOf(cause)]);
  const look = () => guidedOf(world.database).then(setFound, () => setFound('unreadable'));
  useEffect(() => {
    look();
  }, []);
  const begin = async (guided: GuidedKeuring) => {
    await keepGuided(guided, world.database).then(world.begun, () => undefined);
    show(guided, openPoints(guided, world.rules).length > 0 ? 'question' : 'overview');
  };
  const addTo = async (guided: GuidedKeuring, page: Keuring) => {
    const changed = withAddedPage(guided, page);
    await keepGuided(changed, world.database).then(
      (kept) => {
        world.begun();
        show(kept, 'overview');
      },
      () => show(changed, 'overview'),
    );
  };
  const bringIn = async (file: File | undefined) => {
    if (file === undefined) return;
    const brought = importGuided(await file.text());
    if (!brought.ok) {
      setSaid(t.start.importProblem[brought.problem]);
      return;
    }
    const here = all?.find(({ id }) => id === brought.guided.id);
    await keepGuided(here ? mergeGuided(here, brought.guided) : brought.guided, world.database).then(
      () => setSaid(here ? t.start.merged : t.start.imported),
      notKept,
    );
    look();
  };
  if (found === 'unreadable') return <Notice state="storageBlocked" announce />;
  if (all === undefined) return null;
  const mine =
    typeof fresh === 'object' ? all.filter(({ organisation }) => organisation === organisationKey(fresh)) : [];
  return (
    <div class="stack">
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p role="status">{said}</p>
      {fresh === 'unreadable' && <MessageBox message={t.start.unreadable} announce />}
      {typeof fresh === 'object' && (
        <Fresh
          fresh={fresh}
          earlier={mine[0]}
          world={world}
          begin={begin}
          all={all}
          addTo={(guided) => addTo(guided, fresh)}
          goOn={(guided) => show(guided, 'question')}
        />
      )}
      <section class="stack" aria-labelledby="mine">
        <h2 id="mine">{t.start.mine}</h2>
        {all.length === 0 && <MessageBox message={t.start.none} />}
        {all.map((guided) => (
          <KeuringCard
            key={guided.id}
            guided={guided}
            world={world}
            show={(screen) => show(guided, screen)}
            remove={() => world.database.keuringen.delete(guided.id).then(look, notRemoved)}
          />
        ))}
      </section>
      <div class="stack-small">
        <div class="buttons">
          <label class="button file-button">
            {t.start.import}
            <input
              class="visually-hidden"
              type="file"
              accept="application/json,.json"
              onChange={({ currentTarget }) => {
                bringIn(currentTarget.files?.[0]).then(() => {
                  // The same file may be chosen again.
                  currentTarget.value = '';
                });
              }}
            />
          </label>
          <a class="button" href="/findings.html">
            {t.start.backToFindings}
          </a>
        </div>
        <p class="hint">{t.start.importHint}</p>
      </div>
    </div>
  );
}

interface FreshProps {
  readonly fresh: Keuring;
  /** The newest keuring of the same organisation. */
  readonly earlier: GuidedKeuring | undefined;
  readonly world: World;
  readonly all: readonly GuidedKeuring[];
  begin(guided: GuidedKeuring): void;
  addTo(guided: GuidedKeuring): void;
  goOn(guided: GuidedKeuring): void;
}

/** Pages that are named; a whole site has many. */
const MOST_NAMED = 5;

function Fresh({ fresh, earlier, world, all, begin, addTo, goOn }: FreshProps) {
  const t = useKeuringStrings();
  const [depth, setDepth] = useState<Depth>(earlier?.depth ?? 'short');
  const { pages, organisation } = fresh;
  const isUnfinished = earlier !== undefined && openPoints(earlier, world.rules).length > 0;
  return (
    <section class="page-section stack" aria-labelledby="fresh">
      <h2 id="fresh">{t.start.fresh(organisation.name)}</h2>
      <div class="stack-small">
        <p>{t.start.pagesRead(pages.length)}</p>
        <ul>
          {pages.slice(0, MOST_NAMED).map(({ url, title }) => (
            <li key={url} lang="nl">
              {title === '' ? url : title}
            </li>
          ))}
        </ul>
        <p class="hint">{t.start.onlyThesePages}</p>
      </div>
      {earlier && (
        <div class="stack-small">
          <p>{isUnfinished ? t.start.unfinished(earlier.keuring.readOn) : t.start.earlier(earlier.keuring.readOn)}</p>
          <div class="buttons">
            {isUnfinished && (
              <button type="button" class="button button-main" onClick={() => goOn(earlier)}>
                {t.start.goOn}
              </button>
            )}
            <button
              type="button"
              class={isUnfinished ? 'button' : 'button button-main'}
              onClick={() =>
                begin(startHerkeuring(fresh, earlier, reviewedKeuring(earlier, world.rules), world.newId()))
              }
            >
              {t.start.beginAgain}
            </button>
          </div>
          <p class="hint">{t.start.beginAgainHint}</p>
        </div>
      )}
      {fresh.home === undefined && <AddPage page={fresh} all={all} world={world} addTo={addTo} />}
      <fieldset class="stack-small">
        <legend>
          <strong>{t.start.depthQuestion}</strong>
        </legend>
        {DEPTHS.map((each) => (
          <label class="choice" key={each}>
            <input type="radio" name="depth" value={each} checked={depth === each} onChange={() => setDepth(each)} />
            <span>
              {t.start.depths[each]}
              <br />
              <span class="hint">{t.start.depthHint(pointsOf(each, world.rules).length)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button
          type="button"
          class={earlier ? 'button' : 'button button-main'}
          onClick={() => begin(startGuided(fresh, depth, world.newId()))}
        >
          {t.start.begin}
        </button>
      </div>
    </section>
  );
}

interface CardProps {
  readonly guided: GuidedKeuring;
  readonly world: World;
  show(screen: 'question' | 'overview'): void;
  remove(): void;
}

function KeuringCard({ guided, world, show, remove }: CardProps) {
  const t = useKeuringStrings();
  const { keuring, depth } = guided;
  const points = pointsOf(depth, world.rules);
  const done = points.filter((point) => answerTo(guided, point) !== undefined).length;
  const isOpen = openPoints(guided, world.rules).length > 0;
  return (
    <article class="page-section stack-small">
      <h3>{keuring.organisation.name}</h3>
      <p>
        {t.kinds[keuring.kind]}. {t.card.read(keuring.readOn)}, {t.card.pages(keuring.pages.length)}.{' '}
        {t.card.progress(done, points.length)}.
      </p>
      <div class="buttons">
        {isOpen && (
          <button type="button" class="button button-main" onClick={() => show('question')}>
            {t.card.goOn}
          </button>
        )}
        <button type="button" class="button" onClick={() => show('overview')}>
          {t.card.look}
        </button>
        <button type="button" class="button" onClick={() => saveGuided(guided)}>
          {t.card.save}
        </button>
        <ConfirmButton words={t.card.remove} question={t.card.removeSure} sure={remove} />
      </div>
    </article>
  );
}
