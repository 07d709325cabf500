/**
 * Runs on the municipalities that the person switched on, and there only looks whether a page seems to be about the bijstand.
 * Reads the title, the address and the first heading; sends nothing but "here".
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { browser } from '../messages/page-browser.ts';

const ABOUT = /bijstand|participatiewet|uitkering|levensonderhoud|inkomensvoorziening|voorschot/i;

export default defineUnlistedScript(() => {
  let told = '';
  const look = () => {
    const first = document.querySelector('h1')?.textContent ?? '';
    const signs = `${document.title} ${location.pathname} ${first}`.slice(0, 2_000);
    if (told === location.href || !ABOUT.test(signs)) return;
    told = location.href;
    browser.runtime.sendMessage({ kind: 'here' }).catch(() => undefined);
  };
  look();
  // A single-page app changes its title when it shows another page.
  new MutationObserver(look).observe(document.head, { childList: true, subtree: true, characterData: true });
});
