/** Parts of every preview of what would be sent: what was taken out of it, and its literal text. */

interface TakenOutProps {
  readonly words: string;
  readonly removed: readonly { readonly kind: string; readonly text: string }[];
}

/** What may point at a person does not go; nothing when there was none. */
export function TakenOut({ words, removed }: TakenOutProps) {
  if (removed.length === 0) return null;
  return (
    <div class="notice stack-small">
      <p>{words}</p>
      <ul>
        {removed.map(({ kind, text }) => (
          <li key={text}>
            {kind}: {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The data as it goes, folded away. */
export function LiteralText({ words, data }: { readonly words: string; readonly data: unknown }) {
  return (
    <details>
      <summary>{words}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must get to it. */}
      <pre class="literal" tabIndex={0}>
        {JSON.stringify(data, null, 2)}
      </pre>
    </details>
  );
}
