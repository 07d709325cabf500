/**
 * What a panel of before an update of the extension left in the page. Its script is cut off: in Chrome it still hears that its element
 * goes and cleans up, in Firefox it is dead and nothing of it runs.
 */
import { bodyOf, rootOf } from '../../reading/browser-own.ts';
import { shadowBehind } from '../../reading/browser-shadow.ts';
import { FRAME_TITLE } from './host.ts';

const isOurs = (element: Element): boolean => {
  const frame = shadowBehind(element)?.querySelector('iframe');
  return frame?.title === FRAME_TITLE && /^[a-z]+-extension:\/\/[^/]+\/panel\.html$/.test(frame.src);
};

/** Takes these away where we made them ourselves: a page that sets them, and `important`, on the same element is not known. */
function undress(element: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    if (element.style.getPropertyPriority(name) === 'important') element.style.removeProperty(name);
  }
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}

/** Removes the panel of before, with the room that was made for it. Nothing happens where there is none. */
export function removeLeftover(): void {
  const html = rootOf(document);
  const left = [...html.children].filter(isOurs);
  if (left.length === 0) return;
  for (const element of left) element.remove();
  undress(html, ['margin-left', 'margin-right', 'padding-bottom', 'scroll-padding-bottom']);
  for (const element of bodyOf(document)?.querySelectorAll<HTMLElement>('[style*="max-width"]') ?? []) {
    const side = ['left', 'right'].find((name) => element.style.getPropertyPriority(name) === 'important');
    if (side) undress(element, ['max-width', side]);
  }
}
