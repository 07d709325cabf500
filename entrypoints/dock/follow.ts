/** Follows a page that renders again without loading: calls back when it has been quiet for a moment, and not too often. */

/** Milliseconds without a change before we look again, and the longest we wait on a page that never rests. */
const QUIET = 400;
const AT_MOST = 3_000;

/** Starts following; the answer stops it. `own` is our element, whose coming and going is not the page's. */
export function followPage(own: HTMLElement | undefined, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;

  const settle = () => {
    timer = undefined;
    firstChange = 0;
    changed();
  };
  const observer = new MutationObserver((records) => {
    const nodes = records.flatMap((record) =>
      record.type === 'characterData' ? [record.target] : [...record.addedNodes, ...record.removedNodes],
    );
    if (nodes.every((node) => node === own)) return;
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(QUIET, firstChange + AT_MOST - now)));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
