/** From a CheckRun to what the panel shows: groups of cards, worst first, and the counts of the opening sentence. Pure. */
import type { CheckRun, Evidence, RuleResult } from '../checking/check-run.ts';
import type { CantTellReason } from '../rules/outcome.ts';
import { HARMS, type Rule } from '../rules/rule.ts';

export type Group = 'wrong' | 'missing' | 'check' | 'right' | 'questions';
export const GROUPS: readonly Group[] = ['wrong', 'missing', 'check', 'questions', 'right'];

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
  readonly counts: { readonly wrong: number; readonly missing: number; readonly right: number };
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
  const counts = { wrong: cards.wrong.length, missing: cards.missing.length, right: cards.right.length };
  const nothing = nothingToSay(run, all);
  return nothing ? { cards, counts, nothing } : { cards, counts };
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
  readonly quote: Evidence;
}

const TONES = { wrong: 'wrong', missing: 'check', check: 'check', questions: 'check', right: 'right' } as const;

export const quoteId = (cardId: string, index: number): string => `${cardId}/${index}`;

/** Every quote that can be pointed at, in the order of the panel. */
export function quotesOf({ cards }: Overview): readonly MarkedQuote[] {
  return GROUPS.flatMap((group) => cards[group]).flatMap(({ id, group, result }) =>
    result.evidence.map((quote, index) => ({ id: quoteId(id, index), tone: TONES[group], quote })),
  );
}
