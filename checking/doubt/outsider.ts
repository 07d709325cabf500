/** What is told of an authority that has no part in the bijstand, or of another thing to ask for (a loan, a course). */
import type { Scheme } from '../../language/scheme.ts';
import type { Statement } from '../../language/statement.ts';
import type { ClaimRule } from '../../rules/rule.ts';
import { ANDERE_ZAAK, BIJSTAND, BUITEN_DE_GEMEENTE, EIGEN_ZAAK, KOSTENSOORT } from '../../rules/words/ander-orgaan.ts';
import { isOfOtherAuthority } from '../other-authority.ts';

/** Words before the name of who acts: "U kunt bij uw leverancier". Later in a sentence a name may be no more than a source of papers. */
const OPENING = 4;

/** Words of a heading that is no more than a name. */
const NAME = 2;

/** Whether it opens with an outsider, or stands below one, and does not name the bijstand itself. */
export function isOfOutsider(rule: ClaimRule, statement: Statement): boolean {
  const { ownScheme } = statement;
  if (rule.schemes === 'any' || ownScheme === 'bijstand') return false;
  if (ownScheme !== undefined && rule.schemes?.includes(ownScheme)) return false;
  if (isOfOtherAuthority(rule, statement)) return true;
  const opens = [BUITEN_DE_GEMEENTE, ANDERE_ZAAK].some((each) =>
    statement.find(each).some(({ start }) => start <= OPENING),
  );
  return opens || aboveOf(rule, statement).some(isOfOther);
}

/** From the last that names what the rule speaks of: "Individuele inkomenstoeslag" below "Kleine beurzen" is no matter of grants. */
function aboveOf({ schemes }: ClaimRule, { headings, intro }: Statement): readonly Statement[] {
  const above = intro === undefined ? headings : [...headings, intro];
  const own = above.findLastIndex(({ ownScheme }) => ownScheme !== undefined && isOwn(schemes, ownScheme));
  return above.slice(Math.max(0, own));
}

const isOwn = (schemes: ClaimRule['schemes'], scheme: Scheme): boolean =>
  scheme === 'bijstand' || (schemes !== 'any' && schemes?.includes(scheme) === true);

/** Below a heading that names our own matter as well ("Uitkering en reiskosten") a fault is as sure as anywhere. */
function isOfOther(above: Statement): boolean {
  if (above.has(BIJSTAND)) return false;
  if (above.kind === 'heading' && above.words.length <= NAME && above.has(KOSTENSOORT)) return true;
  return above.has(BUITEN_DE_GEMEENTE) || (above.has(ANDERE_ZAAK) && !above.has(EIGEN_ZAAK));
}
