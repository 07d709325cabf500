/** From a CheckRun to what the panel shows: groups of cards, worst first, and the counts of the opening sentence. Pure. */
import type { CheckRun, RuleResult, TextQuoteSelector } from '../checking/check-run.ts';
import type { Finding } from '../findings/finding.ts';
import type { CantTellReason } from '../rules/outcome.ts';
import { HARMS, type Rule, SUBJECTS, type Subject } from '../rules/rule.ts';

export type Group = 'wrong' | 'missing' | 'check' | 'right' | 'questions';
const GROUPS: readonly Group[] = ['wrong', 'missing', 'check', 'questions', 'right'];

export interface Card {
  /** Id of the rule. */
  readonly id: string;
  readonly group: Group;
  readonly rule: Rule;
  readonly result: RuleResult;
}

/** Why there is nothing to show about a whole page. */
export type NothingToSay = 'notAboutBijstand' | 'otherLanguage' | 'noMainText';

export interface Overview {
  readonly cards: Readonly<Record<Group, readonly Card[]>>;
  /** Subjects of which this page says something. */
  readonly spokenOf: ReadonlySet<Subject>;
  readonly nothing?: NothingToSay;
}

/** Reasons that hold for every rule at once: then the page is what must be spoken of, not the rules. */
const PAGE_REASONS: Readonly<Partial<Record<CantTellReason, NothingToSay>>> = {
  language: 'otherLanguage',
  'no-main-text': 'noMainText',
};

function groupOf({ shown, reason, evidence }: RuleResult): Group | undefined {
  if (shown === 'failed') return 'wrong';
  if (shown === 'passed') return 'right';
  if (shown === 'cantTell') return reason === 'not-found-here' ? 'missing' : 'check';
  // A question without a sentence beside it is a question about the whole country, not about this page.
  return shown === 'untested' && evidence.length > 0 ? 'questions' : undefined;
}

const byHarm = (a: Card, b: Card): number => HARMS.indexOf(a.rule.harm) - HARMS.indexOf(b.rule.harm);

export function overviewOf(run: CheckRun, rules: readonly Rule[]): Overview {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const all = run.results.flatMap((result): readonly Card[] => {
    const rule = ruleById.get(result.ruleId);
    const group = groupOf(result);
    return rule && group ? [{ id: rule.id, group, rule, result }] : [];
  });
  const of = (group: Group) => all.filter((card) => card.group === group).sort(byHarm);
  const cards = {
    wrong: of('wrong'),
    missing: of('missing'),
    check: of('check'),
    questions: of('questions'),
    right: of('right'),
  };
  const spokenOf = new Set(all.flatMap(({ rule, result }) => (result.evidence.length > 0 ? [rule.subject] : [])));
  const nothing = nothingToSay(run, all);
  return nothing ? { cards, spokenOf, nothing } : { cards, spokenOf };
}

/** What was not found, parted in what matters most to the person here and the rest. */
export interface NotFound {
  readonly most: readonly Card[];
  /** By subject, in the order of the subjects. */
  readonly rest: readonly { readonly subject: Subject; readonly cards: readonly Card[] }[];
}

/** More than a handful is read by nobody. */
const HANDFUL = 5;

/**
 * The five that matter most: what costs a right or money before what costs time, and of those first what this page speaks of without
 * telling it whole. About a subject that it does not touch another page may speak. One card more takes no more room than a line that
 * folds it away.
 */
export function notFoundOf(missing: readonly Card[], spokenOf: ReadonlySet<Subject>): NotFound {
  const weight = ({ rule }: Card): number => 2 * HARMS.indexOf(rule.harm) + (spokenOf.has(rule.subject) ? 0 : 1);
  const ranked = missing.toSorted((a, b) => weight(a) - weight(b));
  const shown = ranked.length <= HANDFUL + 1 ? ranked.length : HANDFUL;
  const others = ranked.slice(shown);
  const rest = SUBJECTS.map((subject) => ({ subject, cards: others.filter(({ rule }) => rule.subject === subject) }));
  return { most: ranked.slice(0, shown), rest: rest.filter(({ cards }) => cards.length > 0) };
}

/** The counts of the opening sentence. */
export interface Counts {
  readonly wrong: number;
  /** Not found and among what matters most. */
  readonly missing: number;
  /** Not found, all of it. */
  readonly missingInAll: number;
  readonly right: number;
}

export function countsOf(cards: Overview['cards'], spokenOf: ReadonlySet<Subject>): Counts {
  return {
    wrong: cards.wrong.length,
    missing: notFoundOf(cards.missing, spokenOf).most.length,
    missingInAll: cards.missing.length,
    right: cards.right.length,
  };
}

function nothingToSay({ page, results }: CheckRun, cards: readonly Card[]): NothingToSay | undefined {
  const [first] = results;
  const shared =
    first?.reason !== undefined && results.every(({ reason }) => reason === first.reason) ? first.reason : undefined;
  const told = shared === undefined ? undefined : (PAGE_REASONS as Partial<Record<string, NothingToSay>>)[shared];
  if (told) return told;
  if (shared === 'page-type-unclear') return undefined;
  return cards.length === 0 || page.type === 'anders' ? 'notAboutBijstand' : undefined;
}

/** A sentence of a card, with the name under which it is marked on the page. */
export interface MarkedQuote {
  readonly id: string;
  readonly tone: 'wrong' | 'check' | 'right';
  readonly quote: TextQuoteSelector;
}

const TONES = { wrong: 'wrong', missing: 'check', check: 'check', questions: 'check', right: 'right' } as const;

export const quoteId = (cardId: string, index: number): string => `${cardId}/${index}`;

/** Every quote that can be pointed at, in the order of the panel. */
export function quotesOf({ cards }: Overview): readonly MarkedQuote[] {
  return GROUPS.flatMap((group) => cards[group]).flatMap(({ id, group, result }) =>
    result.evidence.map((quote, index) => ({ id: quoteId(id, index), tone: TONES[group], quote })),
  );
}

/** The person's findings that no card shows: their own subjects, and what the page no longer says. */
export function findingsBeside({ cards }: Pick<Overview, 'cards'>, findings: readonly Finding[]): readonly Finding[] {
  const shown = new Set(Object.values(cards).flatMap((group) => group.map(({ id }) => id)));
  return findings.filter(({ rule }) => !shown.has(rule));
}

export const ownQuoteId = ({ id }: Pick<Finding, 'id'>): string => `own/${id}`;

/** The quotes of those findings, to be marked as something to look at: it is a person's opinion. */
export function ownQuotes(findings: readonly Finding[]): readonly MarkedQuote[] {
  return findings.flatMap((finding) =>
    finding.quote ? [{ id: ownQuoteId(finding), tone: 'check' as const, quote: finding.quote }] : [],
  );
}
