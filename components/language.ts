/**
 * The language of the person, for every component. What a third language asks is in `strings/README.md`. Dutch is always
 * there; another language is loaded only when it was chosen.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { nl } from './strings/nl.ts';
import type { Strings } from './strings/strings.ts';

interface Available {
  /** As the language calls itself. */
  readonly name: string;
  load(): Promise<Strings>;
}

export const LANGUAGES = {
  nl: { name: 'Nederlands', load: async () => nl },
  en: { name: 'English', load: async () => (await import('./strings/en.ts')).en },
} as const satisfies Record<string, Available>;

export type Language = keyof typeof LANGUAGES;

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);

/** A language with its words. */
export interface Tongue {
  readonly language: Language;
  readonly strings: Strings;
}

const DUTCH: Tongue = { language: 'nl', strings: nl };

/** The words of this language; Dutch when they cannot be loaded. */
export async function tongueOf(language: Language): Promise<Tongue> {
  return LANGUAGES[language].load().then(
    (strings) => ({ language, strings }),
    () => DUTCH,
  );
}

export const LanguageContext = createContext<Tongue>(DUTCH);
export const useLanguage = (): Language => useContext(LanguageContext).language;
export const useStrings = (): Strings => useContext(LanguageContext).strings;
