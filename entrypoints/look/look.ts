/** Language, size of letters and colours that the person chose; the same on every page of the extension. */

import { isLanguage, type Language } from '../../components/language.ts';
import { browser } from '../messages/page-browser.ts';
import { keptLook } from './kept-look.ts';

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Look {
  readonly language: Language;
  readonly text: TextSize;
}

const isTextSize = (value: unknown): value is TextSize => TEXT_SIZES.some((size) => size === value);

/** What was chosen, or Dutch and normal; also when storage is blocked. */
export async function readLook(asked = keptLook()): Promise<Look> {
  const kept = await asked;
  return {
    language: isLanguage(kept.language) ? kept.language : 'nl',
    text: isTextSize(kept.text) ? kept.text : 'normal',
  };
}

export function applyLook({ language, text }: Look): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.text = text;
}

export async function keepLook(look: Look): Promise<void> {
  await browser.storage.local.set({ ...look });
}
