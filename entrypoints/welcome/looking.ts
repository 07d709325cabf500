/** Where the extension may look by itself: the person's choice, and the browser's permission for just that. */
import browser from 'webextension-polyfill';
import { type Organisation, organisationByCode, organisations } from '../../register/organisation.ts';

export type Looking = 'press' | 'mine' | 'all';

export interface Choice {
  readonly looking: Looking;
  /** Codes of the municipalities that the person chose. */
  readonly mine: readonly string[];
}

const patternsOf = ({ hosts }: Pick<Organisation, 'hosts'>): string[] => hosts.map((host) => `*://*.${host}/*`);

const everything = (): string[] => organisations.flatMap(patternsOf);

const patternsOfCodes = (codes: readonly string[]): string[] =>
  codes.flatMap((code) => organisationByCode(code) ?? []).flatMap(patternsOf);

const isLooking = (value: unknown): value is Looking => value === 'press' || value === 'mine' || value === 'all';

export async function readChoice(): Promise<Choice> {
  const { looking, mine }: Record<string, unknown> = await browser.storage.local.get(['looking', 'mine']);
  const codes = Array.isArray(mine) ? mine.filter((code): code is string => typeof code === 'string') : [];
  return { looking: isLooking(looking) ? looking : 'press', mine: codes };
}

/** True when the browser still allows what was chosen. */
export async function isAllowed({ looking, mine }: Choice): Promise<boolean> {
  const origins = looking === 'all' ? everything() : looking === 'mine' ? patternsOfCodes(mine) : [];
  return origins.length === 0 || browser.permissions.contains({ origins });
}

/**
 * Asks the browser for just this permission. Must be the first thing that happens in a click: Firefox forgets the click after any wait.
 */
export function requestFor({ looking, mine }: Choice): Promise<boolean> {
  if (looking === 'press') return Promise.resolve(true);
  return browser.permissions.request({ origins: looking === 'all' ? everything() : patternsOfCodes(mine) });
}

/** Keeps the choice, gives back what is no longer needed, and tells the background. */
export async function keepChoice(choice: Choice): Promise<void> {
  await browser.storage.local.set({ looking: choice.looking, mine: choice.mine });
  const needed = new Set(
    choice.looking === 'all' ? everything() : choice.looking === 'mine' ? patternsOfCodes(choice.mine) : [],
  );
  const { origins = [] } = await browser.permissions.getAll();
  const spare = origins.filter((origin) => !needed.has(origin));
  // Refused for permissions that came with the install; nothing is lost then.
  if (spare.length > 0) await browser.permissions.remove({ origins: spare }).catch(() => false);
  await browser.runtime.sendMessage({ kind: 'hosts-changed' });
}
