import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedNickname } from '../../../findings/rounds/nickname.ts';
import { isRound, isRoundAnswer, ROUND_LIMITS, roundFaults } from '../../../findings/rounds/round.ts';
import { CODE_ALPHABET, newRoundCode, ROUND_CODE, readRoundCode } from '../../../findings/rounds/round-code.ts';
import { LONGEST_NICKNAME, nicknameOf } from '../../../findings/rounds/round-join.ts';
import { tasksOfSeat } from '../../../findings/rounds/spread.ts';
import { exampleRound, exampleTasks } from './example-round.ts';

const code = fc
  .array(fc.constantFrom(...CODE_ALPHABET), { minLength: 8, maxLength: 8 })
  .map((all) => `${all.slice(0, 4).join('')}-${all.slice(4).join('')}`);

describe('a round', () => {
  it('is taken when it is whole', () => {
    expect(roundFaults(exampleRound())).toEqual([]);
    expect(isRoundAnswer({ round: exampleRound(), state: 'open', decisions: [] })).toBe(true);
  });

  it.each([
    ['a day that does not exist', { opens: '2026-02-30' }, '/opens'],
    ['a last day before its first', { closes: '2026-11-01' }, '/closes'],
    ['more tasks a person than there are', { each: 7 }, '/each'],
    ['too few people to test every task three times', { people: 5, each: 3 }, '/each'],
    ['tasks out of order', { tasks: exampleTasks(6).toReversed() }, '/tasks/0/id'],
    ['a title that no one can read', { title: 'a\u0000b' }, '/title'],
    ['no tasks', { tasks: [] }, '/tasks'],
    ['something more', { winner: 'x' }, '/winner'],
  ])('is refused with %s', (_, changes, path) => {
    const value = { ...exampleRound(), ...changes };
    expect(isRound(value)).toBe(false);
    expect(roundFaults(value)[0]?.path).toBe(path);
  });
});

describe('a code', () => {
  it('is read however it is typed', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('', ' ', '-', '–', ' - '), fc.boolean(), (written, between, lower) => {
        const typed = written.replace('-', between);
        expect(readRoundCode(lower ? ` ${typed.toLowerCase()} ` : typed)).toBe(written);
      }),
    );
  });

  it('holds no character that looks like another, and no vowel', () => {
    expect(CODE_ALPHABET).not.toMatch(/[BIL1O0SZUV25AEIOU]/);
    expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length);
  });

  it('is refused when it is too short, too long, or holds another character', () => {
    for (const typed of ['', 'CDFG-HJK', 'CDFG-HJKMN', 'CDFG-HJKO', 'CDFG HJK1', 'C'.repeat(1e6)]) {
      expect(readRoundCode(typed)).toBeUndefined();
    }
  });

  it('is made in its one spelling', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (numbers) => {
        const made = newRoundCode((below) => (numbers.pop() ?? 0) % below);
        expect(made).toMatch(new RegExp(ROUND_CODE));
        expect(readRoundCode(made)).toBe(made);
      }),
    );
  });
});

describe('a nickname', () => {
  it('is tidied, short, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '😀', '\ud83d', '\u0007'), maxLength: 80 }),
        (typed) => {
          const name = nicknameOf(typed);
          if (name === null) return;
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(LONGEST_NICKNAME);
          expect(name).not.toMatch(/\p{Surrogate}|\p{Cc}/u);
          expect(name).toBe(name.trim());
        },
      ),
    );
    expect(nicknameOf('  \n ')).toBeNull();
  });

  it('can be invented', () => {
    expect(inventedNickname(() => 0)).toBe('Blauwe bever');
  });
});

/** Numbers with which a round may be made. */
const numbers = fc
  .record({
    tasks: fc.integer({ min: 1, max: ROUND_LIMITS.tasks }),
    people: fc.integer({ min: ROUND_LIMITS.testers, max: ROUND_LIMITS.people }),
    each: fc.integer({ min: 1, max: ROUND_LIMITS.tasks }),
    id: fc
      .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567'), { minLength: 26, maxLength: 26 })
      .map((all) => all.join('')),
  })
  .filter(({ tasks, people, each }) => each <= tasks && people * each >= ROUND_LIMITS.testers * tasks);

describe('the spread of tasks', () => {
  it('lets at least three people test every task when everybody comes', () => {
    fc.assert(
      fc.property(numbers, ({ id, tasks, people, each }) => {
        const round = exampleRound({ id, tasks: exampleTasks(tasks), people, each });
        expect(roundFaults(round)).toEqual([]);
        const counts = countsOf(round, people);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(ROUND_LIMITS.testers);
      }),
    );
  });

  it('never gives one task to more than one person more than another, however many come', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 130 }), ({ id, tasks, each }, people) => {
        const counts = countsOf(exampleRound({ id, tasks: exampleTasks(tasks), each }), people);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives a seat its number of different tasks, the same every time', () => {
    fc.assert(
      fc.property(numbers, fc.nat({ max: 130 }), ({ id, tasks, each }, seat) => {
        const round = exampleRound({ id, tasks: exampleTasks(tasks), each });
        const own = tasksOfSeat(round, seat);
        expect(new Set(own.map((task) => task.id)).size).toBe(each);
        expect(tasksOfSeat(structuredClone(round), seat)).toEqual(own);
      }),
    );
  });

  it('does not give everybody the same order', () => {
    const round = exampleRound({ each: 6 });
    const orders = Array.from({ length: 12 }, (_, seat) =>
      tasksOfSeat(round, seat)
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(8);
    expect(new Set(orders.map((order) => order.slice(0, 2))).size).toBeGreaterThan(3);
  });
});

function countsOf(round: ReturnType<typeof exampleRound>, people: number): readonly number[] {
  const counts = new Map(round.tasks.map(({ id }) => [id, 0]));
  for (let seat = 0; seat < people; seat++) {
    for (const { id } of tasksOfSeat(round, seat)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts.values()];
}
