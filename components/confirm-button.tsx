/** A button that asks once more, in the page itself and in plain words. */
import { useState } from 'preact/hooks';
import { useStrings } from './language.ts';

interface Props {
  readonly words: string;
  readonly question: string;
  sure(): void;
}

export function ConfirmButton({ words, question, sure }: Props) {
  const { list } = useStrings();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
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
        {/* biome-ignore lint/a11y/noAutofocus: the keyboard follows the question, on the safe answer. */}
        <button type="button" class="button button-main" autoFocus onClick={() => setAsking(false)}>
          {list.no}
        </button>
      </div>
    </div>
  );
}
