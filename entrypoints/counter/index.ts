/**
 * Stands in pages of one site while a task of a round runs there, and at no other moment. Tells the background that a page came into
 * view, that something was pressed, that a search was sent, that the site was left. Reads no text, no form and no search words.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../messages/page-browser.ts';
import type { Request } from '../messages/requests.ts';
import type { Counting, PlainEvent, RoundRequest } from '../messages/round-requests.ts';
import { howOpened, isElsewhere, isSearchForm, pressed, showsSearch } from './signs.ts';

const STILL: Counting = { count: 'still' };

export default defineUnlistedScript(() => {
  // Until the background has spoken everything counts: a person may be faster than it, and it drops what it does not want.
  let counting = true;
  let hosts: readonly string[] = [];
  let told = '';
  let how = howOpened();
  const stop = new AbortController();

  const over = () => {
    counting = false;
    stop.abort();
    observer.disconnect();
    browser.runtime?.onMessage?.removeListener(heard);
  };
  const ask = async (request: Extract<Request, RoundRequest>) => {
    // After an update this script lives on, cut off from the extension.
    if (!browser.runtime?.id) return over();
    const answer = (await browser.runtime.sendMessage(request).catch(() => STILL)) as Counting;
    if (answer.count === 'over') return over();
    counting = answer.count === 'on';
    if (answer.count === 'on') hosts = answer.hosts;
  };
  const say = (what: PlainEvent) => {
    if (counting) ask({ kind: 'task-event', what });
  };
  const lookAtPage = () => {
    if (!counting || document.visibilityState !== 'visible' || told === location.href) return;
    told = location.href;
    ask({ kind: 'task-page', url: location.href, how, search: showsSearch(location.href) });
    how = 'followed';
  };
  const again = (next: typeof how) => {
    told = '';
    how = next;
    lookAtPage();
  };

  const heard = (word: unknown): undefined => {
    if (word === 'task-over') over();
    if (word === 'task-still') counting = false;
    if (word !== 'task-on') return;
    counting = true;
    again('reloaded');
  };
  const listen = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, act, { capture: true, signal: stop.signal });

  listen('click', ({ isTrusted, target }) => {
    const element = isTrusted ? pressed(target) : undefined;
    if (!element) return;
    say('click');
    if (isElsewhere(element, hosts)) say('left');
  });
  listen('submit', ({ isTrusted, target }) => {
    if (isTrusted && isSearchForm(target)) say('search');
  });
  // A page that the browser kept whole and shows again.
  listen('pageshow', ({ persisted }) => {
    if (persisted) again('traversed');
  });
  listen('popstate', () => {
    how = 'traversed';
    lookAtPage();
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') say('hidden');
      else if (told === location.href) say('shown');
      else lookAtPage();
    },
    { signal: stop.signal },
  );
  // A single-page application shows another page without loading one.
  const observer = new MutationObserver(lookAtPage);
  observer.observe(document, { childList: true, subtree: true });
  browser.runtime.onMessage.addListener(heard);
  lookAtPage();
});
