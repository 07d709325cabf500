/** From bytes to text, as browsers do. */

/** By the byte order mark, the answer's header, the page's own declaration, else UTF-8: the order of the HTML standard. */
export function decode(bytes: Uint8Array, declared?: string): string {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = hasMark ? 'utf-8' : (declared ?? /<meta[^>]{0,200}charset=["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8');
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
