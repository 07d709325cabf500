/** The panel as a person sees it: state in, components out. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { FindingForm } from '../../components/finding-form.tsx';
import { Icon } from '../../components/icon.tsx';
import { useLanguage, useStrings } from '../../components/language.ts';
import { NotReadList } from '../../components/not-read.tsx';
import { Notice } from '../../components/notice.tsx';
import { quotesOf } from '../../components/overview.ts';
import { PanelHead, PanelMenu } from '../../components/panel-head.tsx';
import { Legend, QuoteWalk } from '../../components/quote-walk.tsx';
import { lineOf, ResultCard } from '../../components/result-card.tsx';
import { ResultGroups } from '../../components/result-groups.tsx';
import { SendPreview } from '../../components/send-preview.tsx';
import type { Session } from './session.ts';
import type { PanelState } from './state.ts';

/** CSS pixels by which the panel grows or shrinks at a press. */
const STEP = 60;

function useSession(session: Session): PanelState {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    const look = () => setState(session.state());
    const stop = session.subscribe(look);
    // The page may have spoken between the first drawing and this.
    look();
    return stop;
  }, [session]);
  return state;
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}

export function App({ session }: { readonly session: Session }) {
  const state = useSession(session);
  const t = useStrings();
  const [menuOpen, setMenuOpen] = useState(false);
  const before = useRef<Element | null>(null);
  const busy = state.task !== undefined;

  // Back to where the keyboard was when the form opened.
  useEffect(() => {
    if (busy) return;
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    before.current = null;
  }, [busy]);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'F6' && !state.inTab) {
        event.preventDefault();
        session.toPage();
      }
      if (event.key !== 'Escape') return;
      if (state.task) session.leaveTask();
      else if (menuOpen) setMenuOpen(false);
      else session.close();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [session, state.task, state.inTab, menuOpen]);

  const remember = () => {
    before.current = document.activeElement;
  };

  return (
    <div class="panel">
      <PanelHead
        organisation={state.owner?.name}
        menuOpen={menuOpen}
        toggleMenu={() => setMenuOpen(!menuOpen)}
        close={session.close}
      />
      <PanelMenu open={menuOpen}>
        <Menu session={session} state={state} />
      </PanelMenu>
      <main class="panel-body stack">
        <p role="status" class={state.said ? 'notice' : 'visually-hidden'}>
          {saidIn(state, t)}
        </p>
        {state.phase === 'ready' ? (
          <>
            <TaskView session={session} state={state} />
            <div hidden={busy}>
              <Results session={session} state={state} remember={remember} />
            </div>
          </>
        ) : (
          <Notice state={state.phase} announce={state.phase !== 'loading'} />
        )}
      </main>
      {state.phase === 'ready' && !busy && state.overview && (
        <QuoteWalk at={state.at} of={quotesOf(state.overview).length} go={session.walk} />
      )}
    </div>
  );
}

function saidIn({ said }: PanelState, t: ReturnType<typeof useStrings>): string {
  if (!said) return '';
  if (said.kind === 'problem') return t.problem[said.problem];
  return {
    saved: t.form.saved,
    queued: t.preview.queued,
    queuedNow: t.preview.queuedNow,
    reread: t.panel.updatedQuietly,
  }[said.kind];
}

interface Part {
  readonly session: Session;
  readonly state: PanelState;
}

function Menu({ session, state }: Part) {
  const { panel } = useStrings();
  const { place } = state;
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={() => session.open('findings')}>
          {panel.myFindings}
        </button>
        <button type="button" class="button" onClick={() => session.open('welcome')}>
          {panel.settings}
        </button>
      </div>
      {place && !place.sheet && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => session.stand(place.side === 'left' ? 'right' : 'left', place.width)}
          >
            {place.side === 'left' ? panel.moveRight : panel.moveLeft}
          </button>
          <button type="button" class="button" onClick={() => session.stand(place.side, place.width + STEP)}>
            {panel.wider}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => session.stand(place.side, Math.max(0, place.width - STEP))}
          >
            {panel.narrower}
          </button>
        </div>
      )}
      {!state.inTab && <p class="hint">{panel.keys}</p>}
    </>
  );
}

function TaskView({ session, state }: Part) {
  const language = useLanguage();
  const { task, overview } = state;
  if (!task) return null;
  const rule = task.kind === 'form' ? task.rule : task.finding.rule;
  const card =
    overview &&
    Object.values(overview.cards)
      .flat()
      .find(({ id }) => id === rule);
  if (task.kind === 'preview') {
    return (
      <SendPreview
        finding={task.finding}
        draft={task.draft}
        subject={card?.rule.text[language].title}
        send={session.queue}
        keep={session.leaveTask}
      />
    );
  }
  return (
    <FindingForm
      key={`${rule} ${task.finding ?? ''}`}
      {...(card && { subject: lineOf(card, language) })}
      first={task.first}
      quote={task.quote}
      {...(!card && { takeSelection: session.takeSelection })}
      save={session.save}
      cancel={session.leaveTask}
    />
  );
}

function Results({ session, state, remember }: Part & { remember(): void }) {
  const t = useStrings();
  const online = useOnline();
  const { overview, run, gone, findings } = state;
  if (!overview || !run) return null;
  const canRecord = state.storage === 'ready';
  return (
    <div class="stack">
      <section class="stack-small">
        {overview.nothing ? (
          <Notice state={overview.nothing} />
        ) : (
          <h2 class="opening" id="opening" tabIndex={-1}>
            {t.panel.opening(overview.counts)}
          </h2>
        )}
        <p class="hint">{run.page.title}</p>
      </section>
      {state.isPrivate && <Notice state="privateWindow" />}
      {!state.isPrivate && state.storage !== 'ready' && state.storage !== 'unknown' && (
        <Notice state={state.storage} announce />
      )}
      {!online && <Notice state="offline" announce />}
      {state.inTab && <Notice state="inTab" />}
      {!overview.nothing && (
        <ResultGroups cards={overview.cards}>
          {(card) => (
            <ResultCard
              key={card.id}
              card={card}
              asOf={run.asOf}
              gone={gone}
              folded={state.folded}
              finding={findings.find(({ rule }) => rule === card.id)}
              canRecord={canRecord}
              acts={{
                show: session.show,
                opened: () => undefined,
                judge: ({ id, result }, verdict) => {
                  remember();
                  session.judge(id, verdict, result.evidence[0]);
                },
              }}
            />
          )}
        </ResultGroups>
      )}
      {canRecord && (
        <button
          type="button"
          class="button"
          data-act="add"
          onClick={() => {
            remember();
            session.add();
          }}
        >
          <Icon name="add" />
          {t.panel.add}
        </button>
      )}
      <NotReadList items={run.coverage.notRead} />
      {!overview.nothing && <Legend />}
      <section class="stack-small hint">
        <h2>{t.panel.aboutTitle}</h2>
        <p>{t.panel.checkedOn(run.asOf, run.ruleset.version)}</p>
        {run.page.lastChanged && <p>{t.panel.lastChanged(run.page.lastChanged)}</p>}
        <p>{t.panel.about}</p>
      </section>
    </div>
  );
}
