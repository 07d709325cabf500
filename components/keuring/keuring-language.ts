/** The words of the guided keuring in the person's language; Dutch is always there. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../language.ts';
import { keuringNl } from '../strings/keuring-nl.ts';
import type { KeuringStrings } from '../strings/keuring-strings.ts';

const LOADERS: Readonly<Record<Language, () => Promise<KeuringStrings>>> = {
  nl: async () => keuringNl,
  en: async () => (await import('../strings/keuring-en.ts')).keuringEn,
};

/** The words in this language; Dutch when they cannot be loaded. */
export async function keuringStringsOf(language: Language): Promise<KeuringStrings> {
  return LOADERS[language]().catch(() => keuringNl);
}

export const KeuringLanguageContext = createContext<KeuringStrings>(keuringNl);
export const useKeuringStrings = (): KeuringStrings => useContext(KeuringLanguageContext);
