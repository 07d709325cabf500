/** Copies a text, and says that it did. */
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useStrings } from './language.ts';

/** A frame may be refused the clipboard; then the text is selected through a field, which works everywhere. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}

export function CopyButton({ text }: { readonly text: string }) {
  const { card } = useStrings();
  const [copied, setCopied] = useState(false);
  const press = () => copy(text).then(() => setCopied(true));
  return (
    <button type="button" class="button" onClick={press}>
      <Icon name={copied ? 'right' : 'copy'} />
      <span aria-live="polite">{copied ? card.copied : card.copy}</span>
    </button>
  );
}
