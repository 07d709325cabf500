/** The answers of "Voor mij", kept in this browser only when the person chose so. */

import type { Trait } from '../../components/strings/strings.ts';
import { isTrait } from '../../components/traits.ts';
import { browser } from '../messages/page-browser.ts';

/** What was kept, or undefined when the person keeps nothing. */
export async function readTraits(): Promise<ReadonlySet<Trait> | undefined> {
  const { traits }: Record<string, unknown> = await browser.storage.local.get('traits').catch(() => ({}));
  return Array.isArray(traits) ? new Set(traits.filter(isTrait)) : undefined;
}

/** Keeps these, or nothing at all. */
export async function keepTraits(traits: ReadonlySet<Trait> | undefined): Promise<void> {
  if (traits) await browser.storage.local.set({ traits: [...traits] });
  else await browser.storage.local.remove('traits');
}
