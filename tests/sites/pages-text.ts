/**
 * Pages of a made-up site as plain text, so that many can be read at a glance:
 *
 *     === /bijstand | Bijstand aanvragen        a page: its path and title
 *     Een alinea met een [link](/werk).
 *     ## Een kop                                (### a smaller one)
 *     - een punt van een lijst
 *     | een | rij | van een tabel
 *     ? Een vraag die openklapt                 holds what follows, up to the next question or heading
 *     ! frame /uitleg                           a frame with that address
 *     ! tekst voorschot                         a text from texts.txt, with {gemeente} and {telefoon} filled in
 *
 * A line is a paragraph; empty lines only separate.
 */

export type Part =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'question'; readonly title: string; readonly parts: readonly Part[] }
  | { readonly kind: 'frame'; readonly address: string };

export interface SourcePage {
  readonly path: string;
  readonly title: string;
  readonly parts: readonly Part[];
}

/** Named texts: "=== naam" and what follows. */
export function namedTexts(source: string): ReadonlyMap<string, string> {
  return new Map(sections(source).map(([head, body]) => [head, body]));
}

export function pagesIn(source: string, textNamed: (name: string) => string): readonly SourcePage[] {
  return sections(source).map(([head, body]) => {
    const [path = '', title = ''] = head.split('|').map((each) => each.trim());
    const whole = body.replace(/^! tekst (\S+)$/gm, (_, name: string) => textNamed(name));
    return { path, title, parts: partsOf(whole.split('\n')) };
  });
}

function sections(source: string): readonly (readonly [string, string])[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end + 1)] as const;
    });
}

function partsOf(lines: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let open: { title: string; lines: string[] } | undefined;
  const close = () => {
    if (open !== undefined) parts.push({ kind: 'question', title: open.title, parts: partsOf(open.lines) });
    open = undefined;
  };
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
    if (line.startsWith('? ')) {
      close();
      open = { title: line.slice(2), lines: [] };
    } else if (line.startsWith('#')) {
      close();
      parts.push({ kind: 'heading', level: line.startsWith('###') ? 3 : 2, text: line.replace(/^#+ /, '') });
    } else if (open !== undefined) open.lines.push(line);
    else add(parts, line);
  }
  close();
  return parts;
}

function add(parts: Part[], line: string): void {
  const last = parts.at(-1);
  if (line.startsWith('- ')) {
    const item = line.slice(2);
    if (last?.kind === 'list') parts[parts.length - 1] = { ...last, items: [...last.items, item] };
    else parts.push({ kind: 'list', items: [item] });
  } else if (line.startsWith('| ')) {
    const row = line.slice(2).split(' | ');
    if (last?.kind === 'table') parts[parts.length - 1] = { ...last, rows: [...last.rows, row] };
    else parts.push({ kind: 'table', rows: [row] });
  } else if (line.startsWith('! frame ')) parts.push({ kind: 'frame', address: line.slice('! frame '.length) });
  else parts.push({ kind: 'paragraph', text: line });
}
