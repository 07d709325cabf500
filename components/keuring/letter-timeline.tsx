/** What became of letters to an organisation, day by day, with what the person notes down next. */
import { useState } from 'preact/hooks';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import type { GuidedKeuring } from '../../findings/keuring/guided-keuring.ts';
import {
  LETTER_STATES,
  type LetterEvent,
  type LetterState,
  LONGEST_LETTER_NOTE,
  timelineOf,
} from '../../findings/keuring/letter-event.ts';
import { isWholeDay } from '../../findings/whole-day.ts';
import type { IsoDate } from '../../language/date.ts';
import { useKeuringStrings } from './keuring-language.ts';

/** A keuring, or something that happened after it. */
type Step =
  | { readonly on: IsoDate; readonly keuring: Keuring['kind']; readonly id: string }
  | { readonly on: IsoDate; readonly event: LetterEvent; readonly id: string; readonly isOwn: boolean };

/** All steps of one organisation, oldest first; a keuring before what happened on its day. */
export function stepsOf(guided: GuidedKeuring, others: readonly GuidedKeuring[]): readonly Step[] {
  const all = [guided, ...others.filter(({ id }) => id !== guided.id)];
  const steps = all.flatMap(({ id, keuring, letters }): Step[] => [
    { on: keuring.readOn, keuring: keuring.kind, id },
    ...timelineOf(letters).map((event) => ({ on: event.on, event, id: event.id, isOwn: id === guided.id })),
  ]);
  return steps.sort((a, b) => (a.on === b.on ? Number('event' in a) - Number('event' in b) : a.on < b.on ? -1 : 1));
}

interface Props {
  readonly guided: GuidedKeuring;
  /** Other keuringen of the same organisation. */
  readonly others: readonly GuidedKeuring[];
  readonly today: IsoDate;
  add(state: LetterState, on: IsoDate, note: string): void;
  takeBack(event: string): void;
}

export function LetterTimeline({ guided, others, today, add, takeBack }: Props) {
  const { letter: t, kinds, date } = useKeuringStrings();
  const [state, setState] = useState<LetterState>('sent');
  const [on, setOn] = useState<string>(today);
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isWholeDay(on)) {
      setSaid(t.wrongDay);
      return;
    }
    add(state, on as IsoDate, note.trim());
    setNote('');
    setSaid(t.added);
  };
  return (
    <section class="page-section stack" aria-labelledby="timeline">
      <h2 id="timeline">{t.timeline}</h2>
      <p class="hint">{t.timelineHint}</p>
      <ol class="timeline">
        {stepsOf(guided, others).map((step) => (
          <li key={step.id}>
            <span class="hint">{date(step.on)}</span>
            <br />
            {'event' in step ? (
              <>
                <strong>{t.states[step.event.state]}</strong>
                {step.event.note !== '' && <>: {step.event.note}</>}
                {step.isOwn && (
                  <button
                    type="button"
                    class="button button-quiet"
                    aria-label={`${t.takeBack}: ${t.states[step.event.state]}, ${date(step.on)}`}
                    onClick={() => {
                      takeBack(step.event.id);
                      setSaid(t.takenBack);
                    }}
                  >
                    {t.takeBack}
                  </button>
                )}
              </>
            ) : (
              <strong>{kinds[step.keuring]}</strong>
            )}
          </li>
        ))}
      </ol>
      <form class="stack-small" onSubmit={submit}>
        <fieldset class="stack-small">
          <legend>
            <strong>{t.state}</strong>
          </legend>
          <div class="answers">
            {LETTER_STATES.map((each) => (
              <label class="answer" key={each}>
                <input
                  type="radio"
                  name="letter-state"
                  value={each}
                  checked={state === each}
                  onChange={() => setState(each)}
                />
                <span>
                  <strong>{t.states[each]}</strong>
                  <br />
                  <span class="hint">{t.stateHints[each]}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <label class="field">
          <span>{t.on}</span>
          <input type="date" max={today} value={on} onInput={({ currentTarget }) => setOn(currentTarget.value)} />
        </label>
        <label class="field">
          <span>{t.note}</span>
          <input
            type="text"
            maxLength={LONGEST_LETTER_NOTE}
            value={note}
            onInput={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="button button-main">
            {t.add}
          </button>
        </div>
        <p role="status">{said}</p>
      </form>
    </section>
  );
}
