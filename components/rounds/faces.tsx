/** Five faces with words, from very bad to very good, and "weet ik niet". The face only repeats what the word says. */
import { useState } from 'preact/hooks';
import { useRoundStrings } from './language.ts';

/** How the mouth goes, from sad to glad, on a field of 24 × 24. */
const MOUTHS = [
  'M7 17.5c1.4-3 8.6-3 10 0',
  'M7.5 16.8c1.5-1.6 7.5-1.6 9 0',
  'M7.5 16h9',
  'M7.5 15.2c1.5 1.8 7.5 1.8 9 0',
  'M7 14.5c1.4 4 8.6 4 10 0z',
] as const;

interface Props {
  /** Words of the question; names the group. */
  readonly question: string;
  /** What was chosen before. Undefined: nothing yet; null: "weet ik niet". */
  readonly first: number | null | undefined;
  choose(answer: number | null): void;
}

/** Holds what is chosen itself: what is kept comes back too late for a quick hand. */
export function Faces({ question, first, choose }: Props) {
  const { questions } = useRoundStrings();
  const [chosen, setChosen] = useState(first);
  const option = (value: number | null, words: string, mouth?: string) => (
    <label class="face" key={words}>
      <input
        type="radio"
        name="answer"
        value={value ?? 'unsure'}
        checked={chosen === value}
        onChange={() => {
          setChosen(value);
          choose(value);
        }}
      />
      {mouth ? (
        <svg class="face-picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
            <circle cx="12" cy="12" r="10" />
            <path d={`M8.5 9v.6M15.5 9v.6${mouth}`} />
          </g>
        </svg>
      ) : (
        <span class="face-picture face-unsure" aria-hidden="true" />
      )}
      <span>{words}</span>
    </label>
  );
  return (
    <fieldset class="faces">
      <legend class="visually-hidden">{question}</legend>
      {MOUTHS.map((mouth, place) => option(place + 1, questions.faces[place] ?? '', mouth))}
      {option(null, questions.unsure)}
    </fieldset>
  );
}
