/** Pointing at a sentence without a mouse: all sentences that were read on the page, under their headings, with a field to search in them. */
import { useState } from 'preact/hooks';
import type { PageText } from '../../reading/page-text.ts';
import { useRoundStrings } from './language.ts';

interface Props {
  readonly page: PageText;
  readonly chosen: string;
  choose(sentence: string): void;
  /** Characters; a longer sentence cannot be sent, so it is not offered. */
  readonly longest: number;
}

/** More are not drawn at once; the field above them finds the rest. */
const MOST_SHOWN = 300;

export function PickSentence({ page, chosen, choose, longest }: Props) {
  const { panel: t } = useRoundStrings();
  const [wanted, setWanted] = useState('');
  const words = wanted.toLowerCase().trim();
  const sentences = page.blocks.flatMap(({ headings, sentences: all }, block) =>
    all.flatMap((text, place) => {
      const fits = text.length <= longest && text.toLowerCase().includes(words);
      return fits ? [{ id: `${block}-${place}`, text, under: headings.at(-1) ?? '' }] : [];
    }),
  );
  return (
    <div class="stack-small">
      <label class="field">
        <span>{t.filter}</span>
        <input
          type="search"
          autocomplete="off"
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      </label>
      <p role="status" class="hint">
        {t.sentences(sentences.length)}
      </p>
      <fieldset class="sentences">
        <legend class="visually-hidden">{t.listTitle}</legend>
        {sentences.slice(0, MOST_SHOWN).map(({ id, text, under }) => (
          <label class="choice" key={id} lang="nl">
            <input type="radio" name="sentence" checked={chosen === text} onChange={() => choose(text)} />
            <span>
              {under && <span class="hint">{under}: </span>}
              {text}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
