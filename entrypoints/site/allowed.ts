/** The browser's permission to read the sites of one organisation: asked for just those, and given back when the reading is done. */
import browser from 'webextension-polyfill';
import { hostsOf } from '../../checking/site/scope.ts';
import type { Organisation } from '../../register/organisation.ts';
import { giveBackOrigins } from '../welcome/looking.ts';

const patternsOf = (organisation: Organisation): string[] =>
  [...hostsOf(organisation)].map((host) => `*://*.${host}/*`);

export const mayReadSite = (organisation: Organisation): Promise<boolean> =>
  browser.permissions.contains({ origins: patternsOf(organisation) });

/** Must be the first thing that happens in a click: Firefox forgets the click after any wait. */
export const requestSite = (organisation: Organisation): Promise<boolean> =>
  browser.permissions.request({ origins: patternsOf(organisation) });

/** Keeps only what the person chose on the settings page; another site may still be read in another tab. */
export const giveSiteBack = (organisation: Organisation): Promise<void> => giveBackOrigins(patternsOf(organisation));
