/** What was found, with everything around it that a person must know. */
import { useEffect, useState } from 'preact/hooks';
import { ForMe, Letters } from '../../components/for-me.tsx';
import { Icon } from '../../components/icon.tsx';
import { useLanguage, useStrings } from '../../components/language.ts';
import { NotReadList } from '../../components/not-read.tsx';
import { Notice } from '../../components/notice.tsx';
import { countsOf, findingsBeside } from '../../components/overview.ts';
import { Legend } from '../../components/quote-walk.tsx';
import { ResultCard } from '../../components/result-card.tsx';
import { ResultGroups } from '../../components/result-groups.tsx';
import { lineInLanguage } from '../../components/rule-words.ts';
import type { Trait } from '../../components/strings/strings.ts';
import { cardsFor } from '../../components/traits.ts';
import { keepTraits, readTraits } from './kept-traits.ts';
import type { Later } from './later.ts';
import type { Session } from './session.ts';
import type { PanelState } from './state.ts';

interface Props {
  readonly session: Session;
  readonly state: PanelState;
  readonly later: Later | undefined;
  /** Called before a form takes the keyboard. */
  remember(): void;
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}

interface Mine {
  readonly chosen: ReadonlySet<Trait>;
  readonly kept: boolean;
}

/** The answers of "Voor mij". In a private window a change is not kept. */
function useMine(isPrivate: boolean): readonly [Mine, (next: Mine) => void] {
  const [mine, setMine] = useState<Mine>({ chosen: new Set(), kept: false });
  useEffect(() => {
    readTraits().then((chosen) => {
      if (chosen) setMine({ chosen, kept: true });
    });
  }, []);
  const change = (next: Mine) => {
    setMine(next);
    if (!isPrivate) keepTraits(next.kept ? next.chosen : undefined).catch(() => undefined);
  };
  return [mine, change];
}

export function Results({ session, state, later, remember }: Props) {
  const { words, parts } = later ?? {};
  const t = useStrings();
  const language = useLanguage();
  const online = useOnline();
  const [mine, setMine] = useMine(state.isPrivate);
  const { overview, run, gone, findings } = state;
  if (!overview || !run) return null;
  const cards = cardsFor(overview.cards, mine.chosen);
  const counted = (all: typeof cards) => Object.values(all).flat().length;
  const titles = new Map(session.rules.map((rule) => [rule.id, lineInLanguage(rule, language, words).title]));
  const canRecord = state.storage === 'ready';
  return (
    <div class="stack">
      <section class="stack-small">
        {overview.nothing ? (
          <Notice state={overview.nothing} />
        ) : (
          <h2 class="opening" id="opening" tabIndex={-1}>
            {t.panel.opening(countsOf(cards, overview.spokenOf))}
          </h2>
        )}
        <p class="hint page-title">{run.page.title}</p>
      </section>
      {state.isPrivate && <Notice state="privateWindow" />}
      {!state.isPrivate && state.storage !== 'ready' && state.storage !== 'unknown' && (
        <Notice state={state.storage} announce />
      )}
      {!online && <Notice state="offline" announce />}
      {state.inTab && <Notice state="inTab" />}
      {parts && (
        <parts.UnfinishedTexts
          texts={state.unfinished}
          goOn={(id) => {
            remember();
            session.goOn(id);
          }}
        />
      )}
      {!overview.nothing && (
        <ForMe
          chosen={mine.chosen}
          kept={mine.kept}
          shown={counted(cards)}
          of={counted(overview.cards)}
          choose={(chosen) => setMine({ ...mine, chosen })}
          keep={state.isPrivate ? undefined : (kept) => setMine({ ...mine, kept })}
        />
      )}
      {!overview.nothing && (
        <ResultGroups cards={cards} spokenOf={overview.spokenOf}>
          {(card) => (
            <ResultCard
              key={card.id}
              card={card}
              asOf={run.asOf}
              words={words}
              Body={parts?.CardBody}
              gone={gone}
              folded={state.folded}
              finding={findings.find(({ rule }) => rule === card.id)}
              canRecord={canRecord}
              acts={{
                show: session.show,
                judge: ({ id, result }, verdict) => {
                  remember();
                  session.judge(id, verdict, result.evidence[0]);
                },
              }}
            />
          )}
        </ResultGroups>
      )}
      {parts && <parts.OwnFindings findings={findingsBeside(overview, findings)} gone={gone} show={session.show} />}
      {state.others && parts && <parts.OthersFound others={state.others} titleOf={(id) => titles.get(id)} />}
      {canRecord && parts && (
        <button
          type="button"
          class="button"
          data-act="add"
          onClick={() => {
            remember();
            session.add();
          }}
        >
          <Icon name="add" />
          {t.panel.add}
        </button>
      )}
      {!state.isPrivate && (
        <button type="button" class="button" data-act="site" onClick={session.openSite}>
          <Icon name="page" />
          {t.panel.wholeSite}
        </button>
      )}
      <Letters>{parts && <parts.LetterTexts />}</Letters>
      <NotReadList items={run.coverage.notRead} />
      {!overview.nothing && <Legend />}
      <section class="stack-small hint">
        <h2>{t.panel.aboutTitle}</h2>
        <p>{t.panel.checkedOn(run.asOf, run.ruleset.version)}</p>
        {run.page.lastChanged && <p>{t.panel.lastChanged(run.page.lastChanged)}</p>}
        <p>{t.panel.about}</p>
      </section>
    </div>
  );
}
