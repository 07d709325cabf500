/** What reading a whole site gave: counts, the wrong sentences once each, what was not found and what was not read. */
import type { Keuring, KeuringItem, SiteQuote } from '../../checking/keuring/keuring.ts';
import type { SearchTried } from '../../checking/keuring/search-tried.ts';
import { basesInForce } from '../../checking/law-in-force.ts';
import type { IsoDate } from '../../language/date.ts';
import { articleUrl } from '../../rules/law/article.ts';
import type { Rule } from '../../rules/rule.ts';
import { byHarm, GROUPS, groupOf, isJudged, type Judged } from '../keuring-report/words.ts';
import { useLanguage } from '../language.ts';
import { MessageBox } from '../notice.tsx';
import { PageLink } from '../page-link.tsx';
import { lineInLanguage, type WordsOfRules } from '../rule-words.ts';
import type { SiteStrings } from '../strings/site-strings.ts';
import { useSiteStrings } from './site-language.ts';

interface Props {
  readonly keuring: Keuring;
  readonly rules: readonly Rule[];
  readonly words: WordsOfRules | undefined;
}

export function SiteOutcome({ keuring, rules, words }: Props) {
  const t = useSiteStrings();
  const judged = byHarm(keuring.items, rules);
  const inGroup = (wanted: ReturnType<typeof groupOf>) => judged.filter(({ item }) => groupOf(item) === wanted);
  return (
    <>
      <p>{t.readOn(keuring.readOn, keuring.pages.length)}</p>
      {isJudged(keuring) ? (
        <>
          <Counts items={keuring.items} />
          <Wrong judged={inGroup('wrong')} keuring={keuring} words={words} />
          <Lost judged={inGroup('lost')} words={words} />
        </>
      ) : (
        <MessageBox message={t.nothingRead} />
      )}
      <Findable keuring={keuring} />
      <NotRead keuring={keuring} />
    </>
  );
}

function Counts({ items }: { readonly items: readonly KeuringItem[] }) {
  const { groups } = useSiteStrings();
  return (
    <ul class="counts">
      {GROUPS.map((group) => (
        <li key={group}>
          <b>{items.filter((item) => groupOf(item) === group).length}</b> {groups[group]}
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly judged: readonly Judged[];
  readonly words: WordsOfRules | undefined;
}

function Wrong({ judged, keuring, words }: GroupProps & { readonly keuring: Keuring }) {
  const t = useSiteStrings();
  const language = useLanguage();
  return (
    <section class="stack-small" aria-labelledby="wrong">
      <h2 id="wrong">{t.wrongTitle}</h2>
      <p>{judged.length === 0 ? t.noneWrong : t.wrongHint}</p>
      {judged.map(({ item, rule }) => {
        const { whatIsWrong, lang } = lineInLanguage(rule, language, words);
        return (
          <article class="page-section site-wrong stack-small" key={rule.id} data-rule={rule.id}>
            <h3 lang={lang}>{whatIsWrong}</h3>
            {item.quotes.map((quote) => (
              <Quote key={quote.exact} quote={quote} keuring={keuring} />
            ))}
            <Law rule={rule} asOf={keuring.asOf} words={words} />
          </article>
        );
      })}
    </section>
  );
}

/** Nothing is called wrong without the law beside it. */
function Law({ rule, asOf, words }: { readonly rule: Rule; readonly asOf: IsoDate } & Pick<GroupProps, 'words'>) {
  const t = useSiteStrings();
  const [basis] = basesInForce(rule, asOf);
  return (
    <>
      <h4>{t.law}</h4>
      <p lang="nl">{words?.get(rule.id)?.whatTheLawSays}</p>
      {basis && (
        <p class="hint" lang="nl">
          <PageLink url={articleUrl(basis.article, asOf)} words={basis.article.citation} />
        </p>
      )}
    </>
  );
}

function Quote({ quote, keuring }: { readonly quote: SiteQuote; readonly keuring: Keuring }) {
  const t = useSiteStrings();
  const clicksTo = (url: string) => keuring.pages.find((page) => page.url === url)?.clickPath?.length;
  const addresses = [...new Set(quote.places.map(({ url }) => url))];
  return (
    <>
      <blockquote class="quote quote-wrong" lang="nl">
        “{quote.exact}”
      </blockquote>
      <details>
        <summary>
          {t.quotePlaces} {t.pages(addresses.length)}
        </summary>
        <ul>
          {addresses.map((url) => {
            const clicks = clicksTo(url);
            return (
              <li key={url}>
                <PageLink url={url} /> {clicks !== undefined && <span class="hint">{t.clicks(clicks)}</span>}
              </li>
            );
          })}
        </ul>
      </details>
    </>
  );
}

function Lost({ judged, words }: GroupProps) {
  const t = useSiteStrings();
  const language = useLanguage();
  if (judged.length === 0) return null;
  const isPartly = judged.some(({ item }) => item.reason === 'not-found-in-what-was-read');
  return (
    <details class="page-section">
      <summary>
        <h2 style={{ display: 'inline' }}>
          {t.lostTitle} ({judged.length})
        </h2>
      </summary>
      <p>{isPartly ? t.lostPartly : t.lostOnSite}</p>
      <ul>
        {judged.map(({ rule }) => {
          const { title, lang } = lineInLanguage(rule, language, words);
          return (
            <li key={rule.id} lang={lang}>
              {title}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Findable({ keuring: { findability, search, madeWith } }: { readonly keuring: Keuring }) {
  const t = useSiteStrings();
  return (
    <section class="stack-small" aria-labelledby="find">
      <h2 id="find">{t.findTitle}</h2>
      {'path' in findability ? (
        <>
          <p>{t.found(findability.path.length)}</p>
          <ol>
            {findability.path.map(({ text, url }) => (
              <li key={url}>
                <PageLink url={url} words={text === '' ? t.linkWithoutWords : text} />
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p>{t.findNothing}</p>
      )}
      <p>{searchIn(search, t)}</p>
      {madeWith && (
        <p class="hint">
          {t.madeWith} {madeWith.name}
        </p>
      )}
    </section>
  );
}

function searchIn(search: SearchTried | undefined, t: SiteStrings): string {
  if (search?.tried !== true || search.words.every(({ outcome }) => outcome === 'unclear')) return t.searchUntried;
  const missed = search.words.filter(({ outcome }) => outcome !== 'found').map(({ word }) => word);
  return missed.length === 0 ? t.searchFound : t.searchMissed(missed);
}

function NotRead({ keuring: { notRead } }: { readonly keuring: Keuring }) {
  const t = useSiteStrings();
  return (
    <section class="notice stack-small" aria-labelledby="not-read">
      <h2 id="not-read">{t.notReadTitle}</h2>
      <p>{notRead.length === 0 ? t.allRead : t.notReadHint}</p>
      <ul>
        {notRead.map(({ what, where }) => (
          <li key={`${what} ${where}`}>
            <PageLink url={where} />: {t.notRead[what]}
          </li>
        ))}
      </ul>
    </section>
  );
}
