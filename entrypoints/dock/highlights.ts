/** Marks passages with the CSS Custom Highlight API: the page's own elements stay as they are. */
import type { Located } from '../../reading/browser-range.ts';
import type { Mark, Tone } from '../messages/panel-to-page.ts';

/** Neutral names: the page can see them. Their look is in `background/highlight-css.ts`. */
const NAMES: Readonly<Record<Tone, string>> = { wrong: 'gw-1', check: 'gw-2', right: 'gw-3' };
const SHOWN = 'gw-0';

export interface Highlights {
  /** Draws these and forgets earlier ones; answers the names of those whose sentence is gone. */
  draw(marks: readonly Mark[], find: (mark: Mark) => Located | 'gone'): string[];
  /** Scrolls to a mark and makes it stand out; false when its sentence is not on the page. */
  show(id: string): boolean;
  clear(): void;
}

/** The element to scroll to; closed `details` around it are opened, as the browser's own search does. */
function reveal(range: Range): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
}

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
      for (const tone of ['right', 'check', 'wrong'] as const) {
        const drawn = marks.filter((mark) => mark.tone === tone).flatMap(({ id }) => places.get(id)?.ranges ?? []);
        if (drawn.length > 0) registry?.set(NAMES[tone], new Highlight(...drawn));
      }
      return gone;
    },
    show(id) {
      const place = places.get(id);
      if (!place) return false;
      const shown = new Highlight(...place.ranges);
      shown.priority = 1;
      registry?.set(SHOWN, shown);
      reveal(place.range);
      return true;
    },
    clear,
  };
}
