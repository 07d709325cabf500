/** What others found on this page and at this organisation, as it was last released. Counts and states, never who. */
import type { Others } from '../findings/others.ts';
import type { SnapshotPoint } from '../findings/snapshot.ts';
import { Icon } from './icon.tsx';
import { useStrings } from './language.ts';
import { MessageBox } from './notice.tsx';

interface Props {
  readonly others: Others;
  /** Title of a rule, or undefined for one that this version does not know. */
  titleOf(rule: string): string | undefined;
}

export function OthersFound({ others: { released, here, atOrganisation, unreadable }, titleOf }: Props) {
  const { others: t } = useStrings();
  const total = Object.values(atOrganisation).reduce((sum, count) => sum + count, 0);
  if (released === null && !unreadable) return null;
  return (
    <details class="fold" data-group="others">
      <summary>
        <Icon name="people" />
        <h2>{t.title}</h2>
        <span class="group-count">{here.length}</span>
        <Icon name="down" turn />
      </summary>
      <div class="stack-small">
        {unreadable && <MessageBox message={t.unreadable} />}
        {here.length === 0 ? <p>{t.nothingHere}</p> : <p class="hint">{t.hint}</p>}
        <ul class="stack-small plain-list">
          {here.map((point) => (
            <Point key={point.id} point={point} title={titleOf(point.rule)} />
          ))}
        </ul>
        <p>{t.atOrganisation(total, atOrganisation.resolved)}</p>
        {released !== null && <p class="hint">{t.released(released)}</p>}
      </div>
    </details>
  );
}

function Point({ point, title }: { readonly point: SnapshotPoint; readonly title: string | undefined }) {
  const { others: t, form, preview, verdict } = useStrings();
  const { quote, state, reply, wrong, missing, unclear, right, goodExample } = point;
  const counts = { wrong, missing, unclear, right, 'good-example': goodExample } as const;
  return (
    <li class="page-section stack-small" data-point={point.id}>
      <p>
        <strong>{title ?? preview.freeSubject}</strong>
        <span class="card-harm">{t.states[state]}</span>
      </p>
      {quote ? (
        <blockquote class="quote" lang="nl">
          {quote}
        </blockquote>
      ) : (
        <p class="hint">{form.wholePage}</p>
      )}
      <ul>
        {(Object.keys(counts) as (keyof typeof counts)[])
          .filter((each) => counts[each] !== 0)
          .map((each) => (
            <li key={each}>
              {verdict[each]}: {t.people(counts[each])}
            </li>
          ))}
      </ul>
      {reply && (
        <div class="stack-small">
          <h3>{t.reply}</h3>
          <p lang="nl">{reply}</p>
        </div>
      )}
    </li>
  );
}
