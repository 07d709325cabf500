/** Marks passages with the CSS Custom Highlight API: the page's own elements stay as they are. */
import { parentOf } from '../../reading/browser-own.ts';
import type { Located } from '../../reading/browser-range.ts';
import type { Mark, Tone } from '../messages/panel-to-page.ts';
import { drawnBy, TONES } from './drawn-by.ts';
import { scrollClear } from './scroll-clear.ts';

/** Neutral names: the page can see them. Their look is in `background/highlight-css.ts`. */
const NAMES: Readonly<Record<Tone, string>> = { wrong: 'gw-1', check: 'gw-2', right: 'gw-3' };
const SHOWN = 'gw-0';

export interface Highlights {
  /** Draws these and forgets earlier ones; answers the names of those whose sentence is gone. */
  draw(marks: readonly Mark[], find: (mark: Mark) => Located | 'gone'): string[];
  /** Scrolls to a mark and makes it stand out; `folded` when the page does not show its sentence now. */
  show(id: string): 'shown' | 'folded' | 'gone';
  clear(): void;
}

/**
 * Scrolls to the sentence; closed `details` around it are opened, as the browser's own search does. In an accordion of the page's
 * own making it stays closed, and the nearest element that shows is scrolled to.
 */
function reveal(range: Range): 'shown' | 'folded' {
  const start = range.startContainer;
  const element = start instanceof Element ? start : parentOf(start);
  for (let at: Element | null = element; at; at = parentOf(at)) if (at instanceof HTMLDetailsElement) at.open = true;
  let seen = element;
  while (seen && !isShown(seen)) seen = parentOf(seen);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const block = seen === element ? 'center' : 'nearest';
  if (seen) scrollClear(seen, { block, behavior: still ? 'instant' : 'smooth' });
  return seen === element ? 'shown' : 'folded';
}

const isShown = (element: Element): boolean => Element.prototype.getClientRects.call(element).length > 0;

export function pageHighlights(): Highlights {
  const places = new Map<string, Located>();
  // Absent before Chrome 105 and Firefox 140; the panel then still scrolls to the sentence.
  const registry = globalThis.CSS?.highlights;
  const clear = () => {
    for (const name of [...Object.values(NAMES), SHOWN]) registry?.delete(name);
    places.clear();
  };

  return {
    draw(marks, find) {
      clear();
      const gone: string[] = [];
      for (const mark of marks) {
        const place = find(mark);
        if (place !== 'gone') places.set(mark.id, place);
        else gone.push(mark.id);
      }
      const rangesOf = (tone: Tone) =>
        marks.filter((mark) => mark.tone === tone).flatMap(({ id }) => places.get(id)?.ranges ?? []);
      const drawn = drawnBy({ wrong: rangesOf('wrong'), check: rangesOf('check'), right: rangesOf('right') });
      // Where two overlap in part, the later wins.
      for (const tone of TONES) if (drawn[tone].length > 0) registry?.set(NAMES[tone], new Highlight(...drawn[tone]));
      return gone;
    },
    show(id) {
      const place = places.get(id);
      if (!place) return 'gone';
      const shown = new Highlight(...place.ranges);
      shown.priority = 1;
      registry?.set(SHOWN, shown);
      return reveal(place.range);
    },
    clear,
  };
}
