export type Language = 'nl' | 'en';

/** The language of an answer: English when the caller prefers it over Dutch, else Dutch. Reads at most 200 characters. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const weights = { nl: 0, en: 0 };
  for (const range of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const [tag = '', quality = 'q=1'] = range.trim().toLowerCase().split(';');
    const weight = Number(quality.trim().replace('q=', ''));
    const language = tag.split('-')[0];
    if (language === 'nl' || language === 'en') weights[language] = Math.max(weights[language], weight || 0);
  }
  return weights.en > weights.nl ? 'en' : 'nl';
}
