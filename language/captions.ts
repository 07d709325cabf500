/**
 * Lines that are no heading in the HTML of a page but read as one: the name of a scheme as a loose list item, in bold before the text about
 * it, or on a line of its own. Which of them head what follows is asked later, when it is known what they name (`namesOnlyScheme`).
 */
import type { Statement } from './statement.ts';
import type { TextStatement } from './text-statement.ts';

/** What counts of a block of the page. */
interface LinesOfBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'definition';
  readonly text: string;
  readonly sentences: readonly string[];
  readonly intro?: string;
  readonly group?: number;
}

/** A line that may head what follows it, up to the next one that looks the same, the next heading or the end of its list. */
interface Caption {
  readonly look: 'paragraph' | 'loose item' | 'item' | 'line';
  readonly of: TextStatement;
  /** The list that it stands in, when it heads no more than what is in there. */
  readonly group?: number | undefined;
}

interface Neighbours {
  readonly before: LinesOfBlock | undefined;
  readonly after: LinesOfBlock | undefined;
}

const NONE: readonly never[] = [];

/** A longer line is no name. */
const LONGEST = 70;

/** Passes over the blocks of a page in order, and gives statements the lines that may head them. */
export class Captions {
  /** Outermost first, each of another look. */
  #open: readonly Caption[] = NONE;
  readonly #make: (text: string, headings: readonly Statement[]) => TextStatement;

  /** @param make makes the statement of a name that stands before a colon in a sentence */
  constructor(make: (text: string, headings: readonly Statement[]) => TextStatement) {
    this.#make = make;
  }

  pass(block: LinesOfBlock, statements: readonly TextStatement[], neighbours: Neighbours): void {
    const [first] = statements;
    this.#leave(block, first);
    if (first === undefined || block.kind === 'heading') return;
    const look = lookOf(block, neighbours);
    if (look !== undefined) {
      this.#enter({ look, of: first, group: look === 'item' ? block.group : undefined });
      return;
    }
    const outside = this.#open;
    const name = nameBefore(block.text);
    if (name !== undefined) this.#enter({ look: 'line', of: this.#make(name, first.path) });
    for (const [at, statement] of statements.entries()) {
      if (isLineAbove(block, at)) this.#enter({ look: 'line', of: statement });
      else statement.captions = this.#open;
    }
    if (block.kind === 'item' || name !== undefined) this.#open = outside;
  }

  /** Ends what the one before it of the same look heads, and what stood below that one. */
  #enter(caption: Caption): void {
    const same = this.#open.findIndex(({ look }) => look === caption.look);
    this.#open = [...(same < 0 ? this.#open : this.#open.slice(0, same)), caption];
  }

  /** A heading, other headings above it, or the end of its list, ends what a line heads. */
  #leave({ kind, group }: LinesOfBlock, first: TextStatement | undefined): void {
    if (this.#open.length === 0) return;
    if (kind === 'heading' || first?.path !== this.#open[0]?.of.path) this.#open = NONE;
    else if (this.#open.some((each) => each.group !== undefined && each.group !== group))
      this.#open = this.#open.filter((each) => each.group === undefined || each.group === group);
  }
}

/** How a block that is no more than a name looks, when text follows that it may head. */
function lookOf(block: LinesOfBlock, { before, after }: Neighbours): Caption['look'] | undefined {
  if (block.sentences.length !== 1 || block.intro !== undefined || !isName(block.text)) return undefined;
  if (after === undefined || after.kind === 'heading' || !isTold(after.sentences[0] ?? '')) return undefined;
  if (block.kind === 'paragraph') return 'paragraph';
  if (block.kind !== 'item') return undefined;
  if (after.group === block.group) return 'item';
  return before?.group !== block.group && after.kind === 'paragraph' ? 'loose item' : undefined;
}

/** "Bbz", and on the next line of the same block what is told of it. */
function isLineAbove({ kind, sentences }: LinesOfBlock, at: number): boolean {
  const next = sentences[at + 1];
  if (next === undefined || (kind !== 'paragraph' && kind !== 'item')) return false;
  return isName(sentences[at] ?? '') && isTold(next);
}

/** "Bbz" in "Bbz: wij beslissen binnen 13 weken." */
function nameBefore(text: string): string | undefined {
  const colon = text.slice(0, LONGEST).indexOf(': ');
  return colon > 0 && isName(text.slice(0, colon)) ? text.slice(0, colon) : undefined;
}

/** A name as a heading has it, or a question that asks what or how. */
function isName(text: string): boolean {
  if (text.length > LONGEST || text.endsWith('.')) return false;
  return /^\p{Lu}[^.!?;,]*$/u.test(text) || /^(?:hoe|wat|wanneer|waar|wie)\b[^.!;,]*\?$/i.test(text);
}

/** A sentence, not another name in a row of them. */
const isTold = (text: string): boolean => / .* /.test(text) && (text.length > LONGEST || /[.!?:]$/.test(text));
