/** All results, worst first. Open is what a person must know; what is uncertain, right or less important is one press away. */
import type { ComponentChild } from 'preact';
import type { Subject } from '../rules/rule.ts';
import { Icon } from './icon.tsx';
import { useStrings } from './language.ts';
import { type Card, type Group, notFoundOf } from './overview.ts';

interface Props {
  readonly cards: Readonly<Record<Group, readonly Card[]>>;
  readonly spokenOf: ReadonlySet<Subject>;
  readonly children: (card: Card) => ComponentChild;
}

const FOLDED = ['check', 'questions', 'right'] as const satisfies readonly Group[];

export function ResultGroups({ cards, spokenOf, children }: Props) {
  const notFound = notFoundOf(cards.missing, spokenOf);
  const rest = notFound.rest.reduce((sum, { cards: some }) => sum + some.length, 0);
  return (
    <>
      <OpenGroup group="wrong" cards={cards.wrong}>
        {children}
      </OpenGroup>
      <OpenGroup group="missing" cards={notFound.most}>
        {children}
      </OpenGroup>
      <div class="stack-small">
        {rest > 0 && <AlsoNotFound rest={notFound.rest} count={rest} each={children} />}
        {FOLDED.filter((group) => cards[group].length > 0).map((group) => (
          <FoldedGroup key={group} group={group} cards={cards[group]}>
            {children}
          </FoldedGroup>
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly cards: readonly Card[];
  readonly children: Props['children'];
}

function OpenGroup({ group, cards, children }: GroupProps) {
  const { panel } = useStrings();
  if (cards.length === 0) return null;
  return (
    <section class="group stack-small" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>
        {panel.groups[group]} <span class="group-count">{cards.length}</span>
      </h2>
      <p class="hint">{panel.groupHints[group]}</p>
      <ul class="stack-small plain-list">{cards.map(children)}</ul>
    </section>
  );
}

function FoldedGroup({ group, cards, children }: GroupProps) {
  const { panel } = useStrings();
  return (
    <details class="fold" data-group={group}>
      <summary>
        <Icon name={group} />
        <h2>{panel.groups[group]}</h2>
        <span class="group-count">{cards.length}</span>
        <Icon name="down" turn />
      </summary>
      <div class="stack-small">
        <p class="hint">{panel.groupHints[group]}</p>
        <ul class="stack-small plain-list">{cards.map(children)}</ul>
      </div>
    </details>
  );
}

interface AlsoProps {
  readonly rest: ReturnType<typeof notFoundOf>['rest'];
  readonly count: number;
  readonly each: Props['children'];
}

function AlsoNotFound({ rest, count, each }: AlsoProps) {
  const t = useStrings();
  return (
    <details class="fold" data-group="also-missing">
      <summary>
        <Icon name="missing" />
        <h2>{t.panel.alsoNotFound(count)}</h2>
        <Icon name="down" turn />
      </summary>
      <div class="stack">
        <p class="hint">{t.panel.alsoNotFoundHint}</p>
        {rest.map(({ subject, cards }) => (
          <section key={subject} class="stack-small" aria-labelledby={`subject-${subject}`}>
            <h3 id={`subject-${subject}`}>{t.subject[subject]}</h3>
            <ul class="stack-small plain-list">{cards.map(each)}</ul>
          </section>
        ))}
      </div>
    </details>
  );
}
