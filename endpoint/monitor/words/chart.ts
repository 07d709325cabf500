import type { InBoth } from '../page.ts';

export interface ChartWords {
  readonly asTable: string;
  readonly caption: string;
  readonly day: string;
}

export const CHART_WORDS: InBoth<ChartWords> = {
  nl: { asTable: 'Dezelfde cijfers als tabel', caption: 'Aantal punten per maand', day: 'Stand op' },
  en: { asTable: 'The same figures as a table', caption: 'Number of points by month', day: 'As on' },
};
