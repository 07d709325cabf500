/** Next and previous sentence on the page, with a legend of the lines. */
import { Icon } from './icon.tsx';
import { useStrings } from './language.ts';

interface Props {
  /** From 0; -1 before the first. */
  readonly at: number;
  readonly of: number;
  go(to: number): void;
}

export function QuoteWalk({ at, of, go }: Props) {
  const { walk } = useStrings();
  if (of === 0) return null;
  const wrap = (to: number) => (to + of) % of;
  return (
    <nav class="walk" aria-label={walk.label}>
      <button
        type="button"
        class="button button-icon"
        aria-label={walk.previous}
        onClick={() => go(wrap(Math.max(at, 0) - 1))}
      >
        <Icon name="up" />
      </button>
      <span role="status">{at < 0 ? walk.label : walk.position(at + 1, of)}</span>
      <button type="button" class="button button-icon" aria-label={walk.next} onClick={() => go(wrap(at + 1))}>
        <Icon name="down" />
      </button>
    </nav>
  );
}

export function Legend() {
  const { walk } = useStrings();
  return (
    <div class="stack-small">
      <h3>{walk.legend}</h3>
      <ul class="legend">
        <li>
          <span class="wrong">{walk.legendWrong}</span>
        </li>
        <li>
          <span class="check">{walk.legendCheck}</span>
        </li>
        <li>
          <span class="right">{walk.legendRight}</span>
        </li>
      </ul>
    </div>
  );
}
