/** The panel while a task runs: the bar with its stop button, the task, and where it says so. Loaded only then. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useArrival } from '../../../components/arrival.ts';
import { Icon } from '../../../components/icon.tsx';
import { LanguageContext, type Tongue, useStrings } from '../../../components/language.ts';
import { MessageBox, Notice } from '../../../components/notice.tsx';
import { ReadAloud } from '../../../components/read-aloud.tsx';
import { RoundContext, roundStringsOf, useRoundStrings } from '../../../components/rounds/language.ts';
import { PickSentence } from '../../../components/rounds/pick-sentence.tsx';
import styles from '../../../components/rounds.css?inline';
import { LIMITS } from '../../../findings/limits.ts';
import { browser } from '../../messages/page-browser.ts';
import { useProblem } from '../../rounds/rounds-problem.ts';
import { ask } from '../ask.ts';
import { wear } from '../wear.ts';
import type { Wire } from '../wire.ts';
import { openTaskSession, type TaskPanelState, type TaskSession } from './task-session.ts';

function useSession(session: TaskSession): TaskPanelState {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    const look = () => setState(session.state());
    const stop = session.subscribe(look);
    look();
    return stop;
  }, [session]);
  return state;
}

/** True once the background has said that no task runs any more. */
function useOver(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const heard = (message: unknown): undefined => {
      if (message === 'task-over') setOver(true);
    };
    browser.runtime.onMessage.addListener(heard);
    return () => browser.runtime.onMessage.removeListener(heard);
  }, []);
  return over;
}

function TaskPanel({ session }: { readonly session: TaskSession }) {
  const state = useSession(session);
  const over = useOver();
  const { appName, panel } = useStrings();
  const t = useRoundStrings();
  const inWords = useProblem();
  const updated = state.phase === 'updated';
  const running = !over && (state.phase === 'running' || state.phase === 'pointing');
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'F6') {
        event.preventDefault();
        session.toPage();
      }
      if (event.key === 'Escape' && state.phase === 'pointing') session.back();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [session, state.phase]);

  return (
    <div class="panel task-panel">
      <header class="panel-head">
        <h1 class="panel-name">
          <strong>{appName}</strong>
          <span>{state.organisation}</span>
        </h1>
        <button
          type="button"
          class="button button-icon"
          aria-label={panel.close}
          data-act="close"
          onClick={session.close}
        >
          <Icon name="close" />
        </button>
      </header>
      <main class="panel-body task-body stack">
        {running && (
          <div class="task-bar">
            <span role="status">{t.panel.bar}</span>
            <button type="button" class="button" data-outcome="stopped" onClick={() => session.end('stopped')}>
              <Icon name="stop" />
              {t.panel.stop}
            </button>
          </div>
        )}
        <p role="status" class={running && state.problem ? 'notice' : 'visually-hidden'}>
          {running && state.problem && inWords(state.problem)}
        </p>
        {running && state.phase === 'running' && <Running session={session} text={state.text} />}
        {running && state.phase === 'pointing' && <Pointing session={session} state={state} />}
        {updated && <Notice state="updated" announce />}
        {!running && !updated && (
          <>
            <MessageBox message={t.panel.done} announce />
            <div class="buttons">
              <button type="button" class="button button-main" onClick={session.toQuestions}>
                {t.panel.toQuestions}
              </button>
            </div>
          </>
        )}
      </main>
    </div>
  );
}

function Running({ session, text }: { readonly session: TaskSession; readonly text: string }) {
  const t = useRoundStrings();
  return (
    <>
      <h2 class="opening" id="opening" tabIndex={-1} lang="nl">
        {text}
      </h2>
      <div class="stack-small">
        <button type="button" class="button button-main" data-act="found" onClick={session.point}>
          {t.outcome.found}
        </button>
        <button type="button" class="button" data-outcome="not-found" onClick={() => session.end('not-found')}>
          {t.outcome['not-found']}
        </button>
      </div>
      <div>
        <ReadAloud parts={[{ lang: 'nl', text }]} />
      </div>
      <p>{t.task.noHurry}</p>
    </>
  );
}

function Pointing({ session, state }: { readonly session: TaskSession; readonly state: TaskPanelState }) {
  const t = useRoundStrings();
  const title = useArrival();
  return (
    <>
      <div>
        <button type="button" class="button" data-act="back" onClick={session.back}>
          <span aria-hidden="true">←</span> {t.back}
        </button>
      </div>
      <h2 class="opening" id="opening" tabIndex={-1} ref={title}>
        {t.panel.pointTitle}
      </h2>
      <p>{t.panel.pointHow}</p>
      <div class="buttons">
        <button type="button" class="button" data-act="selection" onClick={session.takeSelection}>
          {t.panel.takeSelection}
        </button>
      </div>
      <p role="status">{state.noSelection && t.panel.noSelection}</p>
      {state.chosen !== '' && (
        <div class="notice stack-small">
          <p>{t.panel.chosen}:</p>
          <blockquote class="quote" lang="nl">
            {state.chosen}
          </blockquote>
          <div class="buttons">
            <button type="button" class="button button-main" data-act="this-one" onClick={() => session.end('found')}>
              {t.panel.thisOne}
            </button>
          </div>
        </div>
      )}
      {state.page && (
        <PickSentence page={state.page} chosen={state.chosen} choose={session.choose} longest={LIMITS.exact} />
      )}
      {state.chosen === '' && (
        <div class="buttons">
          <button type="button" class="button" data-act="without" onClick={() => session.end('found')}>
            {t.panel.without}
          </button>
        </div>
      )}
    </>
  );
}

/** Shows the task in this element. */
export async function showTask(wire: Wire, tongue: Tongue, root: Element): Promise<void> {
  wear(styles);
  const focus = () => document.querySelector<HTMLElement>('#opening')?.focus();
  const [session, strings] = await Promise.all([openTaskSession(wire, ask, focus), roundStringsOf(tongue.language)]);
  render(
    <LanguageContext.Provider value={tongue}>
      <RoundContext.Provider value={strings}>
        <TaskPanel session={session} />
      </RoundContext.Provider>
    </LanguageContext.Provider>,
    root,
  );
}
