/** Marks: what was answered, as signs beside words. Never a grade. */
import type { Mark } from '../../checking/keuring/person-mark.ts';
import { Icon, type IconName } from '../icon.tsx';
import { useKeuringStrings } from './keuring-language.ts';

const SIGNS: Readonly<Record<Mark, IconName>> = {
  right: 'right',
  wrong: 'wrong',
  unknown: 'check',
  'cannot-judge': 'missing',
};

export function MarkSign({ mark }: { readonly mark: Mark | undefined }) {
  if (mark === undefined) return <span class="mark mark-open" aria-hidden="true" />;
  return (
    <span class={`mark mark-${mark}`} aria-hidden="true">
      <Icon name={SIGNS[mark]} />
    </span>
  );
}

interface ProgressProps {
  readonly marks: readonly (Mark | undefined)[];
  /** Index of the point that is asked now. */
  readonly at: number;
}

/** One sign a point, and the words for who cannot see them. */
export function MarkProgress({ marks, at }: ProgressProps) {
  const { question } = useKeuringStrings();
  return (
    <div class="stack-small">
      <p class="hint" id="progress-words">
        {question.position(at + 1, marks.length)}
      </p>
      <ol class="marks" aria-hidden="true">
        {marks.map((mark, index) => (
          <li key={index} class={index === at ? 'marks-now' : undefined}>
            <MarkSign mark={mark} />
          </li>
        ))}
      </ol>
    </div>
  );
}
