/** From reading a task to beginning it, or to saying how it went when nothing is counted. */
import { useEffect, useState } from 'preact/hooks';
import { useRoundStrings } from '../../components/rounds/language.ts';
import { OutcomeScreen, TaskScreen } from '../../components/rounds/task-screens.tsx';
import { type JoinedRound, ownTasks } from '../../findings/rounds/taking-part.ts';
import type { TaskOutcome } from '../../findings/rounds/task-result.ts';
import { ask } from '../panel/ask.ts';
import { useProblem } from './rounds-problem.ts';
import { isAllowed, request } from './site-permission.ts';

interface Props {
  readonly joined: JoinedRound;
  /** Id of the task. */
  readonly task: string;
  /** The outcome is kept. */
  judged(): void;
  back(): void;
}

export function TaskFlow({ joined, task: id, judged, back }: Props) {
  const t = useRoundStrings();
  const inWords = useProblem();
  const [allowed, setAllowed] = useState(false);
  const [refused, setRefused] = useState(false);
  const [judging, setJudging] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    isAllowed(joined.organisation).then(setAllowed);
  }, [joined.organisation]);
  const tasks = ownTasks(joined);
  const task = tasks.find((each) => each.id === id);
  if (!task) return null;

  const begin = async () => {
    // Asked in the click itself, before anything else; not at all when the person allowed it before.
    const granted = allowed || (await request(joined.organisation).catch(() => false));
    setRefused(!granted);
    if (!granted) return;
    const begun = await ask({ kind: 'task-start', round: joined.id, task: id });
    if (!begun.ok) setSaid(inWords(begun.problem));
  };
  const end = async (outcome: TaskOutcome) => {
    const kept = await ask({ kind: 'task-judge', round: joined.id, task: id, outcome });
    if (kept.ok) judged();
    else setSaid(inWords(kept.problem));
  };
  if (judging) return <OutcomeScreen task={task} said={said} end={end} back={() => setJudging(false)} />;
  return (
    <TaskScreen
      task={task}
      position={t.task.ofAll(tasks.indexOf(task) + 1, tasks.length)}
      said={said}
      refused={refused}
      begin={begin}
      byHand={() => setJudging(true)}
      back={back}
    />
  );
}
