/** What the background does for each request: one table. */
import browser from 'webextension-polyfill';
import type { Moment } from '../../findings/dispatch.ts';
import { forget } from '../../findings/forget.ts';
import { keepFinding } from '../../findings/keep.ts';
import { othersOn } from '../../findings/others.ts';
import { hurryFinding, previewOf, queueFinding, withdrawFinding } from '../../findings/queue.ts';
import { organisationsOfUrl } from '../../register/host.ts';
import { today } from '../clock/today.ts';
import { maySend } from '../consent/consent.ts';
import { RUN_TO_INSPECT } from '../messages/inspect.ts';
import type { Answers, Done, Refused, Request } from '../messages/requests.ts';
import { showCounts } from './badge.ts';
import { pauseTask, showRounds, taskIsGone, taskRunsAt } from './counting.ts';
import { onClosed, onRecognised, openInTab } from './docking.ts';
import { lookWhereAllowed } from './looking.ts';
import { roundAnswerers } from './round-answers.ts';
import { chance, database, sendSoon } from './sending.ts';
import { type Caller, forgetSession, issueToken, redeemToken } from './tokens.ts';
import { dropUnfinished, keepUnfinished, unfinishedOn } from './unfinished.ts';

type Answerers = {
  readonly [K in Request['kind']]: (request: Extract<Request, { kind: K }>, caller: Caller) => Promise<Answers[K]>;
};

const DONE: Done = { ok: true };
const NOT_ALLOWED: Refused = { ok: false, problem: 'not-allowed' };

const moment = (): Moment => ({
  now: Date.now(),
  today: today(),
  chance: chance(),
  version: browser.runtime.getManifest().version,
});

const ownersOf = (url: string) => organisationsOfUrl(url).map(({ code, name }) => ({ code, name }));

const ANSWERERS: Answerers = {
  ...roundAnswerers(moment),
  token: async (_, caller) => ({
    token: await issueToken(caller, browser.storage.session, Date.now(), () => crypto.randomUUID()),
  }),
  redeem: async ({ token }, caller) => {
    const page = await redeemToken(token, caller, browser.storage.session, Date.now(), ownersOf);
    if (!page.ok || page.isPrivate || caller.frame === 0) return page;
    // Without storage there is no task, and the panel reads the page as ever.
    return { ...page, task: await taskRunsAt(page.url).catch(() => false) };
  },
  'no-panel': async (_, { tab, url }) => {
    if (tab === undefined) return NOT_ALLOWED;
    // Where the bar of a task cannot be shown, nothing is counted; the task goes on from its own page.
    if (await pauseTask(tab, url).catch(() => false)) await showRounds();
    else await openInTab(tab);
    return DONE;
  },
  here: async (_, { tab, url }) => {
    if (tab === undefined) return NOT_ALLOWED;
    await onRecognised(tab, url);
    return DONE;
  },
  closed: async (_, { tab, url, isPrivate }) => {
    if (tab === undefined) return NOT_ALLOWED;
    // Of a private window not even this is remembered: it would outlive the window.
    if (!isPrivate) await onClosed(tab, url);
    await pauseTask(tab, url).catch(() => false);
    return DONE;
  },
  counts: async ({ tab, wrong, missing }) => {
    await showCounts(tab, { wrong, missing });
    return DONE;
  },
  findings: async ({ url }, { isPrivate }) => {
    if (isPrivate) return { ok: true, findings: [], unfinished: [] };
    const { findings } = await database();
    const [known, unfinished] = await Promise.all([
      findings.where('url').equals(url).toArray(),
      // Only what was not kept is missed without it.
      unfinishedOn(url, browser.storage.session).catch(() => []),
    ]);
    return { ok: true, findings: known, unfinished };
  },
  others: async ({ url }) => {
    const [owner] = organisationsOfUrl(url);
    if (!owner) return NOT_ALLOWED;
    return { ok: true, others: await othersOn(await database(), owner.code, url) };
  },
  unfinished: async ({ url, written }, { isPrivate }) => {
    if (isPrivate) return NOT_ALLOWED;
    await keepUnfinished(url, written, browser.storage.session);
    return DONE;
  },
  finished: async ({ url, id }) => {
    await dropUnfinished(url, id, browser.storage.session);
    return DONE;
  },
  keep: async ({ finding }, { isPrivate }) => {
    if (isPrivate) return NOT_ALLOWED;
    const kept = await keepFinding(finding, await database());
    return kept ? DONE : { ok: false, problem: 'changed-since-preview' };
  },
  prepare: async ({ finding }, { isPrivate }) => {
    if (isPrivate) return { ok: false, problem: 'not-allowed' };
    return (await previewOf(finding, await database(), moment())) ?? { ok: false, problem: 'unknown-finding' };
  },
  queue: async ({ finding, observation, now }, { isPrivate }) => {
    if (isPrivate) return NOT_ALLOWED;
    if (!(await maySend())) return { ok: false, problem: 'no-consent' };
    const queued = await queueFinding(finding, observation, now, await database(), moment());
    if (queued.ok) sendSoon();
    return queued;
  },
  'send-now': async ({ finding }) => {
    await hurryFinding(finding, await database(), moment());
    sendSoon();
    return DONE;
  },
  withdraw: async ({ finding }) => {
    const withdrawn = await withdrawFinding(finding, await database(), moment());
    if (withdrawn.ok) sendSoon();
    return withdrawn;
  },
  forget: async ({ organisation }) => {
    await forget(await database(), organisation);
    // Pages on which the panel was closed, what was being written, and a page that waits for a keuring.
    await forgetSession(browser.storage.session);
    // What somebody answered at "Voor mij" says more of them than any finding.
    if (organisation === undefined) await browser.storage.local.remove('traits');
    await taskIsGone();
    sendSoon();
    return DONE;
  },
  open: async ({ page, finding }) => {
    if (page === 'rounds') {
      await showRounds();
      return DONE;
    }
    const address = new URL(`/${page}.html`, browser.runtime.getURL(''));
    if (finding !== undefined) address.searchParams.set('send', finding);
    await browser.tabs.create({ url: address.href });
    return DONE;
  },
  'open-site': async ({ from }) => {
    const address = new URL('/site.html', browser.runtime.getURL(''));
    address.searchParams.set('van', from);
    await browser.tabs.create({ url: address.href });
    return DONE;
  },
  inspect: async ({ run }, { isPrivate }) => {
    if (isPrivate) return NOT_ALLOWED;
    await browser.storage.session.set({ [RUN_TO_INSPECT]: run });
    await browser.tabs.create({ url: new URL('/keuring.html?start', browser.runtime.getURL('')).href });
    return DONE;
  },
  'hosts-changed': async () => {
    await lookWhereAllowed();
    return DONE;
  },
};

/** Answers one request. Rejects only on a fault of our own or of the browser. */
export function answer<K extends Request['kind']>(
  request: Extract<Request, { kind: K }>,
  caller: Caller,
): Promise<Answers[K]> {
  const answerer: Answerers[K] = ANSWERERS[request.kind as K];
  return answerer(request, caller);
}
