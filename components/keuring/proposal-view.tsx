/** What the program thinks of a point, with the sentences it rests on. */
import type { Keuring, KeuringItem, SiteQuote } from '../../checking/keuring/keuring.ts';
import { type Proposal, type Proposed, sideOf } from '../../checking/keuring/proposal.ts';
import { basesInForce } from '../../checking/law-in-force.ts';
import type { GoodExample } from '../../findings/keuring/good-example.ts';
import { articleUrl } from '../../rules/law/article.ts';
import type { Rule } from '../../rules/rule.ts';
import { Icon, type IconName } from '../icon.tsx';
import { betterSentence, ownDetails } from '../keuring-report/better-sentence.ts';
import { REASONS } from '../keuring-report/words.ts';
import { useStrings } from '../language.ts';
import { PageLink } from '../page-link.tsx';
import { useKeuringStrings } from './keuring-language.ts';

const SIGNS: Readonly<Record<Proposed, IconName>> = {
  wrong: 'wrong',
  'not-found': 'missing',
  doubt: 'check',
  right: 'right',
  none: 'person',
};

/** Sentences under one rule; more stand in the report. */
const MOST_QUOTES = 3;

interface Props {
  readonly proposal: Proposal;
  readonly keuring: Keuring;
  /** With their words, also those that the extension keeps apart. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly examples: ReadonlyMap<string, GoodExample>;
}

export function ProposalView({ proposal, keuring, rules, examples }: Props) {
  const { question: t } = useKeuringStrings();
  const side = (wanted: Proposed) => proposal.items.filter((item) => sideOf(item) === wanted);
  const details = { keuring, rules, examples };
  return (
    <section class={`proposal proposal-${proposal.what} stack`} aria-labelledby="proposal">
      <h2 class="proposal-what" id="proposal">
        <Icon name={SIGNS[proposal.what]} />
        {t.proposals[proposal.what]}
      </h2>
      {side('wrong').map((item) => (
        <WrongItem key={item.ruleId} item={item} {...details} />
      ))}
      <Lines title={t.notFound} items={side('not-found')} rules={rules} />
      {side('doubt').length > 0 && (
        <div class="stack-small">
          <h3>{t.doubt}</h3>
          {side('doubt').map((item) => (
            <div class="stack-small" key={item.ruleId}>
              <p lang="nl">{rules.get(item.ruleId)?.text.nl.title}</p>
              <p class="hint" lang="nl">
                {item.reason === undefined ? '' : (REASONS[item.reason] ?? '')}
              </p>
              <Quotes quotes={item.quotes} tone="check" />
            </div>
          ))}
        </div>
      )}
      {side('none').map((item) => (
        <Quotes key={item.ruleId} quotes={item.quotes} tone="questions" />
      ))}
      {side('right').length > 0 && (
        <div class="stack-small">
          {proposal.what !== 'right' && <h3>{t.rest}</h3>}
          {bySentence(side('right')).map((items) => (
            <div class="stack-small" key={items[0].ruleId}>
              {items.map(({ ruleId }) => (
                <p lang="nl" key={ruleId}>
                  {rules.get(ruleId)?.text.nl.title}
                </p>
              ))}
              <Quotes quotes={items[0].quotes} tone="right" />
            </div>
          ))}
        </div>
      )}
    </section>
  );
}

/** Rules that the same sentences tell are shown together. */
function bySentence(items: readonly KeuringItem[]): readonly (readonly [KeuringItem, ...KeuringItem[]])[] {
  const groups = new Map<string, [KeuringItem, ...KeuringItem[]]>();
  for (const item of items) {
    const key = item.quotes.map(({ exact }) => exact).join('\n');
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

function WrongItem({ item, keuring, rules, examples }: Omit<Props, 'proposal'> & { readonly item: KeuringItem }) {
  const { question: t } = useKeuringStrings();
  const rule = rules.get(item.ruleId);
  if (rule === undefined) return null;
  const { nl } = rule.text;
  const [basis] = basesInForce(rule, keuring.asOf);
  const example = examples.get(rule.id);
  return (
    <div class="stack-small">
      <p lang="nl">
        <strong>{nl.whatIsWrong}</strong>
      </p>
      <Quotes quotes={item.quotes} tone="wrong" />
      <details class="fold">
        <summary>
          {t.law}
          <Icon name="down" turn />
        </summary>
        <div class="stack-small">
          <p lang="nl">{nl.whatTheLawSays}</p>
          {basis && (
            <p>
              <a href={articleUrl(basis.article, keuring.asOf)} target="_blank" rel="noreferrer noopener">
                {basis.article.citation}
              </a>
            </p>
          )}
          <h3>{example === undefined ? t.better : t.betterFrom(example.name)}</h3>
          <p class="example" lang="nl">
            {example?.exact ?? betterSentence(nl.goodExample, ownDetails(keuring))}
          </p>
          {example && (
            <p class="hint">
              <PageLink url={example.url} words={example.url} />. {t.seen(example.on)}
            </p>
          )}
        </div>
      </details>
    </div>
  );
}

interface LinesProps {
  readonly title: string;
  readonly items: readonly KeuringItem[];
  readonly rules: Props['rules'];
}

function Lines({ title, items, rules }: LinesProps) {
  if (items.length === 0) return null;
  return (
    <div class="stack-small">
      <h3>{title}</h3>
      <ul>
        {items.map(({ ruleId }) => (
          <li key={ruleId} lang="nl">
            {rules.get(ruleId)?.text.nl.title}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface QuotesProps {
  readonly quotes: readonly SiteQuote[];
  readonly tone: 'wrong' | 'check' | 'right' | 'questions';
}

export function Quotes({ quotes, tone }: QuotesProps) {
  const { card } = useStrings();
  const { question: t } = useKeuringStrings();
  return (
    <>
      {quotes.slice(0, MOST_QUOTES).map(({ exact, places: [place] }) => {
        const heading = place?.headings.at(-1);
        return (
          <div class="stack-small" key={exact}>
            <blockquote class={`quote quote-${tone}`} lang="nl">
              {exact}
            </blockquote>
            <p class="hint">
              {heading && `${card.quoteUnder(heading)}. `}
              {place && <PageLink url={place.url} words={t.openPage} />}
            </p>
          </div>
        );
      })}
    </>
  );
}
