/** How far the inventaris is, in one line: "[######------]  120/342  1.830 pagina's  nog ongeveer 4 minuten". Pure. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly pages: number;
  /** Organisations done in this run, without those done before an interruption, and the milliseconds that took. */
  readonly doneNow: number;
  readonly tookMs: number;
}

const WIDTH = 24;

export function progressLine({ done, all, pages, doneNow, tookMs }: Progress): string {
  const filled = all === 0 ? WIDTH : Math.round((done / all) * WIDTH);
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}]`;
  return `${bar}  ${done}/${all}  ${new Intl.NumberFormat('nl-NL').format(pages)} pagina's  ${timeLeft(done, all, doneNow, tookMs)}`;
}

function timeLeft(done: number, all: number, doneNow: number, tookMs: number): string {
  if (done >= all) return 'klaar';
  if (doneNow === 0) return 'nog onbekend hoe lang';
  const seconds = ((all - done) * tookMs) / doneNow / 1000;
  if (seconds < 60) return 'nog minder dan een minuut';
  const minutes = Math.round(seconds / 60);
  return `nog ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`;
}
