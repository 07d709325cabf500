/** Runs one claim over a page: what the page says, rightly or wrongly. */
import type { Statement } from '../language/statement.ts';
import type { CantTellReason } from '../rules/outcome.ts';
import { type ClaimRule, cantTell, type Judgement, type Page } from '../rules/rule.ts';
import { isAboutScheme } from './about-scheme.ts';
import type { Bearing } from './bearing.ts';
import { isDoubtful, isDoubtfulAnswer } from './doubt/doubt.ts';
import { basesInForce, mayFail } from './law-in-force.ts';
import { isLookAlike } from './look-alike.ts';
import { isPointer } from './pointer.ts';
import type { Verdict } from './verdict.ts';

/** A claim's verdict, with the statements that the rule itself found wrong: what is told wrongly is not told. */
export interface ClaimVerdict extends Verdict {
  readonly wrong: ReadonlySet<Statement>;
}

/** Judges every statement that bears on the rule. One wrong sentence is enough, and then only wrong ones are quoted. */
export function judgeClaim(rule: ClaimRule, page: Page, bearing: Bearing): ClaimVerdict {
  const bases = basesInForce(rule, page.asOf);
  if (bases.length === 0) return { outcome: 'inapplicable', reason: 'law-not-in-force', quotes: [], wrong: NONE };
  const statements = bearing(rule.about);
  const answered = bearing.answered(rule.about);
  if (statements.length === 0 && answered.length === 0) return NOT_MENTIONED;
  const wrong: Statement[] = [];
  const passed: Statement[] = [];
  const failed: Statement[] = [];
  const open: Statement[] = [];
  let reason: CantTellReason | undefined;
  const unsure = page.isOfThen ? OUTDATED : UNSURE;
  const isSure = (statement: Statement): boolean =>
    mayFail(bases) && !page.isOfThen && !isDoubtful(rule, statement, page);
  for (const statement of statements) {
    if (isLookAlike(rule, statement) || isAboutScheme(rule, statement, page) === 'no') continue;
    const judgement = rule.judge(statement, page);
    if (judgement === undefined || isPointer(statement)) continue;
    if (judgement.outcome === 'failed') wrong.push(statement);
    const toned = judgement.outcome === 'failed' && !isSure(statement) ? unsure : judgement;
    if (toned.outcome === 'passed') passed.push(statement);
    else if (toned.outcome === 'failed') failed.push(statement);
    else {
      open.push(statement);
      if (toned.outcome === 'cantTell') reason ??= toned.reason;
    }
  }
  for (const { says, denies, answer, isOfNow } of answered) {
    if (denies !== undefined && isAnsweredWrong(rule, denies, page)) continue;
    // What a row says of today decides, whatever it says of then.
    const found = isOfNow ? [failed] : [failed, passed, open];
    if (found.some((each) => each.includes(answer)) || isToldInFull(answer, failed)) continue;
    if (isOfNow && isDoubtful(rule, says, page)) continue;
    if (!isAnsweredWrong(rule, says, page) || !mayFail(bases) || page.isOfThen || isDoubtfulAnswer(says, answer))
      continue;
    wrong.push(answer);
    failed.push(answer);
  }
  if (failed.length > 0) return { outcome: 'failed', quotes: failed, wrong: new Set(wrong) };
  if (reason !== undefined) return { outcome: 'cantTell', reason, quotes: open, wrong: new Set(wrong) };
  if (passed.length > 0) return { outcome: 'passed', quotes: passed, wrong: NONE };
  return NOT_MENTIONED;
}

/** "Ja. Zij telt mee": the sentence behind a bare yes or no says it better. */
const isToldInFull = ({ words, next }: Statement, failed: readonly Statement[]): boolean =>
  words.length === 1 && next !== undefined && failed.includes(next);

const NONE: ReadonlySet<Statement> = new Set();
const NOT_MENTIONED: ClaimVerdict = { outcome: 'inapplicable', reason: 'not-mentioned', quotes: [], wrong: NONE };

/** "Mag ik sparen van mijn uitkering? Nee." says what the question asks, denied; what would be wrong with yes is right with no. */
function isAnsweredWrong(rule: ClaimRule, says: Statement, page: Page): boolean {
  if (isLookAlike(rule, says) || isAboutScheme(rule, says, page) !== 'yes') return false;
  return rule.judge(says, page)?.outcome === 'failed';
}

/** A fault of which we are not sure ourselves is a question, never an accusation. */
const UNSURE: Judgement = cantTell('context-unclear');
/** On a page of an earlier year it may have been right. */
const OUTDATED: Judgement = cantTell('outdated');
