/** A button that asks once more, in the page itself and in plain words. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from './language.ts';

interface Props {
  readonly words: string;
  readonly question: string;
  sure(): void;
}

export function ConfirmButton({ words, question, sure }: Props) {
  const { list } = useStrings();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef(true);
  // The keyboard follows the question, on the safe answer, and comes back after it: each takes the other's place.
  useLayoutEffect(() => {
    if (!first.current) button.current?.focus();
    first.current = false;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="button" ref={button} onClick={() => setAsking(true)}>
        {words}
      </button>
    );
  }
  return (
    <div class="notice stack-small" role="alertdialog" aria-label={question}>
      <p>{question}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsking(false);
            sure();
          }}
        >
          {list.yes}
        </button>
        <button type="button" class="button button-main" ref={button} onClick={() => setAsking(false)}>
          {list.no}
        </button>
      </div>
    </div>
  );
}
