/** Whom a statement is limited to by age. */
import type { Age } from './age.ts';
import { concept } from './concept.ts';
import type { Statement } from './statement.ts';

const YOUNG = concept('jongeren', 'jongere', 'jongeren', 'jongvolwassene', 'jongvolwassenen', 'jongerenloket', 'jong');

/** In the Participatiewet "jongeren" are people under 27. */
const OLDEST_YOUNG = 26;

/** Ages from own words, else the list's introduction, else the nearest heading that names any. */
export function audienceOf(statement: Statement): Age | undefined {
  const own = ownAudience(statement);
  if (own) return own;
  const introduced = statement.intro && ownAudience(statement.intro);
  if (introduced) return introduced;
  for (const heading of statement.headings.toReversed()) {
    const headed = ownAudience(heading);
    if (headed) return headed;
  }
  return undefined;
}

function ownAudience(statement: Statement): Age | undefined {
  const age = statement.ages[0];
  if (age) return age;
  const young = statement.find(YOUNG)[0];
  return young && { ...young, to: OLDEST_YOUNG };
}
