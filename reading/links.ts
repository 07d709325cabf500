/** Addresses of links, made absolute. */

/**
 * Absolute http, https or tel address of a link on the page at `base`; undefined for anything else (scripts, mail, places on the
 * page itself). A page read from a file has no address to start from: its relative links are left out.
 */
export function absolute(href: string, base: string): string | undefined {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || trimmed.length > 2000) return undefined;
  const address = URL.parse(trimmed, base) ?? URL.parse(trimmed);
  if (address === null) return undefined;
  return /^(?:https?|tel):$/.test(address.protocol) ? address.href : undefined;
}
