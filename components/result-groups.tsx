/** All results, in groups, worst first. A long group shows its worst and asks for the rest. */
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useStrings } from './language.ts';
import { type Card, GROUPS, type Group } from './overview.ts';

interface Props {
  readonly cards: Readonly<Record<Group, readonly Card[]>>;
  readonly children: (card: Card) => ComponentChild;
}

/** Cards that a group shows at first. What is wrong is never hidden. */
const AT_FIRST: Readonly<Record<Group, number>> = {
  wrong: Number.POSITIVE_INFINITY,
  missing: 5,
  check: 5,
  questions: 3,
  right: 3,
};

export function ResultGroups({ cards, children }: Props) {
  return (
    <>
      {GROUPS.filter((group) => cards[group].length > 0).map((group) => (
        <ResultGroup key={group} group={group} cards={cards[group]}>
          {children}
        </ResultGroup>
      ))}
    </>
  );
}

function ResultGroup({
  group,
  cards,
  children,
}: { readonly group: Group; readonly cards: readonly Card[] } & Pick<Props, 'children'>) {
  const { panel } = useStrings();
  const [all, setAll] = useState(false);
  // One more card takes no more room than the button would.
  const most = all || cards.length <= AT_FIRST[group] + 1 ? cards.length : AT_FIRST[group];
  return (
    <section class="group stack-small" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>
        {panel.groups[group]} <span class="group-count">{cards.length}</span>
      </h2>
      <p class="hint">{panel.groupHints[group]}</p>
      <ul class="stack-small plain-list">{cards.slice(0, most).map(children)}</ul>
      {most < cards.length && (
        <button type="button" class="button" data-more={group} onClick={() => setAll(true)}>
          {panel.showMore(cards.length - most)}
        </button>
      )}
    </section>
  );
}
