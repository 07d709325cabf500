/** From the main text to its blocks, in reading order: headings, paragraphs, list items, rows and definitions. */
import type { IsoDate } from '../language/date.ts';
import { type BlockPlace, type BlockWriter, blockWriter } from './block-writer.ts';
import { BOLD_LINE, type Heading, headsParagraph, levelOf, rankOf, readsLikeHeading, under } from './heading-path.ts';
import { lastChangedIn } from './last-changed.ts';
import type { Block, BlockKind } from './page-text.ts';
import type { Panels } from './panels.ts';
import { type Place, startsLine } from './places.ts';
import { cellTexts, type DataTable, dataTableOf, isBandRow, rowText } from './tables.ts';

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly lastChanged: IsoDate | undefined;
  readonly isFull: boolean;
}

/** A list, table or definition list, and what introduces it. */
interface Group {
  readonly number: number;
  readonly kind: BlockKind;
  intro: string | undefined;
  readonly table?: DataTable;
}

/** Something that was entered, and what to do when it ends. */
interface Open {
  readonly end: number;
  leave(): void;
}

/** Reads the places of `roots`; what is left out is passed over. */
export function blocksOf(places: readonly Place[], roots: readonly Place[], panels: Panels, base: string): Blocks {
  const walk = new Walk(places, panels, blockWriter(base));
  for (const root of roots) walk.through(root);
  return walk.result();
}

/** After them the headings of what they stand in count again: a box "In het kort" says nothing of what comes below it. */
const SECTIONS: ReadonlySet<string> = new Set(['details', 'section', 'article', 'aside']);

class Walk {
  readonly #places: readonly Place[];
  readonly #panels: Panels;
  readonly #writer: BlockWriter;
  #path: readonly Heading[] = [];
  #open: Open[] = [];
  /** Innermost last. */
  #groups: Group[] = [];
  /** Kind of block that loose text becomes. */
  #kind: BlockKind = 'paragraph';
  /** Inside a heading or row every block is part of one line. */
  #isOneLine = false;
  #foldedUntil = 0;
  #count = 0;
  #lastChanged: IsoDate | undefined;

  constructor(places: readonly Place[], panels: Panels, writer: BlockWriter) {
    this.#places = places;
    this.#panels = panels;
    this.#writer = writer;
  }

  through(root: Place): void {
    for (let at = root.index; at < root.end && !this.#writer.isFull; ) {
      this.#leaveUntil(at);
      const place = this.#places[at];
      if (place === undefined) break;
      at = place.out ? place.end : at + 1;
      if (!place.out) this.#enter(place);
    }
    this.#leaveUntil(Number.POSITIVE_INFINITY);
    this.#flush();
  }

  result(): Blocks {
    return { blocks: this.#writer.blocks, lastChanged: this.#lastChanged, isFull: this.#writer.isFull };
  }

  #leaveUntil(at: number): void {
    for (let last = this.#open.at(-1); last !== undefined && last.end <= at; last = this.#open.at(-1)) {
      this.#open.pop();
      last.leave();
    }
  }

  #onLeave(place: Place, leave: () => void): void {
    this.#open.push({ end: place.end, leave });
  }

  #enter(place: Place): void {
    const { text, name } = place;
    if (text !== undefined) this.#writer.append(text.data);
    else if (name !== 'br') this.#enterElement(place);
    else if (this.#isOneLine) this.#writer.append(' ');
    else this.#writer.breakLine();
  }

  #enterElement(place: Place): void {
    const { name, element } = place;
    if (name === 'sup') this.#writer.separate();
    if (name === 'a') {
      this.#writer.openLink(element?.attribute('href') ?? '');
      this.#onLeave(place, () => this.#writer.closeLink());
    }
    const rank = this.#isOneLine ? undefined : (rankOf(place, this.#panels) ?? this.#rankOfStart(place));
    if (rank === undefined && !startsLine(place)) return;
    if (this.#isOneLine) {
      this.#writer.append(' ');
      this.#onLeave(place, () => this.#writer.append(' '));
      return;
    }
    this.#flush();
    this.#onLeave(place, () => this.#flush());
    this.#enterBlock(place);
    if (rank !== undefined) this.#enterHeading(place, rank);
  }

  /** Of bold words that head the paragraph which they open. */
  #rankOfStart(place: Place): number | undefined {
    if (this.#kind !== 'paragraph' || place.bold === 0 || !this.#writer.isAtStart()) return undefined;
    const after = this.#places[place.end];
    const next = after?.text !== undefined && after.size === 0 ? this.#places[after.end] : after;
    return headsParagraph(place, next) ? BOLD_LINE : undefined;
  }

  #enterHeading(place: Place, rank: number): void {
    this.#isOneLine = true;
    this.#onLeave(place, () => {
      this.#isOneLine = false;
      const text = this.#writer.pending();
      if (text === '' || !readsLikeHeading(rank, text)) return this.#flush();
      this.#writeHeading({ rank, text });
    });
  }

  #writeHeading(heading: Heading): void {
    this.#path = under(this.#path, heading);
    const last = this.#writer.blocks.at(-1);
    if (last?.kind === 'heading' && last.text === heading.text) {
      this.#writer.discard();
      return;
    }
    this.#writer.flush('heading', () => ({
      kind: 'heading',
      level: levelOf(this.#path),
      headings: this.#path.slice(0, -1).map(({ text }) => text),
      folded: this.#isFolded(),
    }));
  }

  #enterBlock(place: Place): void {
    const { name } = place;
    if (SECTIONS.has(name)) this.#enterSection(place);
    else if (name === 'ul' || name === 'ol')
      this.#enterGroup(place, { number: ++this.#count, kind: 'item', intro: this.#introOf() });
    else if (name === 'li') this.#enterKind(place, place.holdsHeading ? 'paragraph' : 'item');
    else if (name === 'dl') this.#enterGroup(place, { number: ++this.#count, kind: 'definition', intro: undefined });
    else if (name === 'dt') this.#enterTerm(place);
    else if (name === 'dd') this.#enterKind(place, place.holdsHeading ? 'paragraph' : 'definition');
    else if (name === 'table') this.#enterTable(place);
    else if (name === 'tr') this.#enterRow(place);
    if (this.#panels.isPanel(place)) this.#enterPanel(place);
  }

  /** After a section the headings above it count again, unless it held nothing but a heading. */
  #enterSection(place: Place): void {
    const path = this.#path;
    if (place.name === 'details' && place.element?.attribute('open') === undefined) this.#fold(place);
    this.#onLeave(place, () => {
      this.#flush();
      const isTitle =
        this.#writer.blocks.at(-1)?.kind === 'heading' || (this.#path[0]?.rank === 1 && this.#path[0] !== path[0]);
      if (!isTitle) this.#path = path;
    });
  }

  #enterPanel(place: Place): void {
    const label = this.#panels.labelOf(place);
    const { element } = place;
    if (element?.attribute('hidden') !== undefined || element?.attribute('aria-hidden') === 'true') this.#fold(place);
    if (label === undefined || label.length > 200) return;
    const at = this.#path.findLastIndex(({ text }) => text === label);
    const path = at < 0 ? this.#path : this.#path.slice(0, at);
    if (at < 0) {
      this.#writer.append(label);
      this.#writeHeading({ rank: 7, text: label });
    }
    this.#onLeave(place, () => {
      this.#flush();
      this.#path = path;
    });
  }

  #enterGroup(place: Place, group: Group): void {
    this.#groups.push(group);
    const kind = this.#kind;
    this.#onLeave(place, () => {
      this.#flush();
      this.#kind = kind;
      this.#groups.pop();
    });
  }

  #enterKind(place: Place, kind: BlockKind): void {
    const before = this.#kind;
    this.#kind = kind;
    this.#onLeave(place, () => {
      this.#flush();
      this.#kind = before;
    });
  }

  /** The term is written as a heading and introduces its definitions. */
  #enterTerm(place: Place): void {
    const group = this.#groups.at(-1);
    this.#isOneLine = true;
    this.#onLeave(place, () => {
      this.#isOneLine = false;
      const term = this.#writer.pending();
      if (term === '') return;
      if (group?.kind === 'definition') group.intro = term;
      const path = this.#path;
      this.#writeHeading({ rank: 9, text: term });
      this.#path = path;
    });
  }

  #enterTable(place: Place): void {
    const table = dataTableOf(place, this.#places);
    if (table === undefined) this.#enterKind(place, 'paragraph');
    else this.#enterGroup(place, { number: ++this.#count, kind: 'row', intro: table.intro, table });
  }

  #enterRow(place: Place): void {
    const group = this.#groups.at(-1);
    if (group?.table === undefined || !group.table.rows.has(place)) return;
    const isHead = group.table.head.has(place);
    this.#isOneLine = true;
    this.#onLeave(place, () => {
      this.#isOneLine = false;
      this.#writer.flush('row', () => {
        const { intro, ...rest } = this.#blockPlace('row');
        if (isHead) return { ...rest, cells: cellTexts(place, this.#places) };
        return intro === undefined ? rest : { ...rest, intro, cells: cellTexts(place, this.#places) };
      });
      if (!isHead && isBandRow(place, this.#places))
        group.intro = [group.table?.intro, rowText(place, this.#places)].filter(Boolean).join(': ');
    });
  }

  /** The sentence right before a list that introduces it, with a question before that ("Jonger dan 27? Dan geldt:"). */
  #introOf(): string | undefined {
    const last = this.#writer.blocks.at(-1);
    if (last === undefined || last.kind === 'heading' || last.kind === 'row') return undefined;
    if (last.kind === 'item' && last.group !== this.#groups.at(-1)?.number) return undefined;
    const sentence = last.sentences.at(-1) ?? '';
    if (/[.!]$/.test(sentence)) return undefined;
    const before = last.sentences.at(-2);
    return before?.endsWith('?') ? `${before} ${sentence}` : sentence;
  }

  #blockPlace(kind: BlockKind): BlockPlace {
    const group = this.#groups.at(-1);
    const belongs = group !== undefined && group.kind === kind;
    return {
      kind,
      headings: this.#path.map(({ text }) => text),
      ...(belongs && group.intro !== undefined ? { intro: group.intro } : {}),
      ...(belongs ? { group: group.number } : {}),
      folded: this.#isFolded(),
    };
  }

  #flush(): void {
    const text = this.#writer.pending();
    const changed = text === '' ? undefined : lastChangedIn(text);
    if (changed !== undefined) {
      this.#lastChanged ??= changed;
      this.#writer.discard();
      return;
    }
    this.#writer.flush(this.#kind, () => this.#blockPlace(this.#kind));
  }

  #fold(place: Place): void {
    if (place.end > this.#foldedUntil) this.#foldedUntil = place.end;
    this.#onLeave(place, () => {
      this.#flush();
      if (this.#foldedUntil === place.end) this.#foldedUntil = 0;
    });
  }

  #isFolded(): boolean {
    return this.#foldedUntil > 0;
  }
}
