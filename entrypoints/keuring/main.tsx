/** The guided keuring: opened from the panel with the page that it read, or from "mijn bevindingen". */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/card.css';
import '../../components/panel.css';
import '../../components/keuring/keuring.css';
import { render } from 'preact';
import type { Keuring } from '../../checking/keuring/keuring.ts';
import { KeuringLanguageContext, keuringStringsOf } from '../../components/keuring/keuring-language.ts';
import { LanguageContext, tongueOf } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { type Database, openDatabase } from '../../findings/database.ts';
import { examplesOpposite, type GoodExample, goodExamples } from '../../findings/keuring/good-example.ts';
import { ruleset } from '../../rules/ruleset.ts';
import { today } from '../clock/today.ts';
import { applyLook, readLook } from '../look/look.ts';
import { browser } from '../messages/page-browser.ts';
import { loadWords } from '../panel/words.ts';
import { dossierAddress } from './dossier-address.ts';
import { dropRun, keuringOfRun, waitingRun } from './fresh-run.ts';
import { KeuringPage } from './keuring-page.tsx';
import { wholeRules } from './whole-rules.ts';
import type { World } from './world.ts';

declare const __GEWETEN_ENDPOINT__: string;

const KEYS = 'keuringKeys';

const asked = new URLSearchParams(location.search);

/** What there is to begin a keuring with: the page that the panel read, or the reading of a whole site (`organisatie`: its code). */
async function freshKeuring(database: Database): Promise<Keuring | 'unreadable' | undefined> {
  const organisation = asked.get('organisatie');
  if (organisation !== null) return (await database.siteRuns.get(organisation))?.keuring ?? 'unreadable';
  if (!asked.has('start')) return undefined;
  const run = await waitingRun();
  return run === undefined ? 'unreadable' : keuringOfRun(run, ruleset, today());
}

async function examplesFor(
  database: Database,
  organisation: string,
  keuring: Keuring,
): Promise<ReadonlyMap<string, GoodExample>> {
  const [findings, points, keuringen] = await Promise.all([
    database.findings.toArray(),
    database.points.toArray(),
    database.keuringen.toArray(),
  ]);
  return examplesOpposite(keuring, organisation, goodExamples({ findings, points, keuringen }), ruleset);
}

async function start(): Promise<void> {
  const root = document.querySelector('#app');
  if (!root) return;
  const look = await readLook();
  applyLook(look);
  const [tongue, strings, words] = await Promise.all([
    tongueOf(look.language),
    keuringStringsOf(look.language),
    loadWords(),
  ]);
  document.title = `Geweten: ${strings.title}`;
  const show = (view: preact.ComponentChild) =>
    render(
      <LanguageContext.Provider value={tongue}>
        <KeuringLanguageContext.Provider value={strings}>{view}</KeuringLanguageContext.Provider>
      </LanguageContext.Provider>,
      root,
    );
  const notice = (state: 'privateWindow' | 'storageBlocked' | 'failed') =>
    show(
      <main class="page">
        <Notice state={state} announce />
      </main>,
    );
  if (browser.extension.inIncognitoContext) return notice('privateWindow');
  if (words === undefined) return notice('failed');
  const database = await openDatabase().catch(() => undefined);
  if (database === undefined) return notice('storageBlocked');

  const rules = wholeRules(ruleset.rules, words);
  const world: World = {
    database,
    rules,
    ruleOf: new Map(rules.map((rule) => [rule.id, rule])),
    examplesFor: (organisation, keuring) => examplesFor(database, organisation, keuring),
    dossierOf: (organisation) => dossierAddress(__GEWETEN_ENDPOINT__, organisation),
    today,
    newId: () => crypto.randomUUID(),
    begun: () => {
      dropRun().catch(() => undefined);
    },
  };
  const open = asked.get('keuring');
  const [fresh, first, kept] = await Promise.all([
    freshKeuring(database),
    open === null ? undefined : database.keuringen.get(open),
    browser.storage.local.get(KEYS).catch((): Record<string, unknown> => ({})),
  ]);
  show(
    <KeuringPage
      world={world}
      fresh={fresh}
      first={first}
      keysOnAtFirst={kept[KEYS] !== false}
      keepKeys={(on) => {
        browser.storage.local.set({ [KEYS]: on }).catch(() => undefined);
      }}
    />,
  );
}

start();
