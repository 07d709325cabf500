/** What a card says when it is opened: quote, meaning, law, example, and what the person thinks of it. */
import type { Verdict } from '../findings/finding.ts';
import { articleUrl } from '../rules/law/article.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';
import { useLanguage, useStrings } from './language.ts';
import { type Card, quoteId } from './overview.ts';
import { ReadAloud } from './read-aloud.tsx';
import type { CardProps } from './result-card.tsx';
import { lineInLanguage } from './rule-words.ts';

export function CardBody({ card, asOf, words, gone, folded, canRecord, acts }: CardProps) {
  const t = useStrings();
  const language = useLanguage();
  const { rule, result, group } = card;
  const text = lineInLanguage(rule, language, words);
  const more = words?.get(rule.id);
  const basis =
    rule.legalBasis.find(({ validFrom, validUntil }) => validFrom <= asOf && asOf <= (validUntil ?? asOf)) ??
    rule.legalBasis[0];
  const own = [group === 'right' ? text.title : text.whatIsWrong];
  const rest = [more?.whatItMeansForYou, more?.whatTheLawSays].filter((part) => part !== undefined);
  const aloud =
    text.lang === 'nl'
      ? [{ lang: 'nl', text: [...own, ...rest].join(' ') }]
      : [
          { lang: text.lang, text: own.join(' ') },
          { lang: 'nl', text: rest.join(' ') },
        ];
  return (
    <div class="card-body stack">
      {group !== 'right' && text.whatIsWrong !== '' && <p lang={text.lang}>{text.whatIsWrong}</p>}
      {result.reason && group !== 'wrong' && result.reason in t.reason && (
        <p class="hint">{t.reason[result.reason as keyof typeof t.reason]}</p>
      )}
      {rule.kind === 'question' && (
        <div class="stack-small">
          <p lang="nl">
            <strong>{rule.ask}</strong>
          </p>
          <h3>{t.card.decide}</h3>
          <p lang="nl">{rule.howToDecide}</p>
        </div>
      )}
      {result.evidence.map((quote, index) => {
        const id = quoteId(card.id, index);
        const heading = quote.headings.at(-1);
        return (
          <div class="stack-small" key={id}>
            <h3>{t.card.quote}</h3>
            <blockquote class={`quote quote-${group}`} lang="nl">
              {quote.exact}
            </blockquote>
            {heading && <p class="hint">{t.card.quoteUnder(heading)}</p>}
            {gone.has(id) ? (
              <p class="hint">{t.card.gone}</p>
            ) : (
              <button type="button" class="button" data-quote={id} onClick={() => acts.show(id)}>
                <Icon name="point" />
                {t.card.show}
              </button>
            )}
            {folded.has(id) && (
              <p class="hint" role="status">
                {t.card.folded}
              </p>
            )}
          </div>
        );
      })}
      {t.card.restInDutch !== '' && <p class="hint">{t.card.restInDutch}</p>}
      {more && (
        <div class="stack-small">
          <h3>{t.card.meaning}</h3>
          <p lang="nl">{more.whatItMeansForYou}</p>
        </div>
      )}
      <div class="stack-small">
        <h3>{t.card.law}</h3>
        {more && <p lang="nl">{more.whatTheLawSays}</p>}
        <p>
          <a href={articleUrl(basis.article, asOf)} target="_blank" rel="noreferrer noopener">
            {t.card.lawLink}: {basis.article.citation}
          </a>
        </p>
      </div>
      {more && group !== 'right' && (
        <div class="stack-small">
          <h3>{t.card.example}</h3>
          <p class="example" lang="nl">
            {more.goodExample}
          </p>
          <p class="hint">{t.card.exampleHint}</p>
        </div>
      )}
      <div class="buttons">
        {more && group !== 'right' && <CopyButton text={more.goodExample} />}
        <ReadAloud parts={aloud} />
      </div>
      {canRecord && <Judge card={card} acts={acts} />}
    </div>
  );
}

/** What "eens" and "niet eens" mean for each group. */
const AGREEING: Readonly<Record<Card['group'], Verdict>> = {
  wrong: 'wrong',
  missing: 'missing',
  check: 'wrong',
  questions: 'right',
  right: 'right',
};
const DISAGREEING: Readonly<Record<Card['group'], Verdict>> = {
  wrong: 'right',
  missing: 'right',
  check: 'right',
  questions: 'wrong',
  right: 'wrong',
};

function Judge({ card, acts }: Pick<CardProps, 'card' | 'acts'>) {
  const t = useStrings();
  const sure = card.group === 'wrong' || card.group === 'missing' || card.group === 'right';
  const button = (words: string, verdict: Verdict) => (
    <button type="button" class="button" data-verdict={verdict} onClick={() => acts.judge(card, verdict)}>
      {words}
    </button>
  );
  return (
    <fieldset class="buttons" aria-label={t.form.verdict}>
      {button(sure ? t.card.agree : t.verdict[AGREEING[card.group]], AGREEING[card.group])}
      {button(sure ? t.card.disagree : t.verdict[DISAGREEING[card.group]], DISAGREEING[card.group])}
      {button(t.card.unclear, 'unclear')}
      {card.group === 'right' && button(t.card.praise, 'good-example')}
    </fieldset>
  );
}
