/** Makes the statements of a page from its blocks. */
import { answered } from './answer.ts';
import { Captions } from './captions.ts';
import type { Concept } from './concept.ts';
import { cut } from './cut.ts';
import type { IsoDate } from './date.ts';
import { lastBefore, linkInOrder } from './in-order.ts';
import { NOT_SO, toldBeside } from './sayings.ts';
import type { Statement, StatementKind } from './statement.ts';
import { type PageContext, TextStatement } from './text-statement.ts';
import { toldOfNow } from './then-and-now.ts';
import { countsFromApplication, MOST_TIMED, timed } from './timed.ts';
import { WordIndex } from './word-index.ts';

/** A piece of a page's main text: the part of the reader's `Block` that statements need. */
export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'definition';
  readonly text: string;
  /** `text` cut into sentences. */
  readonly sentences: readonly string[];
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly intro?: string;
  /** Text of each cell of a row or of the head of its table. */
  readonly cells?: readonly string[];
  /** Number of the list or table it belongs to. */
  readonly group?: number;
}

export interface Circumstances {
  /** Day on which the page is judged; without it "vanaf 2027" is not known to be future. */
  readonly asOf?: IsoDate;
  /** Name of the page's own municipality; without it only "andere gemeenten" is elsewhere. */
  readonly place?: string;
  /** Title of a page about the bijstand, when it names a scheme of others ("Inkomen en inburgering"). */
  readonly overruledTitle?: string;
}

const NONE: readonly never[] = [];

/** A longer question is none; repeating it for each of its answers must stay cheap. */
const LONGEST_QUESTION = 300;

const KINDS: Readonly<Record<TextBlock['kind'], StatementKind>> = {
  heading: 'heading',
  paragraph: 'sentence',
  item: 'item',
  row: 'row',
  definition: 'definition',
};

/** The statements of a page. */
export interface Statements {
  /** In reading order, headings included. A heading is one object wherever it is met. */
  readonly all: readonly Statement[];
  /** Those whose own words name a concept, in reading order; sooner than asking each of them. */
  naming(concept: Concept): readonly Statement[];
  /** What is said by a plain yes or no and names a concept, with the answer that says it. */
  answeredNaming(concept: Concept): readonly Answered[];
}

/** A question that was answered with yes or no, as the statement that the answer makes of it. */
export interface Answered {
  readonly says: Statement;
  /** After no: the same without the denial. */
  readonly denies: Statement | undefined;
  readonly answer: Statement;
  /** The answer is a row that tells what was as well: only this is of today. */
  readonly isOfNow?: boolean;
}

/** Makes the statements of a page. */
export function statementsOfPage(blocks: readonly TextBlock[], circumstances: Circumstances = {}): Statements {
  const builder = new Builder(circumstances);
  const all = builder.build(blocks);
  const { first, again } = placesOf(all, builder.index.size);
  return {
    all,
    naming(concept) {
      const texts = builder.index.textsNaming(concept);
      if (texts.length === 0) return NONE;
      const named: number[] = [];
      let isInOrder = true;
      for (let at = 0; at < texts.length; at += 1) {
        for (let place = first[texts[at] ?? 0] ?? 0; place > 0; place = again.get(place) ?? 0) {
          isInOrder &&= place > (named[named.length - 1] ?? 0);
          named.push(place);
        }
      }
      if (!isInOrder) named.sort((a, b) => a - b);
      const statements: Statement[] = [];
      for (let at = 0; at < named.length; at += 1) {
        const statement = all[(named[at] ?? 0) - 1];
        if (statement !== undefined) statements.push(statement);
      }
      return statements;
    },
    answeredNaming: (concept) =>
      builder.answered.length === 0 ? NONE : builder.answered.filter(({ says }) => says.has(concept)),
  };
}

/**
 * Where the statements of texts stand in the page, counted from 1: `first` by the number of the text, 0 for one that stands nowhere;
 * `again` from each place to the next one of the same text, which only headings have.
 */
function placesOf(
  statements: readonly TextStatement[],
  texts: number,
): { readonly first: Int32Array; readonly again: ReadonlyMap<number, number> } {
  const first = new Int32Array(texts);
  const again = new Map<number, number>();
  for (let place = statements.length; place > 0; place -= 1) {
    const number = statements[place - 1]?.number ?? 0;
    const next = first[number] ?? 0;
    if (next > 0) again.set(place, next);
    first[number] = place;
  }
  return { first, again };
}

/** All statements in reading order, headings included. */
export function statementsOf(blocks: readonly TextBlock[], circumstances: Circumstances = {}): readonly Statement[] {
  return statementsOfPage(blocks, circumstances).all;
}

class Builder {
  /** Knows its words when the first statement is asked for them, after all of them were built. */
  readonly index = new WordIndex();
  readonly #headings = new Map<string, TextStatement>();
  /** Sentences of paragraphs by the heading right above them, which is one object for its whole path, and their text. */
  readonly #sentences = new Map<Statement | undefined, Map<string, TextStatement>>();
  #lastPath: { readonly of: readonly string[]; readonly made: readonly Statement[] } = { of: [], made: [] };
  readonly #page: PageContext;
  readonly answered: Answered[] = [];
  /** Cells of the head of each table. */
  readonly #heads = new Map<number, readonly string[]>();
  /** How many sentences below a heading that tells when were noted. */
  readonly #timed = new Map<Statement, number>();

  constructor({ asOf, place, overruledTitle }: Circumstances) {
    this.#page = { asOf, place, overruledTitle, index: this.index };
  }

  build(blocks: readonly TextBlock[]): TextStatement[] {
    const statements: TextStatement[] = [];
    const groups = new Map<number, TextStatement>();
    const captions = new Captions((text, headings) =>
      this.#make({ kind: 'sentence', text, headings, intro: undefined }),
    );
    let paragraph: TextStatement | undefined;
    for (const [at, block] of blocks.entries()) {
      const made = this.#statementsOfBlock(block);
      captions.pass(block, made, { before: blocks[at - 1], after: blocks[at + 1] });
      if (block.kind === 'row') this.#compare(block, made);
      const earlier = block.group === undefined ? lastBefore(block, paragraph) : groups.get(block.group);
      linkInOrder(earlier ? [earlier, ...made] : made);
      const [saying, verdict, reason] = made;
      // What is so goes on about the saying, not about the verdict between them.
      if (block.kind === 'row' && reason !== undefined && verdict?.text === NOT_SO) reason.previous = saying;
      const last = made.at(-1);
      if (block.group !== undefined && last) groups.set(block.group, last);
      paragraph = block.kind === 'paragraph' ? last : undefined;
      for (const statement of made) statements.push(statement);
    }
    statements.forEach((statement, i) => {
      statement.following = statements[i + 1];
    });
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    const isTimed = countsFromApplication(headings);
    for (const statement of statements) {
      this.#answer(statement);
      if (isTimed) this.#time(statement);
    }
    return statements;
  }

  /** Notes what a row says of today in a table that sets it beside what was. */
  #compare({ group, cells = NONE, intro }: TextBlock, [row]: readonly TextStatement[]): void {
    if (group === undefined || row === undefined) return;
    if (intro === undefined) {
      this.#heads.set(group, cells);
      return;
    }
    const text = toldOfNow(this.#heads.get(group) ?? NONE, cells, this.#page.asOf);
    if (text === undefined) return;
    const says = this.#make({ kind: 'sentence', text, headings: row.path, intro: undefined });
    this.answered.push({ says, denies: undefined, answer: row, isOfNow: true });
  }

  /** Notes what a sentence says below a heading that tells when: "Week 6: voorschot". */
  #time(statement: TextStatement): void {
    const { kind, path } = statement;
    const heading = path.at(-1);
    if (heading === undefined || kind === 'heading' || kind === 'row') return;
    const told = this.#timed.get(heading) ?? 0;
    const text = told < MOST_TIMED ? timed(heading.text, statement.text) : undefined;
    if (text === undefined) return;
    this.#timed.set(heading, told + 1);
    this.answered.push({ says: this.#inPlaceOf(statement, text), denies: undefined, answer: statement });
  }

  /** Notes what a plain yes or no says, after the question before it or the heading above it. */
  #answer(answer: TextStatement): void {
    const { previous, path } = answer;
    const asked = previous ?? path.at(-1);
    if (answer.kind === 'heading' || asked === undefined || !asked.text.endsWith('?')) return;
    if (asked.text.length > LONGEST_QUESTION) return;
    const told = answered(asked.text, answer.text, answer.next?.text);
    if (told === undefined) return;
    const denies = told.denies === undefined ? undefined : this.#inPlaceOf(answer, told.denies);
    this.answered.push({ says: this.#inPlaceOf(answer, told.says), denies, answer });
  }

  /** Another sentence that stands where this one does. */
  #inPlaceOf({ path, intro, captions, next }: TextStatement, text: string): TextStatement {
    const made = this.#make({ kind: 'sentence', text, headings: path, intro });
    made.captions = captions;
    made.next = next;
    return made;
  }

  #statementsOfBlock(block: TextBlock): TextStatement[] {
    if (block.kind === 'heading') return [this.#heading([...block.headings, block.text])];
    const headings = this.#path(block.headings);
    const intro = block.intro === undefined ? undefined : this.#introduction(block.intro, headings);
    const told = block.kind === 'row' && toldBeside(block.intro ?? '', block.cells ?? NONE);
    if (told) return told.flatMap(cut).map((text) => this.#make({ kind: 'sentence', text, headings, intro }));
    const texts = block.kind === 'row' ? [block.text] : block.sentences;
    return texts.flatMap(cut).map((text) => {
      const statement = this.#make({ kind: KINDS[block.kind], text, headings, intro });
      if (block.kind === 'paragraph') this.#sentencesBelow(headings).set(text, statement);
      return statement;
    });
  }

  /** Blocks below the same headings share them. */
  #path(path: readonly string[]): readonly Statement[] {
    const { of, made } = this.#lastPath;
    if (of.length === path.length && path.every((heading, depth) => of[depth] === heading)) return made;
    const headings = path.map((_, depth) => this.#heading(path.slice(0, depth + 1)));
    this.#lastPath = { of: path, made: headings };
    return headings;
  }

  #heading(path: readonly string[]): TextStatement {
    const key = keyOf(path);
    const known = this.#headings.get(key);
    if (known) return known;
    const above = this.#path(path.slice(0, -1));
    const [text = ''] = cut(path.at(-1) ?? '');
    const made = this.#make({ kind: 'heading', text, headings: above, intro: undefined });
    this.#headings.set(key, made);
    return made;
  }

  /** The sentence itself where it was read as one, so that it is asked only once. */
  #introduction(text: string, headings: readonly Statement[]): Statement {
    const sentences = this.#sentencesBelow(headings);
    const known = sentences.get(text);
    if (known) return known;
    const [first = ''] = cut(text);
    const made = this.#make({ kind: 'sentence', text: first, headings, intro: undefined });
    sentences.set(text, made);
    return made;
  }

  #sentencesBelow(headings: readonly Statement[]): Map<string, TextStatement> {
    const nearest = headings.at(-1);
    const known = this.#sentences.get(nearest);
    if (known) return known;
    const made = new Map<string, TextStatement>();
    this.#sentences.set(nearest, made);
    return made;
  }

  #make(place: {
    kind: StatementKind;
    text: string;
    headings: readonly Statement[];
    intro: Statement | undefined;
  }): TextStatement {
    return new TextStatement(this.#page, { ...place, number: this.index.add(place.text) });
  }
}

/** The start and length of long headings tell them apart well enough, and keep a page of long headings linear. */
function keyOf(path: readonly string[]): string {
  return path.map((heading) => `${heading.slice(0, 300)} ${heading.length}`).join('\u0000');
}
