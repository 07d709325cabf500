/** The letters, each with when one uses it and a button to copy it. */
import { CopyButton } from './copy-button.tsx';
import { LETTERS } from './letters.ts';

export function LetterTexts() {
  return LETTERS.map(({ id, title, when, text }) => (
    <section class="stack-small" key={id} lang="nl">
      <h3>{title}</h3>
      <p>{when}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get to it. */}
      <pre class="literal" tabIndex={0}>
        {text}
      </pre>
      <CopyButton text={text} />
    </section>
  ));
}
