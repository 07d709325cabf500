/**
 * A statement: one sentence, list item, heading or table row, with everything a rule may ask of it.
 *
 * Rules never see raw text with regular expressions; they ask a statement for quantities and concepts. Everything is
 * computed at most once and only when asked (a page has hundreds of statements and most rules want none of them).
 */

import type { Age } from './age.ts';
import type { Concept } from './concept.ts';
import type { DateMention } from './date.ts';
import type { Duration } from './duration.ts';
import type { Money } from './money.ts';
import type { Percentage } from './percentage.ts';
import type { Remembering } from './remembering.ts';
import type { Scheme } from './scheme.ts';
import type { Span } from './span.ts';
import type { Word } from './word.ts';

export type { Span };

/** What kind of block the statement stands in. */
export type StatementKind = 'heading' | 'sentence' | 'item' | 'row' | 'definition';

/**
 * How binding the statement puts it: `moet` (moeten, verplicht, dient te), `kan` (kunnen), `mag` (mogen),
 * `hoeft-niet` (hoeft/hoeven niet, niet verplicht, niet nodig), `vanzelf` (automatisch, vanzelf, uit zichzelf, ambtshalve,
 * zonder aanvraag).
 */
export type Modality = 'moet' | 'kan' | 'mag' | 'hoeft-niet' | 'vanzelf';

export interface Statement extends Remembering {
  /** Visible text as quoted: white space collapsed, soft hyphens removed. */
  readonly text: string;
  readonly kind: StatementKind;
  readonly words: readonly Word[];
  /**
   * Headings above it, outermost first, each a statement of its own (so `has` and `ages` work on them). Last comes a line that names no
   * more than a scheme and reads as a heading ("Bbz" as a loose item); its kind is that of its block.
   */
  readonly headings: readonly Statement[];
  /** The sentence that introduces its list, its table's head, or the term it defines. */
  readonly intro: Statement | undefined;
  /** Neighbours in the same block or list; undefined at its ends. */
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;

  readonly ages: readonly Age[];
  readonly dates: readonly DateMention[];
  readonly durations: readonly Duration[];
  readonly amounts: readonly Money[];
  readonly percentages: readonly Percentage[];

  /** Where the concept stands in this statement's own words; `[]` when it does not. */
  find(concept: Concept): readonly Span[];
  /** The statement's own words name the concept. */
  has(concept: Concept): boolean;
  /** Own words, list introduction or any heading above name the concept. */
  within(concept: Concept): boolean;
  /** Both stand in this statement with at most `words` words between them (default 6). */
  near(a: Concept | Span, b: Concept | Span, words?: number): boolean;
  /** Both stand in the same clause (between commas, semicolons and conjunctions such as maar, want, als, tenzij). */
  sameClause(a: Concept | Span, b: Concept | Span): boolean;
  /** A negation (niet, geen, nooit, zonder, nergens, hoeft niet, on-) reaches this concept or span. */
  negates(at: Concept | Span): boolean;
  readonly modality: ReadonlySet<Modality>;
  /** A condition limits it: als, wanneer, indien, tenzij, alleen bij, mits, behalve. */
  readonly isConditional: boolean;
  /** Ends with a question mark, or is a heading put as a question. */
  readonly isQuestion: boolean;
  /** Tells of the past: voorheen, vroeger, tot 2015, "in 2024 was", "sinds … niet meer". */
  readonly isHistory: boolean;
  /** Tells of a change still to come: "vanaf 2027", "gaat veranderen", "het kabinet wil". */
  readonly isFuture: boolean;
  /** Said of another municipality or organisation than the one whose page this is. */
  readonly isElsewhere: boolean;
  /** A myth that the page itself refutes ("Fabel: …", "Veel mensen denken …", "Niet waar: …"). */
  readonly isRefuted: boolean;
  /**
   * The scheme the statement is about, from its own words, else a question before it in its paragraph, else list introduction, else
   * nearest heading; else undefined. "uw WW", "geen recht op WW" and "120% van de bijstandsnorm" do not make it about those.
   */
  readonly scheme: Scheme | undefined;
  /** The scheme that its own words name. */
  readonly ownScheme: Scheme | undefined;
  /**
   * The ages it is limited to, from own words, else a question before it in its paragraph ("Bent u nog geen 27? Dan …"), else list
   * introduction, else nearest heading ("jongeren" = to 26). Ages of housemates and children do not count.
   */
  readonly audience: Age | undefined;
}
