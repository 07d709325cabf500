import { describe, expect, it } from 'vitest';
import { worsened } from '../../../scripts/bench/worsened.ts';

describe('ratios beside those on record', () => {
  it('warn when one fell by more than a fifth', () => {
    expect(worsened({ faster: 10 }, { faster: 7.9 })).toEqual(['warning: "faster" fell from 10.00 to 7.90']);
  });

  it('say nothing of noise, of what got better, of what is new and of what is not measured', () => {
    expect(worsened({ faster: 10, gone: 3 }, { faster: 8.1, fresh: 1 })).toEqual([]);
    expect(worsened({ faster: 10 }, { faster: 40 })).toEqual([]);
  });
});
