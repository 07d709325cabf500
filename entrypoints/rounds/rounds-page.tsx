/** Which screen is in view, and what each button does. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { MessageBox, Notice } from '../../components/notice.tsx';
import { AboutScreen, CodeScreen } from '../../components/rounds/join-screens.tsx';
import { useRoundStrings } from '../../components/rounds/language.ts';
import { RoundOverview } from '../../components/rounds/round-overview.tsx';
import { Screen } from '../../components/rounds/screen.tsx';
import { RunningScreen } from '../../components/rounds/task-screens.tsx';
import type { Database } from '../../findings/database.ts';
import type { RoundAnswer } from '../../findings/rounds/round.ts';
import { attemptId, type JoinedRound, ownTasks, stateOn } from '../../findings/rounds/taking-part.ts';
import { wholeDayOf } from '../../findings/whole-day.ts';
import type { IsoDate } from '../../language/date.ts';
import { organisationByCode } from '../../register/organisation.ts';
import { requestSending } from '../consent/consent.ts';
import type { RoundDone } from '../messages/round-requests.ts';
import { ask } from '../panel/ask.ts';
import { AnswerFlow } from './answer-flow.tsx';
import { type Kept, linesOf, useKept } from './kept-rounds.ts';
import { useProblem } from './rounds-problem.ts';
import { giveBack } from './site-permission.ts';
import { TaskFlow } from './task-flow.tsx';

type View =
  | { readonly kind: 'home' | 'code' }
  | { readonly kind: 'about'; readonly answer: RoundAnswer }
  | { readonly kind: 'round'; readonly round: string }
  | { readonly kind: 'task' | 'answers'; readonly round: string; readonly task: string };

const today = (): IsoDate => wholeDayOf(Date.now()) as IsoDate;
const nameOf = (code: string): string => organisationByCode(code)?.name ?? code;

/** Evenly spread: what lies above the last whole multiple is thrown again. */
function random(below: number): number {
  const most = Math.floor(2 ** 32 / below) * below;
  for (;;) {
    const [thrown = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (thrown < most) return thrown % below;
  }
}

/** To the questions as soon as a task that ran has ended, wherever it was ended. */
function useEnded(kept: Kept | undefined, ended: (round: string, task: string) => void): void {
  const before = useRef(kept?.running);
  useEffect(() => {
    const ran = before.current;
    before.current = kept?.running;
    if (ran && kept && !kept.running && kept.attempts.has(attemptId(ran.round, ran.task))) ended(ran.round, ran.task);
  }, [kept]);
}

export function RoundsPage({ database }: { readonly database: Database }) {
  const found = useKept(database);
  const kept = found === 'unreadable' ? undefined : found;
  const inWords = useProblem();
  const [view, setView] = useState<View>({ kind: 'home' });
  const [said, setSaid] = useState('');
  const go = (next: View, words = '') => {
    setView(next);
    setSaid(words);
  };
  useEnded(kept, (round, task) => go({ kind: 'answers', round, task }));
  if (found === 'unreadable') return <Notice state="storageBlocked" announce />;
  if (!kept) return null;

  const find = async (code: string) => {
    // Asked in the click itself: Firefox asks the endpoint nothing without it.
    if (!(await requestSending().catch(() => false))) {
      setSaid(inWords('no-consent'));
      return;
    }
    const answer = await ask({ kind: 'round-find', code });
    if (!answer.ok) setSaid(inWords(answer.problem));
    else if (kept.rounds.some(({ id }) => id === answer.value.round.id))
      go({ kind: 'round', round: answer.value.round.id });
    else go({ kind: 'about', answer: answer.value });
  };
  const join = async (answer: RoundAnswer, nickname: string | null) => {
    const joined = await ask({ kind: 'round-join', answer, nickname: nickname ?? undefined });
    if (joined.ok) go({ kind: 'round', round: answer.round.id });
    else setSaid(inWords(joined.problem));
  };

  if (kept.running) return <Running kept={kept} said={said} say={setSaid} />;
  if (view.kind === 'code') return <CodeScreen find={find} said={said} back={() => go({ kind: 'home' })} />;
  if (view.kind === 'about') {
    const { answer } = view;
    return (
      <AboutScreen
        answer={answer}
        organisation={nameOf(answer.round.organisation)}
        said={said}
        random={random}
        join={(nickname) => join(answer, nickname)}
        back={() => go({ kind: 'code' })}
      />
    );
  }
  const joined = 'round' in view ? kept.rounds.find(({ id }) => id === view.round) : undefined;
  if (!joined || !('round' in view)) {
    return (
      <Home kept={kept} said={said} open={(round) => go({ kind: 'round', round })} code={() => go({ kind: 'code' })} />
    );
  }
  const toRound = (words = '') => go({ kind: 'round', round: joined.id }, words);
  if (view.kind === 'task') {
    const judged = () => go({ kind: 'answers', round: joined.id, task: view.task });
    return <TaskFlow key={view.task} joined={joined} task={view.task} judged={judged} back={() => toRound()} />;
  }
  if (view.kind === 'answers') {
    const attempt = kept.attempts.get(attemptId(joined.id, view.task));
    if (attempt) {
      const done = async (words: string) => {
        toRound(words);
        const left = ownTasks(joined).filter(
          ({ id }) => id !== view.task && !kept.attempts.has(attemptId(joined.id, id)),
        );
        if (left.length === 0) await giveBack(joined.organisation).catch(() => undefined);
      };
      return <AnswerFlow database={database} joined={joined} attempt={attempt} done={done} back={() => toRound()} />;
    }
  }
  return <Overview kept={kept} joined={joined} said={said} go={go} say={setSaid} />;
}

interface HomeProps {
  readonly kept: Kept;
  readonly said: string;
  open(round: string): void;
  code(): void;
}

function Home({ kept, said, open, code }: HomeProps) {
  const t = useRoundStrings();
  return (
    <Screen heading={t.title} aloud={[t.lead]}>
      <p>{t.lead}</p>
      <p role="status">{said}</p>
      {kept.rounds.length === 0 && <MessageBox message={t.none} />}
      {kept.rounds.map((joined) => (
        <section key={joined.id} class="page-section stack-small" data-round={joined.id}>
          <h2 lang="nl">{joined.round.title}</h2>
          <p>
            {t.about.forWhom(nameOf(joined.organisation))} · {t.round.state[stateOn(joined, today())]}
          </p>
          <div class="buttons">
            <button type="button" class="button button-main" data-act="open-round" onClick={() => open(joined.id)}>
              {t.round.open}
            </button>
          </div>
        </section>
      ))}
      <div class="buttons">
        <button
          type="button"
          class={kept.rounds.length === 0 ? 'button button-main' : 'button'}
          data-act="code"
          onClick={code}
        >
          {t.code.begin}
        </button>
      </div>
    </Screen>
  );
}

interface OverviewProps {
  readonly kept: Kept;
  readonly joined: JoinedRound;
  readonly said: string;
  go(view: View, words?: string): void;
  say(words: string): void;
}

function Overview({ kept, joined, said, go, say }: OverviewProps) {
  const t = useRoundStrings();
  const inWords = useProblem();
  const { id: round } = joined;
  const done = (words: string) => (answer: { readonly ok: boolean; readonly problem?: string }) =>
    say(answer.ok ? words : inWords(answer.problem ?? ''));
  return (
    <RoundOverview
      joined={joined}
      state={stateOn(joined, today())}
      organisation={nameOf(joined.organisation)}
      lines={linesOf(kept, joined, t.ended, inWords)}
      said={said}
      look={({ id }) => go({ kind: 'task', round, task: id })}
      answer={({ id }) => go({ kind: 'answers', round, task: id })}
      sendNow={({ id }) => ask({ kind: 'result-hurry', attempt: attemptId(round, id) }).then(done(t.preview.queuedNow))}
      withdraw={({ id }) =>
        ask({ kind: 'result-withdraw', attempt: attemptId(round, id) }).then(done(t.round.taskState.withdrawn))
      }
      refresh={async () => {
        const heard = await ask({ kind: 'round-refresh', round });
        if (!heard.ok) say(inWords(heard.problem));
        else say(heard.value.decisions === 0 ? t.round.noDecisions : t.round.refreshed);
      }}
      leave={async () => {
        const gone = await ask({ kind: 'round-leave', round });
        if (!gone.ok) return say(inWords(gone.problem));
        await giveBack(joined.organisation).catch(() => undefined);
        go({ kind: 'home' }, t.round.left);
      }}
      back={() => go({ kind: 'home' })}
    />
  );
}

function Running({ kept, said, say }: Pick<OverviewProps, 'kept' | 'said' | 'say'>) {
  const inWords = useProblem();
  const { running, rounds } = kept;
  const task = rounds.find(({ id }) => id === running?.round)?.round.tasks.find(({ id }) => id === running?.task);
  if (!running || !task) return null;
  const orSay = async (asked: Promise<RoundDone>) => {
    const answer = await asked;
    if (!answer.ok) say(inWords(answer.problem));
  };
  return (
    <>
      <p role="status">{said}</p>
      <RunningScreen
        task={task}
        paused={running.tally.paused}
        goOn={() => orSay(ask({ kind: 'task-site' }))}
        end={(outcome) => orSay(ask({ kind: 'task-end', outcome, pointed: undefined }))}
      />
    </>
  );
}
