/** Reading a whole site, as a person sees it: before, during, paused, after. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ConfirmButton } from '../../components/confirm-button.tsx';
import { MessageBox } from '../../components/notice.tsx';
import type { WordsOfRules } from '../../components/rule-words.ts';
import { useSiteStrings } from '../../components/site/site-language.ts';
import { SiteOutcome } from '../../components/site/site-outcome.tsx';
import type { Organisation } from '../../register/organisation.ts';
import { ruleset } from '../../rules/ruleset.ts';
import type { MetPage, Reading, ReadingState } from './reading.ts';
import { saveData, saveReport, saveTable } from './save.ts';

interface Props {
  readonly organisation: Organisation;
  readonly reading: Reading;
  readonly words: WordsOfRules | undefined;
  /** Asks the browser for this site; must be the first thing in a click. */
  allow(): Promise<boolean>;
}

function useReading(reading: Reading): ReadingState {
  const [state, setState] = useState(reading.state);
  useEffect(() => {
    const look = () => setState(reading.state());
    const stop = reading.subscribe(look);
    look();
    return stop;
  }, [reading]);
  return state;
}

export function SitePage({ organisation, reading, words, allow }: Props) {
  const t = useSiteStrings();
  const state = useReading(reading);
  const [refused, setRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state.phase);

  // The button that was pressed is gone; the keyboard goes to what came in its place, at once (see `useArrival`).
  useLayoutEffect(() => {
    if (before.current !== 'loading' && before.current !== state.phase) heading.current?.focus();
    before.current = state.phase;
  }, [state.phase]);

  const allowed = (act: () => Promise<void>) => async () => {
    const granted = await allow().catch(() => false);
    setRefused(!granted);
    if (granted) await act();
  };
  return (
    <>
      <h1>{t.title(organisation.name)}</h1>
      {refused && <MessageBox message={t.refused} announce />}
      {state.phase === 'ready' && <Ready begin={(most) => allowed(() => reading.begin(most))()} />}
      {state.phase === 'reading' && (
        <section class="stack-small site-bar" aria-labelledby="phase">
          <h2 id="phase" tabIndex={-1} ref={heading}>
            {t.reading}
          </h2>
          <progress max={state.run?.mostPages ?? 1} value={state.met.length} aria-labelledby="phase" />
          <div class="buttons">
            <button type="button" class="button" onClick={reading.pause}>
              {t.pause}
            </button>
            <button type="button" class="button" onClick={reading.stop}>
              {t.stop}
            </button>
          </div>
        </section>
      )}
      {state.phase === 'reading' && (
        <>
          <p>{t.readSoFar(state.met.length)}</p>
          <p role="status" class="visually-hidden">
            {t.readSoFar(state.met.length - (state.met.length % SAID_EVERY))}
          </p>
          <p class="hint">
            {t.now} {state.asking.map(pathOf).join(', ')}
          </p>
        </>
      )}
      {state.phase === 'paused' && (
        <section class="stack-small">
          <h2 class="visually-hidden" tabIndex={-1} ref={heading}>
            {t.paused.title}
          </h2>
          <MessageBox message={t.paused} />
          <div class="buttons">
            <button type="button" class="button button-main" onClick={allowed(reading.goOn)}>
              {t.goOn}
            </button>
            <button type="button" class="button" onClick={reading.stop}>
              {t.makeNow}
            </button>
            <ConfirmButton words={t.startOver} question={t.startOverSure} sure={reading.startOver} />
          </div>
        </section>
      )}
      {state.phase === 'failed' && <MessageBox message={t.failed} announce />}
      {state.phase === 'done' && state.run?.keuring && (
        <>
          <h2 tabIndex={-1} ref={heading}>
            {t.done}
          </h2>
          <SiteOutcome keuring={state.run.keuring} rules={ruleset.rules} words={words} />
          <Next organisation={organisation} reading={reading} words={words} />
        </>
      )}
      {state.met.length > 0 && state.phase !== 'done' && <Met pages={state.met} />}
    </>
  );
}

/** A screen reader hears how far it is after so many pages, not after each. */
const SAID_EVERY = 5;
const CHOICES = [20, 40, 100] as const;
const USUAL = 40;

function Ready({ begin }: { begin(mostPages: number): void }) {
  const t = useSiteStrings();
  const [most, setMost] = useState<number>(USUAL);
  return (
    <>
      <p>{t.lead}</p>
      <section class="page-section stack-small">
        <h2>{t.howTitle}</h2>
        <ul>
          {t.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <label class="field">
        <span>{t.mostPages}</span>
        <select value={most} onChange={({ currentTarget }) => setMost(Number(currentTarget.value))}>
          {CHOICES.map((count) => (
            <option key={count} value={count}>
              {t.pages(count)}
            </option>
          ))}
        </select>
      </label>
      <div class="stack-small">
        <div class="buttons">
          <button type="button" class="button button-main" onClick={() => begin(most)}>
            {t.begin}
          </button>
        </div>
        <p class="hint">{t.allowHint}</p>
      </div>
    </>
  );
}

function Met({ pages }: { readonly pages: readonly MetPage[] }) {
  const t = useSiteStrings();
  const wordsFor = ({ what }: MetPage) => (what === 'subject' || what === 'other' ? t[what] : t.notRead[what]);
  const classFor = ({ what }: MetPage) => (what === 'subject' ? 'met-subject' : what === 'other' ? '' : 'met-unread');
  return (
    <section class="stack-small" aria-labelledby="met">
      <h2 id="met">{t.met}</h2>
      <ol class="met-list" reversed>
        {pages.toReversed().map((page) => (
          <li key={page.url} class={classFor(page)}>
            <span>{page.title === '' ? pathOf(page.url) : page.title}</span>
            <span class="hint">{wordsFor(page)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Next({ organisation, reading, words }: Pick<Props, 'organisation' | 'reading' | 'words'>) {
  const t = useSiteStrings();
  const keuring = reading.state().run?.keuring;
  if (!keuring) return null;
  return (
    <section class="page-section stack-small" aria-labelledby="next">
      <h2 id="next">{t.nextTitle}</h2>
      <p>{t.nextHint}</p>
      <div class="buttons">
        <a class="button button-main" href={`/keuring.html?organisatie=${encodeURIComponent(organisation.code)}`}>
          {t.guided}
        </a>
        <button type="button" class="button" onClick={() => saveReport(keuring, words)}>
          {t.saveReport}
        </button>
        <button type="button" class="button" onClick={() => saveTable(keuring)}>
          {t.saveTable}
        </button>
        <button type="button" class="button" onClick={() => saveData(keuring)}>
          {t.saveData}
        </button>
        <ConfirmButton words={t.again} question={t.startOverSure} sure={reading.startOver} />
      </div>
    </section>
  );
}

function pathOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? address : `${url.pathname}${url.search}`;
}
