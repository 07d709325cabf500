/** The monitor's data, from what was released or from a made-up country. */
import { dutchDayOf } from '../../findings/whole-day.ts';
import { ruleset } from '../../rules/ruleset.ts';
import type { Parts } from '../parts.ts';
import { figuresShelf } from './figures-shelf.ts';
import { type MonitorSource, releasedSource } from './source.ts';

type Needed = Pick<Parts, 'storage' | 'clock' | 'register' | 'settings' | 'shelf'>;

/** Which of the two is a setting; production never reaches the second. */
export async function openMonitor({ storage, clock, register, settings, shelf }: Needed): Promise<Parts['monitor']> {
  if (settings.exampleCountry && !settings.production) {
    // Loaded only here: a real endpoint has no use for it.
    const { exampleSource } = await import('../example/example-source.ts');
    return counted(exampleSource(ruleset.rules, dutchDayOf(clock.now())));
  }
  return counted(await releasedSource(storage, register, shelf, clock));
}

/** Counted before anybody asks, so that the first visitor need not wait for it. */
async function counted(source: MonitorSource): Promise<Parts['monitor']> {
  const figures = figuresShelf(source, ruleset.rules);
  await figures.current();
  return { source, figures };
}
