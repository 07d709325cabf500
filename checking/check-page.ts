/** The check: the text of a page beside the law of a day. Pure: no clock, no network, no document. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { IsoDate } from '../language/date.ts';
import { identifyLanguage } from '../language/identify.ts';
import type { Statement } from '../language/statement.ts';
import type { PageText } from '../reading/page-text.ts';
import type { Rule } from '../rules/rule.ts';
import type { Ruleset } from '../rules/ruleset.ts';
import { bearingIn } from './bearing.ts';
import type { CheckRun, RuleResult } from './check-run.ts';
import { judgeClaim } from './claim.ts';
import { quoteAt, quoteOf } from './evidence.ts';
import { findMention } from './mention.ts';
import { type OpenPage, openPageText } from './page.ts';
import { askQuestion } from './question.ts';
import type { Verdict } from './verdict.ts';

export interface CheckOptions {
  /** Law and amounts of this day count. */
  readonly asOf: IsoDate;
  /** Code of the municipality or joint organisation. */
  readonly organisation?: string;
  /** Address or file as given; default: the page's own. */
  readonly source?: string;
}

/** A page with fewer characters of text has nothing to judge. */
const LEAST_TEXT = 40;

/** Checks a page against every rule. Never throws: a rule that fails to run says so in its result. */
export function checkPage(pageText: PageText, ruleset: Ruleset, options: CheckOptions): CheckRun {
  const open = openPageText(pageText, options.asOf);
  const { text } = open.textOfPage;
  const language = identifyLanguage(text);
  const { lastChanged } = pageText;
  return {
    version: 1,
    source: options.source ?? pageText.url,
    page: {
      url: pageText.url,
      title: pageText.title,
      ...(options.organisation === undefined ? {} : { organisation: options.organisation }),
      type: open.kind.type,
      language,
      ...(lastChanged === undefined ? {} : { lastChanged }),
      textHash: `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`,
    },
    asOf: options.asOf,
    ruleset: { version: ruleset.version, hash: ruleset.hash },
    coverage: { blocks: pageText.blocks.length, notRead: pageText.notRead },
    results: resultsOf(ruleset.rules, open, verdictForAll(text, language, pageText.declaredLanguage)),
  };
}

/** The verdict that every rule gets because the page cannot be judged at all. */
function verdictForAll(text: string, language: string, declared: string): Verdict | undefined {
  if (text.length < LEAST_TEXT) return { outcome: 'cantTell', reason: 'no-main-text', quotes: [] };
  const isDutch = language === 'nl' || (language === 'und' && (declared === 'nl' || declared === ''));
  if (!isDutch) return { outcome: 'cantTell', reason: 'language', quotes: [] };
  return undefined;
}

/** Results in the order of the rules; claims are judged first, because what is told wrongly is not told. */
function resultsOf(rules: readonly Rule[], open: OpenPage, forAll: Verdict | undefined): readonly RuleResult[] {
  const wrong = new Map<string, ReadonlySet<Statement>>();
  const bearing = bearingIn(open.statements);
  const judge = (rule: Rule): Verdict => {
    if (forAll !== undefined) return forAll;
    if (!open.kind.isSure) return { outcome: 'cantTell', reason: 'page-type-unclear', quotes: [] };
    if (!rule.pageTypes.includes(open.kind.type))
      return { outcome: 'inapplicable', reason: 'other-page-type', quotes: [] };
    try {
      if (rule.kind === 'question') return askQuestion(rule, open.page);
      if (rule.kind === 'mention') return findMention(rule, open.page, bearing, wrong);
      const verdict = judgeClaim(rule, open.page, bearing);
      wrong.set(rule.id, verdict.wrong);
      return verdict;
    } catch {
      return { outcome: 'cantTell', reason: 'rule-error', quotes: [] };
    }
  };
  const claims = rules.map((rule) => (rule.kind === 'claim' ? judge(rule) : undefined));
  return rules.map((rule, at) => resultOf(rule, claims[at] ?? judge(rule), open));
}

function resultOf(rule: Rule, verdict: Verdict, open: OpenPage): RuleResult {
  const onTrial = rule.status === 'trial' && verdict.outcome === 'failed';
  const reason = onTrial ? 'rule-on-trial' : verdict.reason;
  return {
    ruleId: rule.id,
    kind: rule.kind,
    outcome: verdict.outcome,
    shown: onTrial ? 'cantTell' : verdict.outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(verdict.missing === undefined ? {} : { missing: verdict.missing }),
    evidence: [...verdict.quotes.map((statement) => quoteOf(statement, open.textOfPage)), ...linkQuotes(verdict, open)],
  };
}

/** A link tells it with its own words. */
function linkQuotes({ link }: Verdict, { textOfPage, placeOf }: OpenPage) {
  if (link === undefined) return [];
  const { from, headings } = placeOf(link);
  return [quoteAt(from, link.text, headings, textOfPage.text)];
}
