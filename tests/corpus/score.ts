/** Scores check results against the labels of made-up pages. Pure. */
import type { RuleResult } from '../../checking/check-run.ts';
import type { IsoDate } from '../../language/date.ts';

/** Labels of one page; the fields are explained in README.md. */
export interface Labels {
  readonly id: string;
  readonly asOf: IsoDate;
  readonly claims: readonly {
    readonly rule: string;
    readonly outcome: 'failed' | 'passed' | 'cantTell';
    readonly quote: string;
    readonly why?: string;
    readonly lookalike?: boolean;
  }[];
  readonly mentions: Readonly<Record<string, boolean>>;
  /** Mentions that a careful reader could see or not; they count for nothing. */
  readonly unsureMentions?: readonly string[];
}

/** `neutral`: said wrong where the labels leave it open. */
export interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly neutral: number;
}

export interface Score {
  readonly pages: number;
  readonly claims: ReadonlyMap<string, Count>;
  /** The same claims counted once a page: whether a rule that should fail there does, by one of the wrong statements at least. */
  readonly failures: ReadonlyMap<string, Count>;
  readonly mentions: ReadonlyMap<string, Count>;
  /** What went wrong, a line each: "010 false alarm voorschot-te-laat: …". */
  readonly misses: readonly string[];
}

const NONE: Count = { right: 0, wrong: 0, missed: 0, neutral: 0 };

/** Scores pages with their results. A claim counts by its quote, a mention by whether it was found. */
export function scoreOf(pages: readonly { readonly labels: Labels; readonly results: readonly RuleResult[] }[]): Score {
  const claims = new Map<string, Count>();
  const failures = new Map<string, Count>();
  const mentions = new Map<string, Count>();
  const misses: string[] = [];
  for (const { labels, results } of pages) {
    const onPage = new Map<string, Count>();
    scoreClaims(labels, results, onPage, misses);
    for (const [id, count] of onPage) {
      addAll(claims, id, count);
      const once = oncePerPage(count);
      if (once !== undefined) add(failures, id, once);
    }
    scoreMentions(labels, results, mentions, misses);
  }
  return { pages: pages.length, claims, failures, mentions, misses };
}

/** One wrong statement that is found is enough for a rule to fail a page; what it quotes beside that is no other accusation. */
function oncePerPage({ right, wrong, missed }: Count): keyof Count | undefined {
  if (right > 0) return 'right';
  if (wrong > 0) return 'wrong';
  return missed > 0 ? 'missed' : undefined;
}

/** Two quotes are the same passage: one holds the other, or they share most of their words. */
export function overlaps(a: string, b: string): boolean {
  const [x, y] = [normal(a), normal(b)];
  if (x.length > 3 && y.length > 3 && (x.includes(y) || y.includes(x))) return true;
  const [p, q] = [wordsOf(x), wordsOf(y)];
  const least = Math.min(p.size, q.size);
  const common = [...p].filter((word) => q.has(word)).length;
  return least >= 3 && common >= 0.6 * least;
}

function scoreClaims(
  labels: Labels,
  results: readonly RuleResult[],
  claims: Map<string, Count>,
  misses: string[],
): void {
  const wrong = labels.claims.filter(({ outcome }) => outcome === 'failed');
  const open = labels.claims.filter(({ outcome }) => outcome === 'cantTell');
  const hit = new Set<Labels['claims'][number]>();
  for (const { kind, outcome, ruleId, evidence } of results) {
    if (kind !== 'claim' || outcome !== 'failed') continue;
    for (const { exact } of evidence) {
      const same = wrong.filter(({ rule, quote }) => rule === ruleId && overlaps(quote, exact));
      const label = same.find((each) => !hit.has(each)) ?? same[0];
      if (label !== undefined) {
        if (!hit.has(label)) add(claims, ruleId, 'right');
        hit.add(label);
      } else if (open.some(({ rule, quote }) => rule === ruleId && overlaps(quote, exact)))
        add(claims, ruleId, 'neutral');
      else {
        add(claims, ruleId, 'wrong');
        misses.push(`${labels.id} false alarm ${ruleId}: ${exact}`);
      }
    }
  }
  for (const label of wrong) {
    if (hit.has(label)) continue;
    add(claims, label.rule, 'missed');
    misses.push(`${labels.id} missed ${label.rule}: ${label.quote}`);
  }
}

function scoreMentions(
  labels: Labels,
  results: readonly RuleResult[],
  mentions: Map<string, Count>,
  misses: string[],
): void {
  for (const [id, told] of Object.entries(labels.mentions)) {
    const result = results.find(({ ruleId }) => ruleId === id);
    const found = result?.outcome === 'passed' || (result?.outcome === 'cantTell' && result.reason === 'incomplete');
    if (told && found) add(mentions, id, 'right');
    else if (told) {
      add(mentions, id, 'missed');
      misses.push(`${labels.id} not seen ${id}`);
    } else if (found) {
      add(mentions, id, 'wrong');
      misses.push(`${labels.id} wrongly seen ${id}: ${result?.evidence[0]?.exact ?? ''}`);
    }
  }
}

export interface Figures extends Count {
  /** Null when nothing was said, or nothing was to be found. */
  readonly precision: number | null;
  readonly recall: number | null;
}

/** Precision and recall of a count. */
export function figuresOf(count: Count): Figures {
  const { right, wrong, missed } = count;
  const ratio = (whole: number) => (whole === 0 ? null : right / whole);
  return { precision: ratio(right + wrong), recall: ratio(right + missed), ...count };
}

/** Sum over all rules. */
export function totalOf(counts: ReadonlyMap<string, Count>): Count {
  return [...counts.values()].reduce(sumOf, NONE);
}

function add(counts: Map<string, Count>, id: string, what: keyof Count): void {
  addAll(counts, id, { ...NONE, [what]: 1 });
}

function addAll(counts: Map<string, Count>, id: string, more: Count): void {
  counts.set(id, sumOf(counts.get(id) ?? NONE, more));
}

function sumOf(one: Count, other: Count): Count {
  return {
    right: one.right + other.right,
    wrong: one.wrong + other.wrong,
    missed: one.missed + other.missed,
    neutral: one.neutral + other.neutral,
  };
}

function normal(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}
