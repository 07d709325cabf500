/** Where a person counts: clicks from the home page, or words with which the search finds the page. The number becomes a mark. */
import { useState } from 'preact/hooks';
import { ACCEPTABLE_CLICKS, type Findability, GOOD_CLICKS } from '../../checking/keuring/click-path.ts';
import type { Mark } from '../../checking/keuring/person-mark.ts';
import type { Measure } from '../../checking/keuring/points.ts';
import { SEARCH_WORDS, type SearchTried } from '../../checking/keuring/search-tried.ts';
import { useKeuringStrings } from './keuring-language.ts';

/** A person clicks no further than this. */
const MOST_CLICKS = 20;

/** The mark that a number becomes. */
export function markOf(measure: Measure, measured: number): Mark {
  if (measure === 'clicks') return measured <= ACCEPTABLE_CLICKS ? 'right' : 'wrong';
  return measured === SEARCH_WORDS.length ? 'right' : 'wrong';
}

interface Props {
  readonly measured: number | undefined;
  change(measured: number): void;
}

export function ClicksField({ measured, findability, change }: Props & { readonly findability: Findability }) {
  const { question: t } = useKeuringStrings();
  const words =
    measured === undefined
      ? ''
      : measured <= GOOD_CLICKS
        ? t.clicksShort
        : measured <= ACCEPTABLE_CLICKS
          ? t.clicksFair
          : t.clicksLong;
  return (
    <div class="stack-small">
      {'path' in findability && (
        <>
          <p>{t.clicksMeasured(findability.path.length)}</p>
          <ol>
            {findability.path.map(({ text, url }) => (
              <li key={url} lang="nl">
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
      <label class="field">
        <span>{t.clicks}</span>
        <input
          type="number"
          min={0}
          max={MOST_CLICKS}
          inputMode="numeric"
          value={measured ?? ''}
          onChange={({ currentTarget: { valueAsNumber: count } }) => {
            if (Number.isInteger(count) && count >= 0 && count <= MOST_CLICKS) change(count);
          }}
        />
        <span class="hint" role="status">
          {words}
        </span>
      </label>
    </div>
  );
}

export function SearchWordsField({ measured, search, change }: Props & { readonly search: SearchTried | undefined }) {
  const { question: t } = useKeuringStrings();
  const [found, setFound] = useState<ReadonlySet<string>>(new Set(SEARCH_WORDS.slice(0, measured ?? 0)));
  const toggle = (word: string, isFound: boolean) => {
    const next = new Set(found);
    if (isFound) next.add(word);
    else next.delete(word);
    setFound(next);
    change(next.size);
  };
  return (
    <fieldset class="stack-small">
      <legend>
        <strong>{t.searchWords}</strong>
      </legend>
      {SEARCH_WORDS.map((word) => (
        <label class="choice" key={word}>
          <input
            type="checkbox"
            value={word}
            checked={found.has(word)}
            onChange={({ currentTarget }) => toggle(word, currentTarget.checked)}
          />
          <span>
            <span lang="nl">{word}</span>
            <SeenBySearch word={word} search={search} />
          </span>
        </label>
      ))}
      <p class="hint" role="status">
        {measured === undefined ? '' : t.searchFound(measured)}
      </p>
    </fieldset>
  );
}

/** What the program saw when it tried the search; nothing where it did not, or could not tell. */
function SeenBySearch({ word, search }: { readonly word: string; readonly search: SearchTried | undefined }) {
  const { question: t } = useKeuringStrings();
  const tried = search?.tried === true ? search.words.find((each) => each.word === word) : undefined;
  if (tried === undefined || tried.outcome === 'unclear') return null;
  return (
    <span class="hint">
      <br />
      {tried.outcome === 'found' ? t.searchSaw : t.searchSawNot}
    </span>
  );
}
