import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A ref for the heading of a screen that comes in place of another: it takes the keyboard when the screen comes, and again when `screen`
 * changes. With the screen itself, not after it is painted: a quick hand on the keyboard must not be taken back to the heading.
 */
export function useArrival(screen?: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [screen]);
  return heading;
}
