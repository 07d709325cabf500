/** The panel as a person sees it: state in, components out. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useReturn } from '../../components/arrival.ts';
import { useStrings } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { PanelHead, PanelMenu } from '../../components/panel-head.tsx';
import { QuoteWalk } from '../../components/quote-walk.tsx';
import type { Later } from './later.ts';
import { Results } from './results.tsx';
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

/** `later`: undefined until it is loaded. */
export function App({ session, later }: { readonly session: Session; readonly later: Later | undefined }) {
  const state = useSession(session);
  const t = useStrings();
  const [menuOpen, setMenuOpen] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const busy = state.task !== undefined;

  const remember = useReturn(busy);

  // With the screen, not after it: a key that is pressed as soon as the screen changed is meant for what it shows.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'F6' && !state.inTab) {
        event.preventDefault();
        session.toPage();
      }
      if (event.key !== 'Escape') return;
      if (state.task) session.putAside();
      else if (menuOpen) setMenuOpen(false);
      else session.close();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [session, state.task, state.inTab, menuOpen]);

  useEffect(() => {
    const signs = ['focus', 'pointerdown', 'keydown'];
    for (const sign of signs) addEventListener(sign, session.touched);
    return () => {
      for (const sign of signs) removeEventListener(sign, session.touched);
    };
  }, [session]);

  // Whoever pressed a button far below must see why it did not work.
  useEffect(() => {
    if (state.said?.kind === 'problem') status.current?.scrollIntoView({ block: 'nearest' });
  }, [state.said]);

  return (
    <div class="panel">
      <PanelHead
        organisation={state.owner?.name}
        menu={{ isOpen: menuOpen, toggle: () => setMenuOpen(!menuOpen) }}
        close={session.close}
      />
      <PanelMenu open={menuOpen}>
        <Menu session={session} state={state} />
      </PanelMenu>
      <main class="panel-body stack">
        <p ref={status} role="status" class={state.said ? 'notice' : 'visually-hidden'}>
          {saidIn(state, t)}
        </p>
        {state.phase !== 'ready' && <Notice state={state.phase} announce={state.phase !== 'loading'} />}
        {/* Whatever happens: what the person is writing stays where it is. */}
        {later?.parts && <later.parts.TaskView session={session} state={state} words={later.words} />}
        {state.phase === 'ready' && (
          <div hidden={busy}>
            <Results session={session} state={state} later={later} remember={remember} />
          </div>
        )}
      </main>
      {state.phase === 'ready' && !busy && state.overview && (
        <QuoteWalk at={state.at} of={state.quotes.length} go={session.walk} />
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
    putAside: t.form.putAside,
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
        {state.run && !state.isPrivate && (
          <button type="button" class="button" onClick={session.inspect}>
            {panel.inspect}
          </button>
        )}
        <button type="button" class="button" onClick={() => session.open('rounds')}>
          {panel.rounds}
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
