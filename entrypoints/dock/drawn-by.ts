/** Which tone draws which words: those that two tones share are drawn by the louder alone, because two underlines at once say nothing. */
import type { Tone } from '../messages/panel-to-page.ts';

/** Louder last. */
export const TONES = ['right', 'check', 'wrong'] as const satisfies readonly Tone[];

/** What of a range tells where it stands; each lies within one text node. */
type Stretch = Pick<Range, 'startContainer' | 'startOffset' | 'endOffset'>;

/** The stretches of each tone without those that a louder tone has as well; the order within a tone stays. */
export function drawnBy<Drawn extends Stretch>(toned: Readonly<Record<Tone, readonly Drawn[]>>): Record<Tone, Drawn[]> {
  const louder = new Map<Node, Set<string>>();
  const drawn: Record<Tone, Drawn[]> = { wrong: [], check: [], right: [] };
  for (const tone of TONES.toReversed()) {
    drawn[tone] = toned[tone].filter((each) => louder.get(each.startContainer)?.has(placeOf(each)) !== true);
    for (const each of drawn[tone]) {
      const places = louder.get(each.startContainer) ?? new Set();
      louder.set(each.startContainer, places.add(placeOf(each)));
    }
  }
  return drawn;
}

const placeOf = ({ startOffset, endOffset }: Stretch): string => `${startOffset}-${endOffset}`;
