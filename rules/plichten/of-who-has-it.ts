/** What is said to who has the benefit already, or of a reader who refuses: no condition for the right, and no denial of it. */
import { type Concept, concept } from '../../language/concept.ts';
import type { Span, Statement } from '../../language/statement.ts';
import { NEDERLANDS } from '../words/taaleis.ts';
import { ALS, GEEN_RECHT, UITKERING } from '../words/taaleis-recht.ts';

/** The right is; in "weigert u de taal te leren" it is the reader who refuses. */
export const isDenied = (statement: Statement): boolean =>
  statement.find(GEEN_RECHT).some(({ start, end }) => {
    if (isTakenBack(statement, { start, end })) return false;
    const isRefusal = statement.words[start]?.plain.startsWith('weiger') === true;
    return !isRefusal || ![start - 1, start + 1].some((at) => READER.has(statement.words[at]?.plain ?? ''));
  });

/** "U verliest het recht niet." */
function isTakenBack(statement: Statement, ends: Span): boolean {
  if (!ENDS.has(statement.words[ends.start]?.plain ?? '')) return false;
  const after = statement.words.findIndex(({ plain }, at) => at >= ends.end && (plain === 'niet' || OTHERS.has(plain)));
  return statement.words[after]?.plain === 'niet' && statement.sameClause(ends, { start: after, end: after + 1 });
}
/** "… voor mensen die": what follows is said of them. */
const OTHERS: ReadonlySet<string> = new Set(['die', 'wie', 'dat']);
const ENDS: ReadonlySet<string> = new Set(['verliest', 'stopt', 'vervalt', 'eindigt', 'verspeelt']);
const READER: ReadonlySet<string> = new Set(['u', 'je', 'jij']);

/** "Krijgt u een uitkering, dan moet u Nederlands spreken": a duty of who has it, not a condition to get it. */
export function isOfWhoHasIt(statement: Statement): boolean {
  const opening = { start: 0, end: 1 };
  const opens = (idea: Concept) => statement.find(idea).some((each) => statement.sameClause(opening, each));
  if (!OPENS_CONDITION.has(statement.words[0]?.plain ?? '') || statement.isQuestion) return false;
  return opens(UITKERING) && !opens(NEDERLANDS) && !opens(WIL) && !statement.sameClause(ALS, NEDERLANDS);
}

const OPENS_CONDITION: ReadonlySet<string> = new Set(
  'krijgt krijg krijgen ontvangt ontvang heeft hebt heb als wanneer zodra zolang indien'.split(' '),
);
const WIL = concept(
  'wil',
  'wilt',
  'wil',
  'willen',
  'aanvraagt',
  'aanvragen',
  'nodig hebt',
  'nodig heeft',
  'kunt',
  'kan',
);
