/** What another authority decides or pays: not of the bijstand, unless the sentence names that too. */
import type { Statement } from '../language/statement.ts';
import type { ClaimRule, MentionRule } from '../rules/rule.ts';
import { ANDER_ORGAAN, HANDELT } from '../rules/words/ander-orgaan.ts';

/** Words between the authority and what it does. */
const BESIDE = 1;

/** "Over een voorschot daarop beslist UWV." */
export function isOfOtherAuthority({ schemes }: ClaimRule | MentionRule, statement: Statement): boolean {
  return schemes !== 'any' && statement.near(ANDER_ORGAAN, HANDELT, BESIDE) && statement.ownScheme !== 'bijstand';
}
