/** What a herkeuring shows of a point: the sentence of before, and the one of now. */
import type { KeuringChange } from '../../checking/keuring/compare.ts';
import type { Outcome } from '../../rules/outcome.ts';
import type { Rule } from '../../rules/rule.ts';
import { beforeQuotes, changeWords, isSameSentence } from '../keuring-report/changes.ts';
import { useKeuringStrings } from './keuring-language.ts';
import { Quotes } from './proposal-view.tsx';

/** Colour of the sentence of now; anything else is for a person to look at. */
const TONES: Readonly<Partial<Record<Outcome, 'wrong' | 'right'>>> = { failed: 'wrong', passed: 'right' };

interface Props {
  readonly changes: readonly KeuringChange[];
  readonly rules: ReadonlyMap<string, Rule>;
}

export function BeforeAfter({ changes, rules }: Props) {
  const { question: t } = useKeuringStrings();
  const shown = changes.filter(isChanged);
  if (shown.length === 0) return null;
  return (
    <section class="page-section stack" aria-labelledby="changed">
      <h2 id="changed">{t.changed}</h2>
      {shown.map((change) => (
        <div class="stack-small" key={change.ruleId}>
          <p lang="nl">
            <strong>{rules.get(change.ruleId)?.text.nl.title}.</strong> {changeWords(change)}
          </p>
          <div class="before-after">
            <div class="stack-small">
              <h3>{t.before}</h3>
              <Side quotes={beforeQuotes(change)} tone="questions" none={t.noSentence} />
            </div>
            <div class="stack-small">
              <h3>{t.after}</h3>
              <Side
                quotes={change.came}
                tone={TONES[change.after.outcome] ?? 'check'}
                none={isSameSentence(change) ? t.sameSentence : t.noSentence}
              />
            </div>
          </div>
        </div>
      ))}
    </section>
  );
}

/** What is still wrong in the same words stands below, in the proposal. */
const isChanged = ({ what, gone, came }: KeuringChange): boolean =>
  what !== 'still-wrong' || gone.length + came.length > 0;

/** @param props.none what is said where there is nothing to quote */
function Side({ quotes, tone, none }: Parameters<typeof Quotes>[0] & { readonly none: string }) {
  if (quotes.length === 0) return <p class="hint">{none}</p>;
  return <Quotes quotes={quotes} tone={tone} />;
}
