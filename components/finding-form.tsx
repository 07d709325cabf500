/** What the person thinks: verdict and note, about a sentence or the whole page. No text needs to be selected for it. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { TextQuoteSelector } from '../checking/check-run.ts';
import { type Opinion, VERDICTS, type Verdict } from '../findings/finding.ts';
import { useArrival } from './arrival.ts';
import { useStrings } from './language.ts';

interface Props {
  /** What it is about, in words; the subject of a card, or nothing for a free finding. */
  readonly subject?: string;
  readonly first: Opinion;
  readonly quote: TextQuoteSelector | undefined;
  /** Takes what is selected on the page; absent where there is no page beside it. */
  readonly takeSelection?: () => Promise<TextQuoteSelector | undefined>;
  /** Called when something in the form changes. */
  readonly typed?: (opinion: Opinion, quote: TextQuoteSelector | undefined) => void;
  save(opinion: Opinion, quote: TextQuoteSelector | undefined): void;
  cancel(): void;
}

/** Characters, as an observation's story. */
const LONGEST_NOTE = 1_000;

export function FindingForm({ subject, first, quote: firstQuote, takeSelection, typed, save, cancel }: Props) {
  const { form, verdict: words } = useStrings();
  const [verdict, setVerdict] = useState<Verdict>(first.verdict);
  const [note, setNote] = useState(first.note);
  const [shareNote, setShareNote] = useState(first.shareNote);
  const [quote, setQuote] = useState(firstQuote);
  const [asked, setAsked] = useState(false);
  const heading = useArrival();

  // Before it is painted: Esc may come right after the last key.
  useLayoutEffect(() => typed?.({ verdict, note, shareNote }, quote), [verdict, note, shareNote, quote]);

  const take = async () => {
    setQuote(await takeSelection?.());
    setAsked(true);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    save({ verdict, note: note.trim(), shareNote: shareNote && note.trim() !== '' }, quote);
  };
  return (
    <form class="page-section stack" onSubmit={submit} aria-labelledby="form-title">
      <h2 id="form-title" tabIndex={-1} ref={heading}>
        {form.title}
      </h2>
      {subject && <p>{subject}</p>}
      <div class="stack-small">
        <h3>{form.aboutWhat}</h3>
        {quote ? <blockquote class="quote">{quote.exact}</blockquote> : <p>{form.wholePage}</p>}
        {takeSelection && (
          <div class="buttons">
            <button type="button" class="button" onClick={take}>
              {form.takeSelection}
            </button>
            {quote && (
              <button type="button" class="button button-quiet" onClick={() => setQuote(undefined)}>
                {form.wholePage}
              </button>
            )}
          </div>
        )}
        {asked && !quote && (
          <p role="status" class="hint">
            {form.noSelection}
          </p>
        )}
      </div>
      <fieldset>
        <legend>
          <strong>{form.verdict}</strong>
        </legend>
        {VERDICTS.map((each) => (
          <label class="choice" key={each}>
            <input
              type="radio"
              name="verdict"
              value={each}
              checked={verdict === each}
              onChange={() => setVerdict(each)}
            />
            <span>{words[each]}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{form.note}</span>
        <textarea
          rows={3}
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <span class="hint">{form.noteHint}</span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={shareNote}
          onChange={({ currentTarget }) => setShareNote(currentTarget.checked)}
        />
        <span>{form.shareNote}</span>
      </label>
      <div class="buttons">
        <button type="submit" class="button button-main">
          {form.save}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {form.cancel}
        </button>
      </div>
    </form>
  );
}
