import type { Language } from '../../language.ts';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** "22 november 2026" for a whole day in ISO form. */
export function day(iso: string, language: Language): string {
  return FORMATS[language].format(new Date(`${iso}T00:00:00Z`));
}

const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL'),
  en: new Intl.NumberFormat('en-GB'),
};

/** "1.234" or "1,234". */
export function number(count: number, language: Language): string {
  return NUMBERS[language].format(count);
}
