/** Exactly what would go, part by part, each to be left out; and the literal text below it. */
import { partsOf, type ResultDraft } from '../../findings/rounds/result-of-attempt.ts';
import type { Attempt, Part } from '../../findings/rounds/taking-part.ts';
import { LiteralText, TakenOut } from '../sent-text.tsx';
import { useRoundStrings } from './language.ts';
import { Screen } from './screen.tsx';

interface Props {
  readonly attempt: Attempt;
  readonly draft: Extract<ResultDraft, { ok: true }>;
  readonly said: string;
  choose(part: Part, goes: boolean): void;
  send(now: boolean): void;
  keep(): void;
  back(): void;
}

export function ResultPreview({ attempt, draft, said, choose, send, keep, back }: Props) {
  const strings = useRoundStrings();
  const { preview: t } = strings;
  const parts = partsOf(attempt);
  return (
    <Screen heading={t.title} aloud={[t.intro, t.choose]} back={back}>
      <p>{t.intro}</p>
      <p>
        <strong>{t.outcome}:</strong> {strings.ended[attempt.outcome]}
      </p>
      {parts.length > 0 && <p>{t.choose}</p>}
      <ul class="plain-list stack-small">
        {parts.map((part) => {
          const goes = !attempt.leftOut.includes(part);
          return (
            <li key={part} class="page-section stack-small" data-part={part}>
              <label class="choice">
                <input
                  type="checkbox"
                  value={part}
                  checked={goes}
                  onChange={({ currentTarget }) => choose(part, currentTarget.checked)}
                />
                <span>
                  <strong>{t.part[part]}</strong> <span class="hint">({goes ? t.goes : t.staysOut})</span>
                </span>
              </label>
              <div class="inset">
                <PartValue part={part} attempt={attempt} draft={draft} />
              </div>
            </li>
          );
        })}
      </ul>
      <TakenOut words={t.removed} removed={draft.removed} />
      <p>
        <strong>{t.key}:</strong> {`${draft.result.creator.key.slice(0, 24)}…`}
        <br />
        <span class="hint">{t.keyHint}</span>
      </p>
      <LiteralText words={t.literal} data={draft.result} />
      <p>{t.neverSent}</p>
      <p role="status">{said}</p>
      <div class="buttons">
        <button type="button" class="button button-main" data-act="send" onClick={() => send(false)}>
          {t.send}
        </button>
        <button type="button" class="button" data-act="send-now" onClick={() => send(true)}>
          {t.sendNow}
        </button>
        <button type="button" class="button" data-act="keep" onClick={keep}>
          {t.keep}
        </button>
      </div>
      <p class="hint">{t.sendHint}</p>
    </Screen>
  );
}

type ValueProps = Pick<Props, 'attempt' | 'draft'> & { readonly part: Part };

/** What goes, as it goes; of a part that is left out, what stays. */
function PartValue({ part, attempt, draft: { result } }: ValueProps) {
  const { preview: t, questions } = useRoundStrings();
  const { walk = {}, quote } = attempt;
  if (part === 'clicks' || part === 'back' || part === 'searches') return <p>{t.times(walk[part] ?? 0)}</p>;
  if (part === 'seconds') return <p>{t.seconds(walk.seconds ?? 0)}</p>;
  if (part === 'pages') {
    return (
      <ol>
        {walk.pages?.map((page, place) => (
          <li key={`${place} ${page}`}>{page}</li>
        ))}
      </ol>
    );
  }
  if (part === 'quote') {
    return (
      <blockquote class="quote" lang="nl">
        {(result.quote ?? quote)?.exact}
      </blockquote>
    );
  }
  if (part === 'helped' || part === 'hindered') return <p>{result[part] ?? attempt[part]}</p>;
  return <p>{questions.faces[(attempt.answers[part] ?? 0) - 1]}</p>;
}
