/** Collects the text of one line after another and writes it down as blocks. */
import { splitSentences } from '../language/sentences.ts';
import { absolute } from './links.ts';
import type { Block, PageLink } from './page-text.ts';
import { visibleText } from './visible-text.ts';

/** Text beyond this many characters is left out and said to be not read: far more than any page for people holds. */
export const MAX_TEXT = 1_000_000;

/** What the next block is and stands in. */
export type BlockPlace = Omit<Block, 'text' | 'sentences' | 'links'>;

export interface BlockWriter {
  readonly blocks: readonly Block[];
  /** Not all of it fitted. */
  readonly isFull: boolean;
  append(text: string): void;
  /** `<br>`: ends a sentence, not a block; two of them end a block. */
  breakLine(): void;
  openLink(href: string): void;
  closeLink(): void;
  /** Text collected since the last block, cleaned. */
  pending(): string;
  /** Forgets what was collected. */
  discard(): void;
  /** Writes what was collected as one block, or more where it holds empty lines. */
  flush(place: BlockPlace): void;
}

/** A writer for the page at `base`. */
export function blockWriter(base: string): BlockWriter {
  const blocks: Block[] = [];
  const links: PageLink[] = [];
  const open: { readonly href: string; from: number }[] = [];
  let raw = '';
  let written = 0;
  const cutLink = () => {
    const link = open.at(-1);
    if (link === undefined) return;
    const text = visibleText(raw.slice(link.from));
    const href = absolute(link.href, base);
    if (text !== '' && href !== undefined) links.push({ text, href });
    link.from = 0;
  };
  return {
    blocks,
    get isFull() {
      return written >= MAX_TEXT;
    },
    append(text) {
      if (written + raw.length < MAX_TEXT)
        raw += text.slice(0, MAX_TEXT - written - raw.length).replace(/[\n\r]/g, ' ');
      else written = MAX_TEXT;
    },
    breakLine() {
      raw += '\n';
    },
    openLink(href) {
      open.push({ href, from: raw.length });
    },
    closeLink() {
      cutLink();
      open.pop();
    },
    pending: () => visibleText(raw),
    discard() {
      raw = '';
      links.length = 0;
    },
    flush(place) {
      cutLink();
      const parts = place.kind === 'row' || place.kind === 'heading' ? [[raw.replace(/\n/g, ' ')]] : partsOf(raw);
      const own = links.splice(0);
      raw = '';
      for (const lines of parts) {
        const sentences = lines
          .flatMap((line) => splitSentences(visibleText(line)))
          .filter((sentence) => sentence !== '');
        if (sentences.length === 0) continue;
        const text = sentences.join(' ');
        written += text.length;
        const inside = parts.length === 1 ? own : own.filter((link) => text.includes(link.text));
        blocks.push({ ...place, text, sentences, links: inside });
      }
    },
  };
}

/** Lines between empty lines; a line that goes on in small letters belongs to the line before it. */
function partsOf(raw: string): string[][] {
  const parts: string[][] = [];
  let isNew = true;
  for (const line of raw.split('\n')) {
    if (visibleText(line) === '') {
      isNew = true;
      continue;
    }
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (isNew && !goesOn(before, line)) parts.push([line]);
    else if (part !== undefined && before !== undefined && goesOn(before, line))
      part[part.length - 1] = `${before} ${line}`;
    else part?.push(line);
    isNew = false;
  }
  return parts;
}

function goesOn(before: string | undefined, line: string): boolean {
  return before !== undefined && /[\p{L}\p{N},-]\s*$/u.test(before) && /^\s*[\p{Ll}]/u.test(line);
}
