/** The person's answer to one point. Every change is given on at once, so that nothing waits for a button to be kept. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { MARKS, type Mark } from '../../checking/keuring/person-mark.ts';
import type { Point } from '../../checking/keuring/points.ts';
import { type Proposal, sideOf } from '../../checking/keuring/proposal.ts';
import { type Exemplary, type GivenAnswer, LONGEST_NOTE } from '../../findings/keuring/guided-keuring.ts';
import type { Rule } from '../../rules/rule.ts';
import { useKeuringStrings } from './keuring-language.ts';
import { ClicksField, markOf, SearchWordsField } from './measure-field.tsx';

interface Props {
  readonly point: Point;
  readonly proposal: Proposal;
  readonly keuring: Keuring;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly first: GivenAnswer | undefined;
  /** Keys 1 to 4 choose; some people want no such keys. */
  readonly keysOn: boolean;
  change(answer: GivenAnswer): void;
  /** Enter in a choice goes on. */
  next(): void;
}

/** Sentences that may be called exemplary. */
const MOST_EXEMPLARY = 3;

export function AnswerForm({ point, proposal, keuring, rules, first, keysOn, change, next }: Props) {
  const { question: t } = useKeuringStrings();
  const name = useId();
  const choices = useRef<HTMLFieldSetElement>(null);
  const [mark, setMark] = useState<Mark | undefined>(first?.mark);
  const [note, setNote] = useState(first?.note ?? '');
  const [measured, setMeasured] = useState(first?.measured);
  const [without, setWithout] = useState<readonly string[]>(first?.without ?? []);
  const [exemplary, setExemplary] = useState<readonly Exemplary[]>(first?.exemplary ?? []);

  /** A note without an answer is kept as "I do not know". */
  const give = (parts: Partial<GivenAnswer>) => {
    const all = { mark, note, measured, without, exemplary, ...parts };
    const { measured: counted, mark: chosen = 'unknown', ...rest } = all;
    change({ ...rest, note: rest.note.trim(), mark: chosen, ...(counted === undefined ? {} : { measured: counted }) });
  };
  const choose = (chosen: Mark) => {
    setMark(chosen);
    give({ mark: chosen });
  };
  const count = (counted: number) => {
    const chosen = point.measure === undefined ? mark : markOf(point.measure, counted);
    setMeasured(counted);
    setMark(chosen);
    give({ measured: counted, ...(chosen && { mark: chosen }) });
  };

  useLayoutEffect(() => {
    if (!keysOn) return;
    const pressed = (event: KeyboardEvent) => {
      const chosen = MARKS[Number(event.key) - 1];
      if (chosen === undefined || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
      event.preventDefault();
      choose(chosen);
      choices.current?.querySelector<HTMLInputElement>(`input[value="${chosen}"]`)?.focus();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });

  const wrong = proposal.items.filter((item) => sideOf(item) === 'wrong');
  const right = proposal.items
    .filter((item) => sideOf(item) === 'right')
    .flatMap(({ ruleId, quotes }) => quotes.slice(0, 1).map(({ exact }): Exemplary => ({ rule: ruleId, exact })));
  const good = [...new Set(right.map(({ exact }) => exact))].slice(0, MOST_EXEMPLARY);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {point.measure === 'clicks' && (
        <ClicksField measured={measured} findability={keuring.findability} change={count} />
      )}
      {point.measure === 'search-words' && (
        <SearchWordsField measured={measured} search={keuring.search} change={count} />
      )}
      <fieldset ref={choices} class="stack-small">
        <legend class="legend-title">{t.whatDoYouThink}</legend>
        <div class="answers">
          {MARKS.map((each, index) => (
            <label class="answer" key={each}>
              <input
                type="radio"
                name={name}
                value={each}
                checked={mark === each}
                aria-describedby={`${name}-${each}`}
                onChange={() => choose(each)}
              />
              <span>
                <strong>{t.marks[each]}</strong>
                <span class="hint" id={`${name}-${each}`}>
                  <br />
                  {t.markHints[each]}
                </span>
              </span>
              {keysOn && <kbd class="hint">{index + 1}</kbd>}
            </label>
          ))}
        </div>
      </fieldset>
      {mark === 'wrong' && wrong.length > 1 && (
        <fieldset class="stack-small">
          <legend>
            <strong>{t.without}</strong>
          </legend>
          <p class="hint">{t.withoutHint}</p>
          {wrong.map(({ ruleId }) => (
            <label class="choice" key={ruleId}>
              <input
                type="checkbox"
                value={ruleId}
                checked={!without.includes(ruleId)}
                onChange={({ currentTarget: { checked } }) => {
                  const others = without.filter((each) => each !== ruleId);
                  const next = checked ? others : [...others, ruleId];
                  setWithout(next);
                  give({ without: next });
                }}
              />
              <span lang="nl">{rules.get(ruleId)?.text.nl.whatIsWrong ?? ruleId}</span>
            </label>
          ))}
        </fieldset>
      )}
      {mark === 'right' &&
        good.map((exact) => (
          <label class="choice" key={exact}>
            <input
              type="checkbox"
              name="exemplary"
              checked={exemplary.some((each) => each.exact === exact)}
              onChange={({ currentTarget: { checked } }) => {
                const others = exemplary.filter((each) => each.exact !== exact);
                // It is an example for every rule that it tells.
                const next = checked ? [...others, ...right.filter((each) => each.exact === exact)] : others;
                setExemplary(next);
                give({ exemplary: next });
              }}
            />
            <span>
              {t.exemplary}: <q lang="nl">{exact}</q>
            </span>
          </label>
        ))}
      <label class="field">
        <span>{t.note}</span>
        <textarea
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
          onChange={() => {
            if (mark !== undefined || note.trim() !== '') give({});
          }}
        />
        <span class="hint">{t.noteHint}</span>
      </label>
      <button type="submit" class="visually-hidden" tabIndex={-1} aria-hidden="true" />
    </form>
  );
}

/** A digit belongs to a field in which a person writes. */
function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
