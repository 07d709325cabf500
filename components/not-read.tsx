/** What was not read is always said. */
import type { NotRead } from '../reading/page-text.ts';
import { useStrings } from './language.ts';

export function NotReadList({ items }: { readonly items: readonly NotRead[] }) {
  const { panel, notRead } = useStrings();
  if (items.length === 0) return null;
  return (
    <section class="notice stack-small" aria-labelledby="not-read">
      <h2 id="not-read">{panel.notReadTitle}</h2>
      <ul>
        {items.map(({ what, where }, index) => (
          <li key={`${index} ${where}`}>
            {notRead[what]}: <span class="hint">{where}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
