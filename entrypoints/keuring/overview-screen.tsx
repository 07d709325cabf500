/** All points with their marks, and what can be made of them. */
import { DEPTHS, pointsOf } from '../../checking/keuring/points.ts';
import { useArrival } from '../../components/arrival.ts';
import { useKeuringStrings } from '../../components/keuring/keuring-language.ts';
import { MarkSign } from '../../components/keuring/marks.tsx';
import { wordsOfPoint } from '../../components/keuring/point-words.ts';
import { localRuleSearches } from '../../components/keuring-report/local-rules.ts';
import { NOT_READ } from '../../components/keuring-report/words.ts';
import { useLanguage } from '../../components/language.ts';
import { PageLink } from '../../components/page-link.tsx';
import { answerTo, askedPoints, openPoints } from '../../findings/keuring/guided-keuring.ts';
import type { Open } from './use-guided.ts';
import type { World } from './world.ts';

interface Props {
  readonly world: World;
  readonly open: Open;
  /** Asks this point, or the first that is open. */
  ask(point?: string): void;
  report(): void;
  letter(): void;
  save(): void;
  toList(): void;
}

export function OverviewScreen({ world, open: { guided, change }, ask, report, letter, save, toList }: Props) {
  const t = useKeuringStrings();
  const language = useLanguage();
  const heading = useArrival();
  const { keuring, depth, carriedUpTo } = guided;
  const points = pointsOf(depth, world.rules);
  const left = openPoints(guided, world.rules);
  const done = points.filter((point) => answerTo(guided, point) !== undefined);
  const deeper = DEPTHS[DEPTHS.indexOf(depth) + 1];
  const nothingChanged = keuring.kind === 'herkeuring' && askedPoints(guided, world.rules).length === 0;
  return (
    <div class="stack">
      <p class="hint">
        {t.kinds[keuring.kind]} {keuring.organisation.name}. {t.card.read(keuring.readOn)},{' '}
        {t.card.pages(keuring.pages.length)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t.overview.title}
      </h1>
      <p>{nothingChanged ? t.overview.nothingChanged : t.overview.progress(done.length, points.length)}</p>
      <div class="buttons">
        {left.length > 0 && (
          <button type="button" class="button button-main" onClick={() => ask()}>
            {t.overview.goOn}
          </button>
        )}
        <button type="button" class={left.length > 0 ? 'button' : 'button button-main'} onClick={report}>
          {t.overview.report}
        </button>
        <button type="button" class="button" onClick={letter}>
          {t.overview.letter}
        </button>
        <button type="button" class="button" onClick={save}>
          {t.card.save}
        </button>
      </div>
      <section class="stack-small" aria-labelledby="all-points">
        <h2 id="all-points">{t.overview.list}</h2>
        <ol class="plain-list stack-small">
          {points.map((point) => {
            const words = wordsOfPoint(point, t, language, world.rules);
            const answer = answerTo(guided, point);
            const carried = answer !== undefined && answer.order <= carriedUpTo;
            return (
              <li key={point.id}>
                <button type="button" class="point-button" onClick={() => ask(point.id)}>
                  <MarkSign mark={answer?.mark} />
                  <span lang={words.lang}>{words.title}</span>
                  <span class="hint">
                    {answer === undefined ? t.overview.notYet : t.question.marks[answer.mark]}
                    {carried && ` (${t.overview.carried(answer.on)})`}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
        {deeper && (
          <div class="stack-small">
            <div class="buttons">
              <button type="button" class="button" onClick={() => change((now) => ({ ...now, depth: deeper }))}>
                {t.overview.more}
              </button>
            </div>
            <p class="hint">{t.overview.moreHint}</p>
          </div>
        )}
      </section>
      {keuring.notRead.length > 0 && (
        <section class="stack-small" aria-labelledby="not-read">
          <h2 id="not-read">{t.overview.notRead}</h2>
          <p class="hint">{t.overview.notReadHint}</p>
          <ul>
            {keuring.notRead.map(({ what, where }) => (
              <li key={`${what} ${where}`} lang="nl">
                <PageLink url={where} words={where} />: {NOT_READ[what]}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack-small" aria-labelledby="local-rules">
        <h2 id="local-rules">{t.overview.localRules}</h2>
        <p class="hint">{t.overview.localRulesHint}</p>
        <ul>
          {localRuleSearches(keuring.organisation).map(({ name, url }) => (
            <li key={url}>
              <PageLink url={url} words={name} />
            </li>
          ))}
        </ul>
      </section>
      <div class="buttons">
        <button type="button" class="button button-quiet" onClick={toList}>
          {t.backToList}
        </button>
      </div>
    </div>
  );
}
