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

/**
 * Brings the keyboard back to where it was when a form comes in the place of the screen and goes again; to `otherwise` where that is gone
 * too. The answer is called before the form comes: it remembers what has the keyboard, or what it is given.
 */
export function useReturn(
  busy: boolean,
  otherwise?: RefObject<HTMLElement | null>,
): (element?: Element | null) => void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (busy || before.current === null) return;
    const { current: button } = before;
    const isThere = button instanceof HTMLElement && button.isConnected && button !== document.body;
    (isThere ? button : otherwise?.current)?.focus();
    before.current = null;
  }, [busy]);
  return (element = document.activeElement) => {
    before.current = element;
  };
}
