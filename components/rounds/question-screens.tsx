/** After a task: three questions with faces, and room for what helped and what hindered. One a screen; each may be skipped. */
import { useState } from 'preact/hooks';
import { QUESTIONS, type Question, type Round } from '../../findings/rounds/round.ts';
import type { Attempt } from '../../findings/rounds/taking-part.ts';
import { RESULT_LIMITS } from '../../findings/rounds/task-result.ts';
import { Faces } from './faces.tsx';
import { useRoundStrings } from './language.ts';
import { Screen } from './screen.tsx';

/** In the order in which they are asked. */
export const STEPS = [...QUESTIONS, 'helped', 'hindered'] as const;
export type Step = (typeof STEPS)[number];

const isQuestion = (step: Step): step is Question => QUESTIONS.some((question) => question === step);

interface Props {
  readonly round: Round;
  readonly attempt: Attempt;
  readonly step: Step;
  /** Kept at once: whoever closes the browser has lost nothing. */
  answer(question: Question, answer: number | null): void;
  keep(part: 'helped' | 'hindered', words: string): void;
  next(): void;
  back(): void;
}

export function QuestionScreen({ round, attempt, step, answer, keep, next, back }: Props) {
  const { questions: t, next: nextWords } = useRoundStrings();
  const position = t.position(STEPS.indexOf(step) + 1, STEPS.length);
  const task = round.tasks.find(({ id }) => id === attempt.task);
  const go = (
    <div class="buttons">
      <button type="submit" class="button button-main" data-act="next">
        {nextWords}
      </button>
    </div>
  );
  const submit = (event: Event) => {
    event.preventDefault();
    next();
  };
  if (isQuestion(step)) {
    const question = round.questions[step];
    return (
      <Screen heading={question} lang="nl" position={position} aloud={[...t.faces, t.unsure]} back={back}>
        <p class="hint" lang="nl">
          {task?.text}
        </p>
        <form class="stack" onSubmit={submit}>
          <Faces
            key={step}
            question={question}
            first={attempt.answers[step]}
            choose={(chosen) => answer(step, chosen)}
          />
          {go}
        </form>
      </Screen>
    );
  }
  return (
    <Screen heading={t[step]} position={position} aloud={[t.wordsHint]} back={back}>
      <p class="hint" lang="nl">
        {task?.text}
      </p>
      <form class="stack" onSubmit={submit}>
        <Words key={step} first={attempt[step]} keep={(words) => keep(step, words)} />
        {go}
      </form>
    </Screen>
  );
}

/** Holds what is typed itself: what is kept comes back too late for a quick hand. */
function Words({ first, keep }: { readonly first: string; keep(words: string): void }) {
  const { questions: t } = useRoundStrings();
  const [words, setWords] = useState(first);
  return (
    <div class="stack-small">
      <label class="field">
        <span>{t.words}</span>
        <textarea
          rows={5}
          maxLength={RESULT_LIMITS.text}
          aria-describedby="words-hint"
          value={words}
          onInput={({ currentTarget: { value } }) => {
            setWords(value);
            keep(value);
          }}
        />
      </label>
      <p id="words-hint" class="hint">
        {t.wordsHint}
      </p>
    </div>
  );
}
