/**
 * Keeps the panel where the person left it. A page can hide, move or cover our element; that is put right each time, and a page that does
 * not stop loses the panel to a tab of its own, where it can do nothing.
 */

interface Guarded {
  /** Our element, beside `body`. */
  readonly element: HTMLElement;
  /** Gives the element all its styles again. */
  restore(): void;
  /** The page took the element away. */
  taken(): void;
  /** The page does not stop. */
  giveUp(): void;
}

/** Times that the page may change our element before we leave; ordinary pages never do. */
const MOST_TIMES = 20;

/** What of the document would hide everything in it, and what each must compute to. Not `filter`: dark modes and reading aids use it. */
const OF_THE_DOCUMENT: Readonly<Record<string, string>> = { opacity: '1', 'clip-path': 'none', 'mask-image': 'none' };
const OF_OURS: Readonly<Record<string, string>> = {
  ...OF_THE_DOCUMENT,
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  'pointer-events': 'auto',
};

function isChanged(element: Element, untouched: Readonly<Record<string, string>>): boolean {
  const computed = getComputedStyle(element);
  return Object.entries(untouched).some(([name, value]) => ![value, ''].includes(computed.getPropertyValue(name)));
}

const rectangleOf = (element: Element): string => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round).join();
};

/** Starts guarding; the answer stops it. */
export function guard({ element, restore, taken, giveUp }: Guarded): () => void {
  const root = element.parentElement ?? element;
  let times = 0;
  let overruled = false;

  const putRight = (): boolean => {
    const stood = rectangleOf(element);
    const strange = [...element.attributes].filter(({ name }) => name !== 'style');
    const changed = isChanged(element, OF_OURS) || strange.length > 0;
    for (const { name } of strange) element.removeAttribute(name);
    restore();
    const rootChanged = isChanged(root, OF_THE_DOCUMENT);
    if (rootChanged) {
      overruled = true;
      for (const [name, value] of Object.entries(OF_THE_DOCUMENT)) root.style.setProperty(name, value, 'important');
    }
    const covered = element.nextElementSibling !== null;
    // Of elements that all want to be on top the last one is. Moving ours would load its frame again, so the others go before it.
    while (element.nextElementSibling) element.before(element.nextElementSibling);
    return changed || rootChanged || covered || stood !== rectangleOf(element);
  };

  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (!element.isConnected) return taken();
    if (putRight()) times += 1;
    return times > MOST_TIMES ? giveUp() : watch();
  });
  function watch() {
    observer.observe(element, { attributes: true });
    observer.observe(root, { childList: true, attributes: true });
  }
  watch();
  return () => {
    observer.disconnect();
    if (overruled) for (const name of Object.keys(OF_THE_DOCUMENT)) root.style.removeProperty(name);
  };
}
