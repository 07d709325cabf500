/** Which scheme a statement is about, held to the schemes that a rule speaks of. */
import { concept } from '../language/concept.ts';
import type { Scheme } from '../language/scheme.ts';
import type { Statement } from '../language/statement.ts';
import type { ClaimRule, MentionRule, Page } from '../rules/rule.ts';

/** What a rule speaks of that names no schemes. */
const OWN_SCHEME: readonly Scheme[] = ['bijstand'];

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
  // An item of a list stands by itself: what the list is about stands above it. So does a row behind one on "Kinderbijslag": what comes in beside.
  if (kind === 'item' || (kind === 'row' && previous?.ownScheme === 'toeslagen')) return false;
  if (schemes === 'any' || ownScheme !== undefined || previous === undefined) return false;
  if (previous.ownScheme === undefined) return schemes.every((each) => each === 'bijstand') && limitsIncome(previous);
  return !schemes.includes(previous.ownScheme);
}

/** "Uw inkomen is niet hoger dan 130% van de norm": help for who earns more than the bijstand. */
const limitsIncome = (statement: Statement): boolean =>
  statement.percentages.some(({ value }) => value > 100) && statement.has(INCOME);
const INCOME = concept('inkomen', 'inkomen');
