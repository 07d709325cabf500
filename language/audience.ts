/** Whom a statement is limited to by age. */
import type { Age } from './age.ts';
import { concept, either } from './concept.ts';
import { contextOf } from './context.ts';
import type { Statement } from './statement.ts';

const YOUNG = concept(
  'jongeren',
  'jongeren',
  'jongere',
  'jongvolwassene',
  'jongvolwassenen',
  'jongeman',
  'jongerenuitkering',
);
const OLD = concept('ouderen', 'ouderen', 'oudere', 'iedereen', 'volwassenen', 'jong en oud');

/** Others in the house, whose age is not that of the reader. */
const OTHERS =
  /^(huisgenoot|huisgenoten|medebewoners?|kind|kinderen|zoons?|dochters?|broer|zus|bewoners?|anderen|inwonende?|thuiswonende?|kleinkinderen|kostgangers?|volwassenen)$/;

/** "een jongere partner": there it is no noun. */
const AFTER_ADJECTIVE = /^(partner|echtgenoot|broer|zus|vriend|vriendin|mensen|kinderen|kind)$/;

/** In the Participatiewet "jongeren" are people under 27. */
const OLDEST_YOUNG = 26;

/** Ages from own words, else from a question before it, its list's introduction or the nearest heading that names any. */
export function audienceOf(statement: Statement): Age | undefined {
  return ownAudience(statement) ?? contextOf(statement, ownAudience);
}

function ownAudience(statement: Statement): Age | undefined {
  const age = statement.ages.find((each) => !isOfOthers(statement, each));
  if (age && isOneOfMany(statement.ages)) return undefined;
  if (age) return age;
  const isNamed = statement.has(AGE_IN_WORDS);
  const pointed = isNamed ? pointedAge(statement) : undefined;
  if (pointed) return pointed;
  if (statement.kind === 'heading' && /^jong\b/i.test(statement.text)) return { start: 0, end: 1, to: OLDEST_YOUNG };
  if (!isNamed) return undefined;
  const young = statement.find(YOUNG).find(({ end }) => !AFTER_ADJECTIVE.test(statement.words[end]?.plain ?? ''));
  return young && !statement.has(OLD) ? { ...young, to: OLDEST_YOUNG } : undefined;
}

/**
 * "Bent u jonger, dan …" and "Bent u dat nog niet, dan …" take their number from the sentence before, or from the question above: "Als u
 * 27 bent of ouder hoeft dat niet."
 */
export function pointedAge(statement: Statement): Age | undefined {
  if (statement.ages.length > 0) return undefined;
  const [other] = statement.find(NOT_THAT_OLD);
  const [span] = other === undefined ? statement.find(COMPARED) : [other];
  if (span === undefined) return undefined;
  const age = agesBefore(statement)[0] ?? statement.headings.at(-1)?.ages[0];
  if (other !== undefined) return age?.from === undefined ? undefined : { ...other, to: age.from - 1 };
  const limit = age?.from ?? (age?.to === undefined ? undefined : age.to + 1);
  if (limit === undefined) return undefined;
  const isYounger = statement.words.slice(span.start, span.end).some(({ plain }) => LOWER.has(plain));
  return isYounger ? { ...span, to: limit - 1 } : { ...span, from: limit };
}

/** Those of the nearest sentence before it that names any. */
function agesBefore({ previous }: Statement): readonly Age[] {
  let before = previous;
  for (let step = 1; before !== undefined && before.ages.length === 0 && step < POINTS_OVER; step += 1)
    before = before.previous;
  return before?.ages ?? [];
}

/** Sentences back to which "jonger" still points. */
const POINTS_OVER = 3;

/** "Bent u 27 of ouder, dan … Bent u dat nog niet, dan …" */
const NOT_THAT_OLD = concept('nog niet zo oud', 'bent u dat niet', 'bent u dat nog niet', 'nog niet zo oud');

const COMPARED = concept(
  'jonger of ouder',
  ...['jonger', 'ouder'].flatMap((than) => [
    `bent u ${than}`,
    `u ${than} bent`,
    `wie ${than} is`,
    `is iemand ${than}`,
    `iemand ${than} is`,
  ]),
  ...['daaronder', 'daarboven'].flatMap((than) => ['iedereen', 'mensen', 'wie', 'alle'].map((who) => `${who} ${than}`)),
);
const LOWER: ReadonlySet<string> = new Set(['jonger', 'daaronder']);

/** How old, without a number; most statements say nothing of it. */
const AGE_IN_WORDS = either('leeftijd in woorden', YOUNG, NOT_THAT_OLD, COMPARED);

/** "Of u nu 22 bent of 58": examples, not a limit. */
function isOneOfMany(ages: readonly Age[]): boolean {
  return ages.length > 1 && ages.every(({ from, to }) => from !== undefined && from === to);
}

function isOfOthers(statement: Statement, { start, end }: Age): boolean {
  return [...statement.words.slice(Math.max(0, start - 4), start), ...statement.words.slice(end, end + 1)].some(
    ({ plain }) => OTHERS.test(plain),
  );
}
