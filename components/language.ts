/** The language of the person, for every component. A third language is one file in `strings/` and one line here. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './strings/en.ts';
import { nl } from './strings/nl.ts';
import type { Strings } from './strings/strings.ts';

export const LANGUAGES = { nl, en } as const satisfies Record<string, Strings>;
export type Language = keyof typeof LANGUAGES;

export const isLanguage = (value: unknown): value is Language =>
  typeof value === 'string' && Object.hasOwn(LANGUAGES, value);

export const LanguageContext = createContext<Language>('nl');
export const useLanguage = (): Language => useContext(LanguageContext);
export const useStrings = (): Strings => LANGUAGES[useContext(LanguageContext)];
