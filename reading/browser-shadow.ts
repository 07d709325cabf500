/** Extensions may ask for closed shadow roots: Firefox on the element, Chrome through an API. Outside an extension nobody may. */

interface ShadowAsker {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of this element, open or closed; null when it has none, undefined when that cannot be asked here. */
export function shadowBehind(element: Element): ShadowRoot | null | undefined {
  const asked = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  if (asked.openOrClosedShadowRoot !== undefined) return asked.openOrClosedShadowRoot;
  return (globalThis as ShadowAsker).chrome?.dom?.openOrClosedShadowRoot?.(element);
}
