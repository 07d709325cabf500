/** A statement that computes what a rule asks of it, once. */
import type { Age } from './age.ts';
import { AGE_FORMS, agesIn } from './ages.ts';
import { amountsIn, mayHoldAmount } from './amounts.ts';
import { audienceOf } from './audience.ts';
import { clauseNumbers } from './clauses.ts';
import type { Concept } from './concept.ts';
import { isConditional } from './condition.ts';
import type { DateMention, IsoDate } from './date.ts';
import { DATE_FORMS, datesIn } from './dates.ts';
import type { Duration } from './duration.ts';
import { DURATION_FORMS, durationsIn } from './durations.ts';
import { isElsewhere } from './elsewhere.ts';
import { modalityOf } from './modality.ts';
import type { Money } from './money.ts';
import { NEGATION, negatedWords } from './negation.ts';
import type { Percentage } from './percentage.ts';
import { PERCENTAGE_FORMS, percentagesIn } from './percentages.ts';
import { isQuestion } from './question.ts';
import { isRefuted } from './refutation.ts';
import type { Scheme } from './scheme.ts';
import { namesOnlyScheme, ownSchemeOf, schemeOf } from './schemes.ts';
import type { Modality, Span, Statement, StatementKind } from './statement.ts';
import { isFuture, isHistory } from './time-frame.ts';
import type { Word, Wording } from './word.ts';
import type { Naming, WordIndex } from './word-index.ts';

/** What the statements of one page share. */
export interface PageContext {
  readonly index: WordIndex;
  /** Day on which the page is judged: makes "vanaf 2027" future or not. */
  readonly asOf: IsoDate | undefined;
  /** Name of the page's own municipality. */
  readonly place: string | undefined;
  /** A title that names another scheme than the page is about, so that what stands below it is not about that one. */
  readonly overruledTitle: string | undefined;
}

/** Where a statement stands. */
export interface Place {
  readonly number: number;
  readonly kind: StatementKind;
  readonly text: string;
  readonly headings: readonly Statement[];
  readonly intro: Statement | undefined;
}

/** Words between two concepts that are still near each other. */
const NEAR = 6;

const NONE: readonly never[] = [];

export class TextStatement implements Statement {
  readonly text: string;
  readonly kind: StatementKind;
  /** Its headings, without the lines that only read as one. */
  readonly path: readonly Statement[];
  readonly intro: Statement | undefined;
  /** Lines before it that may head it, outermost first. */
  captions: readonly { readonly of: TextStatement }[] = NONE;
  previous: Statement | undefined;
  next: Statement | undefined;
  /** The one after it in reading order, whatever its block. */
  following: Statement | undefined;
  /** Number of its text among those of the page. */
  readonly number: number;
  readonly remembered: unknown[] = [];
  readonly #page: PageContext;
  readonly #naming: Naming;
  #wordingOnce: Wording | undefined;
  #clausesOnce: readonly number[] | undefined;
  #negated: readonly boolean[] | undefined;
  #ages: readonly Age[] | undefined;
  #dates: readonly DateMention[] | undefined;
  #durations: readonly Duration[] | undefined;
  #amounts: readonly Money[] | undefined;
  #percentages: readonly Percentage[] | undefined;
  #modality: ReadonlySet<Modality> | undefined;
  #isConditional: boolean | undefined;
  #isQuestion: boolean | undefined;
  #isHistory: boolean | undefined;
  #isFuture: boolean | undefined;
  #isElsewhere: boolean | undefined;
  #isRefuted: boolean | undefined;
  #scheme: Scheme | 'none' | undefined;
  #ownScheme: Scheme | 'none' | undefined;
  #audience: Age | 'all' | undefined;
  #headings: readonly Statement[] | undefined;
  #isCaption: boolean | undefined;
  #asPath: readonly Statement[] | undefined;

  constructor(page: PageContext, place: Place) {
    this.#page = page;
    this.#naming = page.index.naming;
    this.number = place.number;
    this.text = place.text;
    this.kind = place.kind;
    this.path = place.headings;
    this.intro = place.intro;
  }

  /** With the nearest line that heads it, unless its headings say the same. */
  get headings(): readonly Statement[] {
    if (this.captions.length === 0) return this.path;
    this.#headings ??= this.#headed();
    return this.#headings;
  }

  #headed(): readonly Statement[] {
    const caption = this.captions.findLast(({ of }) => of.isCaption)?.of;
    const above = this.path.findLast(({ ownScheme }) => ownScheme !== undefined);
    return caption === undefined || above?.ownScheme === caption.ownScheme ? this.path : caption.#withPath;
  }

  /** Whether it names no more than a scheme, so that it heads what follows as a heading does. */
  get isCaption(): boolean {
    this.#isCaption ??= namesOnlyScheme(this);
    return this.#isCaption;
  }

  get #withPath(): readonly Statement[] {
    this.#asPath ??= [...this.path, this];
    return this.#asPath;
  }

  get words(): readonly Word[] {
    return this.#page.index.words(this.number);
  }

  get ages(): readonly Age[] {
    this.#ages ??= this.has(AGE_FORMS) ? agesIn(this.#wording) : NONE;
    return this.#ages;
  }

  get dates(): readonly DateMention[] {
    this.#dates ??= this.has(DATE_FORMS) ? datesIn(this.#wording) : NONE;
    return this.#dates;
  }

  get durations(): readonly Duration[] {
    this.#durations ??= this.has(DURATION_FORMS) ? durationsIn(this.#wording) : NONE;
    return this.#durations;
  }

  get amounts(): readonly Money[] {
    this.#amounts ??= mayHoldAmount(this) ? amountsIn(this.#wording) : NONE;
    return this.#amounts;
  }

  get percentages(): readonly Percentage[] {
    this.#percentages ??= this.has(PERCENTAGE_FORMS) ? percentagesIn(this.#wording) : NONE;
    return this.#percentages;
  }

  get modality(): ReadonlySet<Modality> {
    this.#modality ??= modalityOf(this);
    return this.#modality;
  }

  get isConditional(): boolean {
    this.#isConditional ??= isConditional(this);
    return this.#isConditional;
  }

  get isQuestion(): boolean {
    this.#isQuestion ??= isQuestion(this);
    return this.#isQuestion;
  }

  get isHistory(): boolean {
    this.#isHistory ??= isHistory(this, this.#page.asOf);
    return this.#isHistory;
  }

  get isFuture(): boolean {
    this.#isFuture ??= isFuture(this, this.#page.asOf);
    return this.#isFuture;
  }

  get isElsewhere(): boolean {
    this.#isElsewhere ??= isElsewhere(this, this.#page.place);
    return this.#isElsewhere;
  }

  get isRefuted(): boolean {
    this.#isRefuted ??= isRefuted(this, this.following);
    return this.#isRefuted;
  }

  get scheme(): Scheme | undefined {
    this.#scheme ??= schemeOf(this, this.#page.overruledTitle) ?? 'none';
    return this.#scheme === 'none' ? undefined : this.#scheme;
  }

  get ownScheme(): Scheme | undefined {
    this.#ownScheme ??= ownSchemeOf(this) ?? 'none';
    return this.#ownScheme === 'none' ? undefined : this.#ownScheme;
  }

  get audience(): Age | undefined {
    this.#audience ??= audienceOf(this) ?? 'all';
    return this.#audience === 'all' ? undefined : this.#audience;
  }

  find(concept: Concept): readonly Span[] {
    return this.has(concept) ? this.#page.index.find(concept, this.number) : NONE;
  }

  /** Asked more than anything else, so it looks at the bit itself. */
  has({ number }: Concept): boolean {
    const naming = this.#naming;
    if (number >= naming.asOf) this.#page.index.update();
    const { rows, width } = naming;
    return (((rows[number * width + (this.number >>> 5)] ?? 0) >>> (this.number & 31)) & 1) === 1;
  }

  within(concept: Concept): boolean {
    return (
      this.has(concept) || this.intro?.has(concept) === true || this.headings.some((heading) => heading.has(concept))
    );
  }

  near(a: Concept | Span, b: Concept | Span, words = NEAR): boolean {
    const spans = this.#spans(a);
    if (spans.length === 0) return false;
    const others = this.#spans(b);
    for (const one of spans) for (const other of others) if (wordsBetween(one, other) <= words) return true;
    return false;
  }

  sameClause(a: Concept | Span, b: Concept | Span): boolean {
    const spans = this.#spans(a);
    if (spans.length === 0) return false;
    const others = this.#spans(b).map((span) => this.#clausesOf(span));
    return spans.some((span) => {
      const [from, to] = this.#clausesOf(span);
      return others.some(([otherFrom, otherTo]) => from <= otherTo && otherFrom <= to);
    });
  }

  negates(at: Concept | Span): boolean {
    if (!this.has(NEGATION)) return false;
    const spans = this.#spans(at);
    if (spans.length === 0) return false;
    this.#negated ??= negatedWords(this.#wording, this.#clauses);
    const negated = this.#negated;
    return spans.some(({ start, end }) => {
      const first = negated.indexOf(true, start);
      return first >= 0 && first < end;
    });
  }

  get #wording(): Wording {
    this.#wordingOnce ??= { text: this.text, words: this.words };
    return this.#wordingOnce;
  }

  get #clauses(): readonly number[] {
    this.#clausesOnce ??= clauseNumbers(this.#wording);
    return this.#clausesOnce;
  }

  #clausesOf({ start, end }: Span): readonly [number, number] {
    const first = this.#clauses[start] ?? -1;
    return [first, this.#clauses[end - 1] ?? first];
  }

  #spans(at: Concept | Span): readonly Span[] {
    return 'forms' in at ? this.find(at) : [at];
  }
}

function wordsBetween(a: Span, b: Span): number {
  return Math.max(0, a.start < b.start ? b.start - a.end : a.start - b.end);
}
