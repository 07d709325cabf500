import { describe, expect, it } from 'vitest';
import { cutFormsText } from '../../language/cut-forms.ts';
import { withWordsTogether } from '../../scripts/words-together.ts';

/** What stands above a file with these forms, row by row. */
const above = (...rows: readonly (readonly string[])[]) => `const CUT_FORMS = ${JSON.stringify(cutFormsText(rows))};
let ROWS_TAKEN = 0;
const NEXT_ROW = () => '#' + ROWS_TAKEN++;
`;

describe('the words of a file', () => {
  it('stand together above it, and are taken one row after another', () => {
    const code = `import { concept } from './a.js';
use(typeof CUT_FORMS);
const A = concept("", "|aanvragen|vraagt~aan");
const B = concept("", "een", ...C.map((c) => c.x), "|nee|zegt");
const D = { text: "|van ons" };`;
    const rows = above(['aanvragen', 'vraagt … aan'], ['nee', 'zegt']);
    expect(withWordsTogether(code, 'a.js')).toBe(`${rows}import { concept } from './a.js';
use(typeof CUT_FORMS);
const A = concept("", NEXT_ROW());
const B = concept("", "een", ...C.map((c) => c.x), NEXT_ROW());
const D = { text: "|van ons" };`);
  });

  it('stay where they are when they may be needed more than once, or never, or later', () => {
    const code = `use(typeof CUT_FORMS);
const A = concept("", "|een");
const B = C.map((c) => concept("", "|twee"));
const D = E ? concept("", "|drie") : F ?? concept("", "|vier");
function g() { return concept("", "|vijf"); }
if (H) concept("", "|zes");
const I = either("", concept("", "|zeven"));`;
    const rest = code.replace('"|een"', 'NEXT_ROW()').replace('"|zeven"', 'NEXT_ROW()');
    expect(withWordsTogether(code, 'a.js')).toBe(above(['een'], ['zeven']) + rest);
  });

  it('are each given to the call that they stood in', () => {
    const code = `const given = [];
use(typeof CUT_FORMS);
const take = (...all) => (given.push(all), all);
const A = take("|a", take("|b", "|c"), [take("|d")], { e: take("|e") }, ...take("|f"));
`;
    const run = (text: string): unknown => new Function('use', `${text}return given;`)(() => undefined);
    const numbered = 'abcdef'.split('').reduce((text, letter, row) => text.replace(`"|${letter}"`, `"#${row}"`), code);
    expect(run(withWordsTogether(code, 'a.js'))).toEqual(run(numbered));
  });

  it('stay where they are in a file that does not read them', () => {
    const code = 'concept("", "|a|b"); concept("", "|c|d");';
    expect(withWordsTogether(code, 'a.js')).toBe(code);
  });
});
