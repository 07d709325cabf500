/** A text that leaves by the person's own hand: to change, copy, mail, print or save. Nothing is sent by us. */
import { useId, useState } from 'preact/hooks';
import { CopyButton } from '../copy-button.tsx';
import { useKeuringStrings } from './keuring-language.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** Hears every change. */
  typed(text: string): void;
  /** Absent where mailing makes no sense. */
  readonly subject?: string;
  print(text: string): void;
  save(text: string): void;
}

/** Characters of a mail link; longer ones are cut off or refused by mail programs. */
const LONGEST_MAIL = 1_900;

/** A mail draft with this text; with `instead` where a mail program could not take it whole. */
export function mailDraft(
  subject: string,
  text: string,
  instead: string,
): { readonly href: string; readonly isWhole: boolean } {
  const link = (body: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = link(text);
  return whole.length > LONGEST_MAIL ? { href: link(instead), isWhole: false } : { href: whole, isWhole: true };
}

export function TextToSend({ label, text: first, typed, subject, print, save }: Props) {
  const { letter } = useKeuringStrings();
  const [text, setText] = useState(first);
  const id = useId();
  const draft = subject === undefined ? undefined : mailDraft(subject, text, letter.mailPaste);
  return (
    <div class="stack-small">
      <label class="field" for={id}>
        <span>{label}</span>
      </label>
      <textarea
        id={id}
        class="text-to-send"
        lang="nl"
        rows={16}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          typed(value);
        }}
      />
      <div class="buttons">
        <CopyButton text={text} />
        {draft && (
          <a class="button" href={draft.href}>
            {letter.mail}
          </a>
        )}
        <button type="button" class="button" onClick={() => print(text)}>
          {letter.print}
        </button>
        <button type="button" class="button" onClick={() => save(text)}>
          {letter.save}
        </button>
      </div>
      {draft?.isWhole === false && <p class="hint">{letter.mailTooLong}</p>}
    </div>
  );
}
