/**
 * The panel's styles come inside its scripts: files of their own would be more to wait for, and hold up the frame's `load`, on which the
 * page script waits.
 */

/** Later ones go over earlier ones. */
export function wear(...styles: readonly string[]): void {
  for (const css of styles) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
}
