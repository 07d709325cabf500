/** The background: listeners only, registered at once, because the browser may start it for any one of them. */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type Problem, problemOf } from '../../findings/problem.ts';
import { FROM_PAGE, isRequest } from '../messages/requests.ts';
import { answer } from './answers.ts';
import { showPlain } from './badge.ts';
import { countWhereTaskRuns } from './counting.ts';
import { onButton } from './docking.ts';
import { fetchAgain, onSnapshotAlarm } from './fetching.ts';
import { lookWhereAllowed } from './looking.ts';
import { onAlarm, sendDue } from './sending.ts';
import type { Caller } from './tokens.ts';

const report = (cause: unknown): void => console.warn('Geweten:', cause);

export default defineBackground(() => {
  const ownOrigin = new URL(browser.runtime.getURL('')).origin;

  browser.runtime.onMessage.addListener(async (message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isRequest(message)) return undefined;
    const fromOwnPage = sender.url !== undefined && new URL(sender.url).origin === ownOrigin;
    const refused: { ok: false; problem: Problem } = { ok: false, problem: 'not-allowed' };
    if (!fromOwnPage && !(FROM_PAGE.has(message.kind) && sender.frameId === 0)) return refused;
    const caller: Caller = {
      tab: sender.tab?.id,
      frame: sender.frameId,
      url: sender.url ?? '',
      isPrivate: sender.tab?.incognito ?? false,
    };
    return answer(message, caller).catch((cause: unknown) => {
      report(cause);
      return { ok: false, problem: problemOf(cause) };
    });
  });

  browser.action.onClicked.addListener((tab) => {
    onButton(tab).catch(report);
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    onAlarm(alarm).catch(report);
    onSnapshotAlarm(alarm).catch(report);
  });
  browser.permissions.onAdded.addListener(() => {
    lookWhereAllowed().catch(report);
    sendDue().catch(report);
  });
  browser.permissions.onRemoved.addListener(() => {
    lookWhereAllowed().catch(report);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).catch(report);
  });

  browser.storage.local.onChanged.addListener(({ language }) => {
    if (language) showPlain().catch(report);
  });

  // Every start, also that of a worker that was killed: alarms and registrations may be gone.
  sendDue().catch(report);
  fetchAgain().catch(report);
  lookWhereAllowed().catch(report);
  countWhereTaskRuns().catch(report);
  showPlain().catch(report);
});
