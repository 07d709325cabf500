/** Sentences that look like a claim but are none: skipped before a rule is asked, unless it says that it sees them itself. */
import type { Statement } from '../language/statement.ts';
import { once } from '../rules/once.ts';
import type { ClaimRule, MentionRule } from '../rules/rule.ts';

type Sight = NonNullable<ClaimRule['sees']>[number];

/** What a statement looks like, of the sights that a rule may ask to see; most look like none. Nearly every rule asks. */
const looksOf = once((statement: Statement): readonly Sight[] => {
  const { kind, isQuestion, isHistory, isFuture, isElsewhere, isRefuted } = statement;
  const isOne = kind === 'heading' || isQuestion || isHistory || isFuture || isElsewhere || isRefuted;
  if (!isOne && !isTableHead(statement)) return NOTHING;
  const looks: readonly (readonly [Sight, boolean])[] = [
    ['heading', kind === 'heading'],
    ['question', isQuestion],
    ['history', isHistory],
    ['future', isFuture],
    ['elsewhere', isElsewhere],
    ['refuted', isRefuted],
    ['table-head', isTableHead(statement)],
  ];
  return looks.filter(([, isSo]) => isSo).map(([sight]) => sight);
});

const NOTHING: readonly never[] = [];

/** The head of a table says nothing by itself; its rows take it as their introduction. */
const isTableHead = ({ kind, next, text }: Statement): boolean => kind === 'row' && next?.intro?.text === text;

/** Whether the statement is one of the look-alikes that the rule does not ask to see. */
export function isLookAlike({ sees }: ClaimRule | MentionRule, statement: Statement): boolean {
  const looks = looksOf(statement);
  return looks.length > 0 && looks.some((sight) => sees?.includes(sight) !== true);
}
