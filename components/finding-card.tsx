/** One finding in the list: what, where, how far it is, and what the person can do with it. */
import type { ComponentChildren } from 'preact';
import { type Finding, stateOf } from '../findings/finding.ts';
import { useStrings } from './language.ts';

interface Props {
  readonly finding: Finding;
  /** Title of the rule, or nothing for a free finding. */
  readonly subject: string | undefined;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

export function FindingCard({ finding, subject, children }: Props) {
  const t = useStrings();
  const { quote, note, history } = finding;
  return (
    <article class="page-section stack-small" data-finding={finding.id}>
      <h2>{subject ?? t.preview.freeSubject}</h2>
      <p>
        <strong>{t.verdict[finding.verdict]}</strong> · {finding.organisationName} ·{' '}
        <span data-state={stateOf(finding)}>{t.findingState[stateOf(finding)]}</span>
      </p>
      {quote ? <blockquote class="quote">{quote.exact}</blockquote> : <p class="hint">{t.list.wholePage}</p>}
      {note && <p>{note}</p>}
      <p class="hint">
        <a href={finding.url} target="_blank" rel="noreferrer noopener">
          {finding.pageTitle || finding.url}
        </a>
      </p>
      <details>
        <summary>{t.list.history}</summary>
        <ul>
          {history.map(({ what, on }, index) => (
            <li key={`${index} ${what}`}>
              {on}: {t.findingState[stateOf({ history: history.slice(0, index + 1) })]}
            </li>
          ))}
        </ul>
      </details>
      <div class="buttons">{children}</div>
    </article>
  );
}
