/** Voor mij: see only what touches you, and what you can do. Answers stay in this window unless the person keeps them. */
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import { useStrings } from './language.ts';
import type { Trait } from './strings/strings.ts';
import { hasNoRules, TRAITS } from './traits.ts';

interface Props {
  readonly chosen: ReadonlySet<Trait>;
  readonly kept: boolean;
  /** Cards that show, and all of them. */
  readonly shown: number;
  readonly of: number;
  choose(chosen: ReadonlySet<Trait>): void;
  /** Undefined where nothing may be kept. */
  readonly keep: ((kept: boolean) => void) | undefined;
}

function Fold({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        <Icon name={icon} />
        <h2>{title}</h2>
        <Icon name="down" turn />
      </summary>
      {children}
    </details>
  );
}

export function ForMe({ chosen, kept, shown, of, choose, keep }: Props) {
  const { forMe } = useStrings();
  const flip = (trait: Trait) => {
    const next = new Set(chosen);
    if (!next.delete(trait)) next.add(trait);
    choose(next);
  };
  return (
    <Fold icon="person" title={forMe.title}>
      <div class="stack">
        <fieldset>
          <legend>{forMe.intro}</legend>
          {TRAITS.map((trait) => (
            <label class="choice" key={trait}>
              <input type="checkbox" value={trait} checked={chosen.has(trait)} onChange={() => flip(trait)} />
              <span>{forMe.traits[trait]}</span>
            </label>
          ))}
        </fieldset>
        <div role="status" class="stack-small">
          <p>{chosen.size === 0 ? forMe.nothingChosen : forMe.showing(shown, of)}</p>
          {[...chosen].filter(hasNoRules).map((trait) => (
            <p key={trait}>{forMe.withoutRules[trait]}</p>
          ))}
        </div>
        {chosen.size > 0 && (
          <button type="button" class="button" onClick={() => choose(new Set())}>
            {forMe.showAll}
          </button>
        )}
        {keep && (
          <label class="choice">
            <input type="checkbox" checked={kept} onChange={({ currentTarget }) => keep(currentTarget.checked)} />
            <span>{forMe.keep}</span>
          </label>
        )}
        {!kept && <p class="hint">{forMe.memory}</p>}
      </div>
    </Fold>
  );
}

/** The fold with what one can do; the letters themselves are its children. */
export function Letters({ children }: { readonly children: ComponentChildren }) {
  const { forMe } = useStrings();
  return (
    <Fold icon="page" title={forMe.lettersTitle}>
      <div class="stack">
        <p class="hint">{forMe.lettersHint}</p>
        {children}
      </div>
    </Fold>
  );
}
