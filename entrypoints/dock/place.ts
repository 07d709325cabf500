/** Where the panel stands, from what the person chose and how wide the window is. Pure. */
import type { Place, Side } from '../messages/page-to-panel.ts';

export interface PlaceKept {
  readonly side: Side;
  readonly width: number;
}

export const DEFAULT_PLACE: PlaceKept = { side: 'right', width: 400 };

/** CSS pixels. Below this there is no room for page and panel side by side. */
const NARROW = 900;
/** CSS pixels: cards stay readable, and the page keeps at least half. */
const NARROWEST = 320;

export function placeFor({ side, width }: PlaceKept, windowWidth: number): Place {
  const sheet = windowWidth < NARROW;
  const widest = Math.floor(windowWidth / 2);
  return { side, sheet, width: sheet ? windowWidth : Math.round(Math.min(Math.max(width, NARROWEST), widest)) };
}

export function isPlaceKept(value: unknown): value is PlaceKept {
  if (typeof value !== 'object' || value === null || !('side' in value) || !('width' in value)) return false;
  return (
    (value.side === 'left' || value.side === 'right') && typeof value.width === 'number' && Number.isFinite(value.width)
  );
}
