/** The count on the toolbar button, in words too: a screen reader reads the title. In the language that the person chose. */
import browser from 'webextension-polyfill';
import { BUTTON, type ButtonStrings } from '../../components/strings/button.ts';

export interface Counts {
  readonly wrong: number;
  readonly missing: number;
}

/** Why there is no panel in a tab. */
export type Reason = 'elsewhere' | 'notAPage' | 'behindLogin';

/** Dutch when nothing was chosen, and when storage does not say. */
async function words(): Promise<ButtonStrings> {
  const { language }: Record<string, unknown> = await browser.storage.local.get('language').catch(() => ({}));
  const [, chosen] = Object.entries(BUTTON).find(([name]) => name === language) ?? [];
  return chosen ?? BUTTON.nl;
}

export async function showCounts(tabId: number, { wrong, missing }: Counts): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: wrong > 0 ? String(wrong) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8c1d18' });
  await browser.action.setTitle({ tabId, title: (await words()).counts(wrong, missing) });
}

export async function showReason(tabId: number, why: Reason): Promise<void> {
  await browser.action.setTitle({ tabId, title: (await words())[why] });
}

/** On every other tab; the manifest says it in Dutch. */
export async function showPlain(): Promise<void> {
  await browser.action.setTitle({ title: (await words()).plain });
}
