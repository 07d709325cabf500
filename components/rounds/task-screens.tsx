/** One task: read it, begin it, and say how it ended. */
import type { RoundTask } from '../../findings/rounds/round.ts';
import { OUTCOMES, type TaskOutcome } from '../../findings/rounds/task-result.ts';
import { useRoundStrings } from './language.ts';
import { Screen } from './screen.tsx';

interface TaskProps {
  readonly task: RoundTask;
  readonly position: string;
  readonly said: string;
  /** The browser refused to let us look on this site. */
  readonly refused: boolean;
  begin(): void;
  /** Opens nothing and counts nothing: the person follows the link. */
  byHand(): void;
  back(): void;
}

export function TaskScreen({ task, position, said, refused, begin, byHand, back }: TaskProps) {
  const { task: t } = useRoundStrings();
  const uncounted = task.kind === 'by-hand' || refused;
  const how = task.kind === 'by-hand' ? t.byHand : t.how;
  return (
    <Screen heading={task.text} lang="nl" position={position} aloud={[how, t.noHurry]} back={back}>
      <p>{how}</p>
      <p>{t.noHurry}</p>
      <p role="status">{refused ? t.refused : said}</p>
      <div class="buttons">
        {!uncounted && (
          <button type="button" class="button button-main" data-act="begin" onClick={begin}>
            {t.begin}
          </button>
        )}
        {uncounted && (
          <a class="button button-main" href={task.start} target="_blank" rel="noreferrer noopener" onClick={byHand}>
            {refused ? t.beginUncounted : t.openLink}
          </a>
        )}
        {task.kind === 'by-hand' && (
          <button type="button" class="button" data-act="looked" onClick={byHand}>
            {t.looked}
          </button>
        )}
      </div>
    </Screen>
  );
}

interface RunningProps {
  readonly task: RoundTask;
  readonly paused: boolean;
  goOn(): void;
  end(outcome: TaskOutcome): void;
}

/** The same bar as beside the page, for who comes back here. */
export function RunningScreen({ task, paused, goOn, end }: RunningProps) {
  const { task: t } = useRoundStrings();
  return (
    <Screen heading={task.text} lang="nl" aloud={[t.runningHint]}>
      <p class="task-bar" data-paused={paused}>
        {paused ? t.paused : t.running}
      </p>
      <p>{t.runningHint}</p>
      <div class="buttons">
        <button type="button" class="button button-main" data-act="go-on" onClick={goOn}>
          {t.goOn}
        </button>
      </div>
      <Outcomes end={end} />
    </Screen>
  );
}

interface OutcomeProps {
  readonly task: RoundTask;
  readonly said: string;
  end(outcome: TaskOutcome): void;
  back(): void;
}

/** After a task at which nothing was counted. */
export function OutcomeScreen({ task, said, end, back }: OutcomeProps) {
  const { task: t } = useRoundStrings();
  return (
    <Screen heading={t.outcomeTitle} back={back}>
      <p lang="nl">{task.text}</p>
      <p role="status">{said}</p>
      <Outcomes end={end} />
    </Screen>
  );
}

function Outcomes({ end }: { end(outcome: TaskOutcome): void }) {
  const { outcome } = useRoundStrings();
  return (
    <div class="stack-small outcomes">
      {OUTCOMES.map((each) => (
        <button type="button" class="button" key={each} data-outcome={each} onClick={() => end(each)}>
          {outcome[each]}
        </button>
      ))}
    </div>
  );
}
