/** Questions of who has AOW by age, and what answers them: "Ik ben 70. Kan ik bijstand krijgen? Ja. Meld u bij ons loket." */
import { type Concept, concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { isYes, questionAnswered } from '../surroundings.ts';
import { ANDERE_HULP, SVB } from '../words/aio.ts';
import { NOG_GEEN_AOW } from '../words/aow-leeftijd.ts';

const AANVULLING = concept('aanvulling', 'aanvulling', 'aanvullend*', 'aio*');
const BIJSTAND = concept('bijstand', 'bijstand', 'bijstandsuitkering', 'aanvulling', 'aanvullend*');

/** Somebody else, younger perhaps: together they ask the municipality. */
const ANDEREN = concept('anderen', 'partner', 'man', 'vrouw', 'zoon', 'dochter', 'kind*', 'wij', 'we', 'jonger');

/** Asked for oneself, not for a grandchild. */
const VOOR_MIJ = concept('kan ik', ...['kan', 'krijg', 'heb', 'mag', 'kom'].map((verb) => `${verb} ik`));

/** Whoever is so old has AOW. */
const OLD = 68;
/** So old one had AOW when many pages were written; a supplement they name is that on the AOW. */
const OLD_THEN = 65;

/** "Bent u 65 of ouder en hebt u recht op een aanvulling? Vraag die aan bij …", or somewhere in the answer below such a heading. */
export function answersWhoIsOld(statement: Statement): boolean {
  const asked = questionAnswered(statement);
  if (asked?.isQuestion === true && isOf(asked, OLD_THEN, AANVULLING)) return true;
  const heading = statement.headings.at(-1);
  if (heading === undefined || !heading.has(VOOR_MIJ) || !isOf(heading, OLD, BIJSTAND)) return false;
  const answer = [statement];
  let { previous } = statement;
  for (; previous !== undefined && answer.length < SENTENCES; previous = previous.previous) answer.push(previous);
  if (previous !== undefined) return false;
  return answer.slice(-1).some(isYes) && ![...answer, statement.next].some((each) => each?.has(SVB));
}

/** Sentences that an answer may have up to here: further on it tells of something else. */
const SENTENCES = 10;

function isOf(question: Statement, age: number, what: Concept): boolean {
  if ([NOG_GEEN_AOW, ANDERE_HULP, ANDEREN].some((each) => question.has(each)) || !question.has(what)) return false;
  return question.ages.length === 1 && question.ages.every(({ from }) => from !== undefined && from >= age);
}
