/** Reads a text aloud with the browser's own voice; nothing shows where the browser has none. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useStrings } from './language.ts';

export interface Spoken {
  /** Language of these words, so that a voice of that language speaks them. */
  readonly lang: string;
  readonly text: string;
}

export function ReadAloud({ parts }: { readonly parts: readonly Spoken[] }) {
  const { card } = useStrings();
  const [speaking, setSpeaking] = useState(false);
  const voice = globalThis.speechSynthesis;
  useEffect(() => () => voice?.cancel(), [voice]);
  if (!voice) return null;

  const press = () => {
    voice.cancel();
    if (speaking) {
      setSpeaking(false);
      return;
    }
    for (const [index, { lang, text }] of parts.entries()) {
      const words = new SpeechSynthesisUtterance(text);
      words.lang = lang;
      // Slower than usual: the sentences are about money and law.
      words.rate = 0.9;
      if (index === parts.length - 1) words.onend = () => setSpeaking(false);
      words.onerror = () => setSpeaking(false);
      voice.speak(words);
    }
    setSpeaking(true);
  };
  return (
    <button type="button" class="button" onClick={press}>
      <Icon name={speaking ? 'stop' : 'speak'} />
      {speaking ? card.stopReading : card.readAloud}
    </button>
  );
}
