/** What the person was writing about this page and did not keep yet: to go on with. */
import type { Finding } from '../findings/finding.ts';
import { useStrings } from './language.ts';

interface Props {
  readonly texts: readonly Pick<Finding, 'id' | 'note'>[];
  goOn(id: string): void;
}

export function UnfinishedTexts({ texts, goOn }: Props) {
  const { form } = useStrings();
  if (texts.length === 0) return null;
  return (
    <section class="notice stack-small" aria-labelledby="unfinished">
      <h2 id="unfinished">{form.unfinishedTitle}</h2>
      <p>{form.unfinishedHint}</p>
      <ul class="stack-small plain-list">
        {texts.map(({ id, note }) => (
          <li key={id} class="stack-small">
            <p id={`unfinished-${id}`} class="quote">
              {note}
            </p>
            <button
              type="button"
              class="button"
              data-act="go-on"
              aria-describedby={`unfinished-${id}`}
              onClick={() => goOn(id)}
            >
              {form.goOn}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
