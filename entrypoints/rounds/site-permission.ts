/** The browser's permission to look on the site of a round: asked for that site only, and given back afterwards. */
import browser from 'webextension-polyfill';
import { organisationByCode } from '../../register/organisation.ts';
import { patternsOf } from '../background/looking.ts';
import { giveBackOrigins, keepChoice, readChoice } from '../welcome/looking.ts';

const originsOf = (organisation: string): string[] => patternsOf(organisationByCode(organisation)?.hosts ?? []);

export const isAllowed = (organisation: string): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf(organisation) });

/** Must be the first thing that happens in a click: Firefox forgets the click after any wait. */
export const request = (organisation: string): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(organisation) });

/** Gives back the site of this round, unless the person chose it in the settings. */
export const giveBack = (organisation: string): Promise<void> => giveBackOrigins(originsOf(organisation));

/** Leaves the browser with what the person chose in the settings, and no more. */
export async function giveAllBack(): Promise<void> {
  await keepChoice(await readChoice());
}
