/** All results, in groups, worst first. */
import { useStrings } from './language.ts';
import { type Card, GROUPS, type Group } from './overview.ts';

interface Props {
  readonly cards: Readonly<Record<Group, readonly Card[]>>;
  readonly children: (card: Card) => preact.ComponentChild;
}

export function ResultGroups({ cards, children }: Props) {
  const { panel } = useStrings();
  return (
    <>
      {GROUPS.filter((group) => cards[group].length > 0).map((group) => (
        <section class="group stack-small" key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>
            {panel.groups[group]} <span class="group-count">{cards[group].length}</span>
          </h2>
          <p class="hint">{panel.groupHints[group]}</p>
          <ul class="stack-small plain-list">{cards[group].map(children)}</ul>
        </section>
      ))}
    </>
  );
}
