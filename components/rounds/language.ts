/** The words of rounds in the language of the person; only what is needed is loaded. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../language.ts';
import { roundsNl } from '../strings/rounds-nl.ts';
import type { RoundStrings } from '../strings/rounds-strings.ts';

/** One line a language, as in `language.ts`. */
const LOADERS: Readonly<Record<Language, () => Promise<RoundStrings>>> = {
  nl: async () => roundsNl,
  en: async () => (await import('../strings/rounds-en.ts')).roundsEn,
};

/** The words of this language; Dutch when they cannot be loaded. */
export const roundStringsOf = (language: Language): Promise<RoundStrings> => LOADERS[language]().catch(() => roundsNl);

export const RoundContext = createContext<RoundStrings>(roundsNl);
export const useRoundStrings = (): RoundStrings => useContext(RoundContext);
