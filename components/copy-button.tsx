/** Copies a text, and says that it did. */
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useStrings } from './language.ts';

/** True when it is on the clipboard. A frame may be refused that; then the text is selected through a field, which works nearly everywhere. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = document.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    // The field took the keyboard with it.
    if (before instanceof HTMLElement) before.focus();
    return copied;
  }
}

export function CopyButton({ text }: { readonly text: string }) {
  const { card } = useStrings();
  const [copied, setCopied] = useState(false);
  const press = () => copy(text).then(setCopied);
  return (
    <button type="button" class="button" onClick={press}>
      <Icon name={copied ? 'right' : 'copy'} />
      <span aria-live="polite">{copied ? card.copied : card.copy}</span>
    </button>
  );
}
