/** The monitor's data, from what was released or from a made-up country. */
import { wholeDayOf } from '../../findings/whole-day.ts';
import { ruleset } from '../../rules/ruleset.ts';
import type { Parts } from '../parts.ts';
import { figuresShelf } from './figures-shelf.ts';
import { releasedSource } from './source.ts';

type Needed = Pick<Parts, 'storage' | 'clock' | 'register' | 'settings' | 'shelf'>;

/** Which of the two is a setting; production never reaches the second. */
export async function openMonitor({ storage, clock, register, settings, shelf }: Needed): Promise<Parts['monitor']> {
  const { rules } = ruleset;
  if (settings.exampleCountry && !settings.production) {
    // Loaded only here: a real endpoint has no use for it.
    const { exampleSource } = await import('../example/example-source.ts');
    const source = exampleSource(rules, wholeDayOf(clock.now()));
    return { source, figures: figuresShelf(source, rules) };
  }
  const source = await releasedSource(storage, register, shelf);
  return { source, figures: figuresShelf(source, rules) };
}
