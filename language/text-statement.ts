/** A statement that computes what a rule asks of it, once. */
import type { Age } from './age.ts';
import { agesIn } from './ages.ts';
import { amountsIn } from './amounts.ts';
import { audienceOf } from './audience.ts';
import { clauseNumbers } from './clauses.ts';
import type { Concept } from './concept.ts';
import { isConditional } from './condition.ts';
import type { DateMention, IsoDate } from './date.ts';
import { datesIn } from './dates.ts';
import type { Duration } from './duration.ts';
import { durationsIn } from './durations.ts';
import { isElsewhere } from './elsewhere.ts';
import { modalityOf } from './modality.ts';
import type { Money } from './money.ts';
import { negatedWords } from './negation.ts';
import type { Percentage } from './percentage.ts';
import { percentagesIn } from './percentages.ts';
import { isQuestion } from './question.ts';
import { isRefuted } from './refutation.ts';
import type { Scheme } from './scheme.ts';
import { schemeOf } from './schemes.ts';
import type { Modality, Span, Statement, StatementKind } from './statement.ts';
import { isFuture, isHistory } from './time-frame.ts';
import type { Word, Wording } from './word.ts';
import type { WordIndex } from './word-index.ts';

/** What the statements of one page share. */
export interface PageContext {
  /** Made when the first statement is asked for words. */
  readonly index: WordIndex;
  /** Day on which the page is judged: makes "vanaf 2027" future or not. */
  readonly asOf: IsoDate | undefined;
  /** Name of the page's own municipality. */
  readonly place: string | undefined;
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

export class TextStatement implements Statement {
  readonly text: string;
  readonly kind: StatementKind;
  readonly headings: readonly Statement[];
  readonly intro: Statement | undefined;
  previous: Statement | undefined;
  next: Statement | undefined;
  /** The one after it in reading order, whatever its block. */
  following: Statement | undefined;
  readonly #number: number;
  readonly #page: PageContext;
  readonly #known = new Map<string, unknown>();

  constructor(page: PageContext, place: Place) {
    this.#page = page;
    this.#number = place.number;
    this.text = place.text;
    this.kind = place.kind;
    this.headings = place.headings;
    this.intro = place.intro;
  }

  get words(): readonly Word[] {
    return this.#page.index.words[this.#number] ?? [];
  }

  get ages(): readonly Age[] {
    return this.#once('ages', () => agesIn(this.#wording));
  }

  get dates(): readonly DateMention[] {
    return this.#once('dates', () => datesIn(this.#wording));
  }

  get durations(): readonly Duration[] {
    return this.#once('durations', () => durationsIn(this.#wording));
  }

  get amounts(): readonly Money[] {
    return this.#once('amounts', () => amountsIn(this.#wording));
  }

  get percentages(): readonly Percentage[] {
    return this.#once('percentages', () => percentagesIn(this.#wording));
  }

  get modality(): ReadonlySet<Modality> {
    return this.#once('modality', () => modalityOf(this));
  }

  get isConditional(): boolean {
    return this.#once('isConditional', () => isConditional(this));
  }

  get isQuestion(): boolean {
    return this.#once('isQuestion', () => isQuestion(this));
  }

  get isHistory(): boolean {
    return this.#once('isHistory', () => isHistory(this, this.#page.asOf));
  }

  get isFuture(): boolean {
    return this.#once('isFuture', () => isFuture(this, this.#page.asOf));
  }

  get isElsewhere(): boolean {
    return this.#once('isElsewhere', () => isElsewhere(this, this.#page.place));
  }

  get isRefuted(): boolean {
    return this.#once('isRefuted', () => isRefuted(this, this.following));
  }

  get scheme(): Scheme | undefined {
    return this.#once('scheme', () => schemeOf(this));
  }

  get audience(): Age | undefined {
    return this.#once('audience', () => audienceOf(this));
  }

  find(concept: Concept): readonly Span[] {
    return this.#page.index.find(concept, this.#number);
  }

  has(concept: Concept): boolean {
    return this.find(concept).length > 0;
  }

  within(concept: Concept): boolean {
    return (
      this.has(concept) || this.intro?.has(concept) === true || this.headings.some((heading) => heading.has(concept))
    );
  }

  near(a: Concept | Span, b: Concept | Span, words = NEAR): boolean {
    const others = this.#spans(b);
    return this.#spans(a).some((one) => others.some((other) => wordsBetween(one, other) <= words));
  }

  sameClause(a: Concept | Span, b: Concept | Span): boolean {
    const others = this.#spans(b).map((span) => this.#clausesOf(span));
    return this.#spans(a).some((span) => {
      const [from, to] = this.#clausesOf(span);
      return others.some(([otherFrom, otherTo]) => from <= otherTo && otherFrom <= to);
    });
  }

  negates(at: Concept | Span): boolean {
    const spans = this.#spans(at);
    if (spans.length === 0) return false;
    const negated = this.#once('negated', () => negatedWords(this.#wording, this.#clauses));
    return spans.some(({ start, end }) => negated.slice(start, end).some(Boolean));
  }

  get #wording(): Wording {
    return this.#once('wording', () => ({ text: this.text, words: this.words }));
  }

  get #clauses(): readonly number[] {
    return this.#once('clauses', () => clauseNumbers(this.#wording));
  }

  #clausesOf({ start, end }: Span): readonly [number, number] {
    const first = this.#clauses[start] ?? -1;
    return [first, this.#clauses[end - 1] ?? first];
  }

  #spans(at: Concept | Span): readonly Span[] {
    return 'forms' in at ? this.find(at) : [at];
  }

  #once<T>(name: string, compute: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, compute());
    return this.#known.get(name) as T;
  }
}

function wordsBetween(a: Span, b: Span): number {
  return Math.max(0, a.start < b.start ? b.start - a.end : a.start - b.end);
}
