/** The words of reading a whole site in the person's language; Dutch is always there. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../language.ts';
import { siteNl } from '../strings/site-nl.ts';
import type { SiteStrings } from '../strings/site-strings.ts';

const LOADERS: Readonly<Record<Language, () => Promise<SiteStrings>>> = {
  nl: async () => siteNl,
  en: async () => (await import('../strings/site-en.ts')).siteEn,
};

/** The words in this language; Dutch when they cannot be loaded. */
export function siteStringsOf(language: Language): Promise<SiteStrings> {
  return LOADERS[language]().catch(() => siteNl);
}

export const SiteLanguageContext = createContext<SiteStrings>(siteNl);
export const useSiteStrings = (): SiteStrings => useContext(SiteLanguageContext);
