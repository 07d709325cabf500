/** Loads what the cards say when they are opened; `scripts/rules-without-examples.ts` keeps it apart from the rules. */
import type { RuleWords, WordsOfRules } from '../../components/rule-words.ts';

/** Undefined when the browser cannot load it: cards then show their line, quote and law. */
export async function loadWords(): Promise<WordsOfRules | undefined> {
  const loaded: { readonly default: Readonly<Record<string, RuleWords>> } | undefined = await import(
    'virtual:words-of-rules'
  ).catch(() => undefined);
  return loaded && new Map(Object.entries(loaded.default));
}
