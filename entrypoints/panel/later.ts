/** What the panel loads once its first sentence is there. */
import type { WordsOfRules } from '../../components/rule-words.ts';
import { loadWords } from './words.ts';

/** What the browser could not load is undefined. */
export interface Later {
  readonly words: WordsOfRules | undefined;
  readonly parts: typeof import('./parts.ts') | undefined;
}

export async function loadLater(): Promise<Later> {
  const [words, parts] = await Promise.all([loadWords(), import('./parts.ts').catch(() => undefined)]);
  return { words, parts };
}
