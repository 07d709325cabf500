/** What the person recorded about this page and no card shows: their own subjects, and what the page no longer says. */
import { type Finding, stateOf } from '../findings/finding.ts';
import { Icon } from './icon.tsx';
import { useStrings } from './language.ts';
import { ownQuoteId } from './overview.ts';

interface Props {
  readonly findings: readonly Finding[];
  /** Names of quotes whose sentence is no longer on the page. */
  readonly gone: ReadonlySet<string>;
  show(quote: string): void;
}

export function OwnFindings({ findings, gone, show }: Props) {
  const t = useStrings();
  if (findings.length === 0) return null;
  return (
    <section class="group stack-small" aria-labelledby="own-findings">
      <h2 id="own-findings">
        {t.panel.ownTitle} <span class="group-count">{findings.length}</span>
      </h2>
      <ul class="stack-small plain-list">
        {findings.map((finding) => {
          const quote = ownQuoteId(finding);
          return (
            <li key={finding.id} class="page-section stack-small" data-finding={finding.id}>
              <p>
                <strong>{t.verdict[finding.verdict]}</strong>{' '}
                <span class="hint">({t.findingState[stateOf(finding)]})</span>
              </p>
              {finding.quote ? (
                <blockquote class="quote" lang="nl">
                  {finding.quote.exact}
                </blockquote>
              ) : (
                <p class="hint">{t.form.wholePage}</p>
              )}
              {finding.note !== '' && <p>{finding.note}</p>}
              {finding.quote && gone.has(quote) && <p class="hint">{t.card.gone}</p>}
              {finding.quote && !gone.has(quote) && (
                <button type="button" class="button" data-quote={quote} onClick={() => show(quote)}>
                  <Icon name="point" />
                  {t.card.show}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
