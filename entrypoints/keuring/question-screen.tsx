/** One question a screen: what the program thinks, and what the person says. */
import { useLayoutEffect } from 'preact/hooks';
import { compareKeuringen } from '../../checking/keuring/compare.ts';
import type { Point } from '../../checking/keuring/points.ts';
import { proposalOf } from '../../checking/keuring/proposal.ts';
import { useArrival } from '../../components/arrival.ts';
import { AnswerForm } from '../../components/keuring/answer-form.tsx';
import { BeforeAfter } from '../../components/keuring/before-after.tsx';
import { useKeuringStrings } from '../../components/keuring/keuring-language.ts';
import { MarkProgress } from '../../components/keuring/marks.tsx';
import { wordsOfPoint } from '../../components/keuring/point-words.ts';
import { ProposalView } from '../../components/keuring/proposal-view.tsx';
import { useLanguage } from '../../components/language.ts';
import { MessageBox } from '../../components/notice.tsx';
import { ReadAloud } from '../../components/read-aloud.tsx';
import type { GoodExample } from '../../findings/keuring/good-example.ts';
import { answered, answersOf, answerTo } from '../../findings/keuring/guided-keuring.ts';
import type { Open } from './use-guided.ts';
import type { World } from './world.ts';

interface Props {
  readonly world: World;
  readonly open: Open;
  readonly points: readonly Point[];
  readonly at: number;
  readonly examples: ReadonlyMap<string, GoodExample>;
  readonly keysOn: boolean;
  turnKeys(on: boolean): void;
  go(at: number): void;
  leave(): void;
}

export function QuestionScreen({ world, open, points, at, examples, keysOn, turnKeys, go, leave }: Props) {
  const t = useKeuringStrings();
  const language = useLanguage();
  const heading = useArrival(at);
  useLayoutEffect(() => scrollTo({ top: 0 }), [at]);
  const point = points[at];
  if (point === undefined) return null;

  const { guided, kept, change } = open;
  const { keuring, previous } = guided;
  const words = wordsOfPoint(point, t, language, world.rules);
  const proposal = proposalOf(point, keuring);
  const first = answerTo(guided, point);
  const earlier = first === undefined ? answersOf(guided).get(point.id) : undefined;
  const changes =
    previous === undefined
      ? []
      : compareKeuringen(previous, keuring).filter(({ ruleId }) => point.rules.includes(ruleId));
  const next = () => (at + 1 < points.length ? go(at + 1) : leave());
  const aloud = [
    { lang: words.lang, text: words.question },
    { lang: language, text: `${words.how} ${t.question.proposals[proposal.what]}.` },
    ...proposal.items.flatMap(({ quotes }) => quotes.slice(0, 1).map(({ exact }) => ({ lang: 'nl', text: exact }))),
  ];
  return (
    <div class="stack">
      <MarkProgress marks={points.map((each) => answerTo(guided, each)?.mark)} at={at} />
      <p class="hint">{keuring.organisation.name}</p>
      <h1 ref={heading} tabIndex={-1} lang={words.lang} aria-describedby="progress-words">
        {words.question}
      </h1>
      <p lang={words.lang}>{words.how}</p>
      <div class="buttons">
        <ReadAloud parts={aloud} key={point.id} />
      </div>
      <BeforeAfter changes={changes} rules={world.ruleOf} />
      <ProposalView proposal={proposal} keuring={keuring} rules={world.ruleOf} examples={examples} />
      {earlier && (
        <p class="hint">
          {t.question.earlierAnswer(t.question.marks[earlier.mark], earlier.on)} {earlier.note}
        </p>
      )}
      <AnswerForm
        key={point.id}
        point={point}
        proposal={proposal}
        keuring={keuring}
        rules={world.ruleOf}
        first={first}
        keysOn={keysOn}
        change={(answer) => change((now) => answered(now, point, answer, world.today()))}
        next={next}
      />
      {kept === 'failed' && <MessageBox message={t.notSaved} announce />}
      <p class="hint" role="status">
        {kept === 'yes' && first !== undefined ? t.question.saved : ''}
      </p>
      <nav class="buttons" aria-label={t.title}>
        <button type="button" class="button" disabled={at === 0} onClick={() => go(at - 1)}>
          {t.question.previous}
        </button>
        <button type="button" class="button button-main" onClick={next}>
          {t.question.next}
        </button>
        <button type="button" class="button button-quiet" onClick={leave}>
          {t.question.later}
        </button>
      </nav>
      <details class="fold">
        <summary>{t.question.keys}</summary>
        <label class="choice">
          <input type="checkbox" checked={keysOn} onChange={({ currentTarget: { checked } }) => turnKeys(checked)} />
          <span>{t.question.keysOn}</span>
        </label>
      </details>
    </div>
  );
}
