/** Before taking part: typing the code, and seeing what the round is, what is counted and what never. */
import { useState } from 'preact/hooks';
import { inventedNickname } from '../../findings/rounds/nickname.ts';
import type { RoundAnswer } from '../../findings/rounds/round.ts';
import { readRoundCode } from '../../findings/rounds/round-code.ts';
import { LONGEST_NICKNAME, nicknameOf } from '../../findings/rounds/round-join.ts';
import { useRoundStrings } from './language.ts';
import { Screen } from './screen.tsx';

interface CodeProps {
  /** The code in its one spelling. */
  find(code: string): void;
  /** A problem of the last search, in words. */
  readonly said: string;
  back(): void;
}

export function CodeScreen({ find, said, back }: CodeProps) {
  const { code: t } = useRoundStrings();
  const [typed, setTyped] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const code = readRoundCode(typed);
    setUnreadable(code === undefined);
    if (code) find(code);
  };
  return (
    <Screen heading={t.title} aloud={[t.hint]} back={back}>
      <form class="stack" onSubmit={submit}>
        <label class="field">
          <span>{t.label}</span>
          <input
            class="code-field"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={40}
            aria-describedby="code-hint code-said"
            aria-invalid={unreadable}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <p id="code-hint" class="hint">
          {t.hint}
        </p>
        <p id="code-said" role="status">
          {unreadable ? t.unreadable : said}
        </p>
        <div class="buttons">
          <button type="submit" class="button button-main">
            {t.find}
          </button>
        </div>
      </form>
    </Screen>
  );
}

interface AboutProps {
  readonly answer: RoundAnswer;
  /** Name of the organisation whose site it is about. */
  readonly organisation: string;
  readonly said: string;
  /** A whole number from 0 up to but not including `below`. */
  random(below: number): number;
  join(nickname: string | null): void;
  back(): void;
}

export function AboutScreen({ answer: { round }, organisation, said, random, join, back }: AboutProps) {
  const { about: t } = useRoundStrings();
  const [name, setName] = useState('');
  const list = (title: string, lines: readonly string[]) => (
    <section class="page-section stack-small">
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
  const facts = [t.forWhom(organisation), t.days(round.opens, round.closes), t.tasks(round.each)];
  const aloud = [round.title, ...facts, t.countedTitle, ...t.counted, t.neverTitle, ...t.never, t.free];
  return (
    <Screen heading={t.title} aloud={aloud} back={back}>
      <section class="page-section stack-small">
        <h2 lang="nl">{round.title}</h2>
        {facts.map((fact) => (
          <p key={fact}>{fact}</p>
        ))}
      </section>
      {list(t.countedTitle, t.counted)}
      {list(t.neverTitle, t.never)}
      <p>
        <strong>{t.free}</strong>
      </p>
      <form
        class="page-section stack"
        onSubmit={(event) => {
          event.preventDefault();
          join(nicknameOf(name));
        }}
      >
        <label class="field">
          <span>{t.nickname}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={LONGEST_NICKNAME}
            aria-describedby="nickname-hint"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <p id="nickname-hint" class="hint">
          {t.nicknameHint}
        </p>
        <div class="buttons">
          <button type="button" class="button" onClick={() => setName(inventedNickname(random))}>
            {t.invent}
          </button>
        </div>
        <p role="status">{said}</p>
        <div class="buttons">
          <button type="submit" class="button button-main">
            {t.join}
          </button>
        </div>
      </form>
    </Screen>
  );
}
