/** The screens of the guided keuring, and the way between them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { type Point, pointsOf } from '../../checking/keuring/points.ts';
import type { Sheet } from '../../components/keuring-report/sheet.ts';
import type { GoodExample } from '../../findings/keuring/good-example.ts';
import { answerTo, askedPoints, type GuidedKeuring } from '../../findings/keuring/guided-keuring.ts';
import { type Draft, LetterScreen } from './letter-screen.tsx';
import { OverviewScreen } from './overview-screen.tsx';
import { PrintScreen } from './print-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';
import { ReportScreen } from './report-screen.tsx';
import { StartScreen, saveGuided } from './start-screen.tsx';
import { useGuided } from './use-guided.ts';
import type { World } from './world.ts';

interface Props {
  readonly world: World;
  readonly fresh: Keuring | 'unreadable' | undefined;
  /** The keuring that the address asks for. */
  readonly first: GuidedKeuring | undefined;
  readonly keysOnAtFirst: boolean;
  keepKeys(on: boolean): void;
}

type FirstScreen = 'question' | 'overview';

export function KeuringPage({ world, fresh, first, keysOnAtFirst, keepKeys }: Props) {
  const [shown, setShown] = useState<{ readonly guided: GuidedKeuring; readonly screen: FirstScreen } | undefined>(
    first && { guided: first, screen: 'overview' },
  );
  const [taken, setTaken] = useState(false);
  const [keysOn, setKeysOn] = useState(keysOnAtFirst);
  const show = (guided: GuidedKeuring, screen: FirstScreen) => {
    // After a reload or through a bookmark the same keuring is shown again.
    history.replaceState(null, '', `?keuring=${encodeURIComponent(guided.id)}`);
    setTaken(true);
    setShown({ guided, screen });
  };
  const toList = () => {
    history.replaceState(null, '', location.pathname);
    setShown(undefined);
  };
  if (shown === undefined) {
    return (
      <main class="page">
        <StartScreen world={world} fresh={taken ? undefined : fresh} show={show} />
      </main>
    );
  }
  const turnKeys = (on: boolean) => {
    setKeysOn(on);
    keepKeys(on);
  };
  return (
    <OpenKeuring key={shown.guided.id} {...shown} world={world} toList={toList} keysOn={keysOn} turnKeys={turnKeys} />
  );
}

type Screen =
  | { readonly kind: 'question'; readonly points: readonly Point[]; readonly at: number }
  | { readonly kind: 'overview' | 'report' | 'letter' }
  | { readonly kind: 'print'; readonly sheet: Sheet; readonly from: 'report' | 'letter' };

interface OpenProps {
  readonly guided: GuidedKeuring;
  readonly screen: FirstScreen;
  readonly world: World;
  readonly keysOn: boolean;
  turnKeys(on: boolean): void;
  toList(): void;
}

/** The first point without an answer; the first of all when every one has one. */
function firstQuestion(guided: GuidedKeuring, { rules }: World): Screen {
  const points = askedPoints(guided, rules);
  const at = points.findIndex((point) => answerTo(guided, point) === undefined);
  return points.length === 0 ? { kind: 'overview' } : { kind: 'question', points, at: Math.max(at, 0) };
}

function OpenKeuring({ guided: first, screen: firstScreen, world, keysOn, turnKeys, toList }: OpenProps) {
  const open = useGuided(first, world);
  const { guided } = open;
  const [screen, setScreen] = useState<Screen>(
    firstScreen === 'question' ? firstQuestion(first, world) : { kind: 'overview' },
  );
  const drafts = useRef(new Map<'brief' | 'memo', Draft>()).current;
  const [examples, setExamples] = useState<ReadonlyMap<string, GoodExample>>(new Map());
  useEffect(() => {
    world.examplesFor(guided.organisation, guided.keuring).then(setExamples, () => undefined);
  }, [world, guided.organisation, guided.keuring]);

  const to = (kind: 'overview' | 'report' | 'letter') => () => setScreen({ kind });
  const ask = (id?: string) => {
    if (id === undefined) {
      setScreen(firstQuestion(guided, world));
      return;
    }
    const points = pointsOf(guided.depth, world.rules);
    setScreen({ kind: 'question', points, at: points.findIndex((point) => point.id === id) });
  };
  if (screen.kind === 'print') {
    return (
      <main>
        <PrintScreen sheet={screen.sheet} back={to(screen.from)} />
      </main>
    );
  }
  return (
    <main class="page">
      {screen.kind === 'question' && (
        <QuestionScreen
          world={world}
          open={open}
          points={screen.points}
          at={screen.at}
          examples={examples}
          keysOn={keysOn}
          turnKeys={turnKeys}
          go={(at) => setScreen({ ...screen, at })}
          leave={to('overview')}
        />
      )}
      {screen.kind === 'overview' && (
        <OverviewScreen
          world={world}
          open={open}
          ask={ask}
          report={to('report')}
          letter={to('letter')}
          save={() => saveGuided(guided)}
          toList={toList}
        />
      )}
      {screen.kind === 'report' && (
        <ReportScreen
          world={world}
          open={open}
          examples={examples}
          print={(sheet) => setScreen({ kind: 'print', sheet, from: 'report' })}
          back={to('overview')}
        />
      )}
      {screen.kind === 'letter' && (
        <LetterScreen
          world={world}
          open={open}
          drafts={drafts}
          print={(sheet) => setScreen({ kind: 'print', sheet, from: 'letter' })}
          back={to('overview')}
        />
      )}
    </main>
  );
}
