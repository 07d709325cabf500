import { describe, expect, it } from 'vitest';
import { once } from '../../rules/once.ts';

const thing = (name: string) => ({ name, remembered: [] });

describe('what was asked before', () => {
  it('is answered from memory, for each thing apart', () => {
    const asked: string[] = [];
    const lengthOf = once(({ name }: ReturnType<typeof thing>) => {
      asked.push(name);
      return name.length;
    });
    const [day, week] = [thing('dag'), thing('week')];
    expect([lengthOf(day), lengthOf(week), lengthOf(day)]).toEqual([3, 4, 3]);
    expect(asked).toEqual(['dag', 'week']);
  });

  it('is remembered also where the answer was that there is none', () => {
    let asked = 0;
    const firstDigitOf = once(({ name }: ReturnType<typeof thing>) => {
      asked += 1;
      return /\d/.exec(name)?.[0];
    });
    const month = thing('maand');
    expect([firstDigitOf(month), firstDigitOf(month)]).toEqual([undefined, undefined]);
    expect(asked).toBe(1);
  });

  it('keeps two questions about one thing apart', () => {
    const first = once(({ name }: ReturnType<typeof thing>) => name.at(0));
    const last = once(({ name }: ReturnType<typeof thing>) => name.at(-1));
    const year = thing('jaar');
    expect([first(year), last(year), first(year)]).toEqual(['j', 'r', 'j']);
  });
});
