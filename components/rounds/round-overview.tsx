/** One round that the person takes part in: how far they are, what comes next, what was decided, and the way out. */

import type { RoundState, RoundTask } from '../../findings/rounds/round.ts';
import type { JoinedRound, TaskState } from '../../findings/rounds/taking-part.ts';
import { ConfirmButton } from '../confirm-button.tsx';
import { MessageBox } from '../notice.tsx';
import { useRoundStrings } from './language.ts';
import { Screen } from './screen.tsx';

export interface TaskLine {
  readonly task: RoundTask;
  readonly state: TaskState;
  /** How it ended, in words. */
  readonly ended?: string;
  /** Why it could not be sent, in words. */
  readonly problem?: string;
}

interface Props {
  readonly joined: JoinedRound;
  readonly state: RoundState;
  readonly organisation: string;
  readonly lines: readonly TaskLine[];
  readonly said: string;
  look(task: RoundTask): void;
  /** To the questions and the preview of a task that was done. */
  answer(task: RoundTask): void;
  sendNow(task: RoundTask): void;
  withdraw(task: RoundTask): void;
  refresh(): void;
  leave(): void;
  back(): void;
}

const isDone = ({ state }: TaskLine): boolean => state !== 'to-do' && state !== 'running';

export function RoundOverview({ joined, state, organisation, lines, said, ...acts }: Props) {
  const { round: t, about } = useRoundStrings();
  const { round, nickname, decisions } = joined;
  const done = lines.filter(isDone).length;
  const next = lines.find((line) => !isDone(line));
  const open = state === 'open';
  return (
    <Screen heading={round.title} lang="nl" back={acts.back}>
      <div class="stack-small">
        <p>{about.forWhom(organisation)}</p>
        <p>{about.days(round.opens, round.closes)}</p>
        {nickname !== null && <p>{t.calledHere(nickname)}</p>}
        <p>
          <strong>{t.tasksDone(done, lines.length)}</strong>
        </p>
      </div>
      <p role="status">{said}</p>
      {state === 'planned' && <p>{t.notYet}</p>}
      {state === 'closed' && <p>{t.closed}</p>}
      {open && next && (
        <div class="buttons">
          <button type="button" class="button button-main" data-act="next-task" onClick={() => acts.look(next.task)}>
            {t.nextTask}
          </button>
        </div>
      )}
      {!next && <MessageBox message={t.allDone} />}
      <ol class="plain-list stack">
        {lines.map((line, place) => (
          <li key={line.task.id} class="page-section stack-small" data-task={line.task.id} data-state={line.state}>
            <h2>{t.task(place + 1)}</h2>
            <p lang="nl">{line.task.text}</p>
            <p>
              <strong>{t.taskState[line.state]}</strong>
              {line.ended && ` · ${line.ended}`}
            </p>
            {line.problem && <p>{line.problem}</p>}
            <TaskActs line={line} open={open} {...acts} />
          </li>
        ))}
      </ol>
      {decisions.length > 0 && (
        <section class="page-section stack-small">
          <h2>{t.decisions}</h2>
          {decisions.map(({ text, day, became }) => (
            <div key={`${day} ${text}`} class="stack-small">
              <p lang="nl">{text}</p>
              {became !== null && (
                <p>
                  <strong>{t.became}:</strong> <span lang="nl">{became}</span>
                </p>
              )}
            </div>
          ))}
        </section>
      )}
      <div class="buttons">
        <button type="button" class="button" data-act="refresh" onClick={acts.refresh}>
          {t.refresh}
        </button>
        <ConfirmButton words={t.leave} question={t.leaveSure} sure={acts.leave} />
      </div>
    </Screen>
  );
}

type ActsProps = Pick<Props, 'look' | 'answer' | 'sendNow' | 'withdraw'> & {
  readonly line: TaskLine;
  readonly open: boolean;
};

/** Only what makes sense in the state of the task. */
function TaskActs({ line: { task, state }, open, look, answer, sendNow, withdraw }: ActsProps) {
  const { round: t } = useRoundStrings();
  const underWay = state === 'waiting' || state === 'needs-attention';
  const button = (words: string, name: string, act: () => void) => (
    <button type="button" class="button" data-act={name} onClick={act}>
      {words}
    </button>
  );
  return (
    <div class="buttons">
      {open && (state === 'to-do' || state === 'running') && button(t.look, 'look', () => look(task))}
      {open && state === 'not-sent' && button(t.answer, 'answer', () => answer(task))}
      {open && (state === 'not-sent' || state === 'withdrawn') && button(t.again, 'again', () => look(task))}
      {underWay && button(t.sendNow, 'send-now', () => sendNow(task))}
      {(underWay || state === 'sent') && (
        <ConfirmButton words={t.withdraw} question={t.withdrawSure} sure={() => withdraw(task)} />
      )}
    </div>
  );
}
