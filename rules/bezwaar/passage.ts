/** Where a statement stands: is it about objection against a decision on the bijstand. */
import { concept } from '../../language/concept.ts';
import type { Statement } from '../../language/statement.ts';
import { once } from '../once.ts';
import { ANDER_BEZWAAR, BESLISSING, BEZWAAR, IS_CALLED, NIEUW_OORDEEL, ONEENS } from '../words/bezwaar.ts';

/** Sentences after one that names the objection and still speak of it. */
const READS_ON = 2;

/** `named`: its own words name the objection; `context`: the sentences before it, its list or its nearest heading do. */
export type Topic = 'named' | 'context';

export const topicOf = once((statement: Statement): Topic | undefined => {
  const topic = statement.has(BEZWAAR) ? 'named' : isObjectedNear(statement) ? 'context' : undefined;
  if (topic === undefined || statement.has(ANDER_BEZWAAR)) return undefined;
  return statement.headings.some((each) => each.has(ANDER_BEZWAAR)) ? undefined : topic;
});

/** Around it an objection or a disagreement is named, or it asks for another judgement itself. */
function isObjectedNear(statement: Statement): boolean {
  const around = [
    statement.intro,
    statement.headings.at(-1),
    aboveQuestion(statement),
    ...earlier(statement),
    namedAfter(statement),
    statement,
  ];
  return around.some((each) => each !== undefined && tellsOfIt(each)) || asksNewJudgement(statement);
}

const tellsOfIt = once((statement: Statement): boolean => statement.has(BEZWAAR) || isDisagreement(statement));

/** "Ik kreeg een afwijzing": "Binnen zes weken kunt u ons vragen er opnieuw naar te kijken." */
export function asksNewJudgement(statement: Statement): boolean {
  if (!statement.has(NIEUW_OORDEEL)) return false;
  return [statement, statement.previous, statement.headings.at(-1)].some((each) => each?.has(BESLISSING) === true);
}

/** "Bezwaar", "Hoe lang heeft u de tijd?": the heading above the one that asks. */
function aboveQuestion({ headings }: Statement): Statement | undefined {
  const [above, heading] = headings.slice(-2);
  return heading !== undefined && asksReadersTime(heading) ? above : undefined;
}

const asksReadersTime = once((heading: Statement): boolean => heading.has(READERS_TIME));

const READERS_TIME = concept(
  'tijd van de lezer',
  'termijn',
  ...['heeft', 'hebt', 'heb'].flatMap((has) => [`hoe lang ${has}`, `hoelang ${has}`, `hoeveel tijd ${has}`]),
);

/** "Bent u het niet eens met ons besluit?" */
export function isDisagreement(statement: Statement | undefined): boolean {
  if (statement?.has(ONEENS) !== true) return false;
  if (statement.has(BESLISSING)) return true;
  // "Oneens?" as a heading.
  if (statement.kind === 'heading' && statement.isQuestion && statement.words.length <= BARE) return true;
  return statement.isQuestion && [statement.previous, statement.headings.at(-1)].some((each) => each?.has(BESLISSING));
}

/** Words of "Niet mee eens?" */
const BARE = 3;

/** "Schrijf ons binnen zes weken een brief. Dat heet bezwaar." */
function namedAfter({ next }: Statement): Statement | undefined {
  return next?.has(IS_CALLED) ? next : undefined;
}

/** The question that the statement answers, in the sentence before it or in its heading. */
export function questionBefore({ kind, intro, previous, headings }: Statement): Statement | undefined {
  if (kind === 'definition' && intro?.isQuestion && previous?.intro !== intro) return intro;
  if (previous?.isQuestion) return previous;
  const heading = headings.at(-1);
  return previous === undefined && heading?.isQuestion ? heading : undefined;
}

function earlier(statement: Statement): readonly Statement[] {
  const found: Statement[] = [];
  for (let at = statement.previous; at !== undefined && found.length < READS_ON; at = at.previous) found.push(at);
  return found;
}
