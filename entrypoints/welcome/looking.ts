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

const allows = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });

/** What is left of the choice: a person may take any permission back in the browser itself. The same object when nothing was. */
export async function stillAllowed(choice: Choice): Promise<Choice> {
  if (choice.looking === 'press') return choice;
  if (choice.looking === 'all') return (await allows(everything())) ? choice : { ...choice, looking: 'press' };
  const allowed = await Promise.all(choice.mine.map((code) => allows(patternsOfCodes([code]))));
  const mine = choice.mine.filter((_, index) => allowed[index]);
  if (mine.length === choice.mine.length) return choice;
  return { looking: mine.length > 0 ? 'mine' : 'press', mine };
}

/** Calls back when a permission was taken back anywhere; the answer stops it. */
export function onWithdrawn(heard: () => void): () => void {
  browser.permissions.onRemoved.addListener(heard);
  return () => browser.permissions.onRemoved.removeListener(heard);
}

/**
 * Asks the browser for just this permission. Must be the first thing that happens in a click: Firefox forgets the click after any wait.
 */
export function requestFor({ looking, mine }: Choice): Promise<boolean> {
  if (looking === 'press') return Promise.resolve(true);
  return browser.permissions.request({ origins: looking === 'all' ? everything() : patternsOfCodes(mine) });
}

const neededFor = ({ looking, mine }: Choice): ReadonlySet<string> =>
  new Set(looking === 'all' ? everything() : looking === 'mine' ? patternsOfCodes(mine) : []);

/** Keeps the choice, gives back what is no longer needed, and tells the background. */
export async function keepChoice(choice: Choice): Promise<void> {
  await browser.storage.local.set({ looking: choice.looking, mine: choice.mine });
  const { origins = [] } = await browser.permissions.getAll();
  // Only those of municipalities: the browser refuses all when one of them came with the install, as that of the endpoint may.
  const municipal = new Set(everything());
  await giveUp(
    origins.filter((origin) => municipal.has(origin)),
    choice,
  );
}

/** Gives back what was asked for one purpose, unless the person chose it here too. What another tab is busy with stays. */
export async function giveBackOrigins(origins: readonly string[]): Promise<void> {
  await giveUp(origins, await readChoice());
}

async function giveUp(origins: readonly string[], choice: Choice): Promise<void> {
  const needed = neededFor(choice);
  const spare = origins.filter((origin) => !needed.has(origin));
  // Refused for permissions that came with the install; nothing is lost then.
  if (spare.length > 0) await browser.permissions.remove({ origins: spare }).catch(() => false);
  // Unheard when it is just being ended; it looks at every start.
  await browser.runtime.sendMessage({ kind: 'hosts-changed' }).catch(() => undefined);
}
