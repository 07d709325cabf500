import { describe, expect, it } from 'vitest';
import { withWordsTogether } from '../../scripts/words-together.ts';

const CODE = `import { concept } from './a.js';
const A = concept("", "vraagt~aan|aanvragen");
const B = concept("", "een", ...C.map((c) => concept("", "zegt 'ja'|nee")));
const D = { text: "niet|van ons" };`;

describe('the words of a file', () => {
  it('stand together above it, each where it was by its number', () => {
    expect(withWordsTogether(CODE, 'a.js')).toBe(
      `const WORDS_TOGETHER = "vraagt~aan|aanvragen\\nzegt 'ja'|nee".split('\\n');
import { concept } from './a.js';
const A = concept("", WORDS_TOGETHER[0]);
const B = concept("", "een", ...C.map((c) => concept("", WORDS_TOGETHER[1])));
const D = { text: "niet|van ons" };`,
    );
  });

  it('stay where they are when there is only one such text', () => {
    const code = 'concept("", "a|b");';
    expect(withWordsTogether(code, 'a.js')).toBe(code);
  });
});
