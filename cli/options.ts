/** Options that the commands about whole sites share. */
import type { IsoDate } from '../language/date.ts';

export const OPTIONS = {
  json: { type: 'boolean', default: false },
  'as-of': { type: 'string' },
  paginas: { type: 'string' },
  /** Files with good examples; may be given more than once. */
  'goede-voorbeelden': { type: 'string', multiple: true },
  /** Port on this machine where the made-up sites under `.example` are served. */
  voorbeelden: { type: 'string' },
} as const;

export function isDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** One sentence about what `parseArgs` did not understand. */
export function wrongOption(error: unknown): string {
  const option = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined;
  return option === undefined ? 'Deze opdracht klopt niet.' : `De optie ${option} klopt niet.`;
}
