/** Sentences that look like a claim but are none: skipped before a rule is asked, unless it says that it sees them itself. */
import type { IsoDate } from '../language/date.ts';
import type { Scheme } from '../language/scheme.ts';
import { namesSeveralSchemes } from '../language/schemes.ts';
import type { Statement } from '../language/statement.ts';
import { once } from '../rules/once.ts';
import type { ClaimRule, MentionRule, Page } from '../rules/rule.ts';
import { BUITEN_DE_GEMEENTE } from '../rules/words/ander-orgaan.ts';

type Sight = NonNullable<ClaimRule['sees']>[number];

/** What a statement looks like, of the sights that a rule may ask to see; most look like none. */
function looksOf(statement: Statement): readonly (Sight | 'table-head')[] {
  const { kind, isQuestion, isHistory, isFuture, isElsewhere, isRefuted } = statement;
  const isOne = kind === 'heading' || isQuestion || isHistory || isFuture || isElsewhere || isRefuted;
  if (!isOne && !isTableHead(statement)) return NOTHING;
  const looks: readonly (readonly [Sight | 'table-head', boolean])[] = [
    ['heading', kind === 'heading'],
    ['question', isQuestion],
    ['history', isHistory],
    ['future', isFuture],
    ['elsewhere', isElsewhere],
    ['refuted', isRefuted],
    ['table-head', isTableHead(statement)],
  ];
  return looks.filter(([, isSo]) => isSo).map(([sight]) => sight);
}

const NOTHING: readonly never[] = [];

/** What was found before; nearly every rule asks. */
const looksOn = once((_: Page) => new Map<Statement, ReturnType<typeof looksOf>>());

const OWN_SCHEME: readonly Scheme[] = ['bijstand'];

/** The head of a table says nothing by itself; its rows take it as their introduction. */
const isTableHead = ({ kind, next, text }: Statement): boolean => kind === 'row' && next?.intro?.text === text;

/** Whether the statement is one of the look-alikes that the rule does not ask to see. */
export function isLookAlike({ sees }: ClaimRule | MentionRule, statement: Statement, page: Page): boolean {
  const known = looksOn(page);
  let looks = known.get(statement);
  if (looks === undefined) {
    looks = looksOf(statement);
    known.set(statement, looks);
  }
  return looks.length > 0 && looks.some((sight) => sight === 'table-head' || sees?.includes(sight) !== true);
}

/**
 * Whether the statement is about a scheme that the rule speaks of. `unclear` on a page about several, when the statement names
 * none itself.
 */
export function isAboutScheme(
  rule: ClaimRule | MentionRule,
  statement: Statement,
  page: Page,
): 'yes' | 'no' | 'unclear' {
  if (rule.schemes === 'any') return 'yes';
  const scheme = page.schemeOf(statement);
  if (scheme === undefined) return 'unclear';
  return (rule.schemes ?? OWN_SCHEME).includes(scheme) ? 'yes' : 'no';
}

/**
 * Whether the sentence before it is about a scheme that the rule does not speak of, while it names none itself: it may still be about
 * that one ("Dan is de Bbz iets voor u. Wij beslissen binnen 13 weken.").
 */
export function followsOtherScheme(
  { schemes = OWN_SCHEME }: ClaimRule,
  { kind, ownScheme, previous }: Statement,
): boolean {
  // An item of a list stands by itself: what the list is about stands above it.
  if (kind === 'item' || schemes === 'any' || ownScheme !== undefined || previous?.ownScheme === undefined)
    return false;
  return !schemes.includes(previous.ownScheme);
}

/**
 * Whether its table sets times or schemes side by side ("Tot en met 2025 | Nu", "Bbz | Bijstand"): which cell holds for whom is for a
 * person to read.
 */
export function isCompared({ kind, intro }: Statement, asOf: IsoDate): boolean {
  if (kind !== 'row' || intro === undefined) return false;
  return namesSeveralSchemes(intro) || comparesTimes(intro, asOf);
}

function comparesTimes({ dates }: Statement, asOf: IsoDate): boolean {
  const isOver = dates.some(({ role, first, last }) =>
    role === 'until' ? last < asOf : role === 'in' && last < asOf && first < asOf,
  );
  return dates.length > 1 && (isOver || dates.some(({ first }) => first > asOf));
}

/** Words before the name of who acts: "U kunt bij uw leverancier". Later in a sentence a name may be no more than a source of papers. */
const OPENING = 4;

/** Whether it, or the heading right above it, tells of an authority that has no part in the bijstand, and it does not name that itself. */
export function isOfOutsider({ schemes }: ClaimRule, statement: Statement): boolean {
  if (schemes === 'any' || statement.ownScheme === 'bijstand') return false;
  const opens = statement.find(BUITEN_DE_GEMEENTE).some(({ start }) => start <= OPENING);
  return opens || statement.headings.at(-1)?.has(BUITEN_DE_GEMEENTE) === true;
}

/** Whether it stands in quotes, holds a quote that it announces, or begins or ends a longer one: words of another, or of an older text. */
export function isQuoted({ text }: Statement): boolean {
  if ((text.match(QUOTE)?.length ?? 0) % 2 === 1 || ANNOUNCES_QUOTE.test(text)) return true;
  return ENDS_QUOTE.test(text) && OPENS_QUOTE.test(text);
}

const OPENS_QUOTE = /^["“„«‘']/;
const ENDS_QUOTE = /["”»’'][.!?]?$/;
const QUOTE = /["“„”«»]/g;
const ANNOUNCES_QUOTE = /[:(] ?["“„«]/;
