/**
 * Counts while a task of a round runs: on the site under test only, and only while the bar that says so is in view. No task, then no
 * script stands in any page.
 */
import browser from 'webextension-polyfill';
import { LIMITS } from '../../findings/limits.ts';
import { count, endTask, runningTask, startTask } from '../../findings/rounds/run-task.ts';
import type { RunningTask } from '../../findings/rounds/taking-part.ts';
import type { TaskOutcome } from '../../findings/rounds/task-result.ts';
import { visitedPage } from '../../findings/rounds/visited-page.ts';
import { organisationsOfUrl } from '../../register/host.ts';
import { organisationByCode } from '../../register/organisation.ts';
import { today } from '../clock/today.ts';
import type {
  Counting,
  CountingWord,
  PlainEvent,
  RoundDone,
  RoundRequest,
  TaskAtHand,
} from '../messages/round-requests.ts';
import { dockAt } from './docking.ts';
import { patternsOf } from './looking.ts';
import { database } from './sending.ts';
import type { Caller } from './tokens.ts';

const COUNTER = 'counter';
/** In the storage of the session, which a restart of the browser empties: then the task stands still until the person goes on. */
const SEEN = 'task';

interface Seen {
  /** Tab of the page with the questions. */
  readonly home?: number;
}

const OVER: Counting = { count: 'over' };
const STILL: Counting = { count: 'still' };
const NOT_NOW: RoundDone = { ok: false, problem: 'not-allowed' };
const DONE: RoundDone = { ok: true };

const hostsOf = (organisation: string): readonly string[] => organisationByCode(organisation)?.hosts ?? [];
const isOn = ({ organisation }: RunningTask, url: string): boolean =>
  organisationsOfUrl(url).some(({ code }) => code === organisation);

async function seen(): Promise<Seen | undefined> {
  return (await browser.storage.session.get(SEEN))[SEEN] as Seen | undefined;
}

/** To the script in this page, if it is there. */
const tell = (tab: number, word: CountingWord): Promise<unknown> =>
  browser.tabs.sendMessage(tab, word, { frameId: 0 }).catch(() => undefined);

let last: Promise<void> = Promise.resolve();

/** Puts the script that counts in pages of the site under test, or takes it away. Run at every start. */
export function countWhereTaskRuns(): Promise<void> {
  last = last.catch(() => undefined).then(registerCounter);
  return last;
}

async function registerCounter(): Promise<void> {
  // A private window has a background of its own, without rounds.
  if (browser.extension.inIncognitoContext) return;
  const running = await runningTask(await database());
  await browser.scripting.unregisterContentScripts({ ids: [COUNTER] }).catch(() => undefined);
  if (!running) return;
  const matches = patternsOf(hostsOf(running.organisation));
  await browser.scripting.registerContentScripts([
    { id: COUNTER, js: ['counter.js'], matches, runAt: 'document_start', persistAcrossSessions: true },
  ]);
}

/** A page of the site came into view. The panel, with its bar, comes beside it. */
export async function onTaskPage(
  { url, how, search }: Extract<RoundRequest, { kind: 'task-page' }>,
  { tab, isPrivate }: Caller,
): Promise<Counting> {
  const opened = await database();
  const running = await runningTask(opened);
  if (!running || tab === undefined || isPrivate || !isOn(running, url)) return OVER;
  const moment = { at: Date.now(), tab };
  if (!(await seen())) await count({ kind: 'paused' }, moment, opened);
  const hosts = hostsOf(running.organisation);
  const address = visitedPage(url, hosts);
  // A page that is the person's own ("mijn.") is as good as another site: nothing of it is counted.
  const after = await count(address ? { kind: 'page', address, how, search } : { kind: 'left' }, moment, opened);
  if (!after) return OVER;
  if (after.tally.paused || !address) return STILL;
  // Not waited for: a page that is still loading gets its panel later, and is counted from the start.
  dockAt(tab)
    .catch(() => false)
    .then((docked) => docked || pauseTask(tab, url));
  return { count: 'on', hosts };
}

export async function onTaskEvent(what: PlainEvent, { tab, url, isPrivate }: Caller): Promise<Counting> {
  const opened = await database();
  const running = await runningTask(opened);
  if (!running || tab === undefined || isPrivate || !isOn(running, url)) return OVER;
  const after = await count({ kind: what }, { at: Date.now(), tab }, opened);
  if (!after) return OVER;
  return after.tally.paused ? STILL : { count: 'on', hosts: hostsOf(running.organisation) };
}

/** The bar is no longer in view in this tab: nothing is counted there. True when a task runs on its site. */
export async function pauseTask(tab: number, url: string): Promise<boolean> {
  const opened = await database();
  const running = await runningTask(opened);
  if (!running || !isOn(running, url)) return false;
  // In another tab the bar may still stand, with the person before it.
  if ((running.tally.clock?.tab ?? tab) === tab) await count({ kind: 'paused' }, { at: Date.now(), tab }, opened);
  await tell(tab, 'task-still');
  return true;
}

/** Whether the panel at this address is to show a task. */
export async function taskRunsAt(url: string): Promise<boolean> {
  const running = await runningTask(await database());
  return running !== undefined && isOn(running, url);
}

/** The panel shows the bar. What stood still goes on, from the page that is in view. */
export async function taskInView({ tab, isPrivate }: Caller): Promise<TaskAtHand | { ok: false; problem: string }> {
  const opened = await database();
  const running = await runningTask(opened);
  const joined = running && (await opened.rounds.get(running.round));
  const task = joined?.round.tasks.find(({ id }) => id === running?.task);
  if (!running || !task || tab === undefined || isPrivate) return { ok: false, problem: 'not-allowed' };
  if (running.tally.paused) {
    await count({ kind: 'resumed' }, { at: Date.now(), tab }, opened);
    await browser.storage.session.set({ [SEEN]: (await seen()) ?? {} });
    await tell(tab, 'task-on');
  }
  return { ok: true, text: task.text, organisation: organisationByCode(running.organisation)?.name ?? '' };
}

/** Starts the task, and opens the page of the site on which it starts. */
export async function beginTask(
  { round, task }: Extract<RoundRequest, { kind: 'task-start' }>,
  { tab: home, isPrivate }: Caller,
): Promise<RoundDone> {
  const opened = await database();
  if (isPrivate || !(await startTask({ round, task }, opened))) return NOT_NOW;
  await countWhereTaskRuns();
  return openSite({ tab: home });
}

/** Opens the site for the task that runs, and lets it go on when it stood still. Whoever asks gets the questions afterwards. */
export async function openSite({ tab: home }: Pick<Caller, 'tab'>): Promise<RoundDone> {
  const opened = await database();
  const running = await runningTask(opened);
  const joined = running && (await opened.rounds.get(running.round));
  const start = joined?.round.tasks.find(({ id }) => id === running?.task)?.start;
  if (!running || start === undefined || !isOn(running, start)) return NOT_NOW;
  await browser.storage.session.set({ [SEEN]: home === undefined ? {} : { home } });
  // Before the page is there: it may be faster than we are, and would be told to stand still.
  await count({ kind: 'resumed' }, { at: Date.now(), tab: browser.tabs.TAB_ID_NONE }, opened);
  await browser.tabs.create({ url: start });
  return DONE;
}

/** Ends the task: what was counted is kept, the script goes, and the person gets the questions. */
export async function finishTask(
  { outcome, pointed }: { readonly outcome: TaskOutcome; readonly pointed: { url: string; exact: string } | undefined },
  { frame }: Caller,
): Promise<RoundDone> {
  const opened = await database();
  const running = await runningTask(opened);
  if (!running) return NOT_NOW;
  const page = pointed && visitedPage(pointed.url, hostsOf(running.organisation));
  const exact = pointed?.exact.slice(0, LIMITS.exact);
  const quote = page && exact ? { page, exact } : undefined;
  await endTask({ outcome, ...(quote && { quote }) }, { now: Date.now(), today: today() }, opened);
  await taskIsGone();
  if (frame !== 0) await showRounds();
  return DONE;
}

/** No task runs any more, whatever the reason: nothing counts, and no bar says that it does. */
export async function taskIsGone(): Promise<void> {
  await countWhereTaskRuns();
  if (await runningTask(await database())) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tell(id, 'task-over'))));
  // To the panels, which are pages of our own. Nobody there is no fault.
  await browser.runtime.sendMessage('task-over' satisfies CountingWord).catch(() => undefined);
}

/** The page of the rounds: the one from which a task was begun, or a new one. */
export async function showRounds(): Promise<void> {
  const { home } = (await seen()) ?? {};
  const shown =
    home === undefined ? undefined : await browser.tabs.update(home, { active: true }).catch(() => undefined);
  if (!shown) await browser.tabs.create({ url: browser.runtime.getURL('rounds.html') });
}
