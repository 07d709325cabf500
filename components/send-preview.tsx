/** The literal data, in plain words, before anything is queued. */
import type { Finding } from '../findings/finding.ts';
import type { Draft } from '../findings/observation-of-finding.ts';
import { useArrival } from './arrival.ts';
import { useStrings } from './language.ts';
import { LiteralText, TakenOut } from './sent-text.tsx';

interface Props {
  readonly finding: Finding;
  readonly draft: Extract<Draft, { ok: true }>;
  /** Title of the rule, or nothing for a free finding. */
  readonly subject: string | undefined;
  send(now: boolean): void;
  keep(): void;
}

export function SendPreview({ finding, draft, subject, send, keep }: Props) {
  const t = useStrings();
  const { preview } = t;
  const { body, target, created, creator } = draft.observation;
  const heading = useArrival();
  const facts: readonly (readonly [string, string, string?])[] = [
    [preview.organisation, `${finding.organisationName} (${target.organisation})`],
    [preview.page, target.source],
    [preview.subject, subject ?? preview.freeSubject],
    [preview.verdict, finding.verdict in t.verdict ? t.verdict[finding.verdict] : finding.verdict],
    [preview.quote, target.selector?.exact ?? preview.noQuote],
    [preview.story, body.story ?? preview.noStory],
    [preview.date, created],
    [preview.key, `${creator.key.slice(0, 24)}…`, preview.keyHint],
  ];
  return (
    <section class="page-section stack" aria-labelledby="preview-title">
      <h2 id="preview-title" tabIndex={-1} ref={heading}>
        {preview.title}
      </h2>
      <p>{preview.intro}</p>
      <dl class="facts">
        {facts.map(([name, value, hint]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            {hint && <dd class="hint">{hint}</dd>}
          </div>
        ))}
      </dl>
      <TakenOut words={preview.removed} removed={draft.removed} />
      <LiteralText words={preview.literal} data={draft.observation} />
      <p>{preview.neverSent}</p>
      <div class="stack-small">
        <div class="buttons">
          <button type="button" class="button button-main" data-act="send" onClick={() => send(false)}>
            {preview.send}
          </button>
          <button type="button" class="button" data-act="send-now" onClick={() => send(true)}>
            {preview.sendNow}
          </button>
          <button type="button" class="button" data-act="keep" onClick={keep}>
            {preview.keep}
          </button>
        </div>
        <p class="hint">
          {preview.send}: {preview.sendHint} {preview.sendNow}: {preview.sendNowHint}
        </p>
      </div>
    </section>
  );
}
