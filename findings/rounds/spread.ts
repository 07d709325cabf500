/**
 * Which tasks a person gets, and in which order. Pure: the same seat in the same round always gives the same, in the browser and at
 * the endpoint. However many people came, no task was given to more than one person more than another; and everybody has an order of
 * their own, so that the last task of a list is not always done by tired people.
 */
import type { Round, RoundTask } from './round.ts';

/** The tasks of the person on this seat (0, 1, 2 …), in the order in which they do them: `round.each` of them, all different. */
export function tasksOfSeat(
  { id, tasks, each }: Pick<Round, 'id' | 'tasks' | 'each'>,
  seat: number,
): readonly RoundTask[] {
  const dealt = shuffled(tasks, `${id}`);
  const from = seat * each;
  const own = Array.from({ length: Math.min(each, dealt.length) }, (_, place) => dealt[(from + place) % dealt.length]);
  return shuffled(
    own.filter((task) => task !== undefined),
    `${id} ${seat}`,
  );
}

/** Fisher-Yates with numbers that follow from `seed`. */
function shuffled<T>(items: readonly T[], seed: string): readonly T[] {
  const next = numbersFrom(seed);
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = next() % (last + 1);
    const [left, right] = [mixed[last], mixed[other]];
    if (left !== undefined && right !== undefined) [mixed[last], mixed[other]] = [right, left];
  }
  return mixed;
}

/** FNV-1a over the seed, then xorshift: even enough to shuffle a dozen tasks; nothing here is a secret. */
function numbersFrom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
