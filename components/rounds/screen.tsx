/** One screen, one thing: a large heading that the keyboard goes to, what it is about, read aloud, and the way back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useArrival } from '../arrival.ts';
import { useLanguage } from '../language.ts';
import { ReadAloud } from '../read-aloud.tsx';
import { useRoundStrings } from './language.ts';

interface Props {
  /** Above the heading, small: "Vraag 2 van 5". */
  readonly position?: string;
  readonly heading: string;
  /** Read aloud after the heading. */
  readonly aloud?: readonly string[];
  /** Of heading and `aloud`, when they are not in the language of the page: tasks are Dutch. */
  readonly lang?: string;
  readonly back?: () => void;
  readonly children: ComponentChildren;
}

export function Screen({ position, heading, aloud = [], lang, back, children }: Props) {
  const t = useRoundStrings();
  const language = useLanguage();
  const screen = `${position}: ${heading}`;
  const title = useArrival(screen);
  useLayoutEffect(() => scrollTo(0, 0), [screen]);
  const parts = [heading, ...aloud].map((text) => ({ lang: lang ?? language, text }));
  return (
    <div class="round-screen stack">
      {back && (
        <p>
          <button type="button" class="button" data-act="back" onClick={back}>
            <span aria-hidden="true">←</span> {t.back}
          </button>
        </p>
      )}
      {position && <p class="hint">{position}</p>}
      <h1 tabIndex={-1} ref={title} {...(lang && { lang })}>
        {heading}
      </h1>
      <div>
        <ReadAloud key={heading} parts={parts} />
      </div>
      {children}
    </div>
  );
}
