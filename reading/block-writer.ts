/** Collects the text of one line after another and writes it down as blocks. */
import { splitSentences } from '../language/sentences.ts';
import { absolute } from './links.ts';
import type { Block, BlockKind, PageLink } from './page-text.ts';
import { visibleText } from './visible-text.ts';

/** Text beyond this many characters is left out and said to be not read: far more than any page for people holds. */
export const MAX_TEXT = 600_000;

/** A heading or a date of last change is never longer. */
const LONGEST_LINE = 2000;

/** So many ends of a line with nothing between them are an empty line. */
const EMPTY_LINE = 2;

/** What the next block is and stands in. */
export type BlockPlace = Omit<Block, 'text' | 'sentences' | 'links'>;

export interface BlockWriter {
  readonly blocks: readonly Block[];
  /** Not all of it fitted. */
  readonly isFull: boolean;
  append(text: string): void;
  /** Keeps small type after a digit apart from it: € 1.348 and 49 above the line is no € 134.849. */
  separate(): void;
  /** `<br>`: ends a sentence, not a block; two of them end a block. */
  breakLine(): void;
  openLink(href: string): void;
  closeLink(): void;
  /** Text collected since the last block, cleaned; "" when it is longer than a line. */
  pending(): string;
  /** Nothing was collected since the last block, or an empty line ends it. */
  isAtStart(): boolean;
  /** Forgets what was collected. */
  discard(): void;
  /** Writes what was collected as one block, or more where it holds empty lines; asks for its place only when there is any text. */
  flush(kind: BlockKind, placeOf: () => BlockPlace): void;
}

/** A writer for the page at `base`. */
export function blockWriter(base: string): BlockWriter {
  const blocks: Block[] = [];
  const links: { readonly link: PageLink; readonly from: number; readonly to: number }[] = [];
  const open: { readonly href: string; from: number }[] = [];
  let raw = '';
  /** Ends of a line since the last word. */
  let breaks = EMPTY_LINE;
  let written = 0;
  let isFull = false;
  /** The last text that was cleaned, and what it became: a line is looked at before it is written. */
  let cleaned = { from: '', to: '' };
  const clean = (text: string): string => {
    if (cleaned.from !== text) cleaned = { from: text, to: visibleText(text) };
    return cleaned.to;
  };
  const cutLink = () => {
    const link = open.at(-1);
    if (link === undefined) return;
    const text = visibleText(raw.slice(link.from));
    const href = absolute(link.href, base);
    if (text !== '' && href !== undefined) links.push({ link: { text, href }, from: link.from, to: raw.length });
    link.from = 0;
  };
  return {
    blocks,
    get isFull() {
      return isFull;
    },
    append(text) {
      const room = MAX_TEXT - written - raw.length;
      isFull ||= text.length > room;
      const fitting = text.length > room ? text.slice(0, Math.max(0, room)) : text;
      if (/\S/.test(fitting)) breaks = 0;
      raw += fitting.includes('\n') || fitting.includes('\r') ? fitting.replace(/[\n\r]/g, ' ') : fitting;
    },
    separate() {
      if (/\d$/.test(raw.slice(-1))) raw += ' ';
    },
    breakLine() {
      breaks += 1;
      raw += '\n';
    },
    openLink(href) {
      open.push({ href, from: raw.length });
    },
    closeLink() {
      cutLink();
      open.pop();
    },
    pending: () => (raw.length > LONGEST_LINE ? '' : clean(raw)),
    isAtStart: () => breaks >= EMPTY_LINE,
    discard() {
      raw = '';
      breaks = EMPTY_LINE;
      links.length = 0;
    },
    flush(kind, placeOf) {
      if (raw === '') return;
      cutLink();
      const parts = kind === 'row' || kind === 'heading' ? [{ from: 0, lines: [clean(raw)] }] : partsOf(raw, clean);
      const own = links.splice(0);
      raw = '';
      breaks = EMPTY_LINE;
      let next = 0;
      for (const [at, { lines }] of parts.entries()) {
        const end = parts[at + 1]?.from ?? Number.POSITIVE_INFINITY;
        const inside: PageLink[] = [];
        for (let each = own[next]; each !== undefined && each.from < end; each = own[++next]) {
          if (each.to <= end) inside.push(each.link);
        }
        const sentences = lines.flatMap(splitSentences).filter((sentence) => sentence !== '');
        if (sentences.length === 0) continue;
        const text = sentences.join(' ');
        written += text.length;
        blocks.push({ ...placeOf(), text, sentences, links: inside });
      }
    },
  };
}

/** Cleaned lines between empty lines, and where in the raw text they start. */
interface Part {
  readonly from: number;
  readonly lines: readonly string[];
}

/** A line that goes on in small letters belongs to the line before it. */
function partsOf(raw: string, clean: (text: string) => string): readonly Part[] {
  if (!raw.includes('\n')) return [{ from: 0, lines: [clean(raw)] }];
  const parts: { readonly from: number; readonly lines: string[][] }[] = [];
  let end = 0;
  let before = '';
  let isNew = true;
  for (const each of raw.split('\n')) {
    const line = clean(each);
    const from = end;
    end += each.length + 1;
    if (line === '') {
      isNew = true;
      continue;
    }
    const part = parts.at(-1);
    if (part !== undefined && goesOn(before, line)) part.lines.at(-1)?.push(line);
    else if (part === undefined || isNew) parts.push({ from, lines: [[line]] });
    else part.lines.push([line]);
    before = line;
    isNew = false;
  }
  return parts.map(({ from, lines }) => ({ from, lines: lines.map((pieces) => pieces.join(' ')) }));
}

function goesOn(before: string, line: string): boolean {
  return /[\p{L}\p{N},-]$/u.test(before.slice(-2)) && /^\p{Ll}/u.test(line);
}
