import { describe, expect, it } from 'vitest';
import { withWordsTogether } from '../../scripts/words-together.ts';

const LIST = (words: string) => `const WORDS_TOGETHER = "${words}".split('\\n');
let WORDS_TAKEN = 0;
const NEXT_WORDS = () => '|' + WORDS_TOGETHER[WORDS_TAKEN++];
`;

describe('the words of a file', () => {
  it('stand together above it, and are taken one after another', () => {
    const code = `import { concept } from './a.js';
const A = concept("", "|aanvragen|vraagt~aan");
const B = concept("", "een", ...C.map((c) => c.x), "|nee|zegt 'ja'");
const D = { text: "|van ons" };`;
    expect(
      withWordsTogether(code, 'a.js'),
    ).toBe(`${LIST("aanvragen|vraagt~aan\\nnee|zegt 'ja'")}import { concept } from './a.js';
const A = concept("", NEXT_WORDS());
const B = concept("", "een", ...C.map((c) => c.x), NEXT_WORDS());
const D = { text: "|van ons" };`);
  });

  it('stay where they are when they may be needed more than once, or never, or later', () => {
    const code = `const A = concept("", "|een");
const B = C.map((c) => concept("", "|twee"));
const D = E ? concept("", "|drie") : F ?? concept("", "|vier");
function g() { return concept("", "|vijf"); }
if (H) concept("", "|zes");
const I = either("", concept("", "|zeven"));`;
    const rest = code.replace('"|een"', 'NEXT_WORDS()').replace('"|zeven"', 'NEXT_WORDS()');
    expect(withWordsTogether(code, 'a.js')).toBe(`${LIST('een\\nzeven')}${rest}`);
  });

  it('are each given to the call that they stood in', () => {
    const code = `const given = [];
const take = (...all) => (given.push(all), all);
const A = take("|a", take("|b", "|c"), [take("|d")], { e: take("|e") }, ...take("|f"));
`;
    const run = (text: string): unknown => new Function(`${text}return given;`)();
    expect(withWordsTogether(code, 'a.js')).toContain('take(NEXT_WORDS(), take(NEXT_WORDS()');
    expect(run(withWordsTogether(code, 'a.js'))).toEqual(run(code));
  });

  it('stay where they are when there is only one such text', () => {
    const code = 'concept("", "|a|b");';
    expect(withWordsTogether(code, 'a.js')).toBe(code);
  });
});
