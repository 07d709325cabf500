/** One result: a line that says it, and opens to what `CardBody` says. */
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { type Finding, stateOf, type Verdict } from '../findings/finding.ts';
import type { IsoDate } from '../language/date.ts';
import { Icon } from './icon.tsx';
import { useLanguage, useStrings } from './language.ts';
import type { Card } from './overview.ts';
import { firstSentence, lineInLanguage, type WordsOfRules } from './rule-words.ts';

export interface CardActs {
  /** Points at a sentence on the page. */
  show(quote: string): void;
  /** Opens the form for a finding about this card. */
  judge(card: Card, verdict: Verdict): void;
}

export interface CardProps {
  readonly card: Card;
  readonly asOf: IsoDate;
  /** Undefined until they are loaded. */
  readonly words: WordsOfRules | undefined;
  /** Names of quotes whose sentence is no longer on the page. */
  readonly gone: ReadonlySet<string>;
  /** Names of quotes in a part of the page that is closed now. */
  readonly folded: ReadonlySet<string>;
  readonly finding: Finding | undefined;
  readonly canRecord: boolean;
  readonly acts: CardActs;
}

/** What is the matter, in one line. A claim's title says what the law says, so a wrong one shows what is wrong instead. */
export function lineOf({ group, rule }: Card, language: string, words: WordsOfRules | undefined): string {
  const text = lineInLanguage(rule, language, words);
  return group === 'wrong' ? firstSentence(text.whatIsWrong) : text.title;
}

interface Props extends CardProps {
  /** What it says when it is opened; undefined until it is loaded. */
  readonly Body: FunctionComponent<CardProps> | undefined;
}

export function ResultCard({ Body, ...props }: Props) {
  const { card, words } = props;
  const t = useStrings();
  const [isOpen, setOpen] = useState(false);
  const toggle = (event: Event) => {
    const open = event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open;
    setOpen(open);
  };
  return (
    <li>
      <details class={`card card-${card.group}`} data-rule={card.id} onToggle={toggle}>
        <summary>
          <Icon name={card.group} />
          <span class="card-line">
            <strong>{lineOf(card, useLanguage(), words)}</strong>
            {(card.group === 'wrong' || card.group === 'missing') && (
              <span class="card-harm">{t.harm[card.rule.harm]}</span>
            )}
            {card.result.missing && <span class="card-harm">{t.card.missingPart(card.result.missing)}</span>}
            {props.finding && (
              <span class="card-harm">
                {t.card.yourFinding}: {t.findingState[stateOf(props.finding)]}
              </span>
            )}
          </span>
          <Icon name="down" turn />
        </summary>
        {isOpen && Body && <Body {...props} />}
      </details>
    </li>
  );
}
