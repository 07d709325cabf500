/** After a task: the questions one by one, then what would go, then sending it or not. */
import { useEffect, useState } from 'preact/hooks';
import { useRoundStrings } from '../../components/rounds/language.ts';
import { QuestionScreen, STEPS } from '../../components/rounds/question-screens.tsx';
import { ResultPreview } from '../../components/rounds/result-preview.tsx';
import { Screen } from '../../components/rounds/screen.tsx';
import type { Database } from '../../findings/database.ts';
import { chooseWhatGoes, keepAnswer, keepWords } from '../../findings/rounds/keep-answers.ts';
import type { ResultDraft } from '../../findings/rounds/result-of-attempt.ts';
import type { Attempt, JoinedRound } from '../../findings/rounds/taking-part.ts';
import { requestSending } from '../consent/consent.ts';
import { ask } from '../panel/ask.ts';
import { useProblem } from './rounds-problem.ts';

interface Props {
  readonly database: Database;
  readonly joined: JoinedRound;
  readonly attempt: Attempt;
  /** `words`: what to say of it. */
  done(words: string): void;
  back(): void;
}

export function AnswerFlow({ database, joined, attempt, done, back }: Props) {
  const t = useRoundStrings();
  const inWords = useProblem();
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState<Extract<ResultDraft, { ok: true }>>();
  const [said, setSaid] = useState('');
  const step = STEPS[at];

  const prepare = async () => {
    const made = await ask({ kind: 'result-prepare', attempt: attempt.id });
    if (made.ok) setDraft(made);
    else setSaid(inWords(made.problem));
  };
  useEffect(() => {
    if (step === undefined) prepare();
  }, [step]);

  if (step !== undefined) {
    return (
      <QuestionScreen
        round={joined.round}
        attempt={attempt}
        step={step}
        answer={(question, answer) => keepAnswer(attempt.id, question, answer, database)}
        keep={(part, words) => keepWords(attempt.id, part, words, database)}
        next={() => setAt(at + 1)}
        back={at === 0 ? back : () => setAt(at - 1)}
      />
    );
  }
  const toQuestions = () => setAt(STEPS.length - 1);
  if (!draft) {
    // Nothing to show is no dead end.
    return said === '' ? null : (
      <Screen heading={t.preview.title} back={toQuestions}>
        <p role="status">{said}</p>
      </Screen>
    );
  }

  const send = async (now: boolean) => {
    // Asked in the click itself, before anything else.
    const allowed = await requestSending().catch(() => false);
    if (!allowed) {
      setSaid(inWords('no-consent'));
      return;
    }
    const sent = await ask({ kind: 'result-queue', attempt: attempt.id, result: draft.id, now });
    if (sent.ok) done(now ? t.preview.queuedNow : sent.atOnce ? t.preview.queuedAtOnce : t.preview.queued);
    else setSaid(inWords(sent.problem));
  };
  return (
    <ResultPreview
      attempt={attempt}
      draft={draft}
      said={said}
      choose={async (part, goes) => {
        await chooseWhatGoes(attempt.id, part, goes, database);
        await prepare();
      }}
      send={send}
      keep={() => done(t.preview.kept)}
      back={toQuestions}
    />
  );
}
