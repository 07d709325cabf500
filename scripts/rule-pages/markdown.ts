/** Markdown from texts that are not to be trusted as Markdown. Pure. */

/** Text inside a line: no mark-up of its own, no HTML, no line breaks. */
export function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]|#~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** A quotation; each line of the text stays a line. */
export function blockquote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${inline(line)}`)
    .join('\n>\n');
}

/** A code block whose fence is longer than any run of backticks inside it, so that nothing in the text can close it. */
export function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text}\n${marks}`;
}

/** Cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${inline(text)}`).join('\n');
}

/** A page or a part of one: what is not there leaves no gap. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}
